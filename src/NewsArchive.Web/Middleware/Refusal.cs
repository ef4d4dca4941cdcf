namespace NewsArchive.Web.Middleware;

/// <summary>Why a request was refused, for the page that tells its sender (Pages/Status).</summary>
internal sealed record Refusal(string Reason)
{
    /// <summary>An answer without a body: the status page makes one and says the reason.</summary>
    public static IResult Of(HttpContext context, int status, string reason)
    {
        Note(context, reason);
        return Results.StatusCode(status);
    }

    /// <summary>Leaves the reason for the status page.</summary>
    public static void Note(HttpContext context, string reason)
    {
        context.Features.Set(new Refusal(reason));
        // What is left of the body is nobody's any more; the page that tells the reason must not try to read it.
        if (!HttpMethods.IsPost(context.Request.Method)) return;
        context.Request.ContentType = null;
        context.Request.Body = Stream.Null;
    }
}
