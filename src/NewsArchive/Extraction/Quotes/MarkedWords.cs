using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Tells what the words between marks are: speech, a part of speech, or no speech at all.</summary>
internal static partial class MarkedWords
{
    private const int LongestLabel = 9;
    private const int LongestUnspoken = 3;

    /// <summary>
    /// Why marked words are nobody's speech: the name of the rule, or null where they may be speech.
    /// Words that a verb of saying introduces or follows directly are never left out.
    /// </summary>
    public static string? LabelRule(Narration narration, int quotation, in Attribution attribution, SpeechClause? cue, bool singlesAreSpeech)
    {
        var q = narration.Quotations[quotation];
        if (q.IsSingle && !singlesAreSpeech && !attribution.IsByCue && attribution.Rule is not "colon") return "single-marks-elsewhere";
        if (IsNickname(narration, quotation)) return "nickname";
        if (narration.Article.Tokens[q.EndToken - 1].Kind == TokenKind.Colon) return "heading-in-marks";
        if (IsPlaceOfSpeech(narration, quotation)) return "place-of-speech";
        if (IsAnnounced(narration, quotation)) return "announced-label";
        if (IsInscription(narration, cue)) return "inscription";
        if (IsGloss(narration, q)) return "gloss";
        if ((IsTitled(narration, q) || IsAcronym(narration, quotation)) && !StandsAsSpeech(narration, quotation, attribution)) return "title-case";
        if (q.EndToken - q.FirstToken > LongestLabel + 6) return null;
        if (IsDefined(narration, quotation)) return "defined-term";
        if (!attribution.IsByCue && NamesThing(narration, quotation, attribution)) return "name-of-thing";
        if ((cue is not { } clause || narration.Is(clause.Cue.First, WordClass.BeliefVerb)) && IsUnspoken(narration, quotation, attribution)) return "nobody-speaks";
        return null;
    }

    /// <summary>A whole clause or sentence in marks, or words that the reporter's clause carries.</summary>
    public static QuoteKind KindOf(Narration narration, int quotation)
    {
        var q = narration.Quotations[quotation];
        var tokens = narration.Article.Tokens;
        var first = tokens[q.FirstToken];
        var opens = SpeakerAttribution.OpensSentence(narration, quotation);
        var introduced = IsIntroduced(narration, narration.QuotationUnits[quotation]);
        if (first.Kind == TokenKind.Word && first.Case == LetterCase.Lower && !opens && !introduced) return QuoteKind.Partial;
        return opens || introduced ? QuoteKind.Direct : QuoteKind.Partial;
    }

    /// <summary>A comma or colon stands before the marks: "he said, “…”".</summary>
    private static bool IsIntroduced(Narration narration, int unit) =>
        unit > 0 && narration.Kind(unit - 1) is TokenKind.Comma or TokenKind.Colon;

    /// <summary>"William “Bill” Smith": a name on both sides.</summary>
    private static bool IsNickname(Narration narration, int quotation)
    {
        var unit = narration.QuotationUnits[quotation];
        var q = narration.Quotations[quotation];
        if (q.EndToken - q.FirstToken > 3 || unit == 0 || unit + 1 >= narration.Count) return false;
        return NounPhrases.IsNameLike(narration, unit - 1) && NounPhrases.IsNameLike(narration, unit + 1) && narration.SentenceOf(unit - 1) == narration.SentenceOf(unit + 1)
            && narration.Is(unit - 1, WordClass.GivenName) && narration.Article.Tokens[q.FirstToken].IsCapitalised;
    }

