using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Data;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;
using NewsArchive.Search;

namespace NewsArchive.Web.Tests;

/// <summary>No query of the site reads a whole table: every page and address is visited, and the plan of every query made is looked at.</summary>
public sealed class QueryPlanTests : IAsyncLifetime
{
    /// <summary>What may be read as a whole, each with the reason.</summary>
    private static readonly Dictionary<string, string> MayBeScanned = new(StringComparer.Ordinal)
    {
        ["Outlets"] = "publications are some hundreds",
        ["Places"] = "places of meetings are some thousands of short names",
        ["RecordTrips"] = "journeys on the official record are some hundreds",
        ["RecordTripPeople"] = "people met on them are some thousands",
        ["Totals"] = "one row a thing counted",
    };

    private readonly string folder = Directory.CreateTempSubdirectory("newsarchive-plans-").FullName;
    private readonly Recorder recorder = new();
    private WebApplication? site;
    private ArchiveDatabase database = null!;

    private HttpClient Client { get; set; } = null!;

    public async Task InitializeAsync()
    {
        database = new ArchiveDatabase(Path.Combine(folder, "news.db"));
        await new ArchiveImport(database, TimeProvider.System).RunAsync(Directory.EnumerateFiles(SiteHost.SeedsFolder, "*.txt").Order(StringComparer.Ordinal));
        await new RecordImport(database).RunAsync(Directory.EnumerateFiles(Path.Combine(SiteHost.SeedsFolder, "record")), CancellationToken.None);
        var options = new DbContextOptionsBuilder<ArchiveContext>(ArchiveDatabase.Options(database.ConnectionString)).AddInterceptors(recorder).Options;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(database).AddSingleton(TimeProvider.System).AddScoped(_ => new ArchiveContext(options));
        builder.Services.AddArchiveSite();
        site = builder.Build();
        site.MapArchiveSite();
        await site.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (site is not null) await site.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task No_query_of_a_page_or_of_the_interface_reads_a_whole_table()
    {
        var scans = new List<string>();
        foreach (var address in await AddressesAsync())
        {
            recorder.Commands.Clear();
            using var answer = await Client.GetAsync(address);
            await answer.Content.ReadAsByteArrayAsync();
            foreach (var (sql, parameters) in recorder.Commands) scans.AddRange((await ScansAsync(sql, parameters)).Select(table => $"{address}: {table} in {Line(sql)}"));
        }

        scans.Distinct().Should().BeEmpty();
    }

    [Fact]
    public async Task No_query_of_the_search_reads_a_whole_table()
    {
        var search = site!.Services.GetRequiredService<ArchiveSearch>();
        foreach (var query in new[] { "kerry", "\"common ground\" person:kerry", "with:kerry with:putin", "place:moscow year:2013", "kind:quote syria", "kind:meeting moscow", "kind:person john", "krery", "zzzz -x" })
        {
            foreach (var order in Enum.GetValues<SearchOrder>()) search.Run(SearchQuery.Parse(query), new SearchOptions(order));
        }

        search.Suggest("ker");
        var statements = search.Statements();
        statements.Should().HaveCountGreaterThan(12);
        var scans = new List<string>();
        // The functions that the search adds to its own connections are unknown to this one, and change no plan.
        foreach (var sql in statements.Where(sql => sql.StartsWith("SELECT", StringComparison.Ordinal) && !sql.Contains("temp.", StringComparison.Ordinal))
            .Select(sql => sql.Replace(" AND weigh(ArticleIndex)", "", StringComparison.Ordinal).Replace(" AND gather(ArticleIndex)", "", StringComparison.Ordinal)))
            scans.AddRange((await ScansAsync(sql, [])).Select(scan => scan + "\n" + sql));
        scans.Should().BeEmpty();
    }

    [Fact]
    public async Task A_query_that_reads_a_whole_table_is_seen()
    {
        (await ScansAsync("SELECT Title FROM Articles WHERE WordCount > 3", [])).Should().ContainSingle();
        (await ScansAsync("SELECT Title FROM Articles WHERE Id = 3", [])).Should().BeEmpty();
        (await ScansAsync("SELECT Name FROM People ORDER BY SortName LIMIT 5", [])).Should().BeEmpty();
        (await ScansAsync("SELECT count(*) FROM Articles", [])).Should().ContainSingle();
    }

    private async Task<List<string>> AddressesAsync()
    {
        await using var archive = database.OpenContext();
        var slug = await archive.Articles.OrderBy(article => article.Id).Select(article => article.Slug).FirstAsync();
        var person = await archive.People.OrderByDescending(one => one.ArticleCount).Select(one => one.Key).FirstAsync();
        var meeting = await archive.Meetings.OrderByDescending(one => one.AccountCount).Select(one => one.Key).FirstAsync();
        string[] lists = ["/articles", "/people", "/meetings", "/quotes", "/timeline", "/api/v1/articles", "/api/v1/people", "/api/v1/meetings", "/api/v1/quotes", "/articles.atom", "/meetings.ics"];
        string[] filters = ["", $"?person={person}", "?from=2013&to=2014", "?place=Moscow", "?outlet=BBC", "?page=2"];
        return
        [
            "/", "/record", "/about", "/search", "/search?q=common+ground", $"/articles/{slug}", $"/people/{person}", $"/meetings/{meeting}", "/sitemap.xml", "/opensearch.xml", "/healthz", "/readyz",
            $"/api/v1/articles/{slug}", $"/api/v1/people/{person}", $"/api/v1/meetings/{meeting}", "/articles/no-such-article",
            .. lists.SelectMany(list => filters.Select(filter => list + filter)),
        ];
    }

    // A scan that walks an index in the order wanted and stops at a limit reads only what is shown.
    private async Task<List<string>> ScansAsync(string sql, IReadOnlyList<(string Name, object? Value)> parameters)
    {
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The site's own statements.
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        for (var place = 1; parameters.Count == 0 && place <= 9; place++)
        {
            if (sql.Contains("?" + place, StringComparison.Ordinal)) command.Parameters.AddWithValue("?" + place, "1");
        }

        var steps = new List<(long Parent, string Step)>();
        await using (var plan = await command.ExecuteReaderAsync())
        {
            while (await plan.ReadAsync()) steps.Add((plan.GetInt64(1), plan.GetString(3)));
        }

        var hasLimit = sql.Contains("LIMIT", StringComparison.OrdinalIgnoreCase);
        return [.. steps.Where(step => step.Step.StartsWith("SCAN ", StringComparison.Ordinal) && !step.Step.Contains("VIRTUAL TABLE INDEX", StringComparison.Ordinal))
            .Where(step => !hasLimit || steps.Exists(other => other.Parent == step.Parent && other.Step == "USE TEMP B-TREE FOR ORDER BY"))
            .Select(step => Table(step.Step, sql)).OfType<string>().Where(table => !MayBeScanned.ContainsKey(table))];
    }

    // The plan names the alias; the statement says which table it stands for. Sub-queries and constant rows are no tables.
    private static string? Table(string step, string sql)
    {
        var alias = step.Split(' ')[1];
        if (sql.Contains($") AS \"{alias}\"", StringComparison.Ordinal) || sql.TrimEnd().EndsWith("WHERE 0", StringComparison.Ordinal) || alias is "CONSTANT" || alias.StartsWith('(') || alias.StartsWith("json_each", StringComparison.Ordinal)) return null;
        string[] words = sql.Replace("\"", "", StringComparison.Ordinal).Split([' ', '\n', '\r', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] != alias) continue;
            if (words[i - 1] is "FROM" or "JOIN") return alias;
            if (words[i - 1] == "AS" && i > 1) return words[i - 2];
            if (i > 1 && words[i - 2] is "FROM" or "JOIN") return words[i - 1];
        }

        return alias;
    }

    private static string Line(string sql) => string.Join(' ', sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 230 } line ? line[..100] + " … " + line[^130..] : sql;

    private sealed class Recorder : DbCommandInterceptor
    {
        public ConcurrentBag<(string Sql, IReadOnlyList<(string Name, object? Value)> Parameters)> Commands { get; } = [];

        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Keep(command);
            return result;
        }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Keep(command);
            return ValueTask.FromResult(result);
        }

        private void Keep(DbCommand command) => Commands.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]));
    }
}
