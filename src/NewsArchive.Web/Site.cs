using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using NewsArchive.Web.Middleware;

namespace NewsArchive.Web;

/// <summary>The site as one piece: what it needs from the container, and the order in which a request goes through it.</summary>
public static class Site
{
    public static IServiceCollection AddArchiveSite(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(options => options.AddServerHeader = false);
        services.AddRazorPages();
        services.AddProblemDetails();
        services.Configure<RouteOptions>(options => (options.LowercaseUrls, options.AppendTrailingSlash) = (true, false));
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/atom+xml", "text/calendar", "application/x-ndjson"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        return services;
    }

    public static WebApplication MapArchiveSite(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseExceptionHandler("/status/500");
        app.UseWhen(IsForPeople, pages => pages.UseStatusCodePagesWithReExecute("/status/{0}"));
        app.UseThemeSwitch();
        app.UseStaticFiles();
        app.UseRouting();
        app.MapRazorPages();
        return app;
    }

    /// <summary>Programs get their errors as problem details, people as a page.</summary>
    private static bool IsForPeople(HttpContext context) => !context.Request.Path.StartsWithSegments("/api");
}
