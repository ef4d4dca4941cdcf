using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;
using NewsArchive.Web.Tests.Browser;

namespace NewsArchive.Web.Tests;

/// <summary>The real server on a free port, on a real SQLite file with the bundled articles in it. All tests share it and only read.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsarchive-site-").FullName;
    private WebApplication? site;

    public HttpClient Client { get; private set; } = null!;

    public string Root { get; private set; } = "";

    /// <summary>The archive's file.</summary>
    public string Database => Path.Combine(folder, "news.db");

    /// <summary>One address of every kind of page, with the facts of the archive filled in.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    public string Article { get; private set; } = "";

    public string Person { get; private set; } = "";

    public string Meeting { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var database = new ArchiveDatabase(Database);
        await new ArchiveImport(database, TimeProvider.System).RunAsync(Directory.EnumerateFiles(SiteHost.SeedsFolder, "*.txt").Order(StringComparer.Ordinal));
        await new RecordImport(database).RunAsync(Directory.EnumerateFiles(Path.Combine(SiteHost.SeedsFolder, "record")), CancellationToken.None);
        site = SiteHost.Build(database, "http://127.0.0.1:0");
        await site.StartAsync();
        Root = site.Urls.First();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new Uri(Root) };
        await using var archive = database.OpenContext();
        Person = await archive.People.OrderByDescending(person => person.ArticleCount).ThenBy(person => person.Key).Select(person => person.Key).FirstAsync();
        Meeting = await archive.Meetings.OrderByDescending(meeting => meeting.AccountCount).ThenBy(meeting => meeting.Key).Select(meeting => meeting.Key).FirstAsync();
        // The article with most to show: a browser test goes from its meeting to its sentence.
        Article = await archive.Accounts.Where(account => account.Meeting!.Key == Meeting).OrderBy(account => account.ArticleId).Select(account => account.Article!.Slug).FirstAsync();
        Pages =
        [
            "/", "/articles", "/articles/" + Article, "/people", "/people/" + Person, "/meetings", "/meetings/" + Meeting, "/quotes", "/quotes?kind=all",
            "/timeline", "/timeline?person=" + Person, $"/timeline?person={Person}&from=2013&to=2013", "/search", "/search?q=common+ground", "/search?q=zzzz", "/record", "/about", "/import", "/no-such-page",
        ];
    }

    public async Task DisposeAsync()
    {
        Client?.Dispose();
        if (site is not null) await site.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}

[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<SiteFixture>, ICollectionFixture<BrowserFixture>
{
    public const string Name = "the site on the bundled articles";
}
