using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

public static class QuoteFilter
{
    /// <summary>The quotations a filter leaves: of one of its people, from its outlet, in articles on meetings in its place, in its time.</summary>
    public static IQueryable<Quote> Where(this IQueryable<Quote> quotes, ListFilter filter)
    {
        if (filter.People.Count > 0) quotes = quotes.Where(quote => filter.People.Contains(quote.Speaker!.Key));
        if (filter.Outlet is { } outlet) quotes = quotes.Where(quote => quote.Article!.Outlet!.Name == outlet);
        if (filter.Place is { } place) quotes = quotes.Where(quote => quote.Article!.Accounts.Any(account => account.Meeting!.Place == place));
        if (filter.From is { } from) quotes = quotes.Where(quote => quote.SortDay >= from);
        if (filter.To is { } to) quotes = quotes.Where(quote => quote.SortDay <= to && quote.SortDay > DateOnly.MinValue);
        if (filter.Words is { } words) quotes = quotes.Where(quote => quote.Text.Contains(words));
        return quotes;
    }
}
