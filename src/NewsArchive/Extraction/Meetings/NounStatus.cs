using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Whether a meeting told by a noun took place: by the word before its phrase, by its adjectives, and by the verb behind it.</summary>
internal static class NounStatus
{
    /// <summary>Null where it is only wished or thought of.</summary>
    public static MeetingStatus? Of(MeetingFrame frame, int noun, MeetingPhrase phrase, int partyEnd)
    {
        var (floor, limit) = frame.SentenceOf(noun);
        var called = phrase.Governor;
        var isCalledOff = called >= 0 && (frame.Is(called, MeetingTerm.RefusalWord) || frame.IsWord(called, "called") && frame.IsWord(called + 1, "off"));
        for (var t = phrase.First; t < noun && !isCalledOff; t++)
        {
            if (frame.Is(t, MeetingTerm.CalledOffWord)) return MeetingStatus.Cancelled;
            if (frame.Is(t, MeetingTerm.AheadWord)) return ByVerbBehind(frame, Math.Max(noun + 1, partyEnd), limit) is MeetingStatus.Cancelled ? MeetingStatus.Cancelled : MeetingStatus.Planned;
        }

        if (phrase.Governor < 0) return ByVerbBehind(frame, Math.Max(noun + 1, partyEnd), limit);
        var governor = phrase.Governor;
        if (frame.IsWord(governor, "called") && frame.IsWord(governor + 1, "off")) return MeetingStatus.Cancelled;
        if (frame[governor].Is(WordClass.Preposition)) return ByPreposition(frame, governor, floor);
        if (frame.Is(governor, MeetingTerm.HoldVerb | MeetingTerm.Met)) return VerbGroup.Before(frame, governor, floor).Status;
        if (frame.Is(governor, MeetingTerm.RefusalWord)) return VerbGroup.Before(frame, governor, floor).Status is MeetingStatus.Held ? MeetingStatus.Cancelled : null;
        if (frame.Words.Word(governor) is "scheduled" or "plans" or "planned" or "planning" or "announced" or "arranged" or "expects" or "schedule" or "confirmed" or "plan" or "arranging" or "preparing") return MeetingStatus.Planned;
        if (phrase.Opening != PhraseOpening.Plain) return ByVerbBehind(frame, Math.Max(noun + 1, partyEnd), limit);
        if (frame.Is(governor, MeetingTerm.WishVerb)) return null;
        return frame[governor].Is(WordClass.SayingVerb | WordClass.Auxiliary) ? ByVerbBehind(frame, Math.Max(noun + 1, partyEnd), limit) : ByVerbBehind(frame, Math.Max(noun + 1, partyEnd), limit) is { } status and not MeetingStatus.Held ? status : null;
    }

    /// <summary>"after talks" is held, "ahead of talks" planned, "arrived for talks" planned, "met for talks" held, "called for talks" nothing.</summary>
    private static MeetingStatus? ByPreposition(MeetingFrame frame, int governor, int floor)
    {
        var word = frame.Words.Word(governor);
        if (word is "for" or "For") return For(frame, governor, floor);
        if (word is "of" or "Of" && governor > floor && frame.IsWord(governor - 1, "ahead")) return MeetingStatus.Planned;
        if (word is "without" or "about" or "against" or "like" or "than" or "towards" or "toward" || word is "to" && !frame.IsWord(governor + 1, "the")) return null;
        if (word is "after" or "After" or "following" or "Following" or "since") return MeetingStatus.Held;
        for (var t = governor - 1; t >= floor; t--)
        {
            if (frame[t].Kind is TokenKind.Semicolon or TokenKind.CloseQuote || frame[t].Is(WordClass.Subordinator | WordClass.SayingVerb)) break;
            if (frame.Words.Word(t) is "will" or "would" or "'ll" || frame.Words.Word(t) is "to" && t > floor && (frame.Is(t - 1, MeetingTerm.PlanVerb) || frame.Words.Word(t - 1) is "is" or "are" or "was")) return MeetingStatus.Planned;
            if (frame.Is(t, MeetingTerm.Negation)) return null;
        }

        return MeetingStatus.Held;
    }

    private static MeetingStatus? For(MeetingFrame frame, int governor, int floor)
    {
        for (var t = governor - 1; t >= Math.Max(floor, governor - 12); t--)
        {
            if (frame[t].Is(WordClass.Subordinator)) break;
            if (frame.Is(t, MeetingTerm.TravelVerb)) return MeetingStatus.Planned;
            if (frame.Is(t, MeetingTerm.Met | MeetingTerm.SatVerb | MeetingTerm.HostVerb | MeetingTerm.EngageVerb)) return VerbGroup.Before(frame, t, floor).Status;
            if (frame.Is(t, MeetingTerm.WishVerb) && t > governor - 3) return null;
        }

        return null;
    }

    /// <summary>"Talks with Okoro [will take place / were called off / have been proposed]".</summary>
    private static MeetingStatus? ByVerbBehind(MeetingFrame frame, int from, int limit)
    {
        for (var t = from; t < Math.Min(limit, from + 18); t++)
        {
            if (frame[t].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop) return MeetingStatus.Held;
            if (frame.DateAt(t) >= 0 || frame[t].Kind != TokenKind.Word) continue;
            var word = frame.Words.Word(t);
            if (frame.Is(t, MeetingTerm.CalledOffWord) || word is "called" && t + 1 < limit && frame.IsWord(t + 1, "off")) return MeetingStatus.Cancelled;
            if (!frame[t].Is(WordClass.Auxiliary)) continue;
            return AfterAuxiliary(frame, t, limit);
        }

        return MeetingStatus.Held;
    }

    /// <summary>"did not [take place]", "was not held"; "did not focus on …" says nothing of the kind.</summary>
    private static bool IsStaged(MeetingFrame frame, int from, int limit)
    {
        for (var t = from; t < Math.Min(limit, from + 3); t++)
        {
            if (frame.Is(t, MeetingTerm.StagedVerb)) return true;
            if (!frame[t].Is(WordClass.Auxiliary | WordClass.Adverb)) return false;
        }

        return false;
    }

    private static MeetingStatus? AfterAuxiliary(MeetingFrame frame, int auxiliary, int limit)
    {
        var planned = frame.Words.Word(auxiliary) is "will" or "would" or "shall" or "'ll" or "could" or "may" or "might";
        for (var t = auxiliary; t < Math.Min(limit, auxiliary + 6); t++)
        {
            if (frame.Is(t, MeetingTerm.Negation)) return IsStaged(frame, t + 1, limit) ? MeetingStatus.Cancelled : planned ? MeetingStatus.Planned : MeetingStatus.Held;
            if (frame.Is(t, MeetingTerm.CalledOffWord | MeetingTerm.RefusalWord) || frame.Words.Word(t) is "called" && frame.IsWord(t + 1, "off")) return MeetingStatus.Cancelled;
            if (frame.Words.Word(t) is "scheduled" or "expected" or "planned" or "due" or "set" or "slated" or "to") planned = true;
            if (frame.Words.Word(t) is "proposed" or "possible" or "unlikely" or "should" or "must") return null;
        }

        return planned ? MeetingStatus.Planned : MeetingStatus.Held;
    }
}
