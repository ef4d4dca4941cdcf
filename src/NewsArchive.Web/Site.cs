using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsArchive.Search;
using NewsArchive.Web.Api;
using NewsArchive.Web.Middleware;
using NewsArchive.Web.Uploads;

namespace NewsArchive.Web;

/// <summary>The site as one piece: what it needs from the container, and the order in which a request goes through it.</summary>
public static class Site
{
    public static IServiceCollection AddArchiveSite(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(options => options.AddServerHeader = false);
        // Each request would else be given a scope of the log and an activity, which nobody reads.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None));
        services.AddSingleton<ArchiveState>();
        services.AddSingleton<KeptAnswers>().AddTransient<IStartupFilter, KeptAnswersFirst>();
        services.TryAddSingleton<ArchiveSearch>();
        services.AddHostedService<SearchReadAhead>();
        services.AddSingleton<ImportDesk>().AddHostedService(provider => provider.GetRequiredService<ImportDesk>());
        services.AddRazorPages().AddApplicationPart(typeof(Site).Assembly);
        services.AddProblemDetails();
        services.AddCors();
        services.AddOpenApi(options => options.AddDocumentTransformer<ApiDescription>().AddOperationTransformer<ApiDescription>());
        services.ConfigureHttpJsonOptions(options => SiteJson.Applied(options.SerializerOptions));
        // Names and quotation marks go out as they are; what could be markup is encoded all the same.
        services.AddWebEncoders(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(options => (options.LowercaseUrls, options.AppendTrailingSlash) = (true, false));
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/atom+xml", "text/calendar", "text/csv", "application/x-ndjson", "application/opensearchdescription+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        return services;
    }

    public static WebApplication MapArchiveSite(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseWhen(IsForPeople, pages => pages.UseExceptionHandler("/status/500").UseStatusCodePagesWithReExecute("/status/{0}"));
        app.UseWhen(context => !IsForPeople(context), answers => answers.UseExceptionHandler().UseStatusCodePages());
        app.UseThemeSwitch();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = FileCaching(file.Context.Request) });
        app.UseUnchangedAnswers();
        app.UseRouting();
        app.UseCors();
        app.MapRazorPages();
        app.MapApi();
        app.MapOpenApi("/openapi/{documentName}.json").RequireCors(policy => policy.AllowAnyOrigin());
        app.MapFeeds();
        app.MapImport();
        app.MapHealth();
        return app;
    }

    /// <summary>A file asked for by its version never changes.</summary>
    private static string FileCaching(HttpRequest request) => request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600";

    /// <summary>Programs get their errors as problem details, people as a page.</summary>
    private static bool IsForPeople(HttpContext context) => !context.Request.Path.StartsWithSegments("/api");
}
