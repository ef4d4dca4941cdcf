using System.Text;
using NewsArchive.Values;

namespace NewsArchive.Search;

/// <summary>The words of a query that can be marked in a text, with whether they were found there exactly or by their stem.</summary>
internal sealed class QueryWords
{
    private readonly List<Wanted[]> runs = [];

    // Most words of a text begin with no two letters of the query's (a stem keeps them): they are passed over at a glance.
    private readonly bool[] beginnings = new bool[128 * 128];

    public QueryWords(SearchQuery query, bool quotesOnly = false)
    {
        foreach (var clause in query.Clauses.Where(clause => !clause.IsExcluded))
        {
            foreach (var part in clause.Alternatives)
            {
                if (part.Field == QueryField.Quote || (part.Field == QueryField.Words && !quotesOnly)) Add(part);
            }
        }
    }

    /// <summary>How many words or phrases are wanted.</summary>
    public int Count => runs.Count;

    /// <summary>Every place where a wanted word or phrase stands, in order.</summary>
    public List<Found> In(string text)
    {
        var found = new List<Found>();
        if (runs.Count == 0) return found;
        for (var at = 0; at < text.Length;)
        {
            if (!Folding.IsWordCharacter(text[at]))
            {
                at++;
                continue;
            }

            if (IsWanted(text, at) && Folding.NextWord(text, at) is { } span)
            {
                for (var run = 0; run < runs.Count; run++)
                {
                    if (At(text, span, runs[run]) is not { } hit) continue;
                    found.Add(hit with { Run = run });
                    break;
                }
            }

            while (at < text.Length && Folding.IsWordCharacter(text[at])) at++;
        }

        return found;
    }

    // Letters with diacritics are always looked at.
    private bool IsWanted(string text, int at)
    {
        var first = text[at];
        var second = at + 1 < text.Length ? text[at + 1] : ' ';
        return first >= 128 || second >= 128 || beginnings[((first | 0x20) << 7) | (second | 0x20)];
    }

    private void Add(QueryPart part)
    {
        var pieces = part.IsPhrase ? [part.Value] : part.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var piece in pieces)
        {
            var words = Folding.Words(piece);
            if (words.Count == 0) continue;
            Wanted[] run = [.. words.Select((word, i) => new Wanted(word, PorterStemmer.Stem(word), part.IsPrefix && i == words.Count - 1))];
            runs.Add(run);
            Begins(run[0].Beginning);
        }
    }

    // Where one letter is all that is known, every second one will do.
    private void Begins(string letters)
    {
        var first = (letters[0] & 127) | 0x20;
        if (letters.Length > 1 && letters[1] < 128) beginnings[(first << 7) | letters[1] | 0x20] = true;
        else beginnings.AsSpan(first << 7, 128).Fill(true);
    }

    private static Found? At(string text, TextSpan first, Wanted[] run)
    {
        var exact = true;
        var span = first;
        for (var i = 0; i < run.Length; i++)
        {
            if (i > 0)
            {
                if (Folding.NextWord(text, span.End) is not { } next) return null;
                span = next;
            }

            if (!run[i].MayBe(span.In(text))) return null;
            var word = Folding.Fold(span.In(text));
            if (word == run[i].Word) continue;
            exact = false;
            if (run[i].IsPrefix ? !word.StartsWith(run[i].Word, StringComparison.Ordinal) : PorterStemmer.Stem(word) != run[i].Stem) return null;
        }

        return new Found(new TextSpan(first.Start, span.End), 0, exact);
    }

    private sealed record Wanted(string Word, string Stem, bool IsPrefix)
    {
        /// <summary>The letters with which every word of this stem begins: a stem differs from its words in its last two letters at most ("ability", "abl").</summary>
        public string Beginning { get; } = IsPrefix ? Word : Stem.Length > 3 ? Stem[..^2] : Stem[..Math.Min(2, Stem.Length)];

        /// <summary>Whether a word begins right; one with other than plain letters is looked at closely.</summary>
        public bool MayBe(ReadOnlySpan<char> word) =>
            word.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase) || !Ascii.IsValid(word[..Math.Min(word.Length, Beginning.Length)]);
    }

    /// <summary>A wanted word or phrase found: where, which, and whether in this very form.</summary>
    public readonly record struct Found(TextSpan Span, int Run, bool IsExact);
}
