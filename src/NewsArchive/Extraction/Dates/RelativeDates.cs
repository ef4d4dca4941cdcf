using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Dates;

/// <summary>Expressions that count from the day of writing.</summary>
internal static class RelativeDates
{
    // "yesterday", "today", "the day before yesterday", "last night", "this morning", "tonight", "tomorrow"
    public static Reading? DayWord(in DateWords words, int i, int free)
    {
        if (!words.Has(i, WordClass.DateWord)) return null;
        var (offset, part) = words[i].Length switch
        {
            5 when words.Is(i, "today") => (0, DayPart.None),
            7 when words.Is(i, "tonight") => (0, DayPart.Night),
            8 when words.Is(i, "tomorrow") => (1, DayPart.None),
            9 when words.Is(i, "yesterday") => (-1, DayPart.None),
            _ => (int.MinValue, DayPart.None),
        };
        if (offset == int.MinValue) return LastNight(words, i, free);
        var first = i;
        if (i - 3 >= free && words.Is(i - 2, "day") && words.Is(i - 3, "the"))
        {
            if (offset == -1 && words.Is(i - 1, "before")) (offset, first) = (-2, i - 3);
            else if (offset == 1 && words.Is(i - 1, "after")) (offset, first) = (2, i - 3);
        }

        return new(first, i + 1, new WrittenDate.Relative(offset, TimeUnit.Day), "day-word", part == DayPart.None ? null : new ClockTime(part));
    }

    // "last year", "this month", "next week", "earlier this month", "late last year", "the end of this week"
    public static Reading? Shifted(in DateWords words, int i, int free)
    {
        if (UnitAt(words, i) is not { } unit || unit < TimeUnit.Day) return null;
        var shift = MonthDates.ShiftAt(words, i - 1, free);
        if (shift == Shift.None) return OfThe(words, i, unit, free);
        // "the past week" is a stretch of days, not the week before this one; "last day of" names no day.
        if (words.Is(i - 1, "past") || words.Is(i - 1, "coming")) return new(Article(words, i - 1, free), i + 1, new WrittenDate.Stretch(shift == Shift.Last ? -1 : 1, unit), "stretch");
        if (words.Is(i - 2, "the") && shift != Shift.This) return unit == TimeUnit.Day || words.Is(i + 1, "of") ? null : new(i - 2 >= free ? i - 2 : i - 1, i + 1, new WrittenDate.Stretch(shift == Shift.Last ? -1 : 1, unit), "stretch");
        if (unit == TimeUnit.Day || words[i][^1] is 's' || words.Is(i + 1, "'s") && words.Is(i + 2, "end")) return null;
        var amount = shift == Shift.Last ? -1 : shift == Shift.Next ? 1 : 0;
        var (part, first) = PartBefore(words, i - 1, free);
        return new(first, i + 1, new WrittenDate.Relative(amount, unit, false, part), part == Part.Whole ? "shifted-unit" : "part-of-unit");
    }

    // "two years ago", "almost a year ago", "a few days ago", "more than a decade ago"
    public static Reading? Ago(in DateWords words, int i, int free)
    {
        if (UnitAt(words, i) is not { } unit || !words.Is(i + 1, "ago")) return null;
        if (Durations.AmountBefore(words, i, free) is not { } amount) return null;
        var value = new WrittenDate.Relative(-(int)Math.Ceiling(amount.Value), unit, amount.Bound != DurationBound.Exact || amount.Value % 1 != 0);
        return new(amount.First, i + 2, value, "ago") { OwnTense = Tense.Past };
    }

    // "the past two years", "over the next three days", "in the last week"
    public static Reading? Stretch(in DateWords words, int i, int free)
    {
        if (UnitAt(words, i) is not { } unit || i - 2 < free) return null;
        if (words.Number(i - 1) is not (>= 1 and <= 999 and var amount) || words.Is(i - 1, "a")) return null;
        var shift = MonthDates.ShiftAt(words, i - 2, free);
        if (shift is Shift.None or Shift.This) return null;
        var whole = (int)Math.Ceiling(amount);
        return new(Article(words, i - 2, free), i + 1, new WrittenDate.Stretch(shift == Shift.Last ? -whole : whole, unit), "stretch");
    }

