using NewsArchive.Extraction;
using NewsArchive.Reading;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>What the document itself states: metadata, a dated line, a dateline.</summary>
internal static class StatedClues
{
    private const string Prefix = "stated-";

    public static void Add(ReadArticle article, List<DateClue> clues)
    {
        if (article.Document.Stated is not { } stated) return;
        if (!stated.IsPublication)
        {
            AddUpdate(stated, clues);
            return;
        }

        var printed = stated.From is "dateline" or "printed-date";
        if (stated.Date.Text.StartsWith("XXXX-", StringComparison.Ordinal))
        {
            AddYearless(article, stated, clues);
            return;
        }

        if (stated.Date.Range == DayRange.Always) return;
        clues.Add(Clue(stated, "the page says so", [stated.Date.Range], printed ? ClueWeight.DatedLine : ClueWeight.Metadata));
    }

    /// <summary>Whether the clue is the document's own statement.</summary>
    public static bool IsStated(DateClue clue) => clue.Rule.StartsWith(Prefix, StringComparison.Ordinal);

    // "Updated: May 7, 2013 06:55" and no other day: news pages are mostly changed the day they are out.
    private static void AddUpdate(StatedDate stated, List<DateClue> clues)
    {
        if (stated.Date.Earliest is not { } day) return;
        clues.Add(Clue(stated, "changed that day: out by then", stated.From, [DayRange.Until(day)], ClueWeight.Sure));
        clues.Add(Clue(stated, "no other day is printed: out that day or the one before", stated.From, [new(DayRange.Moved(day, -1), day)], ClueWeight.Strong));
    }

    // "MOSCOW, May 7 -": the day it was sent; a paper prints it that day or the next.
    private static void AddYearless(ReadArticle article, StatedDate stated, List<DateClue> clues)
    {
        if (!EdtfDate.TryParse("2000" + stated.Date.Text[4..], out var inYear) || inYear!.Earliest is not { } day) return;
        clues.Add(Clue(stated, "the dateline's day or the next, of a year that is not printed", EveryYear.Around(day.Month, day.Day, null, 0, 1), ClueWeight.Sure));
        clues.Add(Clue(stated, "the dateline's day, of a year that is not printed", EveryYear.Around(day.Month, day.Day, null, 0, 0), ClueWeight.Strong));
        // The same day with its year under a picture, or in the text.
        foreach (var date in article.Facts.Dates)
        {
            if (date.Value is not WrittenDate.Absolute { Date: { IsDay: true, Earliest: { } whole } } || whole.Month != day.Month || whole.Day != day.Day) continue;
            clues.Add(article.Clue(date.Span(), "the dateline's day, here with its year", "dateline-with-year", [new(whole, DayRange.Moved(whole, 1))], ClueWeight.Strong));
            return;
        }
    }

    private static DateClue Clue(StatedDate stated, string says, IReadOnlyList<DayRange> allows, double weight) => Clue(stated, says, Prefix + stated.From, allows, weight);

    private static DateClue Clue(StatedDate stated, string says, string rule, IReadOnlyList<DayRange> allows, double weight) => new()
    {
        Words = stated.Words,
        Says = says,
        Rule = rule,
        Span = stated.Span,
        Allows = allows,
        Weight = weight,
    };
}
