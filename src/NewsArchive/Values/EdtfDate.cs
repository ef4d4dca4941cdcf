using System.Globalization;

namespace NewsArchive.Values;

/// <summary>
/// A date as far as it is known, in EDTF (ISO 8601-2) level 1: a day, a month, a year, an approximate year ("2013~"),
/// a day without its year ("XXXX-05-07") or an interval ("2013-04-16/2013-06-16").
/// </summary>
public sealed record EdtfDate
{
    private EdtfDate(string text, DateOnly? earliest, DateOnly? latest)
    {
        Text = text;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The EDTF form.</summary>
    public string Text { get; }

    /// <summary>The first day it may mean; null where the year is unknown.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day it may mean; null where the year is unknown.</summary>
    public DateOnly? Latest { get; }

    /// <summary>Whether one day of one year is meant.</summary>
    public bool IsDay => Earliest is { } first && first == Latest;

    /// <summary>The days it may mean; all days where the year is unknown.</summary>
    public DayRange Range => new(Earliest ?? DateOnly.MinValue, Latest ?? DateOnly.MaxValue);

    /// <summary>One day.</summary>
    public static EdtfDate Day(DateOnly day) => new(Iso(day), day, day);

    /// <summary>Some day of a month. <paramref name="month"/> is 1 to 12.</summary>
    public static EdtfDate Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"), first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>Some day of a year.</summary>
    public static EdtfDate Year(int year) =>
        new(year.ToString("0000", CultureInfo.InvariantCulture), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>A year that is only roughly known ("2013~"): the year before and after are allowed.</summary>
    public static EdtfDate AboutYear(int year) =>
        new(year.ToString("0000", CultureInfo.InvariantCulture) + "~", new DateOnly(year - 1, 1, 1), new DateOnly(year + 1, 12, 31));

    /// <summary>A day whose year is unknown ("XXXX-05-07").</summary>
    public static EdtfDate DayOfUnknownYear(int month, int day) =>
        new(string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}"), null, null);

    /// <summary>A run of days: written as a day, month or year where it is exactly one; open ends become "..".</summary>
    public static EdtfDate Interval(DayRange days)
    {
        if (days.IsEmpty) throw new ArgumentException("An interval has at least one day.", nameof(days));
        if (days.First == days.Last) return Day(days.First);
        var openStart = days.First == DateOnly.MinValue;
        var openEnd = days.Last == DateOnly.MaxValue;
        if (!openStart && !openEnd && days.First.Day == 1 && days.Last.AddDays(1).Day == 1 && days.First.Year == days.Last.Year)
        {
            if (days.First.Month == days.Last.Month) return Month(days.First.Year, days.First.Month);
            if (days.First.Month == 1 && days.Last.Month == 12) return Year(days.First.Year);
        }

        return new((openStart ? ".." : Iso(days.First)) + "/" + (openEnd ? ".." : Iso(days.Last)), openStart ? null : days.First, openEnd ? null : days.Last);
    }

    /// <summary>The date that had this form and these ends.</summary>
    internal static EdtfDate Stored(string text, DateOnly? earliest, DateOnly? latest) => new(text, earliest, latest);

    /// <summary>Reads any form this type writes; false for anything else.</summary>
    public static bool TryParse(string? text, out EdtfDate? date)
    {
        date = text is null ? null : ParseOrNull(text);
        return date is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static EdtfDate? ParseOrNull(string text)
    {
        if (text.IndexOf('/', StringComparison.Ordinal) is var slash and > 0)
        {
            var first = text[..slash] == ".." ? DateOnly.MinValue : ParseOrNull(text[..slash])?.Earliest;
            var last = text[(slash + 1)..] == ".." ? DateOnly.MaxValue : ParseOrNull(text[(slash + 1)..])?.Latest;
            return first is { } a && last is { } b && a <= b ? Interval(new(a, b)) : null;
        }

        if (text.StartsWith("XXXX-", StringComparison.Ordinal))
        {
            return DateOnly.TryParseExact("2000" + text[4..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? DayOfUnknownYear(day.Month, day.Day) : null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var whole)) return Day(whole);
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) return Month(month.Year, month.Month);
        var about = text.EndsWith('~');
        if (!int.TryParse(about ? text[..^1] : text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || text.Length - (about ? 1 : 0) != 4 || year is < 2 or > 9998) return null;
        return about ? AboutYear(year) : Year(year);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
