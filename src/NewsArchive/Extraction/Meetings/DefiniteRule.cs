using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Goes on telling of the meeting told last: "The two-hour meeting at the Grand Hotel …", "after the talks, he said …".</summary>
internal static class DefiniteRule
{
    private const int FurthestBack = 3;

    /// <summary>The last meeting as the noun at a token tells of it again; null where it does not.</summary>
    public static Sighting? Read(MeetingFrame frame, int noun, Sighting? last)
    {
        if (last is null || last.IsHistory || last.Status == MeetingStatus.Cancelled || frame[noun].Sentence - frame[last.Trigger].Sentence is < 1 or > FurthestBack) return null;
        if (frame.Is(noun, MeetingTerm.SummitNoun | MeetingTerm.ConferenceNoun)) return null;
        var (floor, limit) = frame.SentenceOf(noun);
        var phrase = MeetingPhrase.Before(frame, noun, floor);
        if (phrase.IsOnlyThoughtOf || phrase.Opening != PhraseOpening.Plain || !frame.IsWord(phrase.First, "the")) return null;
        var behind = noun + 1 < limit ? frame.Words.Word(noun + 1) : default;
        if (behind is "with" or "between" or "of" or "on" or "about" or "over" || Says(frame, phrase.First, noun)) return null;
        if (Status(frame, noun, phrase, floor) is not { } status || status == MeetingStatus.Cancelled || status == MeetingStatus.Planned && last.Status == MeetingStatus.Held) return null;
        var again = new Sighting { Trigger = noun, Rule = last.Rule, Status = status, Mode = last.Mode, ModeIsOpen = last.ModeIsOpen, IsOfNoDay = true };
        again.People.AddRange(last.People);
        again.Others.AddRange(last.Others);
        SettingReader.Read(frame, again, noun, -1, -1, phrase.First);
        again.When = null;
        if (last.Place is not null && again.Place is not null && !Geography.Agree(last.Place, again.Place)) return null;
        return again;
    }

    /// <summary>At the head of a sentence by the verb behind it; behind "after" and "during" held; else nothing is said.</summary>
    private static MeetingStatus? Status(MeetingFrame frame, int noun, MeetingPhrase phrase, int floor)
    {
        if (phrase.First == floor) return NounStatus.Of(frame, noun, phrase, -1);
        if (phrase.Governor < 0 || !(frame.Words.Word(phrase.Governor) is "after" or "After" or "during" or "During" or "following" or "Following")) return null;
        for (var t = floor; t < frame.SentenceOf(noun).End; t++)
        {
            if (frame.Words.Word(t) is "will" || t < noun && frame.Words.Word(t) is "would" or "expected" or "due" or "if" or "plan" or "plans" or "intend" or "intends" or "hope" or "hopes") return null;
        }

        return MeetingStatus.Held;
    }

    /// <summary>"the Geneva talks", "the security council meeting", "the next meeting", "the Monday session": the phrase names another one.</summary>
    private static bool Says(MeetingFrame frame, int first, int noun)
    {
        for (var t = first + 1; t < noun; t++)
        {
            var isLength = frame.DateAt(t) >= 0 && frame.Dates[frame.DateAt(t)].Value is WrittenDate.Duration;
            if (!isLength && (frame[t].IsCapitalised || frame.DateAt(t) >= 0 || frame.Is(t, MeetingTerm.GroupNoun | MeetingTerm.HistoryWord | MeetingTerm.AheadWord | MeetingTerm.OfficeNoun | MeetingTerm.OccasionNoun))) return true;
            if (!isLength && frame[t].Kind == TokenKind.Word && !(frame.Words.Word(t) is "hour-long" or "two-hour" or "three-hour" or "brief" or "short" or "long" or "lengthy" or "closed-door" or "private" or "tense" or "cordial")
                && !frame.Is(t, MeetingTerm.AtmosphereWord | MeetingTerm.Noun) && !frame.Words.Word(t).Contains("-hour", StringComparison.Ordinal) && !frame.Words.Word(t).Contains("-minute", StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
