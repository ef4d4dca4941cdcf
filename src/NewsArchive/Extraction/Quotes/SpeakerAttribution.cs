using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds the speaker of each quotation: rules in order, strongest first.</summary>
internal sealed class SpeakerAttribution
{
    private const int FarthestOwner = 10;
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
        for (var u = first; u < unit; u++)
        {
            if (narration.IsQuotation(u)) continue;
            if (narration.Kind(u) is TokenKind.Word or TokenKind.Number && !NounPhrases.IsConjunction(narration, u)) return false;
        }

        return true;
    }

    private Attribution? ByCue(int q)
    {
        var unit = _narration.QuotationUnits[q];
        var (first, end) = _resolution.ClausesOf(_narration.SentenceOf(unit));
        if (first == end) return null;
        var before = -1;
        var after = -1;
        for (var c = first; c < end; c++)
        {
            if (_clauses[c].Cue.First < unit && _clauses[c].First < unit && _clauses[c].End <= unit) before = c;
            else if (after < 0 && _clauses[c].First > unit) after = c;
        }

        if (before >= 0 && after >= 0 && !IsTail(q, after)) after = end - 1;
        if (before >= 0 && (after < 0 || !EndsSentence(q, after) || IsDirectlyBefore(before, unit))) return Taken(Outermost(before), "cue-before");
        if (after < 0) return null;
        if (before < 0 && !OpensSentence(_narration, q) && !IsTail(q, after) && _clauses[after].Form != CueForm.According && !FollowsComma(after)) return null;
        return Taken(Outermost(after), _clauses[after].Form switch { CueForm.Inverted => "cue-inverted", CueForm.According => "according-to", _ => "cue-after" });
    }

    private Attribution Taken(int clause, string rule) => new(_resolution.Of(clause), clause, rule);

    private int Outermost(int clause)
    {
        while (_clauses[clause].Outer >= 0) clause = _clauses[clause].Outer;
        return clause;
    }

    /// <summary>"“…,” Smith said": the clause stands right behind the words.</summary>
    private bool IsTail(int q, int clause)
    {
        if (_clauses[clause].Form is CueForm.Participle or CueForm.According) return false;
        var unit = _narration.QuotationUnits[q];
        if (!_narration.EndsWithComma(q) && !_narration.EndsWithStop(q) && _narration.Kind(Math.Min(unit + 1, _narration.Count - 1)) is not (TokenKind.Comma or TokenKind.Dash)) return false;
        for (var u = unit + 1; u < _clauses[clause].First; u++)
        {
            if (_narration.Kind(u) is not (TokenKind.Comma or TokenKind.Dash)) return false;
        }

        return true;
    }

    /// <summary>"Smith called it “bad,” the Post reported.": the tail tells of the whole sentence, unless that opens as a clause of its own: "While Smith called it “bad,” Jones said …".</summary>
    private bool EndsSentence(int q, int clause)
    {
        var unit = _narration.QuotationUnits[q];
        var sentence = _narration.Sentences[_narration.SentenceOf(unit)];
        if (_narration.Is(sentence.First, WordClass.Subordinator | WordClass.Preposition) && !_narration.EndsWithStop(q) && MarkedWords.KindOf(_narration, q) == Values.QuoteKind.Partial) return false;
        if (IsTail(q, clause)) return true;
        if (_clauses[clause].Form is not (CueForm.Finite or CueForm.Inverted) || !FollowsComma(clause)) return false;
        for (var u = _clauses[clause].End; u < sentence.End; u++)
        {
            if (_narration.Kind(u) is not TokenKind.Stop && !_narration.Is(u, WordClass.Weekday | WordClass.Adverb | WordClass.Preposition)) return false;
        }

        return true;
    }

    private bool FollowsComma(int clause)
    {
        var before = _clauses[clause].First - 1;
        if (_narration.IsWord(before, "as")) before--;
        return _narration.Kind(before) == TokenKind.Comma || _narration.IsQuotation(before) && _narration.EndsWithComma(_narration.QuotationAt(before));
    }

    /// <summary>"Smith said, “…”": nothing but a comma, a colon or "that" between.</summary>
    private bool IsDirectlyBefore(int clause, int unit)
    {
        for (var u = _clauses[clause].End; u < unit; u++)
        {
            if (_narration.Kind(u) is not (TokenKind.Comma or TokenKind.Colon or TokenKind.Dash) && !_narration.IsWord(u, "that")) return false;
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
        if (q > 0 && _narration.SentenceOf(_narration.QuotationUnits[q - 1]) >= sentence - 1 && _found[q - 1].Speaker is { } speaker)
        {
            var sameBlock = _narration.Quotations[q - 1].Block == _narration.Quotations[q].Block;
            return new Attribution(speaker with { Start = -1, End = -1 }, -1, sameBlock ? "same-paragraph" : "next-paragraph", true);
        }

        if (sentence == 0) return null;
        var (first, end) = _resolution.ClausesOf(sentence - 1);
        if (end > first && _resolution.Of(end - 1) is { } last) return new Attribution(last with { Start = -1, End = -1 }, -1, "sentence-before-speaks");
        var previous = _narration.Sentences[sentence - 1];
        if (_narration.Kind(previous.End - 1) == TokenKind.Colon && Introduced(previous, previous.End - 1) is { } introduced) return new Attribution(introduced, -1, "colon-before");
        if (_resolution.SubjectOf(sentence - 1) is { } subject) return new Attribution(subject, -1, "sentence-before-subject");
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

    private Attribution? ByClauseSubject(int q)
    {
        var unit = _narration.QuotationUnits[q];
        var sentence = _narration.Sentences[_narration.SentenceOf(unit)];
        var subject = NearestSubject(unit, NounPhrases.ClauseStart(_narration, unit, sentence.First));
        return subject.IsEmpty ? null : new Attribution(_resolution.Resolve(subject, _resolution.ClausesOf(_narration.SentenceOf(unit)).First), -1, "clause-subject");
    }

    /// <summary>"a scene in which the captain tells his men to “stand down”": the subject of the innermost clause around the words.</summary>
    private Phrase NearestSubject(int unit, int from)
    {
        for (var u = unit - 1; u > from; u--)
        {
            if (!_narration.Is(u, WordClass.Subordinator) || _narration.Word(u) is "so" || _narration.IsWord(u, "that") && !_narration.Is(u + 1, WordClass.Pronoun)) continue;
            if (_narration.Word(u) is "who" or "which" or "that" && u + 1 < unit && !NounPhrases.IsNominal(_narration, u + 1))
            {
                var end = _narration.Kind(u - 1) == TokenKind.Comma ? u - 1 : u;
                var antecedent = NounPhrases.Before(_narration, end, from);
                if (!antecedent.IsEmpty && !HasComma(u, unit)) return antecedent;
                continue;
            }

            var inner = NounPhrases.At(_narration, u + 1, unit);
            if (!inner.IsEmpty && HasVerb(inner.End, unit) && !HasComma(inner.End, unit)) return inner;
        }

        return NounPhrases.First(_narration, from, unit);
    }

    private bool HasVerb(int from, int to)
    {
        for (var u = from; u < to; u++)
        {
            if (NounPhrases.IsVerb(_narration, u)) return true;
        }

        return false;
    }

    private bool HasComma(int from, int to)
    {
        for (var u = from; u < to; u++)
        {
            if (_narration.Kind(u) == TokenKind.Comma) return true;
        }

        return false;
    }
}
