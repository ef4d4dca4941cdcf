using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.Data.Sqlite;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;

namespace NewsArchive.Web.Tests;

/// <summary>What the site shows of a story that is in the archive three times: as two outlets ran it, and saved once more.</summary>
public sealed class CopiesPageTests
{
    private const string Words = """
        Foreign Minister Ada Harlow met President Tomas Lindqvist in Lyon on Tuesday to talk about the new bridge over the river that parts their two countries.
        "We shall open the bridge before the summer ends, and both of our countries will pay for it in equal parts," Harlow told reporters after the meeting.
        The bridge is to carry trains and lorries between the two ports. Ferries have carried them since the old bridge was closed four years ago after a flood.
        """;

    [Fact]
    public async Task The_page_of_a_copy_names_the_article_that_leads_and_that_one_names_its_copies()
    {
        var folder = Directory.CreateTempSubdirectory("newsarchive-copies-").FullName;
        var database = new ArchiveDatabase(Path.Combine(folder, "news.db"));
        await File.WriteAllTextAsync(Path.Combine(folder, "courier.html"), Page("The Courier", Words + "\nThe mayor was glad."));
        await File.WriteAllTextAsync(Path.Combine(folder, "harbour.html"), Page("Harbour Times", Words));
        await File.WriteAllTextAsync(Path.Combine(folder, "saved-again.html"), Page("The Courier", Words));
        await new ArchiveImport(database, TimeProvider.System).RunAsync(Directory.EnumerateFiles(folder, "*.html").ToList());
        await using (var site = SiteHost.Build(database, "http://127.0.0.1:0"))
        {
            await site.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
            var list = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync("/articles"));
            string[] listed = [.. list.QuerySelectorAll("main a[href^='/articles/ministers']").Select(link => link.GetAttribute("href")!).Distinct()];
            listed.Should().HaveCount(2, "the page saved again is a version, and is not listed");
            var pages = new Dictionary<string, string>();
            foreach (var address in listed) pages[address] = await NoteOn(client, address);
            var lead = pages.Single(page => !page.Value.StartsWith("A copy of", StringComparison.Ordinal));
            lead.Value.Should().Contain("The same copy ran in Harbour Times (3 June 2014).").And.Contain("One other version in the archive: saved-again.html.");
            pages.Single(page => page.Key != lead.Key).Value.Should().StartWith("A copy of Ministers Agree On Bridge, The Courier").And.Contain("The same copy ran in The Courier (3 June 2014).");
            var version = (await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(lead.Key))).QuerySelectorAll(".copies a")[^1].GetAttribute("href")!;
            (await NoteOn(client, version)).Should().StartWith("A copy of Ministers Agree On Bridge, The Courier");
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<string> NoteOn(HttpClient client, string address)
    {
        var answer = await client.GetAsync(address);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var note = (await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync())).QuerySelector(".copies");
        return string.Join(' ', (note?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Page(string outlet, string words) => $$$"""
        <html><head><title>Ministers Agree On Bridge</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ministers Agree On Bridge",
        "datePublished": "2014-06-03", "publisher": {"@type": "Organization", "name": "{{{outlet}}}"}}</script></head>
        <body><article><h1>Ministers Agree On Bridge</h1>{{{string.Concat(words.Split('\n').Select(line => "<p>" + line.Trim() + "</p>"))}}}</article></body></html>
        """;
}
