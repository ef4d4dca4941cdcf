using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.Features;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reading;
using NewsArchive.Web.Middleware;

namespace NewsArchive.Web.Uploads;

/// <summary>Takes in files on <c>/import</c> and tells live what comes of them. The pages to it are in Pages/Uploads.</summary>
internal static class ImportEndpoints
{
    private static readonly TimeSpan BetweenEvents = TimeSpan.FromMilliseconds(150);

    public static void MapImport(this IEndpointRouteBuilder site)
    {
        // The token that guards forms elsewhere would have the whole body read before it is looked at: LocalUse asks for the form's own site instead.
        site.MapPost("/import", ReceiveAsync).DisableAntiforgery().ExcludeFromDescription();
        site.MapGet("/import/{id}/events", Events).ExcludeFromDescription();
    }

    private static async Task<IResult> ReceiveAsync(HttpContext context, ImportDesk desk, TimeProvider time, CancellationToken cancel)
    {
        if (LocalUse.WhyNot(context) is { } reason) return Refusal.Of(context, StatusCodes.Status403Forbidden, reason);
        if (desk.IsFull) return Refusal.Of(context, StatusCodes.Status503ServiceUnavailable, "So many uploads are waiting that this one is to come later.");
        var limits = ReadLimits.Default;
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = limits.MaxUploadBytes;
        try
        {
            var run = await Upload.ReceiveAsync(context.Request, limits, time.GetUtcNow(), cancel);
            if (desk.TryAdd(run)) return new SeeOther("/import/" + run.Id);
            Upload.Remove(run.Folder);
            return Refusal.Of(context, StatusCodes.Status503ServiceUnavailable, "So many uploads are waiting that this one is to come later.");
        }
        catch (BadHttpRequestException trouble) when (trouble.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refusal.Of(context, trouble.StatusCode, $"More than {limits.MaxUploadBytes >> 20:N0} MB came at once, the limit. Import the file on the command line: newsarchive import FILE.");
        }
        catch (InvalidDataException trouble)
        {
            return Refusal.Of(context, StatusCodes.Status400BadRequest, trouble.Message);
        }
        catch (Exception trouble) when (trouble is IOException and not BadHttpRequestException or UnauthorizedAccessException && !cancel.IsCancellationRequested)
        {
            return Refusal.Of(context, StatusCodes.Status500InternalServerError, "The files could not be taken in: " + trouble.Message);
        }
    }

    private static IResult Events(string id, HttpContext context, ImportDesk desk, ArchiveDatabase database, IHostApplicationLifetime life, int since = 0)
    {
        if (LocalUse.WhyNot(context) is { } reason) return Results.Problem(reason, statusCode: StatusCodes.Status403Forbidden);
        if (desk.Find(id) is not { } run) return Results.Problem("The archive knows of no such import.", statusCode: StatusCodes.Status404NotFound);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.ServerSentEvents(ChangesAsync(run, database, since, life.ApplicationStopping));
    }

    /// <summary>The rows that changed since a version, again and again until the run is over.</summary>
    private static async IAsyncEnumerable<SseItem<ImportNews>> ChangesAsync(ImportRun run, ArchiveDatabase database, int since, CancellationToken siteStops, [EnumeratorCancellation] CancellationToken readerLeaves = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(siteStops, readerLeaves);
        var stop = either.Token;
        while (!stop.IsCancellationRequested)
        {
            var (files, version, state) = run.Now();
            var changed = files.Where(file => file.ChangedIn > since).ToList();
            ImportNews news;
            await using (var archive = database.OpenContext())
            {
                var found = await FoundArticles.ReadAsync(archive, changed, stop);
                news = new(RunWords.Of(run), files.Count(file => file.IsDone), run.IsOver, [.. changed.Select(file => new ImportRow("f" + file.Number, FileRow.Html(file, state, found)))]);
            }

            yield return new(news, run.IsOver ? "end" : "news");
            if (run.IsOver && version == run.Version) yield break;
            since = version;
            try
            {
                await run.ChangedSinceAsync(version, stop);
                // Many small files are told of together.
                await Task.Delay(BetweenEvents, stop);
            }
            catch (OperationCanceledException)
            {
                yield break;
            }
        }
    }

    /// <summary>Another address, to be asked for with GET.</summary>
    private sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}

/// <summary>What a browser that watches a run is told.</summary>
/// <param name="Says">The run in one line.</param>
/// <param name="Done">Files done.</param>
/// <param name="Over">Whether nothing more will come.</param>
/// <param name="Rows">The rows that changed, as they are to stand on the page.</param>
internal sealed record ImportNews(string Says, int Done, bool Over, IReadOnlyList<ImportRow> Rows);

/// <summary>A row of the page, by its id.</summary>
internal sealed record ImportRow(string Id, string Html);
