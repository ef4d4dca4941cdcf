using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

public static class QuoteFilter
{
    /// <summary>The quotations a filter leaves: of one of its people, from its outlet, in articles on meetings in its place, in its time.</summary>
    public static IQueryable<Quote> Where(this IQueryable<Quote> quotes, ListFilter filter, ArchiveContext archive)
    {
        // Of one speaker the index gives them in order.
        if (filter.People is [var key]) quotes = quotes.Where(quote => quote.SpeakerId == archive.People.Where(person => person.Key == key).Select(person => person.Id).FirstOrDefault());
        else if (filter.People.Count > 0) quotes = quotes.Where(quote => archive.People.Where(person => filter.People.Contains(person.Key)).Select(person => (int?)person.Id).Contains(quote.SpeakerId));
        if (filter.Outlet is { } outlet) quotes = quotes.Where(quote => quote.Article!.OutletId == archive.Outlets.Where(one => one.Name == outlet).Select(one => one.Id).FirstOrDefault());
        if (filter.Place is { } place) quotes = quotes.Where(quote => archive.PlaceArticles.Where(told => told.Place!.Name == place).Select(told => told.ArticleId).Contains(quote.ArticleId));
        // A quotation's day is its article's. An index leads by it to one speaker's quotations; to everybody's, by way of the articles.
        var isOfSpeakers = filter.People.Count > 0;
        if (filter.From is { } from) quotes = isOfSpeakers ? quotes.Where(quote => quote.SortDay >= from) : quotes.Where(quote => quote.Article!.SortDay >= from);
        if (filter.To is { } to) quotes = isOfSpeakers ? quotes.Where(quote => quote.SortDay <= to && quote.SortDay > DateOnly.MinValue) : quotes.Where(quote => quote.Article!.SortDay <= to && quote.Article.SortDay > DateOnly.MinValue);
        if (filter.Words is { } words) quotes = quotes.Where(quote => quote.Text.Contains(words));
        return quotes;
    }
}
