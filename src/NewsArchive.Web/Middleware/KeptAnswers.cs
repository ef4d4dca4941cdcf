using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http.Features;

namespace NewsArchive.Web.Middleware;

/// <summary>
/// Pages are made once for a state of the archive: the whole answer, compressed and with its headers, is kept and given to whoever asks the same in
/// the same appearance. What an import commits lets all of them go. It stands before everything else, so that a kept answer passes through nothing.
/// </summary>
internal sealed class KeptAnswers(ArchiveState archive)
{
    private const int LargestAnswer = 1 << 20;
    private const long MostBytes = 96L << 20;

    private static readonly PathString[] Sections = ["/articles", "/search", "/people", "/meetings", "/quotes", "/timeline", "/record", "/about"];

    private volatile Kept current = new("");

    public Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) || request.Headers.IfNoneMatch.Count > 0 || request.Headers.Range.Count > 0) return next(context);
        var state = archive.Lately();
        if (current.State != state) current = new Kept(state);
        var (kept, name) = (current, AnswerName.Of(context));
        if (kept.Answers.TryGetValue(name, out var answer)) return answer.GiveAsync(context.Response);
        return CanKeep(request) ? MakeAsync(context, next, kept, name) : next(context);
    }

    private async Task MakeAsync(HttpContext context, RequestDelegate next, Kept kept, AnswerName name)
    {
        var (response, server) = (context.Response, context.Features.GetRequiredFeature<IHttpResponseBodyFeature>());
        using var made = new MemoryStream();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(made));
        try
        {
            await next(context);
            await context.Features.GetRequiredFeature<IHttpResponseBodyFeature>().CompleteAsync();
        }
        finally
        {
            context.Features.Set(server);
        }

        var body = made.ToArray();
        if (response.StatusCode is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified)) response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
        // What was made while the archive changed may be of either state.
        if (!IsPage(response) || body.Length > LargestAnswer || archive.Read() != kept.State) return;
        var answer = new KeptAnswer(response, body);
        if (Interlocked.Add(ref kept.Bytes, answer.Size) > MostBytes) current = new Kept(kept.State);
        kept.Answers[name] = answer;
    }

    // Asked only where nothing is kept: what these leave out never is.
    private static bool CanKeep(HttpRequest request) =>
        (request.Path == "/" || Array.Exists(Sections, section => request.Path.StartsWithSegments(section))) && !request.Query.ContainsKey("theme");

    private static bool IsPage(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK && response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true && response.Headers.SetCookie.Count == 0
        && response.Headers.CacheControl.ToString() is var caching && !caching.Contains("no-store", StringComparison.Ordinal);

    private sealed class Kept(string state)
    {
        public long Bytes;

        public string State => state;

        public ConcurrentDictionary<AnswerName, KeptAnswer> Answers { get; } = new();
    }
}

/// <summary>Puts the kept answers before everything else, what the framework puts before a site's own steps too.</summary>
internal sealed class KeptAnswersFirst(KeptAnswers answers) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> rest) => app =>
    {
        app.Use(next => context => answers.AnswerAsync(context, next));
        rest(app);
    };
}
