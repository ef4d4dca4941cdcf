using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using NewsArchive.Import;
using NewsArchive.Web.Commands;
using NewsArchive.Web.Tests.Browser;

namespace NewsArchive.Web.Tests;

/// <summary>An article of 1,400 sentences is shown in parts; every link to a sentence leads to the part that holds it.</summary>
[Collection(SiteCollection.Name)]
public sealed class LongArticleTests(BrowserFixture browser) : IAsyncLifetime
{
    private const int MostBytes = 100_000;

    private readonly string folder = Directory.CreateTempSubdirectory("newsarchive-long-").FullName;
    private EmptySite site = null!;
    private string address = "";

    public async Task InitializeAsync()
    {
        site = await EmptySite.StartAsync();
        var path = Path.Combine(folder, "bridge.txt");
        await File.WriteAllTextAsync(path, "The Long Inquiry Into The Bridge\n\nPublished June 3, 2014\n\n" + string.Join("\n\n", Enumerable.Range(1, 700).Select(Paragraph)) + "\n");
        await new ArchiveImport(site.Database, TimeProvider.System).RunAsync([path]);
        await using var archive = site.Database.OpenContext();
        address = "/articles/" + archive.Articles.Single().Slug;
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Its_parts_follow_one_another_and_none_is_heavy()
    {
        var numbers = new List<int>();
        var seen = new List<string>();
        for (var next = address; next is not null;)
        {
            (await WeightAsync(next)).Should().BeLessThan(MostBytes, next);
            var page = await PageAsync(next);
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").Should().EndWith(next);
            page.QuerySelector("link[rel=prev]")?.GetAttribute("href").Should().Be(seen[^1]);
            numbers.AddRange(page.QuerySelectorAll(".read .s").Select(sentence => int.Parse(sentence.Id![1..], CultureInfo.InvariantCulture)));
            page.QuerySelectorAll("main a[href^='#']").Should().OnlyContain(link => page.GetElementById(link.GetAttribute("href")!.Substring(1)) != null);
            seen.Add(next);
            next = page.QuerySelector("link[rel=next]")?.GetAttribute("href");
            page.QuerySelector(".read a[rel=next]")?.GetAttribute("href").Should().Be(next);
        }

        seen.Should().HaveCountGreaterThan(3).And.OnlyHaveUniqueItems();
        numbers.Should().Equal(Enumerable.Range(1, numbers.Count)).And.HaveCountGreaterThan(1_300);
        (await PageAsync(address)).QuerySelectorAll(".parts li").Should().HaveCount(seen.Count);
        (await site.Client.GetAsync(address + "?part=99")).Headers.Location!.OriginalString.Should().Be(address);
    }

    [Fact]
    public async Task Every_link_to_a_sentence_leads_to_the_part_that_holds_it()
    {
        string[] lists = ["/quotes", "/quotes?page=9", "/meetings?page=4", "/search?q=number", "/search?q=%22bridge+number+666%22", "/people/ada-harlow", address];
        var found = new HashSet<string>();
        foreach (var list in lists)
        {
            var asked = new Uri(site.Client.BaseAddress!, list);
            foreach (var link in (await PageAsync(list)).QuerySelectorAll("main a[href*='#s']")) found.Add(new Uri(asked, link.GetAttribute("href")!).PathAndQuery + "#" + link.GetAttribute("href")!.Split('#')[1]);
        }

        var pages = new Dictionary<string, IDocument>();
        foreach (var link in found)
        {
            var (page, sentence) = (link.Split('#')[0], link.Split('#')[1]);
            if (!pages.ContainsKey(page)) pages[page] = await PageAsync(page);
            pages[page].GetElementById(sentence).Should().NotBeNull(link);
        }

        pages.Should().HaveCountGreaterThan(2);
    }

    [Fact]
    public async Task A_copy_without_a_server_has_all_its_parts()
    {
        var copy = Path.Combine(folder, "copy");
        (await CommandLine.RunAsync(["export", "--format", "html", copy, "--db", site.Database.Path])).Should().Be(ExitCode.Done);
        var name = address.Split('/')[^1];
        Directory.EnumerateFiles(Path.Combine(copy, "articles"), name + "*.html").Should().HaveCountGreaterThan(3);
        var second = await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(Path.Combine(copy, "articles", name + ".part2.html")));
        second.GetElementById("s301").Should().NotBeNull();
        second.QuerySelectorAll(".steps a").Select(link => link.GetAttribute("href")).Should().Contain([$"../articles/{name}.html", $"../articles/{name}.part3.html"]);
    }

    [BrowserFact]
    public async Task An_address_with_the_sentence_alone_finds_its_part()
    {
        await using var tab = await Tab.OpenAsync(browser, site.Root);
        await tab.Page.GotoAsync(address + "#s650");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(site.Root + address + "?part=3#s650");
        await Assertions.Expect(tab.Page.Locator("#s650")).ToBeInViewportAsync();
        await tab.Page.GotoAsync(address + "#s99999");
        await Assertions.Expect(tab.Page.Locator(".parts li").Nth(3)).ToBeVisibleAsync();
        tab.Complaints.Should().BeEmpty();
    }

    private static string Paragraph(int number) => string.Create(CultureInfo.InvariantCulture,
        $"Foreign Minister Ada Harlow met President Tomas Lindqvist in Lyon on May {(number % 28) + 1}, {1990 + (number % 20)}, to talk about bridge number {number}. \"We shall open bridge number {number} before the summer ends,\" Harlow told reporters.");

    private async Task<IDocument> PageAsync(string page)
    {
        using var answer = await site.Client.GetAsync(page);
        answer.StatusCode.Should().Be(HttpStatusCode.OK, page);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    private async Task<int> WeightAsync(string page)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var answer = await site.Client.SendAsync(request);
        answer.Content.Headers.ContentEncoding.Should().Equal("br");
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }
}
