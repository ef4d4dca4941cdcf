using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Web.Middleware;
using NewsArchive.Web.Rendering;
using NewsArchive.Web.Uploads;

namespace NewsArchive.Web.Pages.Uploads;

/// <summary>Where whoever sits at the machine puts articles in. What is sent is taken in by <see cref="ImportEndpoints"/>.</summary>
[ResponseCache(NoStore = true)]
public sealed class IndexModel : PageModel
{
    public long MostBytes => Upload.MostBytes;

    public int MostFiles => Upload.MostFiles;

    public IReadOnlyList<RunLine> Runs { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (LocalUse.WhyNot(HttpContext) is { } reason)
        {
            Refusal.Note(HttpContext, reason);
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Runs = [.. HttpContext.RequestServices.GetRequiredService<ImportDesk>().Runs.Select(RunLine.Of)];
        return Page();
    }
}

/// <summary>An upload in a list.</summary>
public sealed record RunLine(string Id, string Files, string Says)
{
    internal static RunLine Of(ImportRun run)
    {
        var files = run.Now().Files;
        return new(run.Id, files.Count == 1 ? files[0].Name : $"{files[0].Name} and {Counts.Of(files.Count - 1, "other file")}", RunWords.Of(run));
    }
}
