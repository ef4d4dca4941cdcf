using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages.Meetings;

/// <summary>All meetings, newest first.</summary>
public sealed class IndexModel(ArchiveContext archive) : PageModel
{
    public ListFilter Filter { get; private set; } = new();

    public Listing<MeetingLine> Meetings { get; private set; } = new([], 0, 1);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Filter = ListFilter.Parse(Request.Query);
        var matching = archive.Meetings.Where(Filter);
        var total = Filter.IsEmpty ? (await ArchiveTotals.ReadAsync(archive, cancellationToken))[TotalKind.Meetings] : await matching.CountAsync(cancellationToken);
        var lines = Filter.Skip >= total ? [] : await matching.NewestFirst().Skip(Filter.Skip).Take(ListFilter.PageSize).Lines().ToListAsync(cancellationToken);
        Meetings = new((await archive.TripsAsync(cancellationToken)).Confirm(lines), total, Filter.Page);
    }
}
