using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages.People;

/// <summary>Everybody the archive knows, those named in most articles first, or by name.</summary>
public sealed class IndexModel(ArchiveContext archive) : PageModel
{
    public const int PageSize = 50;

    public ListFilter Filter { get; private set; } = new();

    public bool ByName { get; private set; }

    public Listing<PersonLine> People { get; private set; } = new([], 0, 1);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Filter = ListFilter.Parse(Request.Query);
        ByName = Request.Query["sort"] == "name";
        var people = archive.People.AsQueryable();
        if (Filter.Words is { } words) people = people.Where(person => EF.Functions.Like(person.Name, "%" + Like(words) + "%", "\\") || person.Names.Any(name => EF.Functions.Like(name.Printed, "%" + Like(words) + "%", "\\")));
        var total = Filter.Words is null ? (await ArchiveTotals.ReadAsync(archive, cancellationToken))[TotalKind.People] : await people.CountAsync(cancellationToken);
        People = new(await people.PageAsync(Filter, ByName, PageSize, total, cancellationToken), total, Filter.Page, PageSize) { At = person => new Cursor(person.Id) };
    }

    private static string Like(string words) => words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
