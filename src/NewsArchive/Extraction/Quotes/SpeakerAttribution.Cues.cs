using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Speakers by words of saying in the quotation's own sentence.</summary>
internal sealed partial class SpeakerAttribution
{
    private Attribution? ByCue(int q)
    {
        var unit = _narration.QuotationUnits[q];
        var (first, end) = _resolution.ClausesOf(_narration.SentenceOf(unit));
        if (first == end) return null;
        var before = -1;
        var after = -1;
        (first, end) = Near(unit, first, end);
        for (var c = first; c < end; c++)
        {
            if (_clauses[c].Cue.First < unit && _clauses[c].First < unit && _clauses[c].End <= unit) before = c;
            else if (after < 0 && _clauses[c].First > unit && _clauses[c].Form != CueForm.Participle) after = c;
        }

        if (before >= 0 && after >= 0 && !IsTail(q, after)) after = end - 1;
        if (before >= 0 && (after < 0 || !EndsSentence(q, after) || IsDirectlyBefore(before, unit))) return Taken(Outermost(before), "cue-before");
        if (after < 0) return null;
        if (before < 0 && !OpensSentence(_narration, q) && !IsTail(q, after) && _clauses[after].Form != CueForm.According && !FollowsComma(after)) return null;
        return Taken(Outermost(after), _clauses[after].Form switch { CueForm.Inverted => "cue-inverted", CueForm.According => "according-to", _ => "cue-after" });
    }

    /// <summary>The clauses of a sentence around a unit: an endless sentence is read in pieces.</summary>
    private (int First, int End) Near(int unit, int first, int end)
    {
        if (end - first <= MostClauses) return (first, end);
        int low = first, high = end;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_clauses[middle].Cue.First < unit) low = middle + 1;
            else high = middle;
        }

        return (Math.Max(first, low - MostClauses / 2), Math.Min(end, low + MostClauses / 2));
    }

    private Attribution Taken(int clause, string rule) => new(_resolution.Of(clause), clause, rule);

    private int Outermost(int clause)
    {
        var outer = _clauses[clause].Outer;
        return outer >= 0 ? outer : clause;
    }

    /// <summary>"“…,” Smith said": the clause stands right behind the words.</summary>
    private bool IsTail(int q, int clause)
    {
        if (_clauses[clause].Form is CueForm.Participle or CueForm.According) return false;
        var unit = _narration.QuotationUnits[q];
        if (!_narration.EndsWithComma(q) && !_narration.EndsWithStop(q) && _narration.Kind(Math.Min(unit + 1, _narration.Count - 1)) is not (TokenKind.Comma or TokenKind.Dash)) return false;
        if (_clauses[clause].First - unit > LongestOpening) return false;
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
        if (sentence.End - _clauses[clause].End > LongestOpening) return false;
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
        for (var u = Math.Max(_clauses[clause].End, unit - LongestOpening); u < unit; u++)
        {
            if (_narration.Kind(u) is not (TokenKind.Comma or TokenKind.Colon or TokenKind.Dash) && !_narration.IsWord(u, "that")) return false;
        }

        return true;
    }
}
