using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>"Silva is due in Lisbon on Tuesday, where she will meet Okoro": a clause with "where" has the place, and the day, of the words it follows.</summary>
internal static class WhereClause
{
    private const int FurthestWhere = 8;
    private const int LongestPlace = 7;

    /// <summary>Fills in the place, and the day where none is told.</summary>
    public static void Fill(MeetingFrame frame, Sighting sighting, int trigger, int floor)
    {
        if (sighting.Place is not null || Where(frame, trigger, floor) is not (var where and > 0)) return;
        var t = BehindComma(frame, where - 1);
        var day = t >= floor ? frame.DateAt(t) : -1;
        while (t >= floor && frame.DateAt(t) >= 0) t--;
        if (day >= 0 && t >= floor && frame.IsWord(t, "on")) t--;
        t = BehindComma(frame, t);
        for (var p = t; p >= Math.Max(floor, t - LongestPlace); p--)
        {
            if (!frame[p].Is(WordClass.Preposition) || PlaceReader.Read(frame, p, where) is not { Place: not null } place || place.End < t) continue;
            sighting.Place = place.Place;
            sighting.Venue ??= place.Venue;
            if (day >= 0 && SettingReader.Width(frame.Dates[day].Value) == 0) sighting.When ??= day;
            return;
        }
    }

    private static int BehindComma(MeetingFrame frame, int t) => t >= 0 && frame[t].Kind == TokenKind.Comma ? t - 1 : t;

    private static int Where(MeetingFrame frame, int trigger, int floor)
    {
        for (var t = trigger - 1; t > Math.Max(floor, trigger - FurthestWhere); t--)
        {
            if (frame.IsWord(t, "where")) return t;
            if (frame[t].Kind is TokenKind.Comma or TokenKind.Semicolon) return -1;
        }

        return -1;
    }
}
