using System.Globalization;

namespace NewsArchive.Web.Rendering;

/// <summary>A stretch of time to go to.</summary>
public sealed record ZoomLink(string Words, string Href, bool IsHere);

/// <summary>The ways through time from a timeline: all years, each year or decade, and within a year its months.</summary>
public static class ZoomLinks
{
    /// <summary>More years than this go by decades.</summary>
    private const int MostYears = 40;

    public static IReadOnlyList<ZoomLink> Years(ListFilter filter, (int First, int Last) years)
    {
        var links = new List<ZoomLink> { new("All years", "/timeline" + Links.Range(filter, null, null), filter.From is null && filter.To is null) };
        if (years.First == years.Last) return links;
        if (years.Last - years.First < MostYears)
        {
            for (var year = years.First; year <= years.Last; year++) links.Add(Link(filter, year.ToString(CultureInfo.InvariantCulture), new(year, 1, 1), new(year, 12, 31)));
            return links;
        }

        for (var decade = years.First / 10 * 10; decade <= years.Last; decade += 10)
        {
            links.Add(Link(filter, $"{decade}s", new(Math.Max(1, decade), 1, 1), new(decade + 9, 12, 31)));
            if (filter.From is not { } from || filter.To is not { } to || from.Year < decade || to.Year > decade + 9) continue;
            for (var year = Math.Max(1, decade); year < decade + 10; year++) links.Add(Link(filter, year.ToString(CultureInfo.InvariantCulture), new(year, 1, 1), new(year, 12, 31)));
        }

        return links;
    }

    /// <summary>The months of the year shown; none where more than a year is.</summary>
    public static IReadOnlyList<ZoomLink> Months(ListFilter filter) =>
        filter is { From: { } from, To: { } to } && from.Year == to.Year
            ? [.. Enumerable.Range(1, 12).Select(month => new DateOnly(from.Year, month, 1)).Select(first => Link(filter, first.ToString("MMM", CultureInfo.InvariantCulture), first, first.AddMonths(1).AddDays(-1)))]
            : [];

    private static ZoomLink Link(ListFilter filter, string words, DateOnly first, DateOnly last) =>
        new(words, "/timeline" + Links.Range(filter, first, last), filter.From is { } from && filter.To is { } to && from >= first && to <= last);
}
