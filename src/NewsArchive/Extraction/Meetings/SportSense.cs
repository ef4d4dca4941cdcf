using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Two teams meet in another sense than two ministers.</summary>
internal static class SportSense
{
    /// <summary>Whether a word of sport stands near the verb.</summary>
    public static bool Is(MeetingFrame frame, int verb)
    {
        var (first, end) = frame.SentenceOf(verb);
        for (var t = Math.Max(first, verb - 10); t < Math.Min(end, verb + 12); t++)
        {
            if (!frame.Is(t, MeetingTerm.SportWord)) continue;
            // "in the final" is sport, "a final agreement" is not
            if (t + 1 == end || frame[t + 1].Kind != TokenKind.Word || frame[t + 1].Is(WordClass.Preposition) || frame.DateAt(t + 1) >= 0) return true;
        }

        return false;
    }
}
