using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Dates;

/// <summary>Days with their month, and their year where it is printed, in the orders English uses.</summary>
internal static class FullDates
{
    // "May 7, 2013", "Sept. 11", "December 15th", "May 7–8", "April 30 to May 2", "June 3-5, 2014"
    public static Reading? MonthFirst(in DateWords words, int i)
    {
        var month = words.Month(i);
        var dayAt = words.Is(i + 1, "the") ? i + 2 : words.Kind(i + 1) == TokenKind.Stop && words.Touches(i) ? i + 2 : i + 1;
        var day = month == 0 ? 0 : words.Day(dayAt);
        if (day == 0 || !Exists(month, day) || IsCount(words, dayAt)) return null;
        var end = dayAt + 1;
        if (RangeEnd(words, end, out var rangeEnd, out var lastMonth, out var lastDay)) end = rangeEnd;
        var yearAt = words.Kind(end) == TokenKind.Comma ? end + 1 : end;
        var year = words.Year(yearAt);
        if (year > 0) end = yearAt + 1;
        return Make(i, end, month, day, lastMonth, lastDay, year, "month-day");
    }

    // "7 May 2013", "7th of May", "the 15th of December, 2015", "11-13 Dec."
    public static Reading? DayFirst(in DateWords words, int i)
    {
        var day = words.Day(i);
        if (day == 0) return null;
        var lastDay = 0;
        var monthAt = i + 1;
        if (IsRangeSign(words, i + 1) && words.Day(i + 2) is var second && second > day)
        {
            lastDay = second;
            monthAt = i + 3;
        }

        if (words.Is(monthAt, "of")) monthAt++;
        var month = words.Month(monthAt);
        if (month == 0 || !Exists(month, Math.Max(day, lastDay)) || !words.Together(i, monthAt)) return null;
        // "on page 7 May said": figures belong to the word before them, and May is a name.
        if (words.Is(monthAt, "may") && words.Tokens[monthAt].Case == LetterCase.AllCaps) return null;
        var end = monthAt + 1;
        if (words.Kind(end) == TokenKind.Stop && words.Touches(monthAt) && words[monthAt].Length <= 4 && words.Year(end + 1) > 0) end++;
        var yearAt = words.Kind(end) == TokenKind.Comma ? end + 1 : end;
        var year = words.Year(yearAt);
        if (year > 0) end = yearAt + 1;
        var first = words.Is(i - 1, "the") ? i - 1 : i;
        return Make(first, end, month, day, 0, lastDay, year, "day-month");
    }

    // "2015-12-15" (five tokens), "2015/12/15"
    public static Reading? Iso(in DateWords words, int i)
    {
        if (words.Kind(i) != TokenKind.Number) return null;
        var whole = words[i];
        if (whole.Length >= 8 && whole.Length <= 10 && whole[4] == '/' && Numeric(whole, yearFirst: true) is { } slashed) return new(i, i + 1, new WrittenDate.Absolute(EdtfDate.Day(slashed)), "iso");
        if (words.Year(i) is not (var year and > 0) || !Joined(words, i) || !Joined(words, i + 2)) return null;
        var month = DateWords.Figures(words[i + 2]);
        var dayWord = words[i + 4];
        var cut = dayWord.IndexOfAny('T', 't', ':');
        var day = DateWords.Figures(cut == 2 ? dayWord[..2] : dayWord);
        return words[i + 2].Length == 2 && Exists(month, day, year) ? new(i, i + 5, new WrittenDate.Absolute(EdtfDate.Day(new(year, month, day))), "iso") : null;
    }

    // "15/12/2015" and "12/15/2015": only where one order is possible, or both mean one day
    public static Reading? Slashed(in DateWords words, int i)
    {
        if (words.Kind(i) != TokenKind.Number) return null;
        var word = words[i];
        if (word.Length is < 8 or > 10 || word.IndexOf('/') is not (1 or 2)) return null;
        return Numeric(word, yearFirst: false) is { } day ? new(i, i + 1, new WrittenDate.Absolute(EdtfDate.Day(day)), "slashed") : null;
    }

    /// <summary>Whether the day can be: the 29th of February is, where no year is told.</summary>
    public static bool Exists(int month, int day, int year = 2000) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(Math.Clamp(year, 1, 9998), month);

    private static Reading? Make(int first, int end, int month, int day, int lastMonth, int lastDay, int year, string rule)
    {
        if (year == 0)
        {
            var inMonth = lastMonth == 0 || lastMonth == month;
            return new(first, end, new WrittenDate.DayMonth(month, day, null, inMonth && lastDay > day ? lastDay : null), rule);
        }

        if (!Exists(month, day, year)) return null;
        var start = new DateOnly(year, month, day);
        if (lastMonth == 0) lastMonth = month;
        if (lastDay > 0 && Exists(lastMonth, lastDay, year) && new DateOnly(year, lastMonth, lastDay) is var last && last > start)
        {
            return new(first, end, new WrittenDate.Absolute(EdtfDate.Interval(new(start, last))), rule + "-range");
        }

        return new(first, end, new WrittenDate.Absolute(EdtfDate.Day(start)), rule);
    }

    // "–8", "to May 9", "and 8" behind "May 7"
    private static bool RangeEnd(in DateWords words, int at, out int end, out int lastMonth, out int lastDay)
    {
        (end, lastMonth, lastDay) = (at, 0, 0);
        if (!IsRangeSign(words, at) && !words.Is(at, "to") && !words.Is(at, "through") && !words.Is(at, "until")) return false;
        lastMonth = words.Month(at + 1);
        var dayAt = lastMonth > 0 ? at + 2 : at + 1;
        lastDay = words.Day(dayAt);
        if (lastDay == 0 || lastMonth == 0 && IsCount(words, dayAt)) return (lastMonth = lastDay = 0) != 0;
        end = dayAt + 1;
        return true;
    }

    private static bool IsRangeSign(in DateWords words, int i) => words.Kind(i) == TokenKind.Dash && words[i].Length == 1;

    private static bool Joined(in DateWords words, int i) =>
        words.Touches(i) && words.Touches(i + 1) && words.Is(i + 1, "-") && words.Kind(i + 2) == TokenKind.Number;

    // "in May 15 people died": the number counts what follows.
    private static bool IsCount(in DateWords words, int at) =>
        words.Together(at, at + 1) && words.Kind(at + 1) == TokenKind.Word && words.Tokens[at + 1].Case == LetterCase.Lower
        && (words[at + 1] is "percent" or "people" or "million" or "billion" or "per" or "points" || words.Kind(at + 1) == TokenKind.Other && words[at + 1] is "%")
        || words[at + 1] is "%";

    private static DateOnly? Numeric(ReadOnlySpan<char> word, bool yearFirst)
    {
        Span<Range> parts = stackalloc Range[4];
        if (word.Split(parts, '/') != 3) return null;
        var a = DateWords.Figures(word[parts[0]]);
        var b = DateWords.Figures(word[parts[1]]);
        var c = DateWords.Figures(word[parts[2]]);
        if (yearFirst) return a >= 1000 && Exists(b, c, a) ? new(a, b, c) : null;
        if (c is < 1000 or > 2199) return null;
        var dayFirst = Exists(b, a, c);
        var monthFirst = Exists(a, b, c);
        if (dayFirst == monthFirst && a != b) return null;
        return dayFirst ? new(c, b, a) : monthFirst ? new(c, a, b) : null;
    }
}
