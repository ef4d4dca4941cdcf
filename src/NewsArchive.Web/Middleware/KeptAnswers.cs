using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using NewsArchive.Data.Sqlite;
using NewsArchive.Web.Uploads;

namespace NewsArchive.Web.Middleware;

/// <summary>
/// Pages are made once for a state of the archive: the whole answer, compressed and with its headers, is kept and given to whoever asks the same in
/// the same appearance. What an import commits lets all of them go. It stands before everything else, so that a kept answer passes through nothing.
/// </summary>
internal sealed class KeptAnswers(ArchiveDatabase database, TimeProvider time)
{
    private const int LargestAnswer = 1 << 20;
    private const long MostBytes = 96L << 20;

    private static readonly PathString[] Sections = ["/articles", "/search", "/people", "/meetings", "/quotes", "/timeline", "/record", "/about"];

    // Thousands of requests a second need not ask the file system each: no import is on the disk sooner than this.
    private const long StateHolds = 2;

    private volatile Kept current = new("");
    private volatile Seen seen = new(-StateHolds, "");

    public async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        if (!CanKeep(context.Request))
        {
            await next(context);
            return;
        }

        var state = State();
        if (current.State != state) current = new Kept(state);
        var (kept, name) = (current, Name(context));
        if (kept.Answers.TryGetValue(name, out var answer))
        {
            await answer.GiveAsync(context.Response);
            return;
        }

        await MakeAsync(context, next, kept, name);
    }

    private async Task MakeAsync(HttpContext context, RequestDelegate next, Kept kept, string name)
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
        // Only now every header is set: those of the answer's start too. What was made while the archive changed may be of either state.
        if (!IsPage(response) || body.Length > LargestAnswer || ReadState() != kept.State) return;
        if (Interlocked.Add(ref kept.Bytes, body.Length + 1024) > MostBytes) current = new Kept(kept.State);
        kept.Answers[name] = new Answer([.. response.Headers.Where(header => !header.Key.Equals("Date", StringComparison.OrdinalIgnoreCase))], body);
    }

    private static bool CanKeep(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers.IfNoneMatch.Count == 0 && request.Headers.Range.Count == 0 && !request.Query.ContainsKey("theme")
        && (request.Path == "/" || Array.Exists(Sections, section => request.Path.StartsWithSegments(section)));

    private static bool IsPage(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK && response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true && response.Headers.SetCookie.Count == 0
        && response.Headers.CacheControl.ToString() is var caching && !caching.Contains("no-store", StringComparison.Ordinal);

    // Everything an answer depends on beside the archive: addresses in it name the host, and only those at this computer are offered the import.
    private static string Name(HttpContext context)
    {
        var request = context.Request;
        var accepted = request.Headers.AcceptEncoding.ToString();
        var encoding = accepted.Contains("br", StringComparison.Ordinal) ? 'b' : accepted.Contains("gzip", StringComparison.Ordinal) ? 'g' : '-';
        var theme = request.Headers.Cookie.Count == 0 ? '-' : ThemeSwitch.Chosen(request)?[0] ?? '-';
        return $"{encoding}{theme}{(LocalUse.Allows(context) ? '!' : '-')}{request.Scheme}{request.Host.Value}{request.PathBase.Value}{request.Path.Value}{request.QueryString.Value}";
    }

    private string State()
    {
        var now = Environment.TickCount64;
        if (seen is { } last && now - last.At < StateHolds && now >= last.At) return last.State;
        var state = ReadState();
        seen = new Seen(now, state);
        return state;
    }

    private string ReadState()
    {
        var (file, log) = (new FileInfo(database.Path), new FileInfo(database.Path + "-wal"));
        return string.Create(CultureInfo.InvariantCulture, $"{Of(file):x}-{Of(log):x}-{DateOnly.FromDateTime(time.GetLocalNow().Date).DayNumber:x}");
    }

    private static long Of(FileInfo file) => file.Exists ? file.LastWriteTimeUtc.Ticks ^ (file.Length << 40) : 0;

    private sealed record Seen(long At, string State);

    private sealed class Kept(string state)
    {
        public long Bytes;

        public string State => state;

        public ConcurrentDictionary<string, Answer> Answers { get; } = new(StringComparer.Ordinal);
    }

    private sealed record Answer(KeyValuePair<string, StringValues>[] Headers, byte[] Body)
    {
        public async Task GiveAsync(HttpResponse response)
        {
            foreach (var (name, value) in Headers) response.Headers[name] = value;
            await response.BodyWriter.WriteAsync(Body);
        }
    }
}

/// <summary>Puts the kept answers before everything else.</summary>
internal static class KeptAnswersSetup
{
    public static IApplicationBuilder UseKeptAnswers(this IApplicationBuilder app)
    {
        var answers = ActivatorUtilities.CreateInstance<KeptAnswers>(app.ApplicationServices);
        return app.Use((context, next) => answers.AnswerAsync(context, next));
    }
}
