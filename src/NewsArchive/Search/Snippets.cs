using NewsArchive.Values;

namespace NewsArchive.Search;

/// <summary>Chooses what to show of a text, and marks the words found in it.</summary>
internal static class Snippets
{
    private const int Longest = 280;

    /// <summary>A short text as a whole with its words marked.</summary>
    public static MarkedText Mark(string text, QueryWords words) => new(text, [.. words.In(text).Select(found => found.Span)]);

    /// <summary>The sentence that has the most of the wanted words, the first of equals; the beginning of the text where none has any.</summary>
    public static MarkedText Best(string text, IReadOnlyList<Sentence> sentences, List<QueryWords.Found> found)
    {
        if (sentences.Count == 0) return Cut(text, new TextSpan(0, text.Length), found);
        var best = sentences[0];
        var most = 0;
        var next = 0;
        foreach (var sentence in sentences)
        {
            ulong seen = 0;
            var exact = 0;
            while (next < found.Count && found[next].Span.Start < sentence.End)
            {
                if (found[next].Span.Start >= sentence.Start)
                {
                    seen |= 1UL << (found[next].Run & 63);
                    if (found[next].IsExact) exact = 1;
                }

                next++;
            }

            var score = (System.Numerics.BitOperations.PopCount(seen) * 2) + exact;
            if (score <= most) continue;
            (best, most) = (sentence, score);
        }

        return Cut(text, best.Span, found);
    }

    /// <summary>Numbers of the sentences with words found, in order.</summary>
    public static IReadOnlyList<int> SentencesWith(IReadOnlyList<Sentence> sentences, List<QueryWords.Found> found)
    {
        var numbers = new List<int>();
        var next = 0;
        foreach (var sentence in sentences)
        {
            while (next < found.Count && found[next].Span.Start < sentence.Start) next++;
            if (next < found.Count && found[next].Span.Start < sentence.End) numbers.Add(sentence.Number);
        }

        return numbers;
    }

    // A long sentence is cut around its first found word, at spaces.
    private static MarkedText Cut(string text, TextSpan span, List<QueryWords.Found> found)
    {
        var (start, end) = (span.Start, span.End);
        if (span.Length > Longest)
        {
            var first = found.FindIndex(f => f.Span.Start >= span.Start && f.Span.Start < span.End);
            var middle = first < 0 ? span.Start : found[first].Span.Start;
            start = Math.Max(span.Start, middle - (Longest / 3));
            end = Math.Min(span.End, start + Longest);
            if (start > span.Start && text.IndexOf(' ', start) is var space and > 0 && space < middle) start = space + 1;
            if (end < span.End && text.LastIndexOf(' ', end - 1) is var last && last > middle) end = last;
        }

        var (before, after) = (start > span.Start ? "…" : "", end < span.End ? "…" : "");
        var marks = found.Where(f => f.Span.Start >= start && f.Span.End <= end)
            .Select(f => new TextSpan(f.Span.Start - start + before.Length, f.Span.End - start + before.Length));
        return new MarkedText(before + text[start..end].ReplaceLineEndings(" ") + after, [.. marks]);
    }
}
