using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>A sentence as the reporter tells it, each quotation counting as one word: units [First, End) of the narration.</summary>
internal readonly record struct NarrationSentence(int First, int End, int Block);

/// <summary>
/// The article without what stands between marks or in short brackets. A unit is a token or a whole quotation;
/// a question mark inside a quotation therefore does not end the reporter's sentence.
/// </summary>
internal sealed class Narration
{
    private const int LongestAside = 16;
    private const int LongestTail = 9;
    private const int LongestDateline = 9;
    private readonly int[] _units;
    private readonly List<NarrationSentence> _sentences = [];
    private readonly int[] _sentenceOf;
    private readonly TokenKind[] _lastKinds;

    private Narration(TokenizedArticle article, List<Quotation> quotations)
    {
        Article = article;
        Quotations = quotations;
        _units = new int[article.Tokens.Length + quotations.Count];
        QuotationUnits = new int[quotations.Count];
        _lastKinds = LastKinds();
        CollectUnits();
        _sentenceOf = new int[Count];
        CutSentences();
    }

    /// <summary>The article.</summary>
    public TokenizedArticle Article { get; }

    /// <summary>The quotations, in the order of the text.</summary>
    public List<Quotation> Quotations { get; }

    /// <summary>Where each quotation stands among the units.</summary>
    public int[] QuotationUnits { get; }

    /// <summary>The number of units.</summary>
    public int Count { get; private set; }

    /// <summary>The sentences, in order.</summary>
    public List<NarrationSentence> Sentences => _sentences;

    /// <summary>Sets an article's quotations into its narration.</summary>
    public static Narration Of(TokenizedArticle article, List<Quotation> quotations) => new(article, quotations);

    /// <summary>Whether the unit is a quotation.</summary>
    public bool IsQuotation(int unit) => _units[unit] < 0;

    /// <summary>Index of the quotation that the unit is.</summary>
    public int QuotationAt(int unit) => ~_units[unit];

    /// <summary>The token of a unit; the quotation's first where it is one.</summary>
    public int TokenOf(int unit) => _units[unit] >= 0 ? _units[unit] : Quotations[~_units[unit]].FirstToken;

    /// <summary>Where a unit begins in the text, the opening mark included.</summary>
    public int StartOf(int unit) =>
        Article.Tokens[IsQuotation(unit) && Quotations[QuotationAt(unit)] is { HasOpeningMark: true } q ? q.FirstToken - 1 : TokenOf(unit)].Start;

    /// <summary>Where a unit ends in the text, the closing mark included.</summary>
    public int EndOf(int unit)
    {
        if (!IsQuotation(unit)) return Article.Tokens[TokenOf(unit)].End;
        var q = Quotations[QuotationAt(unit)];
        return Article.Tokens[q.Ending == QuotationEnding.Closed ? q.EndToken : q.EndToken - 1].End;
    }

    /// <summary>Index of the sentence a unit stands in.</summary>
    public int SentenceOf(int unit) => _sentenceOf[unit];

    /// <summary>The token of a unit that is no quotation.</summary>
    public ref readonly Token this[int unit] => ref Article.Tokens[_units[unit]];

    /// <summary>What the unit is made of; <see cref="TokenKind.Other"/> for a quotation.</summary>
    public TokenKind Kind(int unit) => _units[unit] < 0 ? TokenKind.Other : Article.Tokens[_units[unit]].Kind;

    /// <summary>Whether the unit is a word of one of the classes.</summary>
    public bool Is(int unit, WordClass any) => _units[unit] >= 0 && Article.Tokens[_units[unit]].Is(any);

    /// <summary>Whether the unit is this word, in any case.</summary>
    public bool IsWord(int unit, string word) => unit >= 0 && unit < Count && _units[unit] >= 0 && Article.IsWord(_units[unit], word);

    /// <summary>The letters of a unit.</summary>
    public ReadOnlySpan<char> Word(int unit) => _units[unit] < 0 ? default : Article.Word(_units[unit]);

    /// <summary>Whether the quotation ends with a comma inside its marks.</summary>
    public bool EndsWithComma(int quotation) => _lastKinds[quotation] == TokenKind.Comma;

    /// <summary>Whether the quotation ends with a full stop, question or exclamation mark inside its marks.</summary>
    public bool EndsWithStop(int quotation) => _lastKinds[quotation] == TokenKind.Stop;

    /// <summary>What the last sign inside each quotation is, a single mark before the closing one left out.</summary>
    private TokenKind[] LastKinds()
    {
        var kinds = new TokenKind[Quotations.Count];
        for (var i = 0; i < kinds.Length; i++)
        {
            var q = Quotations[i];
            kinds[i] = Article.Tokens[q.EndToken - 1].Kind;
            if (kinds[i] == TokenKind.SingleQuote && q.EndToken - 2 >= q.FirstToken) kinds[i] = Article.Tokens[q.EndToken - 2].Kind;
        }

        return kinds;
    }

