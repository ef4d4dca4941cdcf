using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Data;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages.Meetings;

/// <summary>All meetings, newest first.</summary>
public sealed class IndexModel(ArchiveContext archive) : PageModel
{
    public ListFilter Filter { get; private set; } = new();

    public Listing<MeetingLine> Meetings { get; private set; } = new([], 0, 1);

    public Chosen Chosen { get; private set; } = null!;

    public InTime Time { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Filter = ListFilter.Parse(Request.Query);
        var matching = archive.Meetings.Where(Filter, archive);
        Chosen = await Chosen.ReadAsync(archive, Filter, cancellationToken);
        Time = Filter.IsEmpty
            ? InTime.Of("/meetings", "meeting", Filter, await ArchiveTotals.ReadAsync(archive, cancellationToken), TotalKind.Meetings)
            : await InTime.ReadAsync("/meetings", "meeting", Filter, archive, TotalKind.Meetings, matching.Select(meeting => meeting.SortDay), cancellationToken);
        var lines = await matching.PageAsync(Filter, Time.Total, cancellationToken);
        Meetings = new((await archive.TripsAsync(cancellationToken)).Confirm(lines), Time.Total, Filter.Page) { At = meeting => meeting.At };
    }
}
