using System.Text;

namespace NewsArchive.Web.Api;

/// <summary>Lines of iCalendar (RFC 5545): text is escaped, and no line is longer than 75 octets.</summary>
internal sealed class CalendarText
{
    private const int MostOctets = 75;

    private readonly StringBuilder written = new();

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
