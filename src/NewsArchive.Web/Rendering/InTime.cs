using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

/// <summary>How a listing lies in time: how many there are, and the bars that narrow it.</summary>
/// <param name="Path">The listing's address.</param>
/// <param name="Noun">What it lists: "article".</param>
/// <param name="Filter">Its filters.</param>
/// <param name="Bars">Its entries in time.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Undated">How many are not known to a year.</param>
public sealed record InTime(string Path, string Noun, ListFilter Filter, TimeBars Bars, int Total, int Undated)
{
    /// <summary>Of a listing without filters, by the totals that the import keeps.</summary>
    public static InTime Of(string path, string noun, ListFilter filter, ArchiveTotals totals, TotalKind kind) =>
        new(path, noun, filter, TimeBars.OfYears(totals.Of(kind)), totals[kind], totals.Undated(kind));

    /// <summary>Of a listing with filters: by totals where such are kept, else one look at its days tells how many there are and when.</summary>
    public static async Task<InTime> ReadAsync(string path, string noun, ListFilter filter, ArchiveContext archive, TotalKind kind, IQueryable<DateOnly> days, CancellationToken cancellationToken)
    {
        if (MonthCounts.Tell(filter, kind))
        {
            var (dated, undated) = await MonthCounts.ReadAsync(archive, filter, kind, days, cancellationToken);
            return new(path, noun, filter, TimeBars.OfMonths(dated), dated.Sum(month => month.Count) + undated, undated);
        }

        var counts = await days.GroupBy(day => day).Select(group => new { Day = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return new(path, noun, filter, TimeBars.OfDays(counts.Select(count => (count.Day, count.Count))), counts.Sum(count => count.Count), counts.Where(count => count.Day == DateOnly.MinValue).Sum(count => count.Count));
    }

    /// <summary>The listing of another time.</summary>
    public string Href(IQueryCollection query, string from, string to)
    {
        var kept = QueryString.Create(query.Where(pair => pair.Key is not ("from" or "to" or "theme" or "page" or "after" or "before")));
        return Path + kept.Add("from", from).Add("to", to);
    }
}
