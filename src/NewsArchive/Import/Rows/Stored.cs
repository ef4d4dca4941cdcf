using NewsArchive.Data;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;
using NewsArchive.Values;

namespace NewsArchive.Import.Rows;

/// <summary>Facts in the form in which they are stored.</summary>
internal static class Stored
{
    public static LeftOutWords[] LeftOut(IReadOnlyList<LeftOut> passages) => [.. passages.Select(passage => new LeftOutWords(passage.Words, passage.Rule))];

    public static DatedWords[] Dates(ReconciledArticle article) =>
        [.. article.Article.Facts.Dates.Select((date, i) => new DatedWords(date.Start, date.End, article.DateMeanings[i], date.Rule))];

    public static Clue[] Clues(PublicationDate published) => [.. published.Clues.Select(clue => new Clue
    {
        Words = clue.Words,
        Says = clue.Says,
        Rule = clue.Rule,
        Span = clue.Span,
        Allows = clue.Allows,
        Weight = clue.Weight,
        FromArticle = clue.FromArticle,
        GaveWay = clue.GaveWay,
    })];

    /// <summary>The number of the sentence in which a position stands; the last one before it where it stands in none; 1 for a text without sentences.</summary>
    public static int SentenceAt(IReadOnlyList<Sentence> sentences, int position)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (sentences[middle].Start <= position) low = middle;
            else high = middle - 1;
        }

        return low + 1;
    }
}

/// <summary>Days by which lists are ordered.</summary>
internal static class SortDays
{
    /// <summary>What is not known to so many days has no place in time.</summary>
    private const int MostDays = 366;

    /// <summary>
    /// For articles: the latest day it may be, where that is known to a year; else 0. An article of some day between 2015 and 2024 would
    /// otherwise head a list as one of 2024, and count as one.
    /// </summary>
    public static int Of(EdtfDate? published) =>
        IsKnown(published) ? published!.Latest!.Value.DayNumber : 0;

    /// <summary>For meetings: the earliest day it may be, where that is known to a year; else 0.</summary>
    public static int OfMeeting(EdtfDate? date) => IsKnown(date) ? date!.Earliest!.Value.DayNumber : 0;

    private static bool IsKnown(EdtfDate? date) => date is { Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber < MostDays;
}

/// <summary>Short strings, one a line.</summary>
internal static class Lines
{
    public static string Of(IReadOnlyList<string> lines) => lines.Count == 0 ? "" : LinesConverter.Join(lines);
}
