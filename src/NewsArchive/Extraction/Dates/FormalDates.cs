using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Dates;

/// <summary>Days as proclamations, deeds and laws write them out: "this seventh day of May, in the year of our Lord two thousand thirteen".</summary>
internal static class FormalDates
{
    private const int LongestYear = 7;

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
        "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth",
        "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
    ];

    // "this seventh day of May, 2013", "the 7th day of May, in the year of our Lord two thousand and thirteen", "on this 7th day of May"
    public static Reading? DayOf(in DateWords words, int i, int free)
    {
        if (!words.Is(i, "day") || i - 1 < free || !words.Is(i + 1, "of")) return null;
        var month = words.Month(i + 2);
        var day = Ordinal(words[i - 1]) is var written and > 0 ? written : words.Day(i - 1);
        if (month == 0 || day == 0 || !FullDates.Exists(month, day) || !words.Together(i - 1, i + 2)) return null;
        var end = i + 3;
        var at = words.Kind(end) == TokenKind.Comma ? end + 1 : end;
        if (words.Is(at, "in") && words.Is(at + 1, "the") && words.Is(at + 2, "year"))
        {
            at += 3;
            if (words.Is(at, "of") && words.Is(at + 1, "our") && words.Is(at + 2, "Lord")) at += 3;
        }

        var year = YearAt(words, at, out var yearEnd);
        if (year == 0 || !FullDates.Exists(month, day, year)) return new(i - 1, end, new WrittenDate.DayMonth(month, day), "formal-day");
        return new(i - 1, yearEnd, new WrittenDate.Absolute(EdtfDate.Day(new(year, month, day))), "formal-day");
    }

    private static int Ordinal(ReadOnlySpan<char> word)
    {
        for (var d = 0; d < Ordinals.Length; d++)
        {
            if (word.Equals(Ordinals[d], StringComparison.OrdinalIgnoreCase)) return d + 1;
        }

        return 0;
    }

    // "2013", "two thousand thirteen", "two thousand and thirteen", "nineteen hundred and ninety-five"; 0 for anything else.
    private static int YearAt(in DateWords words, int at, out int end)
    {
        end = at + 1;
        if (words.Year(at) is var printed and > 0) return printed;
        var (year, part) = (0, 0);
        var u = at;
        for (; u < at + LongestYear; u++)
        {
            if (words.Is(u, "thousand")) (year, part) = (year + part * 1000, 0);
            else if (words.Is(u, "hundred")) (year, part) = (year + part * 100, 0);
            else if (words.Is(u, "and") && year > 0) continue;
            else if (words.Kind(u) == TokenKind.Word && !words.Is(u, "a") && !words.Is(u, "an") && DateWords.NumberWord(words[u]) is >= 1 and var number) part += (int)number;
            else break;
        }

        while (u > at && words.Is(u - 1, "and")) u--;
        end = u;
        return year + part is >= 1000 and <= 2199 and var whole ? whole : 0;
    }
}
