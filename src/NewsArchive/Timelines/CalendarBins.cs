using NewsArchive.Values;

namespace NewsArchive.Timelines;

/// <summary>Divides time into years, quarters, months, weeks or days, so that a density can be drawn with bars that mean something.</summary>
public static class CalendarBins
{
    /// <summary>Runs of the calendar that cover the days, at most about sixty. The first and the last may reach beyond them.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day.</param>
    public static IReadOnlyList<DayRange> Over(DateOnly first, DateOnly last)
    {
        var days = Math.Max(1, last.DayNumber - first.DayNumber + 1);
        return days switch
        {
            <= 62 => Days(first, last, 1),
            <= 270 => Days(first, last, 7),
            <= 5 * 366 => Months(first, last, 1),
            <= 15 * 366 => Months(first, last, 3),
            <= 60 * 366 => Months(first, last, 12),
            <= 600 * 366 => Months(first, last, 120),
            _ => Months(first, last, 1200),
        };
    }

    /// <summary>How many of the days fall into each run.</summary>
    /// <param name="bins">In order, without gaps.</param>
    /// <param name="days">In any order; those outside are left out.</param>
    public static int[] Count(IReadOnlyList<DayRange> bins, IEnumerable<DateOnly> days)
    {
        var counts = new int[bins.Count];
        foreach (var day in days)
        {
            var (low, high) = (0, bins.Count - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                if (day < bins[middle].First) high = middle - 1;
                else if (day > bins[middle].Last) low = middle + 1;
                else
                {
                    counts[middle]++;
                    break;
                }
            }
        }

        return counts;
    }

    private static List<DayRange> Days(DateOnly first, DateOnly last, int step)
    {
        var bins = new List<DayRange>();
        for (var day = first.DayNumber; day <= last.DayNumber; day += step)
            bins.Add(new(DateOnly.FromDayNumber(day), DateOnly.FromDayNumber(Math.Min(day + step - 1, DateOnly.MaxValue.DayNumber))));
        return bins;
    }

    private static List<DayRange> Months(DateOnly first, DateOnly last, int step)
    {
        var bins = new List<DayRange>();
        // Months since January of the year 0, so that decades begin with a ten.
        var month = ((first.Year * 12) + first.Month - 1) / step * step;
        for (; bins.Count == 0 || bins[^1].Last < last; month += step) bins.Add(new(StartOf(month), EndBefore(month + step)));
        return bins;
    }

    private static DateOnly StartOf(int month) => month < 12 ? DateOnly.MinValue : new(month / 12, (month % 12) + 1, 1);

    private static DateOnly EndBefore(int month) => month / 12 > 9999 ? DateOnly.MaxValue : new DateOnly(month / 12, (month % 12) + 1, 1).AddDays(-1);
}
