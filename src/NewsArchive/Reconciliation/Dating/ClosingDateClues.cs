using NewsArchive.Extraction;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>The day on which an official text was signed: "THE HARBOUR OFFICE, / May 9, 2013." at its end, "I have hereunto set my hand this ninth day of May …".</summary>
internal static class ClosingDateClues
{
    // A day so far from the end is one of the text.
    private const int LastBlocks = 3;

    // A signed text is given out within this many days.
    private const int UntilGivenOut = 4;

    private const string Signing = "set my hand";

    public static void Add(ReadArticle article, List<DateClue> clues)
    {
        for (var d = article.Facts.Dates.Count - 1; d >= 0; d--)
        {
            var date = article.Facts.Dates[d];
            if (date.Value is not WrittenDate.Absolute { Date: { IsDay: true, Earliest: { } day } }) continue;
            var signed = IsSigned(article, date);
            if (day.Year is < 1900 or > 2100 || !signed && !ClosesText(article, date)) continue;
            clues.Add(article.Clue(date.Span(), "signed that day: given out then or soon after", "signed-day", [new(DayRange.Moved(day, -1), DayRange.Moved(day, UntilGivenOut))], ClueWeight.Sure));
            // A proclamation is out on its day; a letter or notice often a day or two later, so that only the week is told.
            if (signed) clues.Add(article.Clue(date.Span(), "proclaimed that day", "signed-day", [new(day, day)], ClueWeight.Strong));
            return;
        }
    }

    // "IN WITNESS WHEREOF, I have hereunto set my hand this ninth day of May, in the year of our Lord two thousand thirteen"
    private static bool IsSigned(ReadArticle article, DateMention date)
    {
        if (date.Rule != "formal-day") return false;
        var from = Math.Max(0, date.Start - 40);
        return article.Document.Text.AsSpan(from, date.Start - from).Contains(Signing, StringComparison.OrdinalIgnoreCase);
    }

    // "May 9, 2013." as a paragraph of its own at the end, below a signature in capitals; below other words it may be the day of a correction.
    private static bool ClosesText(ReadArticle article, DateMention date)
    {
        var blocks = article.Document.Blocks;
        for (var b = blocks.Count - 1; b >= Math.Max(2, blocks.Count - LastBlocks); b--)
        {
            if (blocks[b].Start <= date.Start && blocks[b].End >= date.End) return date.Start == blocks[b].Start && blocks[b].End - date.End <= 1 && IsInCapitals(blocks[b - 1].Span.In(article.Document.Text));
        }

        return false;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> words)
    {
        var letters = 0;
        foreach (var c in words)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters > 3;
    }
}
