using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>Days printed without their year near the present of the text: outlets that print "on May 7" for the news of the day rather than "on Tuesday".</summary>
internal static class PrintedDayClues
{
    // Only what is told at the head of the text is its news.
    private const int HeadSentences = 4;

    // A day told later in the text within this many days is the newer news.
    private const int SameStory = 12;

    public static void Add(ReadArticle article, List<DateClue> clues)
    {
        AddWeekdays(article, clues);
        // Where the page states its day, the text's days need not be that day.
        if (article.Document.Stated is { Date.IsDay: true, IsPublication: true } || NewsOfTheDay(article) is not { } news) return;
        var told = (WrittenDate.DayMonth)news.Value;
        if (!IsRepeated(article, news, told)) return;
        if (told.Weekday is not null)
        {
            // "on Tuesday, May 7": who prints both looks back over some days.
            clues.Add(article.Clue(news.Span(), "told as news: written in the week from that day", "printed-weekday-and-day", EveryYear.Around(told.Month, told.Day, told.Weekday, 0, 7), ClueWeight.Strong));
            return;
        }

        // "Kerry arrived on May 7": written that day or the next.
        clues.Add(article.Clue(news.Span(), "told as the news: written that day or the next", "printed-day", EveryYear.Around(told.Month, told.Day, told.Weekday, 0, 1), ClueWeight.Sure));
        clues.Add(article.Clue(news.Span(), "nothing later is told: written that day", "last-day-told", EveryYear.Around(told.Month, told.Day, told.Weekday, 0, 0), ClueWeight.Fair));
        if (Planned(article, told) is { } plan && plan.Value is WrittenDate.DayMonth planned)
        {
            // "On May 8, Kerry will meet": written before that day.
            clues.Add(article.Clue(plan.Span(), "still ahead: written before that day", "planned-day", EveryYear.Around(planned.Month, planned.Day, planned.Weekday, 60, -1), ClueWeight.Strong));
        }
    }

    // "Tuesday, May 7": the years in which it is one, whatever the day's distance.
    private static void AddWeekdays(ReadArticle article, List<DateClue> clues)
    {
        foreach (var date in article.Facts.Dates)
        {
            if (date.Value is not WrittenDate.DayMonth { Weekday: { } weekday } day) continue;
            var (before, after) = date.Tense switch { Tense.Past => (0, 330), Tense.Future => (330, 0), _ => (180, 180) };
            clues.Add(article.Clue(date.Span(), $"{day.Day}.{day.Month}. is a {weekday} in some years only", "weekday-and-day", EveryYear.Around(day.Month, day.Day, weekday, before, after), ClueWeight.Strong));
            return;
        }
    }

    private static DateMention? NewsOfTheDay(ReadArticle article)
    {
        DateMention? news = null;
        foreach (var date in article.Facts.Dates)
        {
            var inHead = article.SentenceAt(date.Start) < HeadSentences;
            // Who prints "on Tuesday" or "yesterday" for the news prints a day only for what is farther away.
            if (inHead && news is null && date.Value is WrittenDate.DayOfTheWeek or WrittenDate.Relative { Unit: TimeUnit.Day, Amount: -1 }) return null;
            // "Today, the ministry announced …": it has a word for its own day.
            if (inHead && date.Value is WrittenDate.Relative { Unit: TimeUnit.Day, Amount: 0 } && article.Facts.Sentences[article.SentenceAt(date.Start)].Start == date.Start) return null;
            if (date.Tense == Tense.Future || date.Tense == Tense.Unknown && LooksAhead(article, date) || date.Value is not WrittenDate.DayMonth { LastDay: null } day || IsDistant(article, date)) continue;
            if (news is null && !inHead) return null;
            if (news is null || IsLater((WrittenDate.DayMonth)news.Value, day)) news = date;
        }

        return news;
    }

    // The news of the day comes back in the text, or has a neighbour ("July 14" and "July 15"); printed once it may be of another week. With a year elsewhere it is not of these days.
    private static bool IsRepeated(ReadArticle article, DateMention news, WrittenDate.DayMonth told)
    {
        var repeated = false;
        foreach (var date in article.Facts.Dates)
        {
            if (date.Value is WrittenDate.Absolute { Date: { IsDay: true, Earliest: { } day } } && day.Month == told.Month && day.Day == told.Day) return false;
            repeated |= date != news && date.Value is WrittenDate.DayMonth other && Math.Abs(Distance(told, other)) <= 2;
        }

        return repeated;
    }

    // "since May 7", "by May 7", "the May 7 attack": not said of the day of writing.
    private static bool IsDistant(ReadArticle article, DateMention date)
    {
        var text = article.Document.Text;
        var before = ArticleWords.WordBefore(text, date.Start);
        return DateLists.DistantDay.Has(before) || date.Start > 1 && text[date.Start - 1] == ' ' && text[date.Start - 2] is 's' && before is "s";
    }

    // "to carry milk from Bremen to Leeds on May 7", "looks forward to her visit on May 7", "running through May 7": a verb that tells no time, and the day may be to come.
    private static bool LooksAhead(ReadArticle article, DateMention date)
    {
        var text = article.Document.Text;
        var sentence = article.Facts.Sentences[article.SentenceAt(date.Start)];
        if (sentence.Start >= date.Start) return false;
        var before = text.AsSpan(sentence.Start, date.Start - sentence.Start);
        if (before.Contains("will ", StringComparison.Ordinal) || before.Contains("forward to ", StringComparison.Ordinal) || before.EndsWith("to ", StringComparison.Ordinal) || before.EndsWith("through ", StringComparison.Ordinal)) return true;
        for (var at = before.IndexOf(" to ", StringComparison.Ordinal); at >= 0;)
        {
            var word = ArticleWords.WordBehind(text, sentence.Start + at + 3);
            if (word.Length > 0 && char.IsLower(word[0]) && (Extraction.Words.Lexicon.Of(word) & (Extraction.Words.WordClass.Determiner | Extraction.Words.WordClass.Pronoun)) == 0) return true;
            var next = before[(at + 3)..].IndexOf(" to ", StringComparison.Ordinal);
            at = next < 0 ? -1 : at + 3 + next;
        }

        return false;
    }

    private static bool IsLater(WrittenDate.DayMonth first, WrittenDate.DayMonth second) => Distance(first, second) is > 0 and <= SameStory;

    // Days from the one to the other in a year's circle, -182 to 183.
    private static int Distance(WrittenDate.DayMonth first, WrittenDate.DayMonth second)
    {
        var days = (new DateOnly(2000, second.Month, second.Day).DayNumber - new DateOnly(2000, first.Month, first.Day).DayNumber + 366) % 366;
        return days > 183 ? days - 366 : days;
    }

    private static DateMention? Planned(ReadArticle article, WrittenDate.DayMonth told)
    {
        DateMention? first = null;
        foreach (var date in article.Facts.Dates)
        {
            if (date.Tense != Tense.Future || date.Value is not WrittenDate.DayMonth day || Distance(told, day) is not (> 0 and <= 60)) continue;
            if (first is null || Distance(day, (WrittenDate.DayMonth)first.Value) > 0) first = date;
        }

        return first;
    }
}
