using System.Globalization;
using System.Text;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Api;

/// <summary>Lines of iCalendar (RFC 5545): text is escaped, and no line is longer than 75 octets.</summary>
internal sealed class CalendarText
{
    private const int MostOctets = 75;

    private readonly StringBuilder written = new();

    public CalendarText Begin() => Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", "-//NewsArchive//Meetings//EN").Line("X-WR-CALNAME", "News archive: meetings");

    public CalendarText End() => Line("END", "VCALENDAR");

    /// <summary>A meeting whose day is known.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="stamp">When the archive was last written, UTC.</param>
    /// <param name="request">Says the site's address.</param>
    public CalendarText Meeting(MeetingLine meeting, DateTime stamp, HttpRequest request)
    {
        var day = meeting.Date!.Earliest!.Value;
        return Line("BEGIN", "VEVENT").Line("UID", meeting.Key + "@newsarchive")
            .Line("DTSTAMP", stamp.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture))
            .Line("DTSTART;VALUE=DATE", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture))
            .Line("DTEND;VALUE=DATE", day.AddDays(1).ToString("yyyyMMdd", CultureInfo.InvariantCulture))
            .Text("SUMMARY", meeting.Title).Text("DESCRIPTION", meeting.When).Text("LOCATION", meeting.Where)
            .Line("STATUS", meeting.Kind switch { MarkKind.Planned => "TENTATIVE", MarkKind.Cancelled => "CANCELLED", _ => "CONFIRMED" })
            .Line("URL", Links.Absolute(request, Links.Meeting(meeting.Key))).Line("END", "VEVENT");
    }

    /// <summary>What has been written since the last time; a long calendar goes out in pieces.</summary>
    public string Take()
    {
        var piece = written.ToString();
        written.Clear();
        return piece;
    }

    public CalendarText Text(string name, string value) => value.Length == 0 ? this : Line(name,
        value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n"));

    public CalendarText Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in (name + ":" + value).EnumerateRunes())
        {
            if (Rune.IsControl(rune)) continue;
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                written.Append("\r\n ");
                octets = 1;
            }

            written.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        written.Append("\r\n");
        return this;
    }

    public override string ToString() => written.ToString();
}
