using NewsArchive.Data;
using NewsArchive.Timelines;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>How often somebody is named and quoted, over the time in which articles name them.</summary>
/// <param name="Articles">Articles by their day.</param>
/// <param name="Quotes">Quotations by their article's day; both pictures have the same time under them.</param>
/// <param name="Undated">How many articles are not known to a year.</param>
public sealed record Activity(TimeBars Articles, TimeBars Quotes, int Undated)
{
    public static async Task<Activity> ReadAsync(ArchiveContext archive, PersonLine person, CancellationToken cancellationToken)
    {
        if (await archive.NamedAsync(person.Id, cancellationToken) is not { } named) return new(TimeBars.OfMonths([]), TimeBars.OfMonths([]), person.ArticleCount);
        var months = TimeBars.Months(named.First, named.Last);
        var (articles, quotes) = (await archive.CountsAsync(person.Id, CountedDays.Articles, months, cancellationToken), await archive.CountsAsync(person.Id, CountedDays.Quotes, months, cancellationToken));
        return new(Bars(months, articles), Bars(months, quotes), Math.Max(0, person.ArticleCount - articles.Sum()));
    }

    private static TimeBars Bars(IReadOnlyList<DayRange> months, IReadOnlyList<int> counts) =>
        TimeBars.OfMonths(months.Zip(counts, (month, count) => (month.First.Year, month.First.Month, count)));
}
