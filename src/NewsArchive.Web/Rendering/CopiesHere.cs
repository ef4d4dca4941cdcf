using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

/// <summary>The other articles with the text of one: how other outlets ran it, and its other versions.</summary>
/// <param name="Lead">The one whose facts count; null where it is this one.</param>
/// <param name="Runs">Other outlets' copies, the leading one too.</param>
/// <param name="Versions">Further versions: of the same outlet, or of none that is named.</param>
public sealed record CopiesHere(CopyLine? Lead, IReadOnlyList<CopyLine> Runs, IReadOnlyList<CopyLine> Versions)
{
    // A story that ran more often is still one story.
    private const int Most = 50;

    public static async Task<CopiesHere?> OfAsync(ArchiveContext archive, ArticleView article, CancellationToken cancellationToken)
    {
        var lead = article.LeadId ?? article.Id;
        var lines = await archive.Articles.IgnoreQueryFilters().Where(other => (other.LeadId == lead || other.Id == lead) && other.Id != article.Id)
            .OrderBy(other => other.SortDay).ThenBy(other => other.Slug).Take(Most)
            .Select(other => new CopyLine(other.Id, other.Slug, other.Title ?? "Untitled", other.Outlet!.Name, other.Published, other.IsVersion, other.Source!.Path))
            .ToListAsync(cancellationToken);
        if (lines.Count == 0) return null;
        return new(lines.Find(line => line.Id == article.LeadId), [.. lines.Where(line => !line.IsVersion && line.Outlet is not null && line.Outlet != article.Outlet)],
            [.. lines.Where(line => line.IsVersion || line.Outlet is null || line.Outlet == article.Outlet)]);
    }
}

/// <summary>One of several articles with the same text.</summary>
public sealed record CopyLine(int Id, string Slug, string Headline, string? Outlet, NewsArchive.Values.EdtfDate? Published, bool IsVersion, string Path)
{
    /// <summary>The file it was read from, without its folders.</summary>
    public string FileName => Path[(Path.LastIndexOfAny(['/', '\\']) + 1)..];
}
