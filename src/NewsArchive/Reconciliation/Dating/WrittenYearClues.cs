using NewsArchive.Extraction;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>Dates printed with their year: what is told as past was before the writing, what is planned is after it.</summary>
internal static class WrittenYearClues
{
    // Plans farther ahead say little.
    private const int FarthestPlan = 12;

    public static void Add(ReadArticle article, List<DateClue> clues)
    {
        DateMention? newest = null, second = null, planned = null;
        foreach (var date in article.Facts.Dates)
        {
            if (date.Value is not WrittenDate.Absolute { Date.Earliest: { } first } || first.Year is < 1900 or > 2100) continue;
            if (date.Tense == Tense.Past && !IsLabel(article, date)) (newest, second) = Newer(newest, second, date);
            else if (date.Tense == Tense.Future && (planned is null || Last(date) < Last(planned))) planned = date;
        }

        if (newest is not null) AddPast(article, newest, newest.Value is WrittenDate.Absolute { Date.IsDay: true } ? ClueWeight.Sure : ClueWeight.Fair, clues);
        if (second is not null) AddPast(article, second, ClueWeight.Sure, clues);
        if (planned is not null) AddPlan(article, planned, clues);
    }

    // "was signed on March 3, 2011": the writing is no earlier, but for a day in another time zone.
    private static void AddPast(ReadArticle article, DateMention date, double weight, List<DateClue> clues) =>
        clues.Add(article.Clue(date.Span(), $"told as past: no earlier than {ArticleWords.Printed(First(date))}", "past-date", [DayRange.From(DayRange.Moved(First(date), -1))], weight));

    // "will be held in October 2016": the writing is no later, and not very long before.
    private static void AddPlan(ReadArticle article, DateMention date, List<DateClue> clues)
    {
        var last = Last(date);
        if (last.Year < FarthestPlan + 1) return;
        clues.Add(article.Clue(date.Span(), $"still ahead: no later than {ArticleWords.Printed(last)}", "planned-date", [new(last.AddYears(-FarthestPlan), last)], ClueWeight.Weak));
    }

    // "the 2016 election", "his 2012 book": a name, which may be of something to come.
    private static bool IsLabel(ReadArticle article, DateMention date)
    {
        if (date.Rule is "decade" or "century") return true;
        if (date.Rule is not ("year" or "years")) return false;
        var text = article.Document.Text;
        var before = ArticleWords.WordBefore(text, date.Start);
        var said = before is "in" or "In" or "since" or "Since" or "until" or "from" or "during" or "by" or "of" or "early" or "late" or "and";
        return !said || date.End < text.Length && text[date.End] is '-' or '–';
    }

    private static (DateMention Newest, DateMention? Second) Newer(DateMention? newest, DateMention? second, DateMention date)
    {
        if (newest is null || First(date) > First(newest)) return (date, newest is not null && Year(newest) != Year(date) ? newest : second);
        return Year(date) != Year(newest) && (second is null || First(date) > First(second)) ? (newest, date) : (newest, second);
    }

    private static int Year(DateMention date) => First(date).Year;

    private static DateOnly First(DateMention date) => ((WrittenDate.Absolute)date.Value).Date.Earliest!.Value;

    private static DateOnly Last(DateMention date) => ((WrittenDate.Absolute)date.Value).Date.Latest ?? DateOnly.MaxValue;
}
