using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>A person's name in the text: tokens <paramref name="First"/> to before <paramref name="End"/>.</summary>
internal readonly record struct NamePlace(int First, int End, int Person);

/// <summary>An article laid out for reading meetings: which tokens are names, times or quoted words.</summary>
internal sealed class MeetingFrame
{
    private readonly int[] _name;
    private readonly int[] _date;
    private readonly bool[] _quoted;
    private readonly List<NamePlace> _names = [];

    public MeetingFrame(TokenizedArticle words, IReadOnlyList<PersonInArticle> people, IReadOnlyList<DateMention> dates, IReadOnlyList<Quote> quotes)
    {
        Words = words;
        People = people;
        Dates = dates;
        var size = words.Tokens.Length;
        _name = new int[size];
        _date = new int[size];
        _quoted = new bool[size];
        for (var p = 0; p < people.Count; p++)
        {
            foreach (var mention in people[p].Mentions) Place(mention.Start, mention.End, p);
        }

        for (var d = 0; d < dates.Count; d++)
        {
            for (var t = words.TokenAt(dates[d].Start); t < size && words.Tokens[t].Start < dates[d].End; t++) _date[t] = d + 1;
        }

        foreach (var quote in quotes)
        {
            if (quote.Kind == QuoteKind.Indirect) continue;
            for (var t = words.TokenAt(quote.Start); t < size && words.Tokens[t].Start < quote.End; t++) _quoted[t] = true;
        }
    }

    /// <summary>The article's words.</summary>
    public TokenizedArticle Words { get; }

    /// <summary>Its people.</summary>
    public IReadOnlyList<PersonInArticle> People { get; }

    /// <summary>Its expressions of time.</summary>
    public IReadOnlyList<DateMention> Dates { get; }

    /// <summary>The token.</summary>
    public ref readonly Token this[int token] => ref Words.Tokens[token];

    /// <summary>The name that a token is part of; null where it is none.</summary>
    public NamePlace? NameAt(int token) => _name[token] is var n and > 0 ? _names[n - 1] : null;

    /// <summary>The place in <see cref="Dates"/> of the expression of time that a token is part of; -1 where it is none.</summary>
    public int DateAt(int token) => _date[token] - 1;

    /// <summary>Whether somebody else's words are quoted here.</summary>
    public bool IsQuoted(int token) => _quoted[token];

    /// <summary>Whether the token does this in a sentence about a meeting.</summary>
    public bool Is(int token, MeetingTerm any) => this[token].Kind == TokenKind.Word && (MeetingTerms.Of(Words.Word(token)) & any) != 0;

    /// <summary>Whether the token is this word, in any case.</summary>
    public bool IsWord(int token, string word) => Words.IsWord(token, word);

    /// <summary>Whether the token is a word that begins with a capital and is no name of a person, day or month, and no opening function word.</summary>
    public bool IsCapital(int token)
    {
        var one = this[token];
        if (one.Case == LetterCase.AllCaps) return true;
        return one.IsCapitalised && _date[token] == 0 && !one.Is(WordClass.Weekday | WordClass.Month) && !one.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Determiner | WordClass.Pronoun | WordClass.SentenceOpener | WordClass.Auxiliary);
    }

    /// <summary>The tokens of the sentence that a token stands in.</summary>
    public (int First, int End) SentenceOf(int token) => Words.TokensOf(this[token].Sentence);

    /// <summary>Whether a token stands in the words under a picture.</summary>
    public bool InCaption(int token) => Words.KindOfBlock(Words.BlockOf(token)) == BlockKind.Caption;

    /// <summary>The text between two tokens, the second exclusive.</summary>
    public string TextOf(int first, int end) => Words.Text[this[first].Start..this[end - 1].End];

    /// <summary>The span between two tokens, the second exclusive.</summary>
    public TextSpan SpanOf(int first, int end) => new(this[first].Start, this[end - 1].End);

    private void Place(int start, int end, int person)
    {
        var first = Words.TokenAt(start);
        var last = first;
        while (last < _name.Length && Words.Tokens[last].Start < end) last++;
        if (last == first) return;
        _names.Add(new NamePlace(first, last, person));
        for (var t = first; t < last; t++) _name[t] = _names.Count;
    }
}
