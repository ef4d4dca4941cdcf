using System.Net;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;

namespace NewsArchive.Web.Tests;

/// <summary>A page is made once for a state of the archive; nobody may see that but by the clock.</summary>
public sealed class KeptAnswersTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsarchive-kept-").FullName;
    private Microsoft.AspNetCore.Builder.WebApplication? site;
    private ArchiveDatabase database = null!;
    private HttpClient Client { get; set; } = null!;

    public async Task InitializeAsync()
    {
        database = new ArchiveDatabase(Path.Combine(folder, "news.db"));
        await ImportAsync("bridge.txt", "Bridge Opens In Leeds\n\nMayor Jane Harlow opened the bridge on Monday, and thanked the builders for four years of work.\n");
        site = SiteHost.Build(database, "http://127.0.0.1:0");
        await site.StartAsync();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(site.Urls.First()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (site is not null) await site.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_second_answer_is_the_first_with_all_its_headers()
    {
        var (first, second) = (await Client.GetAsync("/articles"), await Client.GetAsync("/articles"));
        (await second.Content.ReadAsStringAsync()).Should().Be(await first.Content.ReadAsStringAsync()).And.Contain("Bridge Opens");
        Headers(second).Should().Equal(Headers(first)).And.Contain(header => header.StartsWith("Content-Security-Policy", StringComparison.Ordinal)).And.Contain(header => header.StartsWith("ETag", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_comes_in_is_on_the_page_at_once()
    {
        foreach (var page in new[] { "/articles", "/search?q=ferry" }) (await Client.GetStringAsync(page)).Should().NotContain("Ferry Sails");
        await ImportAsync("ferry.txt", "Ferry Sails Again\n\nThe ferry sailed on Tuesday, Captain Peter Grant said, and nobody on the pier believed it at first.\n");
        foreach (var page in new[] { "/articles", "/search?q=ferry" }) (await Client.GetStringAsync(page)).Should().Contain("Ferry", page).And.Contain("Sails", page);
    }

    [Fact]
    public async Task An_answer_is_kept_for_its_address_appearance_and_encoding_alone()
    {
        (await GetAsync("/search?q=bridge", "br")).Content.Headers.ContentEncoding.Should().Equal("br");
        (await GetAsync("/search?q=bridge", "identity")).Content.Headers.ContentEncoding.Should().BeEmpty();
        (await Client.GetStringAsync("/search?q=bridge")).Should().NotContain("data-theme=\"dark\"");
        using var dark = new HttpRequestMessage(HttpMethod.Get, "/search?q=bridge") { Headers = { { "Cookie", "theme=dark" } } };
        (await (await Client.SendAsync(dark)).Content.ReadAsStringAsync()).Should().Contain("data-theme=\"dark\"");
        (await Client.GetStringAsync("/search?q=bridge&sort=newest")).Should().NotBe(await Client.GetStringAsync("/search?q=bridge"));
    }

    [Fact]
    public async Task What_is_not_there_is_not_kept_as_if_it_were()
    {
        for (var i = 0; i < 2; i++) (await Client.GetAsync("/articles/no-such-article")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", encoding } } };
        return await Client.SendAsync(request);
    }

    private async Task ImportAsync(string name, string text)
    {
        var path = Path.Combine(folder, name);
        await File.WriteAllTextAsync(path, text);
        await new ArchiveImport(database, TimeProvider.System).RunAsync([path]);
    }

    private static IEnumerable<string> Headers(HttpResponseMessage answer) =>
        answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not "Date").Select(header => $"{header.Key}: {string.Join(',', header.Value)}").Order(StringComparer.Ordinal);
}
