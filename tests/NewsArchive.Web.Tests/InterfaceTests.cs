using System.Net;
using System.Text.Json;

namespace NewsArchive.Web.Tests;

[Collection(SiteCollection.Name)]
public sealed class InterfaceTests(SiteFixture site)
{
    [Theory]
    [InlineData("articles")]
    [InlineData("people")]
    [InlineData("meetings")]
    [InlineData("quotes")]
    public async Task Pages_of_a_listing_follow_each_other_without_gap_or_repetition(string listing)
    {
        var whole = await ItemsAsync($"/api/v1/{listing}?limit=200");
        var pieces = new List<string>();
        for (var next = $"/api/v1/{listing}?limit=3"; next is not null;)
        {
            using var page = JsonDocument.Parse(await site.Client.GetStringAsync(next));
            pieces.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetRawText()));
            next = page.RootElement.GetProperty("next").GetString();
        }

        pieces.Should().Equal(whole).And.NotBeEmpty();
    }

    [Fact]
    public async Task An_article_carries_the_spans_of_everything_found_in_it()
    {
        using var answer = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/articles/" + site.Article));
        var text = answer.RootElement.GetProperty("text").GetString()!;
        var people = answer.RootElement.GetProperty("people").EnumerateArray().ToList();
        people.Should().NotBeEmpty();
        foreach (var mention in people.SelectMany(person => person.GetProperty("mentions").EnumerateArray()))
            text[mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()].Should().NotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("/api/v1/articles/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/articles.exe", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/articles?cursor=zzz", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/articles?from=yesterdayish", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/articles?limit=many", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/articles.csv?from=yesterdayish", HttpStatusCode.BadRequest)]
    public async Task An_error_is_a_problem_with_its_details(string address, HttpStatusCode status)
    {
        var answer = await site.Client.GetAsync(address);
        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("detail").GetString().Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Whoever_tries_to_write_is_told_so_in_a_problem()
    {
        using var nothing = new StringContent("{}");
        var answer = await site.Client.PostAsync("/api/v1/articles", nothing);
        answer.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task Listings_come_as_json_lines_and_csv_with_the_same_rows()
    {
        var lines = (await site.Client.GetStringAsync("/api/v1/articles.jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().Equal(await ItemsAsync("/api/v1/articles?limit=200"));
        (await site.Client.GetStringAsync("/api/v1/articles.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(lines.Length + 1);
    }

    [Fact]
    public async Task Other_sites_may_read_the_interface()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/articles") { Headers = { { "Origin", "https://reader.example" } } };
        (await site.Client.SendAsync(request)).Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
    }

    [Theory]
    [InlineData("/healthz", "alive")]
    [InlineData("/readyz", "ready")]
    public async Task Whoever_watches_the_server_is_answered(string address, string word) => (await site.Client.GetStringAsync(address)).Should().Be(word);

    [Fact]
    public async Task An_article_is_cited_in_BibTeX_and_RIS()
    {
        (await site.Client.GetStringAsync($"/articles/{site.Article}.bib")).Should().StartWith("@misc{" + site.Article).And.Contain("title = {").And.EndWith("}\n");
        (await site.Client.GetStringAsync($"/articles/{site.Article}.ris")).Should().StartWith("TY  - NEWS\r\n").And.Contain("TI  - ").And.EndWith("ER  - \r\n");
    }

    [Fact]
    public async Task The_search_pages_by_cursor_and_comes_as_files()
    {
        var whole = await ItemsAsync("/api/v1/search?q=putin&sort=newest&limit=100");
        var pieces = new List<string>();
        for (var next = "/api/v1/search?q=putin&sort=newest&limit=2"; next is not null;)
        {
            using var page = JsonDocument.Parse(await site.Client.GetStringAsync(next));
            pieces.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetRawText()));
            next = page.RootElement.GetProperty("next").GetString();
        }

        pieces.Should().Equal(whole).And.HaveCountGreaterThan(3);
        (await site.Client.GetStringAsync("/api/v1/search.jsonl?q=putin")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(whole);
        (await site.Client.GetStringAsync("/api/v1/search.csv?q=putin")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(whole.Count + 1);
        (await site.Client.GetStringAsync("/api/v1/suggest?q=ker")).Should().Contain("person:john-kerry");
        (await site.Client.GetAsync("/api/v1/search?q=x&cursor=zzz")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private async Task<List<string>> ItemsAsync(string address)
    {
        using var page = JsonDocument.Parse(await site.Client.GetStringAsync(address));
        return [.. page.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetRawText())];
    }
}