    // "in two weeks", "within ten days", "three days from now"
    public static Reading? Ahead(in DateWords words, int i, int free)
    {
        if (UnitAt(words, i) is not { } unit || unit < TimeUnit.Day || Durations.AmountBefore(words, i, free) is not { } amount) return null;
        var fromNow = words.Is(i + 1, "from") && (words.Is(i + 2, "now") || words.Is(i + 2, "today"));
        if (!fromNow && !(words.Is(i + 1, "'") && words.Is(i + 2, "time"))) return null;
        return new(amount.First, i + 3, new WrittenDate.Relative((int)Math.Ceiling(amount.Value), unit, amount.Bound != DurationBound.Exact), "ahead") { OwnTense = Tense.Future };
    }

    /// <summary>The unit of time at a token; null where the word means something else.</summary>
    public static TimeUnit? UnitAt(in DateWords words, int i) =>
        words.Has(i, WordClass.TimeUnit) || words.Is(i, "weekend") ? DateWords.UnitNamed(words[i]) : null;

    // "by the end of the month", "later in the week", "at the start of the year"
    private static Reading? OfThe(in DateWords words, int i, TimeUnit unit, int free)
    {
        if (i - 2 < free || !words.Is(i - 1, "the") && !words.Is(i - 1, "this") || words[i][^1] is 's' || words.Is(i + 1, "of")) return null;
        if (words.Is(i - 2, "of") && MonthDates.PartBefore(words, i - 1, free) is (not Part.Whole and var part, var first)) return new(first, i + 1, new WrittenDate.Relative(0, unit, false, part), "part-of-unit");
        if (words.Is(i - 2, "in") && i - 3 >= free && PartNamed(words[i - 3]) is not Part.Whole and var named)
        {
            return unit == TimeUnit.Day
                ? new(i - 3, i + 1, new WrittenDate.Relative(0, TimeUnit.Day), "same-day", new ClockTime(named is Part.Late or Part.Later ? DayPart.Late : DayPart.Early))
                : new(i - 3, i + 1, new WrittenDate.Relative(0, unit, false, named), "part-of-unit");
        }

        return unit == TimeUnit.Weekend && (words.Is(i - 2, "over") || words.Is(i - 2, "during") || words.Is(i - 2, "on") || words.Is(i - 2, "at")) ? new(i - 1, i + 1, new WrittenDate.DayOfTheWeek(DayOfWeek.Saturday), "weekend") : null;
    }

    private static (Part Part, int First) PartBefore(in DateWords words, int i, int free)
    {
        if (i - 1 >= free && PartNamed(words[i - 1]) is not Part.Whole and var part) return (part, i - 1);
        return MonthDates.PartBefore(words, i, free);
    }

    private static Part PartNamed(ReadOnlySpan<char> word) => word.Length switch
    {
        7 when word.Equals("earlier", StringComparison.OrdinalIgnoreCase) => Part.Earlier,
        5 when word.Equals("later", StringComparison.OrdinalIgnoreCase) => Part.Later,
        4 when word.Equals("late", StringComparison.OrdinalIgnoreCase) => Part.Late,
        5 when word.Equals("early", StringComparison.OrdinalIgnoreCase) => Part.Early,
        3 when word.Equals("mid", StringComparison.OrdinalIgnoreCase) => Part.Middle,
        _ => Part.Whole,
    };

    private static Reading? LastNight(in DateWords words, int i, int free)
    {
        if (Clocks.PartNamed(words[i]) is not { } part || i - 1 < free) return null;
        if (words.Is(i - 1, "this") && part is DayPart.Morning or DayPart.Afternoon or DayPart.Evening) return new(i - 1, i + 1, new WrittenDate.Relative(0, TimeUnit.Day), "day-word", new ClockTime(part));
        return words.Is(i - 1, "last") && part is DayPart.Night or DayPart.Evening ? new(i - 1, i + 1, new WrittenDate.Relative(-1, TimeUnit.Day), "day-word", new ClockTime(part)) : null;
    }

    private static int Article(in DateWords words, int first, int free) => first - 1 >= free && words.Is(first - 1, "the") ? first - 1 : first;
}
