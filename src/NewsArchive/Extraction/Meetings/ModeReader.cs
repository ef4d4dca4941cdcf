using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Whether a meeting was face to face or over a distance.</summary>
internal static class ModeReader
{
    /// <summary>"by phone", "in a video call": a call. "spoke with" at a place or an occasion: a meeting.</summary>
    public static MeetingMode Of(MeetingFrame frame, Sighting sighting, int trigger)
    {
        if (sighting.Mode is MeetingMode.PressConference or MeetingMode.Summit) return OverDistance(frame, trigger) ? MeetingMode.Call : sighting.Mode;
        if (sighting.ModeIsOpen && sighting.Mode == MeetingMode.Call)
        {
            if (OverDistance(frame, trigger))
            {
                sighting.ModeIsOpen = false;
                return MeetingMode.Call;
            }

            return sighting.Venue is not null || sighting.Place is not null ? MeetingMode.Meeting : MeetingMode.Call;
        }

        return sighting.Mode == MeetingMode.Call || OverDistance(frame, trigger) ? MeetingMode.Call : sighting.Mode;
    }

    /// <summary>Whether telephone or video stand within a few words of the trigger, behind "by", "over", "via", "on" or "in a".</summary>
    public static bool OverDistance(MeetingFrame frame, int trigger)
    {
        var (first, end) = frame.SentenceOf(trigger);
        for (var t = Math.Max(first, trigger - 4); t < Math.Min(end, trigger + 14); t++)
        {
            if (t == trigger || !frame.Is(t, MeetingTerm.PhoneWord) || frame.IsQuoted(t)) continue;
            if (t < trigger && t == trigger - 1) return true;
            if (t > first && frame.Words.Word(t - 1) is "by" or "over" or "via" or "on" or "through") return true;
            if (t > first + 1 && frame.Words.Word(t - 1) is "the" or "a" or "secure" or "video" or "introductory" or "phone" or "telephone" && frame.Words.Word(t - 2) is "on" or "over" or "in" or "via" or "by" or "a" or "the" or "an") return true;
            if (frame.Words.Word(t) is "virtually" or "telephonically") return true;
        }

        return false;
    }
}
