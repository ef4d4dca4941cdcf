using NewsArchive.Values;

namespace NewsArchive.Extraction.Dates;

/// <summary>The days that words mean for a writing on one day.</summary>
internal static class RelativeMeaning
{
    public static DayRange? Of(WrittenDate value, Tense tense, DateOnly written) => value switch
    {
        WrittenDate.Absolute absolute => absolute.Date.Range,
        WrittenDate.DayMonth day => OfDayMonth(day, tense, written),
        WrittenDate.MonthOnly month => OfMonth(month, tense, written),
        WrittenDate.DayOfTheWeek { Shift: Shift.Next } weekday => NextWeekday(OfWeekday(weekday, tense, written), written),
        WrittenDate.DayOfTheWeek weekday => DayRange.On(OfWeekday(weekday, tense, written)),
        WrittenDate.Relative relative => OfRelative(relative, written),
        WrittenDate.Stretch stretch => OfStretch(stretch, written),
        WrittenDate.SeasonOnly season => Nearest(year => Seasons.Days(season.Season, year), season.Shift, season.YearOffset, tense, written),
        WrittenDate.QuarterOnly quarter => Nearest(year => QuarterOf(year, quarter.Quarter), quarter.Shift, quarter.YearOffset, tense, written),
        WrittenDate.Holiday holiday => Nearest(year => Holidays.On(holiday.Name, year) is { } day ? DayRange.On(day) : null, holiday.Shift, holiday.YearOffset, tense, written),
        _ => null,
    };

    private static DayRange? OfDayMonth(WrittenDate.DayMonth day, Tense tense, DateOnly written)
    {
        DayRange? InYear(int year) => FullDates.Exists(day.Month, day.Day, year) && (day.Weekday is null || new DateOnly(year, day.Month, day.Day).DayOfWeek == day.Weekday)
            ? new(new(year, day.Month, day.Day), new(year, day.Month, day.LastDay ?? day.Day)) : null;
        return Nearest(InYear, Shift.None, null, tense, written);
    }

    private static DayRange? OfMonth(WrittenDate.MonthOnly month, Tense tense, DateOnly written) =>
        Nearest(year => MonthDates.PartOf(year, month.Month, month.Part).Range, month.Shift, month.YearOffset, tense, written);

    /// <summary>The like days of the year before, of this and of the next: the tense or "last" and "next" choose, else the nearest.</summary>
    private static DayRange? Nearest(Func<int, DayRange?> inYear, Shift shift, int? yearOffset, Tense tense, DateOnly written)
    {
        if (yearOffset is { } offset) return inYear(written.Year + offset);
        DayRange? best = null;
        for (var year = written.Year - 7; year <= written.Year + 7; year++)
        {
            if (inYear(year) is not { } days || !Fits(days, shift, tense, written)) continue;
            if (best is null || Distance(days, written) < Distance(best.Value, written)) best = days;
        }

        return best;
    }

    private static bool Fits(DayRange days, Shift shift, Tense tense, DateOnly written) => shift switch
    {
        Shift.Last or Shift.LastWeek => days.Last < written,
        Shift.Next or Shift.NextWeek => days.First > written,
        Shift.This => days.First.Year == written.Year || days.Last.Year == written.Year,
        _ => tense switch
        {
            Tense.Past => days.First <= written,
            Tense.Future => days.Last >= written,
            _ => true,
        },
    };

    private static int Distance(DayRange days, DateOnly written) =>
        days.Contains(written) ? 0 : days.First > written ? days.First.DayNumber - written.DayNumber : written.DayNumber - days.Last.DayNumber;

