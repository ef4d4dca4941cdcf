using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>How long a meeting lasted, how late it began and in what mood it was, as the sentence says.</summary>
internal static class DetailReader
{
    /// <summary>Notes what the word at a token tells of the meeting of a trigger.</summary>
    public static void Read(MeetingFrame frame, Sighting sighting, int t, int trigger)
    {
        if (frame.DateAt(t) is var date and >= 0 && frame.Dates[date].Value is WrittenDate.Duration { Unit: TimeUnit.Hour or TimeUnit.Minute })
        {
            var span = new TextSpan(frame.Dates[date].Start, frame.Dates[date].End);
            var late = IsDelay(frame, t);
            if (sighting.Details.Exists(detail => detail.Span == span) || !late && IsOfSomethingElse(frame, t, date)) return;
            sighting.Details.Add(new MeetingDetail(late ? "delay" : "duration", span));
        }
        else if (Math.Abs(t - trigger) < 12 && frame[t].Case == LetterCase.Lower && frame.Is(t, MeetingTerm.AtmosphereWord)) sighting.Details.Add(new MeetingDetail("atmosphere", frame.SpanOf(t, t + 1)));
    }

    /// <summary>"two hours after the talks", "a six-hour flight", "flew for six hours", "a 72-hour truce": no length of the meeting.</summary>
    private static bool IsOfSomethingElse(MeetingFrame frame, int t, int date)
    {
        var (floor, limit) = frame.SentenceOf(t);
        var (first, end) = (t, t);
        while (first > floor && frame.DateAt(first - 1) == date) first--;
        while (end < limit && frame.DateAt(end) == date) end++;
        if (end < limit && frame.Words.Word(end) is "after" or "later" or "before" or "earlier" or "ago" or "away") return true;
        for (var i = Math.Max(floor, first - 3); i < first; i++)
        {
            if (frame.Is(i, MeetingTerm.TravelVerb) || frame.Words.Word(i) is "flight" or "drive" or "journey" or "drove") return true;
        }

        return frame.Dates[date].Rule == "compound" && !HeadsMeeting(frame, end, limit);
    }

    /// <summary>"a three-hour [closed-door] meeting".</summary>
    private static bool HeadsMeeting(MeetingFrame frame, int from, int limit)
    {
        for (var t = from; t < Math.Min(limit, from + 4); t++)
        {
            if (frame.Is(t, MeetingTerm.Noun | MeetingTerm.OccasionNoun | MeetingTerm.TravelVerb) || frame.Words.Word(t) is "wait" or "delay" or "discussion" or "chat") return true;
            if (frame[t].Kind != TokenKind.Word || frame[t].Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Subordinator)) return false;
        }

        return false;
    }

    /// <summary>"kept him waiting three hours", "three hours late".</summary>
    private static bool IsDelay(MeetingFrame frame, int t)
    {
        var (floor, limit) = frame.SentenceOf(t);
        for (var i = Math.Max(floor, t - 4); i < Math.Min(limit, t + 5); i++)
        {
            if (frame.Words.Word(i) is "waiting" or "wait" or "waited" or "late" or "delay" or "delayed" or "overdue" || frame.IsWord(i, "behind") && i + 1 < limit && frame.IsWord(i + 1, "schedule")) return true;
        }

        return false;
    }
}
