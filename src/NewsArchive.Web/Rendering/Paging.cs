using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

/// <summary>
/// The rows of a page of a listing. "Next" and "previous" go on from the last or first entry seen, so that what comes in meanwhile
/// shifts nothing; a page number alone counts from the beginning.
/// </summary>
public static class Paging
{
    public static IQueryable<Article> After(this IQueryable<Article> articles, Cursor at)
    {
        var (day, id) = (at.Day, at.B);
        return articles.Where(article => article.SortDay <= day && (article.SortDay < day || article.Id < id));
    }

    public static IQueryable<Article> NewestFirst(this IQueryable<Article> articles) =>
        articles.OrderByDescending(article => article.SortDay).ThenByDescending(article => article.Id);

    public static IQueryable<Meeting> After(this IQueryable<Meeting> meetings, Cursor at)
    {
        var (day, id) = (at.Day, at.B);
        return meetings.Where(meeting => meeting.SortDay <= day && (meeting.SortDay < day || meeting.Id < id));
    }

    public static IQueryable<Quote> After(this IQueryable<Quote> quotes, Cursor at)
    {
        var (day, article, number) = (at.Day, at.B, at.C);
        return quotes.Where(quote => quote.SortDay <= day && quote.Article!.SortDay <= day && (quote.SortDay < day || quote.ArticleId < article || (quote.ArticleId == article && quote.Number > number)));
    }

    // A quotation's day is its article's: an index has one speaker's in order, another all articles.
    public static IQueryable<Quote> NewestFirst(this IQueryable<Quote> quotes, ListFilter filter) =>
        (filter.People.Count > 0
            ? quotes.OrderByDescending(quote => quote.SortDay).ThenByDescending(quote => quote.ArticleId)
            : quotes.OrderByDescending(quote => quote.Article!.SortDay).ThenByDescending(quote => quote.Article!.Id)).ThenBy(quote => quote.Number);

    /// <summary>A page of articles, newest first.</summary>
    public static Task<List<ArticleLine>> PageAsync(this IQueryable<Article> articles, ListFilter filter, int total, CancellationToken cancellationToken)
    {
        var before = filter.Before.GetValueOrDefault();
        var (day, id) = (before.Day, before.B);
        return ReadAsync(filter, total, filter.After is { } after ? articles.After(after).NewestFirst() : articles.NewestFirst(),
            articles.Where(article => article.SortDay >= day && (article.SortDay > day || article.Id > id)).OrderBy(article => article.SortDay).ThenBy(article => article.Id), ArticleLines.Lines, cancellationToken);
    }

    /// <summary>A page of meetings, newest first.</summary>
    public static Task<List<MeetingLine>> PageAsync(this IQueryable<Meeting> meetings, ListFilter filter, int total, CancellationToken cancellationToken)
    {
        var before = filter.Before.GetValueOrDefault();
        var (day, id) = (before.Day, before.B);
        return ReadAsync(filter, total, filter.After is { } after ? meetings.After(after).NewestFirst() : meetings.NewestFirst(),
            meetings.Where(meeting => meeting.SortDay >= day && (meeting.SortDay > day || meeting.Id > id)).OrderBy(meeting => meeting.SortDay).ThenBy(meeting => meeting.Id), MeetingLines.Lines, cancellationToken);
    }

    /// <summary>A page of quotations: the newest article first, in an article as printed.</summary>
    public static Task<List<QuoteLine>> PageAsync(this IQueryable<Quote> quotes, ListFilter filter, int total, CancellationToken cancellationToken)
    {
        var before = filter.Before.GetValueOrDefault();
        var (day, article, number) = (before.Day, before.B, before.C);
        var back = quotes.Where(quote => quote.SortDay >= day && quote.Article!.SortDay >= day && (quote.SortDay > day || quote.ArticleId > article || (quote.ArticleId == article && quote.Number < number)));
        return ReadAsync(filter, total, (filter.After is { } after ? quotes.After(after) : quotes).NewestFirst(filter),
            (filter.People.Count > 0
                ? back.OrderBy(quote => quote.SortDay).ThenBy(quote => quote.ArticleId)
                : back.OrderBy(quote => quote.Article!.SortDay).ThenBy(quote => quote.Article!.Id)).ThenByDescending(quote => quote.Number), QuoteLines.Lines, cancellationToken);
    }

    /// <param name="filter">Which page.</param>
    /// <param name="total">How many rows there are; a page beyond them is not looked for.</param>
    /// <param name="onwards">The rows in the order of the listing, from the cursor on where one is given.</param>
    /// <param name="back">The rows before the cursor, in the other order.</param>
    /// <param name="lines">The projection.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    private static async Task<List<TLine>> ReadAsync<TRow, TLine>(ListFilter filter, int total, IQueryable<TRow> onwards, IQueryable<TRow> back, Func<IQueryable<TRow>, IQueryable<TLine>> lines, CancellationToken cancellationToken)
    {
        if (filter.Before is not null)
        {
            var before = await lines(back.Take(ListFilter.PageSize)).ToListAsync(cancellationToken);
            before.Reverse();
            return before;
        }

        if (filter.After is not null) return await lines(onwards.Take(ListFilter.PageSize)).ToListAsync(cancellationToken);
        return filter.Skip >= total ? [] : await lines(onwards.Skip(filter.Skip).Take(ListFilter.PageSize)).ToListAsync(cancellationToken);
    }
}
