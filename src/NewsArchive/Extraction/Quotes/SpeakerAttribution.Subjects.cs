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
        if (subject.IsEmpty || IsPartOfPhrase(subject, unit) || IsPassive(subject.End, unit)) return null;
        return new Attribution(IsSomebody(subject) ? _resolution.Resolve(subject, _resolution.ClausesOf(_narration.SentenceOf(unit)).First) : null, -1, "clause-subject");
    }

    /// <summary>"The old effort clashed with “free rides”": without a word of saying, a mere thing has not said it; people, groups, organisations and what is written have.</summary>
    private bool IsSomebody(Phrase subject)
    {
        for (var u = subject.First; u < subject.End; u++)
        {
            if (IsCount(_narration.Word(u))) return true;
            if (u > subject.First && _narration.Is(u, WordClass.Preposition)) return false;
            if (IsName(subject, u) || IsPersonal(subject, u) || IsSpeaking(_narration.Word(u))) return true;
        }

        return false;
    }

    private bool IsName(Phrase subject, int unit) =>
        NounPhrases.IsNameLike(_narration, unit) && !_narration.Word(unit).ContainsAny('\'', '’') && (unit > subject.First || _narration[unit].Case == LetterCase.AllCaps || !_narration.Is(unit, WordClass.CommonWord));

    private bool IsPersonal(Phrase subject, int unit) =>
        subject.End - subject.First == 1 && _narration.Is(unit, WordClass.Pronoun) && _narration.Word(unit) is not ("this" or "This" or "that" or "That");

    /// <summary>"another", "73 percent of Americans", "half of the nurses".</summary>
    private static bool IsCount(ReadOnlySpan<char> word) =>
        word is "another" or "Another" or "others" or "Others" or "some" or "Some" or "many" or "Many" or "most" or "Most" or "half" or "Half" or "percent" or "%" or "everyone" or "Everyone" or "someone" or "somebody" or "one" or "One";

    /// <summary>"minister", "officials", "the company", "a letter".</summary>
    private static bool IsSpeaking(ReadOnlySpan<char> word)
    {
        const WordClass Speaking = WordClass.PersonNoun | WordClass.Title | WordClass.Kinship | WordClass.OrganisationWord | WordClass.GroupNoun | WordClass.Organisation | WordClass.Nationality | WordClass.SpeechNoun;
        if (word.Length > 4 && (Lexicon.Of(word) & WordClass.CommonWord) == 0 && (word.EndsWith("er") || word.EndsWith("ers") || word.EndsWith("or") || word.EndsWith("ors") || word.EndsWith("ist") || word.EndsWith("ists"))) return true; // "maker", "dancers"
        return (Lexicon.Of(word) & Speaking) != 0 || word.Length > 3 && word[^1] == 's' && (Lexicon.Of(word[..^1]) & Speaking) != 0;
    }

    /// <summary>"the thin “record” that he gave": the marks stand inside the phrase, and no verb before them tells that it says anything.</summary>
    private bool IsPartOfPhrase(Phrase subject, int unit) =>
        subject.End == unit && !_narration.Is(unit - 1, WordClass.Pronoun | WordClass.PersonNoun | WordClass.Title) && !NounPhrases.IsNameLike(_narration, unit - 1);

    /// <summary>"in what is being called the “greatest win”", "was announced to be a “plague”": nobody is told to have said it.</summary>
    private bool IsPassive(int from, int unit)
    {
        for (var u = Math.Max(from, unit - FarthestOwner); u + 1 < unit; u++)
        {
            if (_narration.Word(u) is "was" or "were" && IsAnnouncedToBe(u, unit)) return true;
            if (_narration.Word(u) is "being" or "been" && (_narration.Is(u + 1, WordClass.SayingVerb) || _narration.Word(u + 1) is "called" or "described" or "dubbed" or "portrayed" or "labeled" or "labelled" or "hailed" or "branded")) return true;
        }

        return false;
    }

    private bool IsAnnouncedToBe(int auxiliary, int unit)
    {
        for (var u = auxiliary + 1; u + 2 < unit && u < auxiliary + 4; u++)
        {
            if (_narration.Is(u, WordClass.SayingVerb) && _narration.IsWord(u + 1, "to") && _narration.IsWord(u + 2, "be")) return true;
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
