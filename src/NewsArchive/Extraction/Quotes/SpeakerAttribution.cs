using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds the speaker of each quotation: rules in order, strongest first.</summary>
internal sealed partial class SpeakerAttribution
{
    private const int FarthestOwner = 10;
    private const int LongestOpening = 12;
    private const int MostClauses = 24;
    private readonly Narration _narration;
    private readonly IReadOnlyList<SpeechClause> _clauses;
    private readonly SpeakerResolution _resolution;
    private readonly Attribution[] _found;

    private SpeakerAttribution(Narration narration, IReadOnlyList<SpeechClause> clauses, SpeakerResolution resolution)
    {
        (_narration, _clauses, _resolution) = (narration, clauses, resolution);
        _found = new Attribution[narration.Quotations.Count];
    }

    /// <summary>One attribution a quotation.</summary>
    public static Attribution[] Find(Narration narration, IReadOnlyList<SpeechClause> clauses, SpeakerResolution resolution)
    {
        var attribution = new SpeakerAttribution(narration, clauses, resolution);
        for (var q = 0; q < attribution._found.Length; q++)
        {
            attribution._found[q] = attribution.ByLabel(q) ?? attribution.ByCue(q) ?? attribution.ByColon(q) ?? attribution.BySignature(q) ?? attribution.ByContinuation(q) ?? attribution.ByOwner(q) ?? attribution.ByClauseSubject(q) ?? Attribution.None;
        }

        return attribution._found;
    }

    /// <summary>Whether a quotation begins its sentence.</summary>
    public static bool OpensSentence(Narration narration, int quotation)
    {
        var unit = narration.QuotationUnits[quotation];
        var first = narration.Sentences[narration.SentenceOf(unit)].First;
        if (unit - first > LongestOpening) return false;
        for (var u = first; u < unit; u++)
        {
            if (narration.IsQuotation(u)) continue;
            if (narration.Kind(u) is TokenKind.Word or TokenKind.Number && !NounPhrases.IsConjunction(narration, u)) return false;
        }

        return true;
    }

    /// <summary>"From the mayor's letter: “…”".</summary>
    private Attribution? ByColon(int q)
    {
        var unit = _narration.QuotationUnits[q];
        var sentence = _narration.Sentences[_narration.SentenceOf(unit)];
        if (unit == sentence.First || _narration.Kind(unit - 1) != TokenKind.Colon) return null;
        return Introduced(sentence, unit - 1) is { } speaker ? new Attribution(speaker, -1, "colon") : null;
    }

    /// <summary>Who is brought in before a colon: the owner of a letter, the one named last before it, or the sentence's subject.</summary>
    private Speaker? Introduced(NarrationSentence sentence, int colon)
    {
        var before = _resolution.ClausesOf(_narration.SentenceOf(colon)).End;
        var near = NounPhrases.Before(_narration, colon, sentence.First);
        if (!near.IsEmpty && _resolution.Resolve(near, before) is { Person: not null } named) return named;
        if (!near.IsEmpty && _resolution.NameAtEnd(near) is { } printed) return printed;
        var subject = NounPhrases.First(_narration, sentence.First, colon);
        return subject.IsEmpty ? null : _resolution.Resolve(subject, before);
    }

    /// <summary>"“SMITH: I was there.": a transcript inside marks.</summary>
    private Attribution? ByLabel(int q)
    {
        var quotation = _narration.Quotations[q];
        var tokens = _narration.Article.Tokens;
        for (var t = quotation.FirstToken; t < quotation.EndToken && t < quotation.FirstToken + 4; t++)
        {
            if (tokens[t].Kind == TokenKind.Colon && t > quotation.FirstToken) return new Attribution(_resolution.LabelSpeaker(quotation.FirstToken, t), -1, "label-inside");
            if (tokens[t].Kind != TokenKind.Word || tokens[t].Case != LetterCase.AllCaps || tokens[t].End - tokens[t].Start < 3) return null;
        }

        return null;
    }

