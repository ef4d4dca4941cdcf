using NewsArchive.Extraction;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>
/// The converse of <see cref="Extraction.Dates.DateMeaning"/>: from the words ("last June") and the day they mean (of a known event) to the days on which they can have been written.
/// </summary>
internal static class EventDistance
{
    // A month or day without its year is of the last eleven months; beyond that the year is printed.
    private const int MonthsWithoutYear = 11;

    /// <summary>The days on which the words, said of something on the given days, are true; null where they do not fit it or say nothing.</summary>
    /// <param name="words">The words.</param>
    /// <param name="tense">Their tense.</param>
    /// <param name="meant">The days they mean.</param>
    /// <param name="foreseen">Whether what they tell of may lie ahead: "the summit this year".</param>
    public static DayRange? WrittenOn(WrittenDate words, Tense tense, DayRange meant, bool foreseen = false) => words switch
    {
        WrittenDate.Relative relative => Relative(relative, meant, foreseen && tense != Tense.Past),
        WrittenDate.DayOfTheWeek weekday => Weekday(weekday, tense, meant),
        WrittenDate.DayMonth day when day.Month == meant.First.Month && Math.Abs(day.Day - meant.First.Day) <= 1 => Near(meant, tense),
        WrittenDate.MonthOnly month when HasMonth(meant, month.Month) => Month(month.Shift, month.YearOffset, tense, meant),
        WrittenDate.SeasonOnly season when Extraction.Dates.Seasons.Days(season.Season, meant.First.Year + (season.Season == Season.Winter && meant.First.Month == 12 ? 1 : 0)).Meets(meant) => Month(season.Shift, season.YearOffset, tense, meant),
        _ => null,
    };

    /// <summary>The days on which something that began on a day is as old as a length of time says.</summary>
    public static DayRange? WhenAged(WrittenDate.Duration age, DateOnly began)
    {
        if (age.Unit is TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Day or TimeUnit.Week) return null;
        var unit = TimeUnits.DaysOf(age.Unit);
        var (from, to) = age.Bound switch
        {
            // "nearly five years" is said from half a year before, "more than two years" until the third is near.
            DurationBound.Under => (-0.6, 0.05),
            DurationBound.Over => (0.0, age.Unit == TimeUnit.Year && age.Amount >= 10 ? 5.0 : 1.0),
            DurationBound.About => (-0.6, 0.8),
            _ => (-0.3, 1.0),
        };
        return new(DayRange.Moved(began, (age.Amount + from) * unit), DayRange.Moved(began, (age.Amount + to) * unit));
    }

    private static DayRange? Relative(WrittenDate.Relative words, DayRange meant, bool foreseen)
    {
        if (words.Amount == 0 && words.Unit is TimeUnit.Month or TimeUnit.Year && (foreseen || words.Part == Part.Later)) return Current(words, meant);
        if (words.Approximate || words.Amount < -1 && words.Unit != TimeUnit.Day)
        {
            var distance = -words.Amount * TimeUnits.DaysOf(words.Unit);
            var slack = Math.Max(TimeUnits.DaysOf(words.Unit), Math.Abs(distance) * 0.4) + 2;
            return new(DayRange.Moved(meant.First, distance - slack), DayRange.Moved(meant.Last, distance + slack));
        }

        return words.Unit switch
        {
            TimeUnit.Day => new(DayRange.Moved(meant.First, -words.Amount), DayRange.Moved(meant.Last, -words.Amount)),
            TimeUnit.Week or TimeUnit.Weekend => Whole(meant, -words.Amount * 7, 7),
            TimeUnit.Month => Months(meant, -words.Amount),
            TimeUnit.Year => Years(meant, -words.Amount),
            _ => null,
        };
    }

    // "the summit this year": before it or after it; "later this year": before it.
    private static DayRange Current(WrittenDate.Relative words, DayRange meant)
    {
        var whole = words.Unit == TimeUnit.Month ? EdtfDate.Month(meant.First.Year, meant.First.Month).Range : EdtfDate.Year(meant.First.Year).Range;
        return words.Part == Part.Later ? whole with { Last = meant.Last < whole.Last ? meant.Last : whole.Last } : words.Part == Part.Earlier ? whole with { First = meant.First } : whole;
    }

    // "last week" is written in the week behind it; a day to either side for papers of Sundays and Mondays.
    private static DayRange Whole(DayRange meant, int days, int length) =>
        days == 0 ? new(meant.First, DayRange.Moved(meant.Last, length - 1)) : days > 0 ? new(DayRange.Moved(meant.First, 1), DayRange.Moved(meant.Last, days + length - 1)) : new(DayRange.Moved(meant.First, days - length + 1), DayRange.Moved(meant.Last, -1));

    private static DayRange Months(DayRange meant, int months)
    {
        var first = new DateOnly(meant.First.Year, meant.First.Month, 1).AddMonths(months);
        var last = new DateOnly(meant.Last.Year, meant.Last.Month, 1).AddMonths(months + 1).AddDays(-1);
        return months == 0 ? new(meant.First > first ? meant.First : first, last) : new(first, last);
    }

    private static DayRange Years(DayRange meant, int years) =>
        new(years == 0 ? meant.First : new(meant.First.Year + years, 1, 1), new(meant.Last.Year + years, 12, 31));

    private static DayRange Weekday(WrittenDate.DayOfTheWeek words, Tense tense, DayRange meant)
    {
        if (tense == Tense.Future || words.Shift is Shift.Next or Shift.NextWeek) return new(DayRange.Moved(meant.First, -10), meant.Last);
        return new(meant.First, DayRange.Moved(meant.Last, words.Shift is Shift.Last or Shift.LastWeek ? 13 : 7));
    }

    private static DayRange? Month(Shift shift, int? yearOffset, Tense tense, DayRange meant)
    {
        if (yearOffset is { } offset) return new(new(meant.First.Year - offset, 1, 1), new(meant.First.Year - offset, 12, 31));
        return shift switch
        {
            Shift.Last => new(DayRange.Moved(meant.First, 1), meant.Last.AddMonths(14)),
            Shift.Next => new(meant.First.AddMonths(-14), DayRange.Moved(meant.First, -1)),
            _ => Near(meant, tense),
        };
    }

    private static DayRange Near(DayRange meant, Tense tense) => tense switch
    {
        Tense.Past => new(meant.First, meant.Last.AddMonths(MonthsWithoutYear)),
        Tense.Future => new(meant.First.AddMonths(-MonthsWithoutYear), meant.Last),
        _ => new(meant.First.AddMonths(-MonthsWithoutYear), meant.Last.AddMonths(MonthsWithoutYear)),
    };

    private static bool HasMonth(DayRange meant, int month)
    {
        for (var day = new DateOnly(meant.First.Year, meant.First.Month, 1); day <= meant.Last; day = day.AddMonths(1))
        {
            if (day.Month == month) return true;
        }

        return false;
    }
}