    /// <summary>"On Tuesday's “Late Talk,” Smith said …": a name in marks that tells where it was said, before the subject.</summary>
    private static bool IsPlaceOfSpeech(Narration narration, int quotation)
    {
        var unit = narration.QuotationUnits[quotation];
        var q = narration.Quotations[quotation];
        var first = narration.Sentences[narration.SentenceOf(unit)].First;
        if (q.EndToken - q.FirstToken > LongestUnspoken || unit == first || unit - first > LongestLabel || !narration.Article.Tokens[q.FirstToken].IsCapitalised) return false;
        if (!narration.Is(first, WordClass.Preposition | WordClass.Weekday)) return false;
        for (var u = first; u < unit; u++)
        {
            if (narration.IsQuotation(u) || narration.Kind(u) is TokenKind.Comma or TokenKind.Colon || NounPhrases.IsVerb(narration, u)) return false;
        }

        return true;
    }

    /// <summary>"the so-called “quiet room”", "a film titled “Rain”".</summary>
    private static bool IsAnnounced(Narration narration, int quotation)
    {
        var unit = narration.QuotationUnits[quotation];
        for (var u = unit - 1; u >= 0 && u >= unit - 2 && !narration.IsQuotation(u); u--)
        {
            var word = narration.Word(u);
            if (word is "so-called" or "titled" or "entitled" or "dubbed" or "nicknamed" or "marked" or "headlined" or "christened" or "subtitled") return true;
            if (u == unit - 1 && word is "nickname" or "pseudonym" or "alias" or "moniker" or "acronym" or "abbreviation") return true;
            if (word is "known" or "registered" && narration.IsWord(u + 1, "as")) return true;
        }

        return false;
    }

    /// <summary>"anti-tax (“no levy”) march": marked words alone in brackets explain the one before.</summary>
    private static bool IsGloss(Narration narration, Quotation q)
    {
        var tokens = narration.Article.Tokens;
        return q.EndToken - q.FirstToken <= LongestLabel && q.FirstToken > 2 && q.EndToken + 1 < tokens.Length && q.Ending == QuotationEnding.Closed
            && tokens[q.FirstToken - 2].Kind == TokenKind.OpenBracket && tokens[q.EndToken + 1].Kind == TokenKind.CloseBracket && tokens[q.FirstToken - 3].Kind == TokenKind.Word;
    }

    /// <summary>"Rain on the Roof": every word that counts has a capital.</summary>
    private static bool IsTitled(Narration narration, Quotation q)
    {
        var capitals = 0;
        for (var t = q.FirstToken; t < q.EndToken; t++)
        {
            var token = narration.Article.Tokens[t];
            if (token.Kind == TokenKind.Stop && t < q.EndToken - 1) return false;
            if (token.Kind != TokenKind.Word) continue;
            if (token.IsCapitalised) capitals++;
            else if (t == q.FirstToken || !token.Is(WordClass.Function | WordClass.Preposition | WordClass.Determiner)) return false;
        }

        return capitals > 1;
    }

    /// <summary>"the cast of “QXTV”": letters that are no word, behind "of", "on" or "the".</summary>
    private static bool IsAcronym(Narration narration, int quotation)
    {
        var q = narration.Quotations[quotation];
        var unit = narration.QuotationUnits[quotation];
        var token = narration.Article.Tokens[q.FirstToken];
        var behind = q.EndToken - q.FirstToken == 1 || q.EndToken - q.FirstToken == 2 && narration.Article.Tokens[q.FirstToken + 1].Kind is TokenKind.Stop or TokenKind.Comma;
        return behind && token.Case == LetterCase.AllCaps && token.End - token.Start is > 2 and < 7 && (token.Class & ~WordClass.Organisation) == WordClass.None
            && unit > 0 && narration.Is(unit - 1, WordClass.Preposition | WordClass.Determiner);
    }

    /// <summary>"“No,” Smith said": the attribution touches the marks.</summary>
    private static bool StandsAsSpeech(Narration narration, int quotation, in Attribution attribution)
    {
        var unit = narration.QuotationUnits[quotation];
        if (attribution.Rule is "same-paragraph" or "next-paragraph" or "colon") return SpeakerAttribution.OpensSentence(narration, quotation);
        if (!attribution.IsByCue) return false;
        return IsIntroduced(narration, unit) || SpeakerAttribution.OpensSentence(narration, quotation) || narration.IsWord(unit - 1, "as");
    }
}
