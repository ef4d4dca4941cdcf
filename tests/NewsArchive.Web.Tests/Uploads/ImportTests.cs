using System.Net;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Web.Tests.Uploads;

public sealed class ImportTests : IAsyncLifetime
{
    private const string Article = """
        Lindqvist Meets Okello In Oslo

        Prime Minister Tomas Lindqvist met Foreign Minister Ruth Okello in Oslo on March 3, 2014, for talks about the harbour.

        "We agreed on the harbour, and on the rest we shall go on talking in the summer," Lindqvist said.
        """;

    private EmptySite site = null!;

    public async Task InitializeAsync() => site = await EmptySite.StartAsync();

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task A_plain_form_brings_files_in_and_its_page_says_what_was_found_and_what_failed_and_why()
    {
        var address = await SendAsync(("talks.txt", Article), ("talks.txt", Article), ("empty.txt", ""), ("../../<b>.txt", Article.Replace("March 3", "March 4", StringComparison.Ordinal)));
        await FollowAsync(address);
        var page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync(address));
        var rows = page.QuerySelectorAll("#files > li").ToList();
        rows.Select(row => row.QuerySelector(".what")!.TextContent).Should().Equal("talks.txt", "talks (2).txt", "empty.txt", "<b>.txt");
        rows[0].TextContent.Should().Contain("Added: 1 article").And.Contain("Tomas Lindqvist").And.Contain("1 quote").And.Contain("1 meeting");
        rows[1].TextContent.Should().Contain("in the archive already");
        rows[2].TextContent.Should().Contain("Failed").And.Contain("empty");
        foreach (var link in rows[0].QuerySelectorAll("a")) (await site.Client.GetAsync(link.GetAttribute("href"))).StatusCode.Should().Be(HttpStatusCode.OK, link.TextContent);
        await using var archive = site.Database.OpenContext();
        (await archive.Sources.Select(source => source.Path).ToListAsync()).Should().BeEquivalentTo(["talks.txt", "<b>.txt"], "the archive keeps the name, not the place where the file waited");
    }

    [Fact]
    public async Task A_browser_that_watches_is_told_of_every_file_and_of_the_end()
    {
        var address = await SendAsync([.. Enumerable.Range(1, 30).Select(i => ($"{i}.txt", Article.Replace("March 3", $"March {i}", StringComparison.Ordinal)))]);
        var told = await FollowAsync(address);
        told[^1].GetProperty("over").GetBoolean().Should().BeTrue();
        told[^1].GetProperty("done").GetInt32().Should().Be(30);
        told.SelectMany(news => news.GetProperty("rows").EnumerateArray()).Where(row => row.GetProperty("html").GetString()!.Contains("Added: 1 article", StringComparison.Ordinal))
            .Select(row => row.GetProperty("id").GetString()).Distinct().Should().HaveCount(30);
    }

    [Fact]
    public async Task Uploads_wait_for_each_other()
    {
        var first = await SendAsync([.. Enumerable.Range(1, 40).Select(i => ($"{i}.txt", Article.Replace("March 3", $"April {i % 30}, {1980 + i}, and March 3", StringComparison.Ordinal)))]);
        var second = await SendAsync(("later.txt", Article));
        await FollowAsync(second);
        (await site.Client.GetStringAsync(first)).Should().Contain("Done:", "the second began when the first was over");
    }

    [Fact]
    public async Task What_another_site_or_another_name_sends_is_refused_with_the_reason_and_nothing_is_kept()
    {
        await RefusedAsync(form => form.Headers.Remove("Origin"), HttpStatusCode.Forbidden, "must be sent from the import page");
        await RefusedAsync(form => Replace(form, "Origin", "https://elsewhere.example"), HttpStatusCode.Forbidden, "must be sent from the import page");
        await RefusedAsync(form => form.Headers.Host = "archive.example", HttpStatusCode.Forbidden, "another name");
        await RefusedAsync(form => form.Headers.Add("X-Forwarded-For", "203.0.113.9"), HttpStatusCode.Forbidden, "proxy");
        await RefusedAsync(form => form.Content = new MultipartFormDataContent { { new StringContent("x"), "field" } }, HttpStatusCode.BadRequest, "No file was chosen");
        await RefusedAsync(form => form.Content = new StringContent("files=x", Encoding.UTF8, "application/x-www-form-urlencoded"), HttpStatusCode.BadRequest, "no form with files");
        await using var archive = site.Database.OpenContext();
        (await archive.Sources.CountAsync()).Should().Be(0);

        async Task RefusedAsync(Action<HttpRequestMessage> change, HttpStatusCode status, string reason)
        {
            using var form = Form([("talks.txt", Article)]);
            change(form);
            using var answer = await site.Client.SendAsync(form);
            answer.StatusCode.Should().Be(status, reason);
            (await answer.Content.ReadAsStringAsync()).Should().Contain(reason).And.Contain("action=\"/search\"");
        }
    }

    [Fact]
    public async Task The_page_and_its_links_are_for_whoever_sits_at_the_machine()
    {
        (await site.Client.GetStringAsync("/")).Should().Contain("href=\"/import\"");
        foreach (var address in new[] { "/", "/import", "/import/0", "/import/0/events" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = "archive.example" } };
            using var answer = await site.Client.SendAsync(request);
            (await answer.Content.ReadAsStringAsync()).Should().NotContain("href=\"/import\"").And.NotContain("action=\"/import\"");
            answer.StatusCode.Should().Be(address == "/" ? HttpStatusCode.OK : HttpStatusCode.Forbidden, address);
        }
    }

    private static void Replace(HttpRequestMessage form, string header, string value)
    {
        form.Headers.Remove(header);
        form.Headers.Add(header, value);
    }

    private HttpRequestMessage Form((string Name, string Text)[] files)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, text) in files)
        {
            var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            // As browsers write it: the name as it is, in quotes.
            file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"files\"; filename=\"{name}\"");
            file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
            content.Add(file);
        }

        return new HttpRequestMessage(HttpMethod.Post, "/import") { Content = content, Headers = { { "Origin", site.Root } } };
    }

    private async Task<string> SendAsync(params (string Name, string Text)[] files)
    {
        using var form = Form(files);
        using var answer = await site.Client.SendAsync(form);
        answer.StatusCode.Should().Be(HttpStatusCode.SeeOther);
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>Everything a watching browser is told until the run is over.</summary>
    private async Task<List<JsonElement>> FollowAsync(string address)
    {
        var told = new List<JsonElement>();
        await using var stream = await site.Client.GetStreamAsync(address + "/events");
        await foreach (var item in SseParser.Create(stream).EnumerateAsync()) told.Add(JsonDocument.Parse(item.Data).RootElement);
        return told;
    }
}
