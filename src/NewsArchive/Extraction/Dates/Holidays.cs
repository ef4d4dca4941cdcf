using System.Collections.Frozen;
using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Dates;

/// <summary>Feasts with a date: the list is Lists/Holidays.txt.</summary>
public static class Holidays
{
    private static readonly FrozenDictionary<string, string> Rules = WordList.Read("NewsArchive.Extraction.Dates.Lists.Holidays.txt")
        .Select(line => line.Split('=', StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string[][]> ByFirstWord = Rules.Keys
        .Select(name => name.Split(' '))
        .GroupBy(name => Bare(name[0]), StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(name => name.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The names in the list.</summary>
    public static IEnumerable<string> Names => Rules.Keys;

    /// <summary>The day of a feast in a year; null for a name that is not in the list.</summary>
    public static DateOnly? On(string name, int year)
    {
        if (!Rules.TryGetValue(name, out var rule)) return null;
        var parts = rule.Split(' ', '-');
        if (parts[0] == "easter") return Easter(year).AddDays(int.Parse(rule["easter ".Length..], System.Globalization.CultureInfo.InvariantCulture));
        var month = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
        if (parts.Length == 2) return new(year, month, int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
        var weekday = Enum.Parse<DayOfWeek>(parts[1], ignoreCase: true);
        if (parts[2] == "last") return OnOrBefore(new(year, month, DateTime.DaysInMonth(year, month)), weekday);
        return OnOrBefore(new DateOnly(year, month, 7).AddDays(7 * (int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture) - 1)), weekday);
    }

    // "on Christmas Eve", "last Thanksgiving", "Easter Sunday 2015", "New Year's Day"
    internal static Reading? Holiday(in DateWords words, int i, int free)
    {
        if (!words.Has(i, WordClass.DateWord) || !words.Tokens[i].IsCapitalised || !Lookup.TryGetValue(words[i], out var names)) return null;
        foreach (var name in names)
        {
            if (!Stands(words, i, name, out var end)) continue;
            var full = string.Join(' ', name);
            if (words.Year(end) is > 1500 and var year && On(full, year) is { } day) return new(i, end + 1, new WrittenDate.Absolute(EdtfDate.Day(day)), "holiday-year");
            if (MonthDates.YearOffset(words, end, out var offset, out var behind)) return new(i, behind, new WrittenDate.Holiday(full, Shift.None, offset), "holiday");
            var shift = MonthDates.ShiftAt(words, i - 1, free);
            return new(shift == Shift.None ? i : i - 1, end, new WrittenDate.Holiday(full, shift), "holiday");
        }

        return null;
    }

    private static bool Stands(in DateWords words, int i, string[] name, out int end)
    {
        end = i;
        foreach (var word in name)
        {
            // "New Year's Eve": the possessive is a token of its own, and may be left out or misplaced.
            var bare = Bare(word);
            if (!words.Is(end, bare) && !words.Is(end, bare + "s")) return false;
            end++;
            if (words.Kind(end) == TokenKind.Possessive && name[^1] != word) end++;
        }

        return words.Together(i, end - 1);
    }

    private static string Bare(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    private static DateOnly OnOrBefore(DateOnly day, DayOfWeek weekday) => day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    /// <summary>Easter Sunday in the Gregorian calendar (the "anonymous" computus, Meeus/Jones/Butcher).</summary>
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }
}
