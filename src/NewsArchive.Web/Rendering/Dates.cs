using System.Globalization;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>Dates in words, as far as they are known and no further.</summary>
public static class Dates
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>"7 May 2013".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Invariant);

    /// <summary>"7 May".</summary>
    public static string DayMonth(DateOnly day) => day.ToString("d MMM", Invariant);

    /// <summary>"Tuesday 7 May 2013".</summary>
    public static string Weekday(DateOnly day) => day.ToString("dddd d MMMM yyyy", Invariant);

    /// <summary>"7 May 2013", "May 2013", "between 16 April and 16 June 2013", "7 May, year not known"; null is "date not known".</summary>
    public static string Words(EdtfDate? date) => date switch
    {
        null => "date not known",
        { Earliest: null, Latest: null } => OfUnknownYear(date.Text),
        { Earliest: null, Latest: { } last } => "by " + Day(last),
        { Earliest: { } first, Latest: null } => "from " + Day(first),
        { Earliest: { } first, Latest: { } last } => date.Text.EndsWith('~') ? "about " + date.Text[..^1] : Run(first, last, "between ", " and "),
    };

    /// <summary>For a line of a list: as <see cref="Words(EdtfDate?)"/>, but of a time of more than a year, the years: "2015 to 2024", "2019 or later".</summary>
    public static string Brief(EdtfDate? date) => date switch
    {
        { Earliest: { } first, Latest: { } last } when last.DayNumber - first.DayNumber > 366 => $"{Year(first)} to {Year(last)}",
        { Earliest: { } first, Latest: null } => Year(first) + " or later",
        { Earliest: null, Latest: { } last } => Year(last) + " or earlier",
        _ => Words(date),
    };

    /// <summary>As <see cref="Words(EdtfDate?)"/>, with the weekday where one day is meant.</summary>
    public static string Full(EdtfDate? date) => date is { IsDay: true, Earliest: { } day } ? Weekday(day) : Words(date);

    /// <summary>A run of days that really lasted: "7–8 May 2013".</summary>
    public static string Span(DateOnly first, DateOnly last) => Run(first, last, "", " – ");

    /// <summary>For a mark in a picture whose years are marked already: "7 May", "7–31 May", "May", "May – Aug", and of several years "2013–2015".</summary>
    public static string Short(DateOnly first, DateOnly last)
    {
        if (first == last) return DayMonth(first);
        if (first.Year != last.Year) return $"{Year(first)}–{Year(last)}";
        if (first is { Day: 1, Month: 1 } && last is { Day: 31, Month: 12 }) return Year(first);
        if (first.Month != last.Month) return $"{first.ToString("MMM", Invariant)} – {last.ToString("MMM", Invariant)}";
        return first.Day == 1 && last.AddDays(1).Day == 1 ? first.ToString("MMM", Invariant) : $"{first.Day}–{DayMonth(last)}";
    }

    private static string Run(DateOnly first, DateOnly last, string before, string and)
    {
        if (first == last) return Day(first);
        if (first.Day == 1 && last == first.AddMonths(1).AddDays(-1)) return first.ToString("MMMM yyyy", Invariant);
        if (first is { Day: 1, Month: 1 } && last is { Day: 31, Month: 12 }) return first.Year == last.Year ? Year(first) : $"{before}{Year(first)}{and}{Year(last)}";
        if (before.Length == 0 && first.Year == last.Year && first.Month == last.Month) return $"{first.Day}–{Day(last)}";
        return before + (first.Year == last.Year ? first.ToString("d MMMM", Invariant) : Day(first)) + and + Day(last);
    }

    private static string Year(DateOnly day) => day.Year.ToString("0000", Invariant);

    private static string OfUnknownYear(string edtf) =>
        DateOnly.TryParseExact("2000" + edtf.AsSpan(4).ToString(), "yyyy-MM-dd", Invariant, DateTimeStyles.None, out var day)
            ? day.ToString("d MMMM", Invariant) + ", year not known" : "date not known";
}
