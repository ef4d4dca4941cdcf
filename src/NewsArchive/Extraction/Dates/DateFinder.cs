using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Dates;

/// <summary>
/// The expressions of time in an article. One pass over the tokens: a token that can be the core of such an expression (a month, a weekday, a unit of time,
/// "yesterday", a number) is put to the rules, which look a bounded number of tokens to either side.
/// </summary>
public static class DateFinder
{
    private const WordClass Cores = WordClass.Month | WordClass.Weekday | WordClass.TimeUnit | WordClass.DateWord;

    /// <summary>In the order of the text; no two share a character.</summary>
    public static IReadOnlyList<DateMention> Find(TokenizedArticle article)
    {
        var words = new DateWords(article);
        var found = new List<DateMention>();
        var free = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (!MayBeCore(words, i)) continue;
            var from = FirstFree(words, i, free);
            if (ReadAt(words, i, from) is not { } reading) continue;
            if (IsDay(reading.Value)) reading = Clocks.Around(words, reading, from);
            found.Add(Mention(words, reading));
            free = reading.End;
            i = reading.End - 1;
        }

        return found;
    }

    // Nearly all words are dismissed here, by their flags or for want of a hyphen.
    private static bool MayBeCore(in DateWords words, int i)
    {
        ref readonly var token = ref words.Tokens[i];
        if (token.Kind == TokenKind.Number) return true;
        return token.Kind == TokenKind.Word && (token.Is(Cores) || !token.IsPlain && token.End - token.Start >= 6 && !token.Is(WordClass.NumberWord) && words[i].Contains('-'));
    }

    // The rules in their order: what is complete in itself first, lengths of time last.
    private static Reading? ReadAt(in DateWords words, int i, int free)
    {
        var token = words.Tokens[i];
        if (token.Kind == TokenKind.Number) return OfNumber(words, i, free);
        if (!token.Is(Cores)) return MonthDates.MidMonth(words, i) ?? Durations.Compound(words, i, free);
        if (token.Is(WordClass.Weekday) && (WeekdayDates.WithDay(words, i) ?? WeekdayDates.Alone(words, i, free)) is { } weekday) return weekday;
        if (token.Is(WordClass.Month) && (FullDates.MonthFirst(words, i) ?? MonthDates.Month(words, i, free)) is { } month) return month;
        if (token.Is(WordClass.DateWord) && OfDateWord(words, i, free) is { } day) return day;
        return token.Is(WordClass.TimeUnit) || words.Is(i, "weekend") ? OfUnit(words, i, free) : null;
    }

    private static Reading? OfNumber(in DateWords words, int i, int free) =>
        words[i].Length > 5 && words[i].IndexOf('-') > 0 ? YearDates.Century(words, i, free) ?? Durations.Compound(words, i, free)
        : FullDates.Iso(words, i) ?? FullDates.Slashed(words, i) ?? FullDates.DayFirst(words, i) ?? YearDates.Decade(words, i, free)
            ?? YearDates.Century(words, i, free) ?? Clocks.Alone(words, i, free) ?? YearDates.Year(words, i, free);

    private static Reading? OfDateWord(in DateWords words, int i, int free) =>
        RelativeDates.DayWord(words, i, free) ?? Seasons.Season(words, i, free) ?? Holidays.Holiday(words, i, free)
            ?? (words.Is(i, "noon") || words.Is(i, "midnight") || words.Is(i, "midday") ? Clocks.Alone(words, i, free) : null);

    private static Reading? OfUnit(in DateWords words, int i, int free) =>
        FormalDates.DayOf(words, i, free) ?? RelativeDates.Ago(words, i, free) ?? RelativeDates.Ahead(words, i, free) ?? RelativeDates.Stretch(words, i, free)
            ?? YearDates.Quarter(words, i, free) ?? RelativeDates.Shifted(words, i, free) ?? Durations.Counted(words, i, free);

    // An expression never begins before the sentence of its core or inside the one before it.
    private static int FirstFree(in DateWords words, int i, int free)
    {
        var first = Math.Max(free, i - 8);
        while (first < i && !words.Together(first, i)) first++;
        return first;
    }

    private static bool IsDay(WrittenDate value) =>
        value is WrittenDate.DayMonth or WrittenDate.DayOfTheWeek or WrittenDate.Relative { Unit: TimeUnit.Day } or WrittenDate.Holiday || value is WrittenDate.Absolute { Date.IsDay: true };

    private static DateMention Mention(in DateWords words, Reading reading) =>
        new(words.Tokens[reading.First].Start, words.Tokens[reading.End - 1].End, reading.Value,
            reading.OwnTense != Tense.Unknown ? reading.OwnTense : DateTense.Of(words, reading.First, reading.End), reading.Rule)
        {
            Time = reading.Time,
        };
}
