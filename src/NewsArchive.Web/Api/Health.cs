using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;

namespace NewsArchive.Web.Api;

/// <summary>Answers for whoever watches the server.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder site)
    {
        site.MapGet("/healthz", () => Results.Text("alive")).ExcludeFromDescription();
        site.MapGet("/readyz", ReadyAsync).ExcludeFromDescription();
    }

    /// <summary>Ready is who can read the archive and its index.</summary>
    private static async Task<IResult> ReadyAsync(ArchiveContext archive, CancellationToken cancel)
    {
        try
        {
            await archive.Articles.AsNoTracking().Select(article => article.Id).FirstOrDefaultAsync(cancel);
            await archive.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ArticleIndex WHERE ArticleIndex MATCH 'ready' LIMIT 1").ToListAsync(cancel);
            return Results.Text("ready");
        }
        catch (Exception trouble) when (trouble is System.Data.Common.DbException or InvalidOperationException)
        {
            return Results.Text("not ready: the archive cannot be read", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
