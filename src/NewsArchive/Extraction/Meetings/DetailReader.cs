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
            if (sighting.Details.Exists(detail => detail.Span == span)) return;
            sighting.Details.Add(new MeetingDetail(IsDelay(frame, t) ? "delay" : "duration", span));
        }
        else if (Math.Abs(t - trigger) < 12 && frame[t].Case == LetterCase.Lower && frame.Is(t, MeetingTerm.AtmosphereWord)) sighting.Details.Add(new MeetingDetail("atmosphere", frame.SpanOf(t, t + 1)));
    }

    /// <summary>"kept him waiting three hours", "three hours late".</summary>
    private static bool IsDelay(MeetingFrame frame, int t)
    {
        var (floor, limit) = frame.SentenceOf(t);
        for (var i = Math.Max(floor, t - 4); i < Math.Min(limit, t + 5); i++)
        {
            if (frame.Words.Word(i) is "waiting" or "wait" or "waited" or "late" or "delay" or "delayed") return true;
        }

        return false;
    }
}
