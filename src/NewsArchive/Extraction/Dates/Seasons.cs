using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Dates;

/// <summary>Seasons.</summary>
internal static class Seasons
{
    // "last summer", "the spring of 2012", "in winter 2010", "this fall", "summer 2014"
    public static Reading? Season(in DateWords words, int i, int free)
    {
        if (!words.Has(i, WordClass.DateWord) || Named(words[i]) is not { } season) return null;
        var (part, first) = MonthDates.PartBefore(words, i, free);
        var yearAt = words.Is(i + 1, "of") ? i + 2 : i + 1;
        if (words.Year(yearAt) is > 0 and var year && words.Together(i, yearAt))
        {
            return new(first, yearAt + 1, new WrittenDate.Absolute(EdtfDate.Interval(Days(season, year))), "season-year");
        }

        if (MonthDates.YearOffset(words, i + 1, out var offset, out var end)) return new(first, end, new WrittenDate.SeasonOnly(season, Shift.None, offset), "season-of-year");
        var shift = MonthDates.ShiftAt(words, first - 1, free);
        if (shift != Shift.None) return new(first - 1, i + 1, new WrittenDate.SeasonOnly(season, shift), "shifted-season");
        var said = DateLists.BeforeSeason.Has(words[i - 1]) || part != Part.Whole || words.Is(i - 1, "the") && DateLists.BeforeSeason.Has(words[i - 2]);
        // "in fall" yes; "the fall of Rome", "spring water", "winter coat" no.
        if (!said || words.Is(i + 1, "of") || words.Kind(i + 1) == TokenKind.Word && words.Tokens[i + 1].Case == LetterCase.Lower && !words.Has(i + 1, WordClass.Function)) return null;
        return new(first, i + 1, new WrittenDate.SeasonOnly(season), "season");
    }

    /// <summary>The days of a season of a year; winter begins in December of the year before.</summary>
    public static DayRange Days(Season season, int year)
    {
        var first = season == Extraction.Season.Winter ? new DateOnly(year - 1, 12, 1) : new DateOnly(year, ((int)season * 3) + 3, 1);
        return new(first, first.AddMonths(3).AddDays(-1));
    }

    private static Season? Named(ReadOnlySpan<char> word) => word switch
    {
        "spring" or "Spring" => Extraction.Season.Spring,
        "summer" or "Summer" => Extraction.Season.Summer,
        "autumn" or "Autumn" or "fall" or "Fall" => Extraction.Season.Autumn,
        "winter" or "Winter" => Extraction.Season.Winter,
        _ => null,
    };
}
