using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>All articles, newest first.</summary>
public sealed class IndexModel(ArchiveContext archive) : PageModel
{
    public ListFilter Filter { get; private set; } = new();

    public Listing<ArticleLine> Articles { get; private set; } = new([], 0, 1);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Filter = ListFilter.Parse(Request.Query);
        var matching = archive.Articles.Where(Filter);
        var total = Filter.IsEmpty ? (await ArchiveTotals.ReadAsync(archive, cancellationToken))[TotalKind.Articles] : await matching.CountAsync(cancellationToken);
        var lines = Filter.Skip >= total ? [] : await matching
            .OrderByDescending(article => article.SortDay).ThenByDescending(article => article.Id)
            .Skip(Filter.Skip).Take(ListFilter.PageSize).Lines().ToListAsync(cancellationToken);
        Articles = new(lines, total, Filter.Page);
    }
}
