using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Dates;

/// <summary>Years, decades, centuries and quarters.</summary>
internal static class YearDates
{
    // "in 2012", "the 2016 election", "(2013)", "early 2015", "1990-91", "2011–2013"
    public static Reading? Year(in DateWords words, int i, int free)
    {
        var year = words.Year(i);
        if (year == 0 || !IsYear(words, i, year)) return null;
        var (part, first) = MonthDates.PartBefore(words, i, free);
        if (part == Part.Whole && words.Kind(i + 1) == TokenKind.Dash && words[i + 1].Length == 1 && words.Touches(i) && LastOf(words, i + 2, year) is > 0 and var last)
        {
            return new(i, i + 3, new WrittenDate.Absolute(EdtfDate.Interval(new(new(year, 1, 1), new(last, 12, 31)))), "years");
        }

        return new(first, i + 1, new WrittenDate.Absolute(PartOf(year, part)), part == Part.Whole ? "year" : "part-of-year");
    }

    // "the 1990s", "the late 1980s", "mid-1990s"
    public static Reading? Decade(in DateWords words, int i, int free)
    {
        var word = words[i];
        if (word.Length != 5 || word[4] != 's' || DateWords.Figures(word[..4]) is not (>= 1000 and <= 2190 and var year) || year % 10 != 0) return null;
        var (part, first) = MonthDates.PartBefore(words, i, free);
        var length = year % 100 == 0 && year < 2000 ? 100 : 10;
        var from = part switch { Part.Late => length * 6 / 10, Part.Middle => length * 3 / 10, _ => 0 };
        var to = part switch { Part.Early => length * 4 / 10, Part.Middle => length * 7 / 10, _ => length };
        return new(first, i + 1, new WrittenDate.Absolute(EdtfDate.Interval(new(new(year + from, 1, 1), new(year + to - 1, 12, 31)))), "decade");
    }

    // "the 20th century", "the 19th-century fort"
    public static Reading? Century(in DateWords words, int i, int free)
    {
        var word = words[i];
        var joined = word.EndsWith("-century", StringComparison.OrdinalIgnoreCase);
        if (joined) word = word[..^8];
        else if (!words.Is(i + 1, "century")) return null;
        if (word.Length is < 3 or > 4 || !char.IsAsciiDigit(word[0]) || DateWords.Figures(word[..^2]) is not (>= 11 and <= 22 and var number)) return null;
        return new(i, joined ? i + 1 : i + 2, new WrittenDate.Absolute(EdtfDate.Interval(new(new(((number - 1) * 100) + 1, 1, 1), new(number * 100, 12, 31)))), "century");
    }

    // "the third quarter of 2015", "first quarter", "last quarter" is a shifted unit
    public static Reading? Quarter(in DateWords words, int i, int free)
    {
        if (!words.Is(i, "quarter") || i - 1 < free) return null;
        var number = words[i - 1] switch { "first" or "1st" => 1, "second" or "2nd" => 2, "third" or "3rd" => 3, "fourth" or "4th" => 4, _ => 0 };
        if (number == 0) return null;
        var first = i - 2 >= free && words.Is(i - 2, "the") ? i - 2 : i - 1;
        var yearAt = words.Is(i + 1, "of") || words.Is(i + 1, "in") ? i + 2 : i + 1;
        if (words.Year(yearAt) is > 0 and var year)
        {
            var start = new DateOnly(year, (number * 3) - 2, 1);
            return new(first, yearAt + 1, new WrittenDate.Absolute(EdtfDate.Interval(new(start, start.AddMonths(3).AddDays(-1)))), "quarter-year");
        }

        return MonthDates.YearOffset(words, i + 1, out var offset, out var end) ? new(first, end, new WrittenDate.QuarterOnly(number, Shift.None, offset), "quarter") : null;
    }

    /// <summary>The part of a year that "early", "mid" and "late" mean: four months each.</summary>
    public static EdtfDate PartOf(int year, Part part) => part switch
    {
        Part.Early => EdtfDate.Interval(new(new(year, 1, 1), new(year, 4, 30))),
        Part.Middle => EdtfDate.Interval(new(new(year, 4, 1), new(year, 9, 30))),
        Part.Late => EdtfDate.Interval(new(new(year, 9, 1), new(year, 12, 31))),
        _ => EdtfDate.Year(year),
    };

    // "1990-91" ends in 1991, "2011–2013" in 2013
    private static int LastOf(in DateWords words, int at, int year)
    {
        if (words.Year(at) is var whole and > 0) return whole > year ? whole : 0;
        return words[at].Length == 2 && DateWords.Figures(words[at]) is var short2 and >= 0 && (year / 100 * 100) + short2 is var last && last > year ? last : 0;
    }

    // "2,000 people" is no year, nor is "2000 people", "$2012", "1999 votes", "Flight 2000"
    private static bool IsYear(in DateWords words, int i, int year)
    {
        if (words.Kind(i - 1) == TokenKind.Other && words.Touches(i - 1) && words[i - 1] is "$" or "£" or "€" or "#" or "+" or "/") return false;
        if (words[i + 1] is "%" or "$") return false;
        var said = words.Together(i - 1, i) && DateLists.BeforeYear.Has(words[i - 1]);
        if (year is < 1800 or > 2099) return said && year is > 1200 and < 2199 && (words.Is(i - 1, "in") || words.Is(i - 1, "since") || words.Is(i - 1, "until") || words.Is(i - 1, "circa")) && !CountsNext(words, i);
        if (CountsNext(words, i)) return false;
        if (said || words.Kind(i - 1) == TokenKind.OpenBracket || words.Kind(i - 1) == TokenKind.Comma) return true;
        // "Airbus 2000", "Route 1950", "Resolution 2118": a number that names a thing.
        if (i > 0 && words.Together(i - 1, i) && words.Tokens[i - 1].IsCapitalised && !words.Has(i - 1, WordClass.Function)) return IsDatedName(words, i);
        return true;
    }

    // "London 2012", "Euro 2016", "Rio 2016" behind a name; "Resolution 1973" and "Flight 1990" are numbered things.
    private static bool IsDatedName(in DateWords words, int i) =>
        !DateLists.NumberedThing.Has(words[i - 1]);

    private static bool CountsNext(in DateWords words, int i) =>
        words.Together(i, i + 1) && words.Kind(i + 1) == TokenKind.Word && words.Tokens[i + 1].Case == LetterCase.Lower
        && (words.Has(i + 1, WordClass.TimeUnit | WordClass.NumberWord)
            || DateLists.CountedThing.Has(words[i + 1]));
}
