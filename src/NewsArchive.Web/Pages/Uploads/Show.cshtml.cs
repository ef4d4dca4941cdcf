using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Data;
using NewsArchive.Web.Middleware;
using NewsArchive.Web.Uploads;

namespace NewsArchive.Web.Pages.Uploads;

/// <summary>What came of one upload, file by file; live where scripts run, else made anew every two seconds until it is over.</summary>
[ResponseCache(NoStore = true)]
public sealed class ShowModel(ArchiveContext archive) : PageModel
{
    public RunLine Line { get; private set; } = new("", "", "");

    public IReadOnlyList<string> Rows { get; private set; } = [];

    public int Done { get; private set; }

    public int Version { get; private set; }

    public bool IsOver { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (LocalUse.WhyNot(HttpContext) is { } reason)
        {
            Refusal.Note(HttpContext, reason);
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (HttpContext.RequestServices.GetRequiredService<ImportDesk>().Find(id) is not { } run) return NotFound();
        var (files, version, state) = run.Now();
        var found = await FoundArticles.ReadAsync(archive, files, cancellationToken);
        (Line, Version, Done, IsOver) = (RunLine.Of(run), version, files.Count(file => file.IsDone), state is RunState.Done or RunState.Broken);
        Rows = [.. files.Select(file => FileRow.Html(file, state, found))];
        return Page();
    }
}
