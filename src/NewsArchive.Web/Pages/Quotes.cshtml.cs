using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Values;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages;

/// <summary>Who said what, newest first; words in quotation marks only, unless the reporter's own are asked for.</summary>
public sealed class QuotesModel(ArchiveContext archive) : PageModel
{
    public ListFilter Filter { get; private set; } = new();

    public bool WithReported { get; private set; }

    public Listing<QuoteLine> Quotes { get; private set; } = new([], 0, 1);

    public IReadOnlyList<PersonLine> Speakers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Filter = ListFilter.Parse(Request.Query);
        WithReported = Request.Query["kind"] == "all";
        var matching = Matching();
        var total = await matching.CountAsync(cancellationToken);
        var lines = Filter.Skip >= total ? [] : await matching.OrderByDescending(quote => quote.SortDay).ThenByDescending(quote => quote.ArticleId).ThenBy(quote => quote.Number)
            .Skip(Filter.Skip).Take(ListFilter.PageSize).Lines().ToListAsync(cancellationToken);
        Quotes = new(lines, total, Filter.Page);
        Speakers = await archive.People.Where(person => person.QuoteCount > 0).OrderByDescending(person => person.QuoteCount).ThenBy(person => person.SortName).Take(12).Lines().ToListAsync(cancellationToken);
    }

    private IQueryable<Quote> Matching()
    {
        var quotes = archive.Quotes.AsQueryable();
        if (!WithReported) quotes = quotes.Where(quote => quote.Kind != QuoteKind.Indirect);
        if (Filter.People.Count > 0) quotes = quotes.Where(quote => Filter.People.Contains(quote.Speaker!.Key));
        if (Filter.Outlet is { } outlet) quotes = quotes.Where(quote => quote.Article!.Outlet!.Name == outlet);
        if (Filter.Place is { } place) quotes = quotes.Where(quote => quote.Article!.Accounts.Any(account => account.Meeting!.Place == place));
        if (Filter.From is { } from) quotes = quotes.Where(quote => quote.SortDay >= from);
        if (Filter.To is { } to) quotes = quotes.Where(quote => quote.SortDay <= to && quote.SortDay > DateOnly.MinValue);
        if (Filter.Words is { } words) quotes = quotes.Where(quote => quote.Text.Contains(words));
        return quotes;
    }
}
