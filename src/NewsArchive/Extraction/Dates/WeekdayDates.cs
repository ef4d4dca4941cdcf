using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Dates;

/// <summary>Weekdays, alone or before a day and month.</summary>
internal static class WeekdayDates
{
    // "Tuesday, May 7, 2013", "Tuesday 7 May", "on Tuesday (May 7)"
    public static Reading? WithDay(in DateWords words, int i)
    {
        if (words.Weekday(i) is not { } weekday) return null;
        var at = i + 1;
        if (words.Kind(at) == TokenKind.Stop && words.Touches(i)) at++;
        if (words.Kind(at) is TokenKind.Comma or TokenKind.OpenBracket) at++;
        if (words.Is(at, "the")) at++;
        if (!words.Together(i, at)) return null;
        var inner = FullDates.MonthFirst(words, at) ?? FullDates.DayFirst(words, at);
        if (inner is not { } day) return null;
        return day with { First = i, Value = WithWeekday(day.Value, weekday), Rule = "weekday-" + day.Rule };
    }

    // "on Tuesday", "last Tuesday", "Tuesday last week"
    public static Reading? Alone(in DateWords words, int i, int free)
    {
        if (words.Weekday(i) is not { } weekday) return null;
        // "Sun" and "Sat" are words of their own, "Wed" is a verb; "Black Friday", "Super Tuesday" and "Bloody Sunday" are names of days.
        if (words[i].Length <= 5 && words[i][^1] != 'y') return null;
        if (i > 0 && DateLists.NamedWeekday.Has(words[i - 1])) return null;
        var shift = MonthDates.ShiftAt(words, i - 1, free);
        if (words.Is(i + 2, "week") && MonthDates.ShiftAt(words, i + 1, i + 1) is var week and not Shift.None)
        {
            return new(i, i + 3, new WrittenDate.DayOfTheWeek(weekday, week == Shift.Last ? Shift.LastWeek : week == Shift.Next ? Shift.NextWeek : Shift.This), "weekday-of-week");
        }

        return new(shift == Shift.None ? i : i - 1, i + 1, new WrittenDate.DayOfTheWeek(weekday, shift), shift == Shift.None ? "weekday" : "shifted-weekday");
    }

    private static WrittenDate WithWeekday(WrittenDate value, DayOfWeek weekday) =>
        value is WrittenDate.DayMonth day ? day with { Weekday = weekday } : value;
}
