using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Dates;

/// <summary>Times of day and zones.</summary>
internal static class Clocks
{
    private static readonly string[] Zones = ["GMT", "UTC", "BST", "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT", "PST", "PDT", "PT", "CET", "CEST", "EET", "MSK", "IST", "JST", "AEST", "AEDT", "HKT", "SGT", "NZST"];

    // "at 10:30 a.m. EDT", "7pm local time", "0930 GMT", "noon", "at midnight"
    public static Reading? Alone(in DateWords words, int i, int free)
    {
        if (words.Is(i, "noon") || words.Is(i, "midday")) return new(i, i + 1, new WrittenDate.TimeOfDay(new(DayPart.Noon, new(12, 0))), "clock");
        if (words.Is(i, "midnight")) return new(i, i + 1, new WrittenDate.TimeOfDay(new(DayPart.Midnight)), "clock");
        return At(words, i, out var time, out var end) ? new(i, end, new WrittenDate.TimeOfDay(time), "clock") : null;
    }

    /// <summary>Takes a part of the day or a time on the clock that stands with a day into its span: "late on December 15", "Monday night", "at 9 a.m. on May 7".</summary>
    public static Reading Around(in DateWords words, Reading day, int free)
    {
        var behind = Behind(words, day);
        if (behind.End > day.End) return behind;
        var at = day.First - 1;
        if (words.Is(at, "on")) at--;
        if (at < free) return day;
        if (words.Is(at, "late")) return day with { First = at, Time = new(DayPart.Late) };
        if (words.Is(at, "early")) return day with { First = at, Time = new(DayPart.Early) };
        if (PartNamed(words[at]) is { } part && words.Is(at - 1, "the") && words.Is(at + 1, "of")) return day with { First = at - 1, Time = new(part) };
        return day;
    }

    /// <summary>"morning" and its like; null for any other word.</summary>
    public static DayPart? PartNamed(ReadOnlySpan<char> word) => word switch
    {
        "morning" => DayPart.Morning,
        "afternoon" => DayPart.Afternoon,
        "evening" => DayPart.Evening,
        "night" => DayPart.Night,
        _ => null,
    };

    private static Reading Behind(in DateWords words, Reading day)
    {
        var at = day.End;
        if (words.Is(at, "late") || words.Is(at, "early")) at++;
        if (words.Together(day.First, at) && PartNamed(words[at]) is { } part) return day with { End = at + 1, Time = new(part) };
        at = day.End;
        if (words.Kind(at) == TokenKind.Comma) at++;
        if (words.Is(at, "at")) at++;
        return words.Together(day.First, at) && At(words, at, out var time, out var end) ? day with { End = end, Time = time } : day;
    }

    private static bool At(in DateWords words, int i, out ClockTime time, out int end)
    {
        (time, end) = (default, i);
        if (words.Kind(i) != TokenKind.Number || !Split(words[i], out var hour, out var minute, out var suffix)) return false;
        end = i + 1;
        var half = Half(suffix);
        if (half == 0 && (half = Half(words[end])) != 0) end++;
        var zone = Zone(words, ref end);
        if (half == 0 && zone is null && (minute < 0 || hour < 0)) return false;
        // "1:30" may be a score or a ratio: only the clock's own words make it a time.
        if (half == 0 && zone is null && !words.Is(i - 1, "at")) return false;
        if (half != 0 && hour is < 1 or > 12 || hour > 23 || minute > 59) return false;
        if (half == 2 && hour < 12) hour += 12;
        if (half == 1 && hour == 12) hour = 0;
        time = new(DayPart.None, new(hour, Math.Max(0, minute)), zone);
        return true;
    }

    // "10:30", "10.30", "0930", "7pm", "10"
    private static bool Split(ReadOnlySpan<char> word, out int hour, out int minute, out ReadOnlySpan<char> suffix)
    {
        var letters = word.Length;
        while (letters > 0 && char.IsAsciiLetter(word[letters - 1])) letters--;
        suffix = word[letters..];
        word = word[..letters];
        (hour, minute) = (-1, -1);
        if (suffix.Length > 0 && Half(suffix) == 0) return false;
        var colon = word.IndexOfAny(':', '.');
        if (colon is 1 or 2 && word.Length == colon + 3) (hour, minute) = (DateWords.Figures(word[..colon]), DateWords.Figures(word[(colon + 1)..]));
        else if (word.Length == 4) (hour, minute) = (DateWords.Figures(word[..2]), DateWords.Figures(word[2..]));
        else if (word.Length <= 2) hour = DateWords.Figures(word);
        return hour >= 0;
    }

    private static int Half(ReadOnlySpan<char> word) =>
        word.Equals("a.m.", StringComparison.OrdinalIgnoreCase) || word.Equals("am", StringComparison.OrdinalIgnoreCase) || word.Equals("a.m", StringComparison.OrdinalIgnoreCase) ? 1
        : word.Equals("p.m.", StringComparison.OrdinalIgnoreCase) || word.Equals("pm", StringComparison.OrdinalIgnoreCase) || word.Equals("p.m", StringComparison.OrdinalIgnoreCase) ? 2 : 0;

    private static string? Zone(in DateWords words, ref int end)
    {
        var at = words.Kind(end) == TokenKind.OpenBracket ? end + 1 : end;
        if (words.Is(at, "local") && words.Is(at + 1, "time")) return Take("local time", at + 2, out end);
        foreach (var zone in Zones)
        {
            if (words[at].Equals(zone, StringComparison.Ordinal)) return Take(zone, at > end && words.Kind(at + 1) == TokenKind.CloseBracket ? at + 2 : at + 1, out end);
        }

        return null;
    }

    private static string Take(string zone, int to, out int end)
    {
        end = to;
        return zone;
    }
}
