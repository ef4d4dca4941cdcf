using Microsoft.Extensions.Primitives;
using NewsArchive.Web.Uploads;

namespace NewsArchive.Web.Middleware;

/// <summary>
/// Everything an answer depends on beside the archive: what was asked for, in which encoding and appearance; addresses in it name the host, and only
/// those at this computer are offered the import.
/// </summary>
internal readonly record struct AnswerName(string Path, string Query, string Host, string Scheme, string Base, char Encoding, char Theme, bool IsLocal)
{
    public static AnswerName Of(HttpContext context)
    {
        var request = context.Request;
        var theme = request.Headers.Cookie.Count == 0 ? '-' : ThemeSwitch.Chosen(request)?[0] ?? '-';
        return new AnswerName(
            request.Path.Value ?? "", request.QueryString.Value ?? "", request.Host.Value ?? "", request.Scheme, request.PathBase.Value ?? "",
            Coding(request.Headers.AcceptEncoding), theme, LocalUse.Allows(context));
    }

    private static char Coding(StringValues accepted)
    {
        var codings = accepted.Count == 1 ? accepted[0]! : accepted.ToString();
        return codings.Contains("br", StringComparison.Ordinal) ? 'b' : codings.Contains("gzip", StringComparison.Ordinal) ? 'g' : '-';
    }
}

/// <summary>A whole answer, as it was sent the first time.</summary>
internal sealed class KeptAnswer
{
    private readonly KeyValuePair<string, StringValues>[] headers;
    private readonly byte[] body;

    /// <summary>Keeps what was just sent; every header is set by then, those of the answer's start too. The server says the date itself.</summary>
    public KeptAnswer(HttpResponse sent, byte[] body)
    {
        headers = [.. sent.Headers.Where(header => !header.Key.Equals("Date", StringComparison.OrdinalIgnoreCase) && !header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))];
        this.body = body;
    }

    /// <summary>Bytes of memory, roughly.</summary>
    public int Size => body.Length + 1024;

    public Task GiveAsync(HttpResponse response)
    {
        var given = response.Headers;
        foreach (var (name, value) in headers) given[name] = value;
        given.ContentLength = body.Length;
        var writing = response.BodyWriter.WriteAsync(body);
        return writing.IsCompletedSuccessfully ? Task.CompletedTask : writing.AsTask();
    }
}
