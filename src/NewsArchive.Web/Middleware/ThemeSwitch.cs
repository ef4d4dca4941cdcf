namespace NewsArchive.Web.Middleware;

/// <summary>
/// The appearance a reader chose: <c>?theme=dark</c> on any address sets a cookie and goes back to the address without it,
/// so that no script is needed and no link carries the choice.
/// </summary>
internal static class ThemeSwitch
{
    private const string Cookie = "theme";

    /// <summary>"light" or "dark"; null where the reader's system decides.</summary>
    public static string? Chosen(HttpRequest request) => Known(request.Cookies[Cookie]);

    public static IApplicationBuilder UseThemeSwitch(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!HttpMethods.IsGet(context.Request.Method) || !context.Request.Query.TryGetValue("theme", out var asked)) return next(context);
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/", MaxAge = TimeSpan.FromDays(400), IsEssential = true };
        if (Known(asked) is { } theme) context.Response.Cookies.Append(Cookie, theme, options);
        else context.Response.Cookies.Delete(Cookie);
        var rest = context.Request.Query.Where(pair => pair.Key != "theme");
        context.Response.Headers.CacheControl = "no-store";
        // The path begins with one slash only, so the answer never leads to another host.
        var path = "/" + context.Request.Path.Value?.TrimStart('/', '\\');
        context.Response.Redirect(new PathString(path).ToUriComponent() + QueryString.Create(rest));
        return Task.CompletedTask;
    });

    private static string? Known(string? theme) => theme is "light" or "dark" ? theme : null;
}
