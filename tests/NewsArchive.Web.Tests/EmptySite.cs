using Microsoft.AspNetCore.Builder;
using NewsArchive.Data.Sqlite;

namespace NewsArchive.Web.Tests;

/// <summary>The real server on an archive of its own with nothing in it, for tests that write.</summary>
internal sealed class EmptySite : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsarchive-empty-").FullName;
    private readonly WebApplication site;

    private EmptySite()
    {
        Database = new ArchiveDatabase(Path.Combine(folder, "news.db"));
        site = SiteHost.Build(Database, "http://127.0.0.1:0");
    }

    public ArchiveDatabase Database { get; }

    public string Root { get; private set; } = "";

    public HttpClient Client { get; private set; } = null!;

    public static async Task<EmptySite> StartAsync()
    {
        var empty = new EmptySite();
        await empty.Database.CreateAsync(CancellationToken.None);
        await empty.site.StartAsync();
        empty.Root = empty.site.Urls.First();
        empty.Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(empty.Root) };
        return empty;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await site.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
