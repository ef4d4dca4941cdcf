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

    public Chosen Chosen { get; private set; } = null!;

    public InTime Time { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Filter = ListFilter.Parse(Request.Query);
        WithReported = Request.Query["kind"] == "all";
        var matching = archive.Quotes.Where(Filter, archive);
        if (!WithReported) matching = matching.Where(quote => quote.Kind != QuoteKind.Indirect);
        Chosen = await Chosen.ReadAsync(archive, Filter, cancellationToken);
        var kind = WithReported ? TotalKind.Quotes : TotalKind.MarkedQuotes;
        Time = Filter.IsEmpty
            ? InTime.Of("/quotes", "quote", Filter, await ArchiveTotals.ReadAsync(archive, cancellationToken), kind)
            : await InTime.ReadAsync("/quotes", "quote", Filter, archive, kind, matching.Select(quote => quote.SortDay), cancellationToken);
        var lines = await matching.PageAsync(Filter, Time.Total, cancellationToken);
        Quotes = new(await archive.WithOtherPrintingsAsync(lines, cancellationToken), Time.Total, Filter.Page) { At = quote => quote.At };
        Speakers = [.. (await archive.People.MostNamed().Take(40).Lines().ToListAsync(cancellationToken)).Where(person => person.QuoteCount > 0).OrderByDescending(person => person.QuoteCount).ThenBy(person => person.SortName, StringComparer.Ordinal).Take(12)];
    }
}
