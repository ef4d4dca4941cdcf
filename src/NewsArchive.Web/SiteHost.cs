using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Data.Sqlite;

namespace NewsArchive.Web;

/// <summary>The web server with the site on it.</summary>
public static class SiteHost
{
    /// <summary>The bundled articles, beside the program.</summary>
    public static string SeedsFolder { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>A server on an archive whose tables exist. Port 0 takes any free port; <see cref="WebApplication.Urls"/> names it once started.</summary>
    public static WebApplication Build(ArchiveDatabase database, string url)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(url);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // The site keeps no secrets in cookies or forms: whether the framework's keys for them are encrypted is no reader's worry.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddScoped(_ => Opened(database));
        builder.Services.AddArchiveSite();
        var site = builder.Build();
        site.MapArchiveSite();
        return site;
    }

    /// <summary>A context whose connection stays open for the request: opened for each query, it would be given its settings as often.</summary>
    private static ArchiveContext Opened(ArchiveDatabase database)
    {
        var context = database.OpenContext();
        context.Database.OpenConnection();
        return context;
    }
}