    /// <summary>"“A great day.” — Ann Lee, mayor": a name behind a dash signs the words.</summary>
    private Attribution? BySignature(int q)
    {
        var unit = _narration.QuotationUnits[q];
        if (unit + 2 >= _narration.Count || _narration.Kind(unit + 1) != TokenKind.Dash) return null;
        var end = _narration.Sentences[_narration.SentenceOf(unit + 1)].End;
        var name = NounPhrases.At(_narration, unit + 2, end);
        if (name.IsEmpty || _resolution.Resolve(name, 0) is not { Person: not null } speaker) return null;
        return name.End >= end || _narration.Kind(name.End) is TokenKind.Comma or TokenKind.Stop ? new Attribution(speaker, -1, "signature") : null;
    }

    private Attribution? ByContinuation(int q)
    {
        if (!OpensSentence(_narration, q)) return null;
        var unit = _narration.QuotationUnits[q];
        var sentence = _narration.SentenceOf(unit);
        var previous = SentenceBefore(sentence);
        if (q > 0 && _narration.SentenceOf(_narration.QuotationUnits[q - 1]) >= Math.Max(0, previous) && _found[q - 1].Speaker is { } speaker)
        {
            var sameBlock = _narration.Quotations[q - 1].Block == _narration.Quotations[q].Block;
            return new Attribution(speaker with { Start = -1, End = -1 }, -1, sameBlock ? "same-paragraph" : "next-paragraph", true);
        }

        return previous < 0 ? null : ByNarration(q, previous);
    }

    /// <summary>The sentence before, crossheads left out; -1 where there is none.</summary>
    private int SentenceBefore(int sentence)
    {
        var before = sentence - 1;
        while (before >= 0 && before > sentence - 4 && _narration.Article.KindOfBlock(_narration.Sentences[before].Block) is BlockKind.Heading or BlockKind.Caption) before--;
        return before;
    }

    /// <summary>Words that follow a sentence of the reporter's are said by whom that tells of.</summary>
    private Attribution? ByNarration(int q, int sentence)
    {
        var (first, end) = _resolution.ClausesOf(sentence);
        if (end > first && _resolution.Of(end - 1) is { } last) return new Attribution(last with { Start = -1, End = -1 }, -1, "sentence-before-speaks");
        var previous = _narration.Sentences[sentence];
        if (_narration.Kind(previous.End - 1) == TokenKind.Colon && Introduced(previous, previous.End - 1) is { } introduced) return new Attribution(introduced, -1, "colon-before");
        if (_resolution.SubjectOf(sentence) is { } subject) return new Attribution(subject, -1, "sentence-before-subject");
        var carried = q > 0 && _narration.Quotations[q - 1].Block == _narration.Quotations[q].Block ? _found[q - 1].Speaker : null;
        return carried is null ? null : new Attribution(carried with { Start = -1, End = -1 }, -1, "paragraph-speaker", true);
    }

    /// <summary>"the mayor's promise of “free rides”", "her call for “calm”": the one whose promise it is.</summary>
    private Attribution? ByOwner(int q)
    {
        var unit = _narration.QuotationUnits[q];
        var first = Math.Max(_narration.Sentences[_narration.SentenceOf(unit)].First, unit - FarthestOwner);
        for (var u = unit - 1; u > first; u--)
        {
            if (_narration.IsQuotation(u) || _narration.Kind(u) is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon || NounPhrases.IsVerb(_narration, u)) return null;
            if (!_narration.Is(u, WordClass.JudgingWord | WordClass.SpeechNoun)) continue;
            return OwnerBefore(u, first, _resolution.ClausesOf(_narration.SentenceOf(unit))) is { } speaker ? new Attribution(speaker, -1, "owner-of-words") : null;
        }

        return null;
    }

    private Speaker? OwnerBefore(int noun, int first, (int First, int End) clauses)
    {
        for (var u = noun - 1; u >= first && u > noun - 4; u--)
        {
            if (_narration.Kind(u) == TokenKind.Possessive) return u > first ? _resolution.Owner(new Phrase(u - 1, u), clauses.First) : null;
            if (_narration.Word(u) is "his" or "her" or "His" or "Her") return _resolution.Owner(new Phrase(u, u + 1), clauses.First);
            if (!NounPhrases.IsNominal(_narration, u)) return null;
        }

        return null;
    }
}
