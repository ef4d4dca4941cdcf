using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Speakers by the subject of the clause around a quotation.</summary>
internal sealed partial class SpeakerAttribution
{
    private Attribution? ByClauseSubject(int q)
    {
        var unit = _narration.QuotationUnits[q];
        var sentence = _narration.Sentences[_narration.SentenceOf(unit)];
        var subject = NearestSubject(unit, NounPhrases.ClauseStart(_narration, unit, sentence.First));
        return subject.IsEmpty || IsPartOfPhrase(subject, unit) || IsPassive(subject.End, unit) ? null : new Attribution(_resolution.Resolve(subject, _resolution.ClausesOf(_narration.SentenceOf(unit)).First), -1, "clause-subject");
    }

    /// <summary>"the thin “record” that he gave": the marks stand inside the phrase, and no verb before them tells that it says anything.</summary>
    private bool IsPartOfPhrase(Phrase subject, int unit) =>
        subject.End == unit && !_narration.Is(unit - 1, WordClass.Pronoun | WordClass.PersonNoun | WordClass.Title) && !NounPhrases.IsNameLike(_narration, unit - 1);

    /// <summary>"in what is being called the “greatest win”", "as is predicted by “experts”": nobody is told to have said it.</summary>
    private bool IsPassive(int from, int unit)
    {
        for (var u = Math.Max(from, unit - FarthestOwner); u + 1 < unit; u++)
        {
            if (_narration.Word(u) is "being" or "been" && (_narration.Is(u + 1, WordClass.SayingVerb) || _narration.Word(u + 1) is "called" or "described" or "dubbed" or "portrayed" or "labeled" or "labelled" or "hailed" or "branded")) return true;
        }

        return false;
    }

    /// <summary>"a scene in which the captain tells his men to “stand down”": the subject of the innermost clause around the words.</summary>
    private Phrase NearestSubject(int unit, int from)
    {
        for (var u = unit - 1; u > from; u--)
        {
            if (!_narration.Is(u, WordClass.Subordinator) || _narration.Word(u) is "so" || _narration.IsWord(u, "that") && !_narration.Is(u + 1, WordClass.Pronoun)) continue;
            if (_narration.Word(u) is "who" or "which" or "that" && u + 1 < unit && !NounPhrases.IsNominal(_narration, u + 1) && !_narration.Is(u + 1, WordClass.Pronoun))
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
