using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Data;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>All articles, newest first.</summary>
public sealed class IndexModel(ArchiveContext archive) : PageModel
{
    public ListFilter Filter { get; private set; } = new();

    public Listing<ArticleLine> Articles { get; private set; } = new([], 0, 1);

    public Chosen Chosen { get; private set; } = null!;

    public InTime Time { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Filter = ListFilter.Parse(Request.Query);
        var matching = archive.Articles.Where(Filter, archive);
        Chosen = await Chosen.ReadAsync(archive, Filter, cancellationToken);
        Time = Filter.IsEmpty
            ? InTime.Of("/articles", "article", Filter, await ArchiveTotals.ReadAsync(archive, cancellationToken), TotalKind.Articles)
            : await InTime.ReadAsync("/articles", "article", Filter, archive, TotalKind.Articles, matching.Select(article => article.SortDay), cancellationToken);
        Articles = new(await matching.PageAsync(Filter, Time.Total, cancellationToken), Time.Total, Filter.Page) { At = article => article.At };
    }
}
