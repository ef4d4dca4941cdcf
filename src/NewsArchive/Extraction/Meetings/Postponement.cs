using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>"Talks were postponed": they do not take place when they were to; with a new day ("until May 9") they are planned for that day.</summary>
internal static class Postponement
{
    private const int FarthestVerb = 12;
    private const int FarthestDay = 10;

    /// <summary>Sets status and day where the meeting of a noun is put off.</summary>
    public static void Settle(MeetingFrame frame, Sighting sighting, int noun, int governor, int partyEnd)
    {
        var (_, limit) = frame.SentenceOf(noun);
        var verb = governor >= 0 && IsVerb(frame, governor) ? governor : Behind(frame, Math.Max(noun + 1, partyEnd), limit);
        if (verb < 0) return;
        var day = NewDay(frame, Math.Max(verb + 1, verb < noun ? Math.Max(noun + 1, partyEnd) : 0), limit);
        sighting.IsCalledOff = true;
        sighting.Status = day >= 0 ? MeetingStatus.Planned : MeetingStatus.Cancelled;
        if (day >= 0) sighting.When = day;
    }

    /// <summary>Whether the word puts a meeting off.</summary>
    public static bool IsVerb(MeetingFrame frame, int token) => frame.Words.Word(token) is "postponed" or "postpones" or "postpone" or "postponing" or "rescheduled" or "delayed" or "adjourned";

    private static int Behind(MeetingFrame frame, int from, int limit)
    {
        for (var t = from; t < Math.Min(limit, from + FarthestVerb); t++)
        {
            if (IsVerb(frame, t)) return frame[t - 1].Is(WordClass.Auxiliary | WordClass.Adverb) ? t : -1;
            if (frame[t].Kind is TokenKind.Semicolon or TokenKind.Stop || frame[t].Is(WordClass.Subordinator)) break;
        }

        return -1;
    }

    /// <summary>"until May 9", "to next week": place in the article's dates; -1 where no new day is told.</summary>
    private static int NewDay(MeetingFrame frame, int from, int limit)
    {
        for (var t = from; t + 1 < Math.Min(limit, from + FarthestDay); t++)
        {
            if (!(frame.Words.Word(t) is "to" or "until" or "till" or "for")) continue;
            for (var day = t + 1; day < Math.Min(limit, t + 3); day++)
            {
                if (frame.DateAt(day) >= 0) return frame.DateAt(day);
            }
        }

        return -1;
    }
}
