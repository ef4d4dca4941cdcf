using System.Reflection;
using NewsArchive.Web.Uploads;

namespace NewsArchive.Web.Middleware;

/// <summary>
/// A page whose archive has not changed since the reader last asked is not made again: the tag of an answer is the state
/// of the archive, the program's own version, the reader's appearance, and whether the import is open to the reader.
/// </summary>
internal static class UnchangedAnswers
{
    private static readonly string Program = Assembly.GetExecutingAssembly().ManifestModule.ModuleVersionId.ToString("N")[..8];

    public static IApplicationBuilder UseUnchangedAnswers(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var (request, response) = (context.Request, context.Response);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return next(context);
        var tag = Tag(context);
        if (request.Headers.IfNoneMatch.Any(known => known is not null && known.Contains(tag, StringComparison.Ordinal)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            Set(response, tag);
            return Task.CompletedTask;
        }

        response.OnStarting(() =>
        {
            if (response.StatusCode == StatusCodes.Status200OK && response.Headers.CacheControl.Count == 0) Set(response, tag);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Set(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Append("Vary", "Cookie");
    }

    private static string Tag(HttpContext context) =>
        $"W/\"{Program}-{context.RequestServices.GetRequiredService<ArchiveState>().Read()}-{ThemeSwitch.Chosen(context.Request)?[0]}{(LocalUse.Allows(context) ? "!" : "")}\"";
}
