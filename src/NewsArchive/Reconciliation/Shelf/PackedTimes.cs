using NewsArchive.Extraction;

namespace NewsArchive.Reconciliation.Shelf;

/// <summary>Each kind of <see cref="WrittenDate"/> as bytes, and back: a number for the kind, then what it says.</summary>
internal static class PackedTimes
{
    public static void Write(PackWriter to, WrittenDate written)
    {
        switch (written)
        {
            case WrittenDate.Absolute absolute:
                to.Number(0);
                PackedDates.Write(to, absolute.Date);
                break;
            case WrittenDate.DayMonth day:
                Numbers(to, 1, day.Month, day.Day, (int?)day.Weekday, day.LastDay);
                break;
            case WrittenDate.MonthOnly month:
                Numbers(to, 2, month.Month, (int)month.Shift, month.YearOffset, (int)month.Part);
                break;
            case WrittenDate.DayOfTheWeek weekday:
                Numbers(to, 3, (int)weekday.Day, (int)weekday.Shift);
                break;
            case WrittenDate.Relative relative:
                Numbers(to, 4, relative.Amount, (int)relative.Unit, relative.Approximate ? 1 : 0, (int)relative.Part);
                break;
            case WrittenDate.Stretch stretch:
                Numbers(to, 5, stretch.Amount, (int)stretch.Unit);
                break;
            case WrittenDate.SeasonOnly season:
                Numbers(to, 6, (int)season.Season, (int)season.Shift, season.YearOffset);
                break;
            case WrittenDate.QuarterOnly quarter:
                Numbers(to, 7, quarter.Quarter, (int)quarter.Shift, quarter.YearOffset);
                break;
            case WrittenDate.Holiday holiday:
                Numbers(to, 8, (int)holiday.Shift, holiday.YearOffset);
                to.Text(holiday.Name);
                break;
            case WrittenDate.TimeOfDay time:
                to.Number(9);
                Write(to, time.Time);
                break;
            case WrittenDate.Duration length:
                Numbers(to, 10, (int)length.Unit, (int)length.Bound);
                to.Fraction(length.Amount);
                break;
            default:
                throw new InvalidOperationException($"{written.GetType().Name} has no packed form.");
        }
    }

    public static WrittenDate Read(PackReader from)
    {
        var kind = from.Int();
        if (kind == 0) return new WrittenDate.Absolute(PackedDates.ReadDate(from)!);
        if (kind == 9) return new WrittenDate.TimeOfDay(ReadTime(from));
        int? Next() => from.Optional();
        int Value() => from.Optional()!.Value;
        return kind switch
        {
            1 => new WrittenDate.DayMonth(Value(), Value(), (DayOfWeek?)Next(), Next()),
            2 => new WrittenDate.MonthOnly(Value(), (Shift)Value(), Next(), (Part)Value()),
            3 => new WrittenDate.DayOfTheWeek((DayOfWeek)Value(), (Shift)Value()),
            4 => new WrittenDate.Relative(Value(), (TimeUnit)Value(), Value() == 1, (Part)Value()),
            5 => new WrittenDate.Stretch(Value(), (TimeUnit)Value()),
            6 => new WrittenDate.SeasonOnly((Season)Value(), (Shift)Value(), Next()),
            7 => new WrittenDate.QuarterOnly(Value(), (Shift)Value(), Next()),
            8 => ReadHoliday(from),
            10 => ReadDuration(from),
            _ => throw new InvalidOperationException($"{kind} is no kind of written date."),
        };
    }

    public static void Write(PackWriter to, ClockTime time)
    {
        to.Number((int)time.Part);
        to.Number(time.At is { } at ? at.Ticks : -1);
        to.Text(time.Zone);
    }

    public static ClockTime ReadTime(PackReader from) =>
        new((DayPart)from.Int(), from.Number() is var ticks and >= 0 ? new TimeOnly(ticks) : null, from.Text());

    private static WrittenDate.Holiday ReadHoliday(PackReader from)
    {
        var (shift, offset) = ((Shift)from.Optional()!.Value, from.Optional());
        return new(from.Words(), shift, offset);
    }

    private static WrittenDate.Duration ReadDuration(PackReader from)
    {
        var (unit, bound) = ((TimeUnit)from.Optional()!.Value, (DurationBound)from.Optional()!.Value);
        return new(from.Fraction(), unit, bound);
    }

    private static void Numbers(PackWriter to, int kind, params ReadOnlySpan<int?> values)
    {
        to.Number(kind);
        foreach (var value in values) to.Optional(value);
    }
}
