using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Tells whom a speaker's phrase means: a name, a pronoun, an office, or somebody without a name.</summary>
internal sealed partial class SpeakerResolution
{
    private const int Memory = 12;
    private const int BlocksBack = 5;
    private const int MostClausesBack = 40;
    private const int MostUnitsBack = 120;
    private const int MostPeople = 250;
    private const int LongestName = 8;
    private readonly Narration _narration;
    private readonly PersonMap _map;
    private readonly IReadOnlyList<SpeechClause> _clauses;
    private readonly Speaker?[] _resolved;
    private readonly int[] _firstClause;
    private readonly Speaker?[] _subject;
    private readonly bool[] _subjectKnown;

    public SpeakerResolution(Narration narration, PersonMap map, IReadOnlyList<SpeechClause> clauses)
    {
        (_narration, _map, _clauses) = (narration, map, clauses);
        _resolved = new Speaker?[clauses.Count];
        _firstClause = new int[narration.Sentences.Count + 1];
        _subject = new Speaker?[narration.Sentences.Count];
        _subjectKnown = new bool[narration.Sentences.Count];
        var at = 0;
        for (var s = 0; s < narration.Sentences.Count; s++)
        {
            while (at < clauses.Count && clauses[at].Sentence < s) at++;
            _firstClause[s] = at;
        }

        _firstClause[^1] = clauses.Count;
        for (var c = 0; c < clauses.Count; c++) _resolved[c] = Resolve(clauses[c].Subject, c);
    }

    /// <summary>The speaker of a clause.</summary>
    public Speaker? Of(int clause) => _resolved[clause];

    /// <summary>The clauses of a sentence: first, and behind the last.</summary>
    public (int First, int End) ClausesOf(int sentence) => (_firstClause[sentence], _firstClause[sentence + 1]);

    /// <summary>Whom a phrase means, which stands before the clause with the given index.</summary>
    public Speaker? Resolve(Phrase phrase, int beforeClause)
    {
        if (phrase.IsEmpty) return null;
        var text = Text(phrase);
        var (start, end) = Positions(phrase);
        if (_narration.Is(phrase.First, WordClass.Pronoun) && phrase.End - phrase.First == 1)
        {
            return Pronoun(phrase.First, beforeClause) is { } meant ? meant with { Text = text, Start = start, End = end } : null;
        }

        var person = _map.Head(phrase);
        if (person < 0) person = _map.Beside(phrase);
        if (person < 0) person = ByOffice(phrase, beforeClause);
        if (person >= 0) return new Speaker(text, _map.People[person].Name, person, start, end);
        var earlier = SameDescription(phrase, beforeClause);
        return new Speaker(text, earlier ?? Description(text), null, start, end);
    }

    /// <summary>To whom a clause is said: the person's name, or the words as printed.</summary>
    public string Addressee(Phrase phrase, int clause) => Resolve(phrase, clause) is { Person: not null } person ? person.Name : Text(phrase);

    /// <summary>The words of a phrase, as printed.</summary>
    public string Text(Phrase phrase)
    {
        var (start, end) = Positions(phrase);
        return _narration.Article.Text[start..end];
    }

    private (int Start, int End) Positions(Phrase phrase)
    {
        var tokens = _narration.Article.Tokens;
        return (tokens[_narration.TokenOf(phrase.First)].Start, tokens[_narration.TokenOf(phrase.End - 1)].End);
    }

    private static string Description(string text) =>
        text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && text.Length > 4 ? text[4..] : text;

    private static Speaker Carried(Speaker speaker) => speaker with { Start = -1, End = -1 };

    private Speaker Named(int person) => new(_map.People[person].Name, _map.People[person].Name, person, -1, -1);
}