    private void CollectUnits()
    {
        var tokens = Article.Tokens;
        var quotation = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (quotation < Quotations.Count && i >= Quotations[quotation].FirstToken - (Quotations[quotation].HasOpeningMark ? 1 : 0))
            {
                QuotationUnits[quotation] = Count;
                _units[Count++] = ~quotation;
                var q = Quotations[quotation++];
                i = q.Ending == QuotationEnding.Closed ? q.EndToken : q.EndToken - 1;
                continue;
            }

            if (tokens[i].Kind == TokenKind.OpenBracket && AsideEnd(i, quotation) is var end and > 0)
            {
                i = end;
                continue;
            }

            _units[Count++] = i;
        }
    }

    /// <summary>"Wendy Nanney (R), a leader of": a short aside in brackets stands outside the sentence.</summary>
    private int AsideEnd(int open, int quotation)
    {
        var tokens = Article.Tokens;
        var limit = Math.Min(tokens.Length, open + LongestAside);
        if (quotation < Quotations.Count) limit = Math.Min(limit, Quotations[quotation].FirstToken - 1);
        for (var i = open + 1; i < limit; i++)
        {
            if (tokens[i].Kind == TokenKind.CloseBracket) return i;
        }

        return -1;
    }

    private void CutSentences()
    {
        var first = 0;
        for (var u = 0; u < Count; u++)
        {
            _sentenceOf[u] = _sentences.Count;
            if (u + 1 < Count && !EndsBehind(u)) continue;
            _sentences.Add(new NarrationSentence(first, u + 1, Article.BlockOf(TokenOf(first))));
            first = u + 1;
        }
    }

    private bool EndsBehind(int u)
    {
        var next = TokenOf(u + 1);
        if (Article.BlockOf(TokenOf(u)) != Article.BlockOf(next) || EndsDateline(u)) return true;
        if (!IsQuotation(u)) return Article.Tokens[_units[u]].Sentence != Article.Tokens[IsQuotation(u + 1) ? Math.Max(0, next - 1) : next].Sentence;
        var q = Quotations[QuotationAt(u)];
        var ends = q.Ending != QuotationEnding.Closed || Article.Tokens[Math.Min(q.EndToken, Article.Tokens.Length - 1)].Sentence != Article.Tokens[next].Sentence;
        return ends && !AttributionFollows(u + 1);
    }

    /// <summary>"SPRINGFIELD, May 3 - The mayor said": the dash behind the place, in capitals at the head of a paragraph; it is no subject.</summary>
    private bool EndsDateline(int dash)
    {
        if (Kind(dash) != TokenKind.Dash || IsQuotation(dash)) return false;
        var block = Article.BlockOf(TokenOf(dash));
        var first = dash;
        while (first > 0 && first > dash - LongestDateline && !IsQuotation(first - 1) && Article.BlockOf(TokenOf(first - 1)) == block)
        {
            first--;
            if (Kind(first) != TokenKind.Comma && Kind(first) != TokenKind.Number && !this[first].IsCapitalised) return false;
        }

        var opens = first == 0 || Article.BlockOf(TokenOf(first - 1)) != block;
        return opens && first < dash && this[first].Case == LetterCase.AllCaps && this[first].End - this[first].Start > 2 && (IsQuotation(dash + 1) || this[dash + 1].IsCapitalised);
    }

    /// <summary>"“Too soon?” Smith asked." and "“I left.” Smith said.": the tail names the speaker and nothing else, so it belongs to the words before.</summary>
    private bool AttributionFollows(int u)
    {
        if (IsQuotation(u)) return false;
        var block = Article.BlockOf(_units[u]);
        var afterStop = EndsWithStop(QuotationAt(u - 1)) && Article.Tokens[Quotations[QuotationAt(u - 1)].EndToken - 1] is { } last && Article.Text[last.Start] is '.';
        for (var i = u; i < Count && i < u + LongestTail && !IsQuotation(i); i++)
        {
            var token = Article.Tokens[_units[i]];
            if (token.Kind is not (TokenKind.Word or TokenKind.Possessive) || Article.BlockOf(_units[i]) != block) return false;
            if (!token.Is(WordClass.SayingVerb) || token.Case != LetterCase.Lower) continue;
            if (!afterStop) return true;
            var ended = i + 1 >= Count || IsQuotation(i + 1) || Kind(i + 1) is TokenKind.Stop or TokenKind.Comma or TokenKind.Colon || Article.BlockOf(_units[i + 1]) != block;
            return ended && i > u && Kind(Math.Min(i + 1, Count - 1)) != TokenKind.Colon;
        }

        return false;
    }
}