    private static DateOnly OfWeekday(WrittenDate.DayOfTheWeek weekday, Tense tense, DateOnly written)
    {
        var back = ((int)written.DayOfWeek - (int)weekday.Day + 7) % 7;
        var monday = Monday(written);
        var fromMonday = ((int)weekday.Day + 6) % 7;
        return weekday.Shift switch
        {
            Shift.Last => written.AddDays(back == 0 ? -7 : -back),
            Shift.Next => written.AddDays(back == 0 ? 7 : 7 - back),
            Shift.This => monday.AddDays(fromMonday),
            Shift.LastWeek => monday.AddDays(fromMonday - 7),
            Shift.NextWeek => monday.AddDays(fromMonday + 7),
            _ => tense == Tense.Future && back > 0 ? written.AddDays(7 - back) : written.AddDays(-back),
        };
    }

    /// <summary>"next Friday", said on a Wednesday, is the coming one to some and that of the week after to others.</summary>
    private static DayRange NextWeekday(DateOnly coming, DateOnly written) =>
        coming < Monday(written).AddDays(7) ? new(coming, coming.AddDays(7)) : DayRange.On(coming);

    private static DayRange OfRelative(WrittenDate.Relative relative, DateOnly written)
    {
        var amount = relative.Amount;
        if (relative.Approximate) return Around(relative, written);
        var whole = relative.Unit switch
        {
            TimeUnit.Minute or TimeUnit.Hour => DayRange.On(written),
            TimeUnit.Day => DayRange.On(written.AddDays(amount)),
            TimeUnit.Weekend => new(Monday(written).AddDays((amount * 7) + 5), Monday(written).AddDays((amount * 7) + 6)),
            TimeUnit.Week => new(Monday(written).AddDays(amount * 7), Monday(written).AddDays((amount * 7) + 6)),
            TimeUnit.Month => EdtfDate.Month(written.AddMonths(amount).Year, written.AddMonths(amount).Month).Range,
            TimeUnit.Quarter => QuarterOf(written.AddMonths(amount * 3).Year, ((written.AddMonths(amount * 3).Month - 1) / 3) + 1),
            _ => YearsOf(relative.Unit, amount, written),
        };
        return PartOf(whole, relative.Part, written);
    }

    private static DayRange YearsOf(TimeUnit unit, int amount, DateOnly written)
    {
        var length = unit == TimeUnit.Century ? 100 : unit == TimeUnit.Decade ? 10 : 1;
        var year = Math.Clamp((written.Year / length * length) + (amount * length), 1, 9999 - length);
        return new(new(year, 1, 1), new(year + length - 1, 12, 31));
    }

    // "almost a year ago", "about three weeks ago": half as much again to either side, at least one unit's part.
    private static DayRange Around(WrittenDate.Relative relative, DateOnly written)
    {
        var days = Math.Abs(relative.Amount) * TimeUnits.DaysOf(relative.Unit);
        var slack = Math.Max(1, (int)(days * 0.4));
        var sign = relative.Amount < 0 ? -1 : 1;
        var middle = DayRange.Moved(written, sign * days);
        return new(DayRange.Moved(middle, -slack), DayRange.Moved(middle, slack));
    }

    private static DayRange OfStretch(WrittenDate.Stretch stretch, DateOnly written)
    {
        var end = DayRange.Moved(written, (long)(stretch.Amount * TimeUnits.DaysOf(stretch.Unit)));
        return stretch.Amount < 0 ? new(end, written) : new(written, end);
    }

    private static DayRange PartOf(DayRange whole, Part part, DateOnly written)
    {
        var third = (whole.Days - 1) / 3;
        return part switch
        {
            Part.Early => whole with { Last = whole.First.AddDays(third) },
            Part.Middle => new(whole.First.AddDays(third), whole.First.AddDays(third * 2)),
            Part.Late => whole with { First = whole.Last.AddDays(-third) },
            Part.Earlier when whole.Contains(written) => whole with { Last = written },
            Part.Later when whole.Contains(written) => whole with { First = written },
            _ => whole,
        };
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DayRange QuarterOf(int year, int quarter)
    {
        var first = new DateOnly(year, (quarter * 3) - 2, 1);
        return new(first, first.AddMonths(3).AddDays(-1));
    }
}
