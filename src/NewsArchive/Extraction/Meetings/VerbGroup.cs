using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>What the words before a verb say of it.</summary>
/// <param name="SubjectEnd">The last token before the group: where a subject would end.</param>
/// <param name="Status">Null where nothing is said to have happened or to be going to: "wants to meet", "never met".</param>
/// <param name="IsHistory">"had met": further back than the news.</param>
/// <param name="IsAgain">"will meet again".</param>
/// <param name="IsPurpose">"flew to Paris to meet": the subject stands further back.</param>
internal readonly record struct VerbGroup(int SubjectEnd, MeetingStatus? Status, bool IsHistory, bool IsAgain, bool IsPurpose)
{
    [Flags]
    private enum Said
    {
        None = 0,
        Plan = 1,
        Wish = 2,
        Refusal = 4,
        Negation = 8,
        Infinitive = 16,
        Had = 32,
        Be = 64,
        Chance = 128,
        Never = 256,
        Again = 512,
        Perfect = 1024,
        Awaited = 2048,
        WasTo = 4096,
    }

    /// <summary>"has met": at some time, not on the day of the news.</summary>
    public bool IsPerfect { get; init; }

    /// <summary>"looks forward to welcoming": a plan only with its day.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>"was to meet", "had been due to meet": the plan of then.</summary>
    public bool WasPlanned { get; init; }

    /// <summary>"is meeting": a form of to be belongs to it.</summary>
    public bool HasBe { get; init; }

    /// <summary>Reads the group that ends before a verb.</summary>
    public static VerbGroup Before(MeetingFrame frame, int verb, int floor)
    {
        var said = Said.None;
        var t = verb - 1;
        while (t >= floor)
        {
            if (frame.DateAt(t) >= 0 || IsBeforeDate(frame, t, verb))
            {
                t--;
                continue;
            }

            var one = Gerund(frame, t, verb) ?? Read(frame, t, said) ?? Awaited(frame, t, floor);
            if (one is null) break;
            if (one.Value.HasFlag(Said.Awaited) || IsRuledOut(frame, t)) t--;
            said |= one.Value;
            t--;
        }

        said |= Behind(frame, verb);
        var purpose = Only(said, Said.Infinitive) && !said.HasFlag(Said.Be);
        return new VerbGroup(t, StatusOf(said), said.HasFlag(Said.Had) && !said.HasFlag(Said.Plan), said.HasFlag(Said.Again), purpose)
        {
            IsPerfect = said.HasFlag(Said.Perfect),
            HasBe = said.HasFlag(Said.Be),
            IsAwaited = said.HasFlag(Said.Awaited),
            WasPlanned = said.HasFlag(Said.WasTo) && said.HasFlag(Said.Infinitive),
        };
    }

    /// <summary>"[avoided] meeting", "[ruled out] meeting", "[suggested] meeting": null where the word before the verb is no such word.</summary>
    private static Said? Gerund(MeetingFrame frame, int t, int verb)
    {
        if (t != verb - 1 || !frame.Words.Word(verb).EndsWith("ing", StringComparison.Ordinal) || frame.NameAt(t) is not null) return null;
        if (IsRuledOut(frame, t) || frame.Is(t, MeetingTerm.RefusalWord)) return Said.Refusal;
        return frame.Words.Word(t) is "suggested" or "proposed" or "considered" or "considering" or "mulled" or "favoured" or "favored" or "opposed" or "risked" ? Said.Wish : null;
    }

    private static bool IsRuledOut(MeetingFrame frame, int t) => frame.IsWord(t, "out") && t > 0 && frame.Words.Word(t - 1) is "ruled" or "rules" or "rule" or "ruling";

    /// <summary>"[looks forward] to welcoming": null where the words are others.</summary>
    private static Said? Awaited(MeetingFrame frame, int t, int floor) =>
        frame.IsWord(t, "forward") && t > floor && frame.Words.Word(t - 1) is "looks" or "look" or "looking" ? Said.Awaited | Said.Plan : null;

    /// <summary>The plan, wish or refusal that a word of the group speaks of; null where it is no part of one.</summary>
    private static Said? Read(MeetingFrame frame, int t, Said behind)
    {
        var token = frame[t];
        if (token.Kind != TokenKind.Word || frame.NameAt(t) is not null) return null;
        var word = frame.Words.Word(t);
        if (word is "never" or "Never") return Said.Negation | Said.Never;
        if (word is "again" or "jointly") return word is "again" ? Said.Again : Said.None;
        if (word is "last") return Said.Had; // "last met"
        if (word is "had") return behind.HasFlag(Said.Infinitive) ? Said.None : Said.Had;
        if (word is "to") return Said.Infinitive;
        if (word is "no" && behind.HasFlag(Said.Plan)) return Said.Negation | Said.Never;
        var term = MeetingTerms.Of(word);
        var infinitive = behind.HasFlag(Said.Infinitive);
        if (term.HasFlag(MeetingTerm.Negation) && word is not "no" and not "without") return Said.Negation;
        if (term.HasFlag(MeetingTerm.RefusalWord) && infinitive) return Said.Refusal;
        if (term.HasFlag(MeetingTerm.ChanceWord) && infinitive) return Said.Chance;
        if (term.HasFlag(MeetingTerm.WishVerb) && (infinitive || word is "should" or "must" or "could" or "may" or "might" or "can")) return Said.Wish;
        if (term.HasFlag(MeetingTerm.PlanVerb) && (infinitive || word is "will" or "would" or "shall" or "'ll")) return Said.Plan;
        if (word is "was" or "were") return Said.Be | Said.WasTo;
        if (word is "is" or "are" or "be" or "been") return Said.Be;
        if (word is "has" or "have") return Said.Perfect;
        if (token.Is(WordClass.Auxiliary)) return Said.None;
        if (word is "the" or "a" or "an" && behind.HasFlag(Said.Chance)) return Said.None;
        if (token.Is(WordClass.Adverb) && !token.Is(WordClass.Subordinator | WordClass.Preposition)) return Said.None;
        return word is "then" or "briefly" or "first" or "last" or "later" or "earlier" || word is "both" && infinitive || token.Case == LetterCase.Lower && word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) ? Said.None : null;
    }

    /// <summary>"Silva [on] Monday met", "Silva[,] on Monday[,] met".</summary>
    private static bool IsBeforeDate(MeetingFrame frame, int t, int verb)
    {
        if (frame.Words.Word(t) is "on" or "late" or "early" or "in") return t + 1 < verb && frame.DateAt(t + 1) >= 0;
        if (frame[t].Kind != TokenKind.Comma) return false;
        if (t == verb - 1) return t > 0 && frame.DateAt(t - 1) >= 0 && BeforeDay(frame, t - 1) is var comma and > 0 && frame[comma].Kind == TokenKind.Comma && frame.NameAt(comma - 1) is not null;
        return frame.DateAt(t + 1) >= 0 || t + 2 < verb && frame.IsWord(t + 1, "on") && frame.DateAt(t + 2) >= 0;
    }

    private static int BeforeDay(MeetingFrame frame, int t)
    {
        while (t > 0 && frame.DateAt(t) >= 0) t--;
        return frame.IsWord(t, "on") ? t - 1 : t;
    }

    private static Said Behind(MeetingFrame frame, int verb)
    {
        var (_, end) = frame.SentenceOf(verb);
        return verb + 1 < end && frame.IsWord(verb + 1, "again") ? Said.Again : Said.None;
    }

    private static bool Only(Said said, Said one) => said.HasFlag(one) && (said & (Said.Plan | Said.Wish | Said.Refusal | Said.Negation | Said.Chance)) == 0;

    private static MeetingStatus? StatusOf(Said said)
    {
        if (said.HasFlag(Said.Never)) return null;
        if (said.HasFlag(Said.Refusal)) return said.HasFlag(Said.Negation) ? null : MeetingStatus.Cancelled;
        if (said.HasFlag(Said.Negation)) return (said & (Said.Wish | Said.Had | Said.Perfect)) != 0 ? null : MeetingStatus.Cancelled;
        if (said.HasFlag(Said.Wish)) return null;
        if (said.HasFlag(Said.Chance)) return said.HasFlag(Said.Plan) ? MeetingStatus.Planned : MeetingStatus.Held;
        if (said.HasFlag(Said.Plan)) return MeetingStatus.Planned;
        return said.HasFlag(Said.Infinitive) ? MeetingStatus.Planned : MeetingStatus.Held;
    }
}
