using System.Collections.Concurrent;
using NewsArchive.Extraction.Dates;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>Days that come every year: "May 7", laid out over all years a newspaper may be of.</summary>
internal static class EveryYear
{
    // Few different ones are ever asked for (a day, a weekday, a reach), and the lists are shared.
    private static readonly ConcurrentDictionary<(int Month, int Day, DayOfWeek? Weekday, int Before, int After), IReadOnlyList<DayRange>> Known = new();

    /// <summary>The day of each year, from so many days before it to so many after it; only years in which it is the weekday, where one is given.</summary>
    public static IReadOnlyList<DayRange> Around(int month, int day, DayOfWeek? weekday, int before, int after) =>
        Known.GetOrAdd((month, day, weekday, before, after), static key => LayOut(key.Month, key.Day, key.Weekday, key.Before, key.After));

    private static IReadOnlyList<DayRange> LayOut(int month, int day, DayOfWeek? weekday, int before, int after)
    {
        var runs = new List<DayRange>();
        for (var year = DayRuns.FirstYear; year <= DayRuns.LastYear; year++)
        {
            if (!FullDates.Exists(month, day, year)) continue;
            var middle = new DateOnly(year, month, day);
            if (weekday is null || middle.DayOfWeek == weekday) runs.Add(new(middle.AddDays(-before), middle.AddDays(after)));
        }

        return DayRuns.Ordered(runs);
    }
}
