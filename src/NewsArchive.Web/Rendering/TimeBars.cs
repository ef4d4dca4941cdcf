using System.Globalization;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>A stretch of time and how many things are of it.</summary>
/// <param name="From">Its first day, month or year, as filters write it: "2013", "2013-05".</param>
/// <param name="To">Its last.</param>
/// <param name="Words">In words: "May 2013".</param>
/// <param name="Tick">What stands under its bar where there is room.</param>
/// <param name="Count">How many.</param>
public sealed record TimeBar(string From, string To, string Words, string Tick, int Count);

/// <summary>How many things are of each month, year or ten years: as fine as some dozens of bars can show, with those of which there are none.</summary>
public sealed class TimeBars
{
    private const int MostMonths = 24;
    private const int MostBars = 60;

    private TimeBars(IReadOnlyList<TimeBar> bars, bool areMonths) => (All, AreMonths) = (bars, areMonths);

    /// <summary>In order of time; none where nothing is dated.</summary>
    public IReadOnlyList<TimeBar> All { get; }

    public bool AreMonths { get; }

    /// <summary>Whether there is more than one stretch to tell apart.</summary>
    public bool IsWorthDrawing => All.Count(bar => bar.Count > 0) > 1;

    /// <param name="counts">Days with the number of things of each; the first of all days stands for no date and is left out.</param>
    public static TimeBars OfDays(IEnumerable<(DateOnly Day, int Count)> counts) =>
        OfMonths(counts.Where(count => count.Day > DateOnly.MinValue).Select(count => (count.Day.Year, count.Day.Month, count.Count)));

    public static TimeBars OfMonths(IEnumerable<(int Year, int Month, int Count)> counts)
    {
        var months = counts.GroupBy(count => (count.Year * 12) + count.Month - 1).ToDictionary(group => group.Key, group => group.Sum(count => count.Count));
        if (months.Count == 0) return new([], false);
        // Whole years, so that the ticks fall on January.
        var (first, last) = (months.Keys.Min() / 12, months.Keys.Max() / 12);
        if ((last - first + 1) * 12 > MostMonths) return OfYears(months.GroupBy(month => month.Key / 12).ToDictionary(group => group.Key, group => group.Sum(month => month.Value)));
        return new([.. Enumerable.Range(first * 12, (last - first + 1) * 12).Select(month => Month(month / 12, (month % 12) + 1, months.GetValueOrDefault(month)))], true);
    }

    /// <summary>The runs of days for which counts make bars as fine as can be shown: months, or whole years where there are more of them.</summary>
    public static IReadOnlyList<DayRange> Months(DateOnly first, DateOnly last)
    {
        var (from, count) = (first.Year, last.Year - first.Year + 1);
        return count * 12 <= MostMonths
            ? [.. Enumerable.Range(0, count * 12).Select(month => new DateOnly(from + (month / 12), (month % 12) + 1, 1)).Select(day => new DayRange(day, day.AddDays(DateTime.DaysInMonth(day.Year, day.Month) - 1)))]
            : [.. Enumerable.Range(from, count).Select(year => new DayRange(new(year, 1, 1), new(year, 12, 31)))];
    }

    public static TimeBars OfYears(IReadOnlyDictionary<int, int> years)
    {
        if (years.Count == 0) return new([], false);
        var (first, last) = (years.Keys.Min(), years.Keys.Max());
        var step = 1;
        while ((last / step) - (first / step) >= MostBars) step *= 10;
        var counts = years.GroupBy(year => year.Key / step).ToDictionary(group => group.Key, group => group.Sum(year => year.Value));
        return new([.. Enumerable.Range(first / step, (last / step) - (first / step) + 1).Select(at => Years(at * step, step, counts.GetValueOrDefault(at)))], false);
    }

    private static TimeBar Month(int year, int month, int count)
    {
        var (day, at) = (new DateOnly(year, month, 1), string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"));
        return new(at, at, day.ToString("MMMM yyyy", CultureInfo.InvariantCulture), month == 1 ? Year(year) : day.ToString("MMM", CultureInfo.InvariantCulture), count);
    }

    private static TimeBar Years(int first, int step, int count)
    {
        var (from, to) = (Year(Math.Max(1, first)), Year(Math.Min(9999, first + step - 1)));
        return new(from, to, step == 1 ? from : $"{from} to {to}", from, count);
    }

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
