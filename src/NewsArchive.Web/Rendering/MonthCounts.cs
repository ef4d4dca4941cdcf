using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

/// <summary>How a listing of a time, of one outlet or of both lies in time, by the totals that the import keeps for each month.</summary>
public static class MonthCounts
{
    /// <summary>Whether totals are kept of what the filter asks for; of meetings none are kept by outlet.</summary>
    public static bool Tell(ListFilter filter, TotalKind kind) =>
        filter is { Words: null, People.Count: 0, Place: null } && (filter.Outlet is null || kind != TotalKind.Meetings);

    /// <param name="archive">The archive.</param>
    /// <param name="filter">One that they tell of.</param>
    /// <param name="kind">What is listed.</param>
    /// <param name="days">The days of what the filter leaves, to count the months of which it asks for a part.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Months with their counts, and how many have no date.</returns>
    public static async Task<(IReadOnlyList<(int Year, int Month, int Count)> Dated, int Undated)> ReadAsync(
        ArchiveContext archive, ListFilter filter, TotalKind kind, IQueryable<DateOnly> days, CancellationToken cancellationToken)
    {
        var outlet = filter.Outlet is not { } name ? 0 : await archive.Outlets.Where(one => one.Name == name).Select(one => (int?)one.Id).FirstOrDefaultAsync(cancellationToken) ?? -1;
        var (first, last) = (filter.From is { } from ? MonthTotal.Of(from) : 0, filter.To is { } to ? MonthTotal.Of(to) : int.MaxValue);
        var totals = await archive.MonthTotals.Where(total => total.Kind == kind && total.OutletId == outlet && total.Month >= first && total.Month <= last && total.Count > 0)
            .OrderBy(total => total.Month).ToDictionaryAsync(total => total.Month, total => total.Count, cancellationToken);
        // A time has days: what has none is in no stretch of it.
        var undated = filter.From is null && filter.To is null ? totals.GetValueOrDefault(0) : 0;
        totals.Remove(0);
        foreach (var month in CutMonths(filter).Distinct().Where(totals.ContainsKey).ToList())
        {
            var (start, end) = (new DateOnly(month / 12, (month % 12) + 1, 1), new DateOnly(month / 12, (month % 12) + 1, DateTime.DaysInMonth(month / 12, (month % 12) + 1)));
            totals[month] = await days.Where(day => day >= start && day <= end).CountAsync(cancellationToken);
        }

        return ([.. totals.Select(total => (total.Key / 12, (total.Key % 12) + 1, total.Value))], undated);
    }

    /// <summary>The months at both ends of which only some days are asked for.</summary>
    private static IEnumerable<int> CutMonths(ListFilter filter)
    {
        if (filter.From is { Day: > 1 } from) yield return MonthTotal.Of(from);
        if (filter.To is { } to && to.Day < DateTime.DaysInMonth(to.Year, to.Month)) yield return MonthTotal.Of(to);
    }
}
