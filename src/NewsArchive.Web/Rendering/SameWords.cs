using Microsoft.AspNetCore.Html;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

/// <summary>Words of one printing of a quotation: in both, only in this other one, or only in the first.</summary>
public enum WordsIn
{
    Both,
    Other,
    First,
}

/// <summary>A run of words of two printings laid over each other.</summary>
public readonly record struct WordRun(WordsIn In, string Words);

/// <summary>The same quotation as another article prints it, with the differences.</summary>
public sealed record OtherPrinting(QuoteLine Quote, IReadOnlyList<WordRun> Runs)
{
    public bool IsEqual => Runs.All(run => run.In == WordsIn.Both);

    /// <summary>The words, with those that only this printing has and those it lacks marked.</summary>
    public IHtmlContent Html
    {
        get
        {
            var html = new HtmlContentBuilder();
            foreach (var (i, run) in Runs.Index())
            {
                var tag = run.In switch { WordsIn.Other => "ins", WordsIn.First => "del", _ => null };
                html.AppendHtml(i == 0 ? "" : " ").AppendHtml(tag is null ? "" : $"<{tag}>").Append(run.Words).AppendHtml(tag is null ? "" : $"</{tag}>");
            }

            return html;
        }
    }
}

/// <summary>Finds the same words of one speaker in several articles, and lays them over each other word by word.</summary>
public static class SameWords
{
    private const int Fewest = 5;
    private const int Most = 160;
    private const int DaysApart = 4;
    private const int MostCompared = 300;
    private const double Share = 0.6;

    /// <summary>The quotations with the other printings of each: the same speaker, about the same days, other articles.</summary>
    public static async Task<IReadOnlyList<QuoteLine>> WithOtherPrintingsAsync(this ArchiveContext archive, IReadOnlyList<QuoteLine> quotes, CancellationToken cancellationToken)
    {
        var told = new List<QuoteLine>();
        foreach (var speaker in quotes.Where(quote => quote is { SpeakerKey: not null, IsQuoted: true, Published.Latest: not null }).GroupBy(quote => quote.SpeakerKey!))
        {
            var (first, last) = (speaker.Min(quote => quote.Published!.Latest!.Value), speaker.Max(quote => quote.Published!.Latest!.Value));
            var (from, to) = (DateOnly.FromDayNumber(Math.Max(0, first.DayNumber - DaysApart)), DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, last.DayNumber + DaysApart)));
            told.AddRange(await archive.Quotes.Where(quote => quote.Speaker!.Key == speaker.Key && quote.SortDay >= from && quote.SortDay <= to && quote.Kind != Values.QuoteKind.Indirect)
                .OrderBy(quote => quote.SortDay).ThenBy(quote => quote.ArticleId).ThenBy(quote => quote.Number).Take(MostCompared).Lines().ToListAsync(cancellationToken));
        }

        return [.. quotes.Select(quote => quote with { Others = Others(quote, told) })];
    }

    /// <summary>Two printings word by word; null where they are not the same quotation.</summary>
    public static IReadOnlyList<WordRun>? Align(string first, string other)
    {
        var (mine, theirs) = (first.Split(' ', StringSplitOptions.RemoveEmptyEntries), other.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (Math.Min(mine.Length, theirs.Length) < Fewest || Math.Max(mine.Length, theirs.Length) > Most) return null;
        var (a, b) = (mine.Select(Folded).ToArray(), theirs.Select(Folded).ToArray());
        var common = Common(a, b);
        return common[0][0] < Fewest || common[0][0] < Share * Math.Min(a.Length, b.Length) ? null : Runs(mine, theirs, a, b, common);
    }

    private static List<OtherPrinting> Others(QuoteLine quote, List<QuoteLine> told) =>
    [
        .. told.Where(other => other.SpeakerKey == quote.SpeakerKey && other.Cite.Article != quote.Cite.Article)
            .Select(other => (Other: other, Runs: Align(quote.Shown, other.Shown))).Where(pair => pair.Runs is not null)
            .Select(pair => new OtherPrinting(pair.Other, pair.Runs!)).Take(4),
    ];

    /// <summary>How many words the rests of both from each place on have in common, in order.</summary>
    private static int[][] Common(string[] a, string[] b)
    {
        var common = Enumerable.Range(0, a.Length + 1).Select(_ => new int[b.Length + 1]).ToArray();
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--) common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1 : Math.Max(common[i + 1][j], common[i][j + 1]);
        }

        return common;
    }

    private static List<WordRun> Runs(string[] mine, string[] theirs, string[] a, string[] b, int[][] common)
    {
        var runs = new List<WordRun>();
        void Add(WordsIn side, string word)
        {
            if (runs.Count > 0 && runs[^1].In == side) runs[^1] = new(side, runs[^1].Words + " " + word);
            else runs.Add(new(side, word));
        }

        var (i, j) = (0, 0);
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                Add(WordsIn.Both, theirs[j++]);
                i++;
            }
            else if (j == b.Length || (i < a.Length && common[i + 1][j] >= common[i][j + 1])) Add(WordsIn.First, mine[i++]);
            else Add(WordsIn.Other, theirs[j++]);
        }

        return runs;
    }

    private static string Folded(string word)
    {
        var letters = string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return letters.Length > 0 ? letters : word;
    }
}
