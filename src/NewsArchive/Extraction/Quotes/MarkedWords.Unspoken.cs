using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Marked words that the reporter or a thing uses, and nobody says.</summary>
internal static partial class MarkedWords
{
    private const int FarthestVerbBefore = 16;
    private const int FarthestVerbBehind = 16;
    private const int LongestTerm = 2;

    /// <summary>"the “slow lane” rule": a few words in a sentence in which nobody says, judges, promises or asks anything.</summary>
    private static bool IsUnspoken(Narration narration, int quotation, in Attribution attribution)
    {
        var q = narration.Quotations[quotation];
        if (attribution.Rule is not ("clause-subject" or "no-speaker" or "cue-before") || q.EndToken - q.FirstToken > LongestUnspoken || SpeakerAttribution.OpensSentence(narration, quotation)) return false;
        var sentence = narration.Sentences[narration.SentenceOf(narration.QuotationUnits[quotation])];
        var unit = narration.QuotationUnits[quotation];
        var end = Math.Min(sentence.End, unit + FarthestVerbBehind);
        for (var u = Math.Max(sentence.First, unit - FarthestVerbBefore); u < end; u++)
        {
            if (u > unit && EndsClause(narration, u)) break;
            if (!narration.Is(u, WordClass.BeliefVerb) && narration.Is(u, WordClass.SayingVerb | WordClass.SayingBase | WordClass.SayingParticiple | WordClass.JudgingWord) && (u == sentence.First || !narration[u].IsCapitalised)) return false;
        }

        return true;
    }

    /// <summary>"…, and she admitted" tells of other words than "…, which is what she called it".</summary>
    private static bool EndsClause(Narration narration, int unit) =>
        narration.Kind(unit) == TokenKind.Comma && !(narration.IsWord(unit + 1, "which") || narration.IsWord(unit + 1, "as"));

    /// <summary>"the “slow lane” movement", "“Where now?” headlines", "as the “plan” showed": the marked words are the name of a thing, or stand as one in their clause.</summary>
    private static bool NamesThing(Narration narration, int quotation, in Attribution attribution)
    {
        var unit = narration.QuotationUnits[quotation];
        if (unit == 0 || unit + 1 >= narration.Count || narration.SentenceOf(unit + 1) != narration.SentenceOf(unit)) return false;
        if (narration.EndsWithComma(quotation)) return false;
        if (narration.Is(unit + 1, WordClass.LabelWord)) return true;
        if (attribution.Rule is not ("clause-subject" or "no-speaker")) return false;
        var words = narration.Quotations[quotation].EndToken - narration.Quotations[quotation].FirstToken;
        if (words > LongestTerm || narration.Word(unit - 1) is not ("a" or "an" or "the")) return false;
        return words == 1 && NounPhrases.IsVerb(narration, unit + 1) && !narration.Is(unit + 1, WordClass.Auxiliary) || narration.Kind(unit + 1) == TokenKind.Word && NounPhrases.IsNominal(narration, unit + 1);
    }

    /// <summary>"“Dry run” is a term for a rehearsal.": the word is told of, not said.</summary>
    private static bool IsDefined(Narration narration, int quotation)
    {
        var unit = narration.QuotationUnits[quotation];
        var q = narration.Quotations[quotation];
        if (q.EndToken - q.FirstToken > LongestUnspoken || unit + 2 >= narration.Count || narration.EndsWithComma(quotation) || narration.EndsWithStop(quotation) || !SpeakerAttribution.OpensSentence(narration, quotation)) return false;
        if (narration.Is(unit + 1, WordClass.Auxiliary) && IsUsed(narration, unit + 2)) return true;
        return narration.Word(unit + 1) is "means" or "meant" or "refers" or "denotes" || narration.Word(unit + 1) is "is" or "was" or "are" && narration.Word(unit + 2) is "a" or "an" or "the" or "one" or "not" or "now" or "how" or "short";
    }

    /// <summary>"should only be used for", "can mean".</summary>
    private static bool IsUsed(Narration narration, int from)
    {
        for (var u = from; u < narration.Count && u < from + LongestUnspoken; u++)
        {
            if (narration.Word(u) is "used" or "refer" or "mean" or "stand") return true;
        }

        return false;
    }

    /// <summary>"shirts that read “Make tea”": written on a thing.</summary>
    private static bool IsInscription(Narration narration, SpeechClause? cue)
    {
        if (cue is not { } clause || narration.Word(clause.Cue.First) is not ("read" or "reads" or "reading" or "said" or "says" or "saying" or "proclaimed" or "proclaiming" or "declaring" or "declared")) return false;
        for (var u = clause.Subject.End - 1; u >= clause.Subject.First; u--)
        {
            if (narration.Word(u) is "sign" or "signs" or "shirt" or "shirts" or "T-shirt" or "T-shirts" or "banner" or "banners" or "placard" or "placards" or "poster" or "posters" or "sticker" or "stickers" or "billboard" or "billboards" or "plaque" or "hat" or "hats" or "cap" or "caps") return true;
            if (narration.Is(u, WordClass.Preposition)) return false;
        }

        return false;
    }
}
