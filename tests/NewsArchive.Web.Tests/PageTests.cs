using System.Net;
using AngleSharp.Html.Parser;

namespace NewsArchive.Web.Tests;

[Collection(SiteCollection.Name)]
public sealed class PageTests(SiteFixture site)
{
    [Fact]
    public async Task Every_kind_of_page_answers_with_html_that_a_strict_parser_takes()
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        foreach (var page in site.Pages)
        {
            var answer = await site.Client.GetAsync(page);
            answer.StatusCode.Should().Be(page == "/no-such-page" ? HttpStatusCode.NotFound : HttpStatusCode.OK, page);
            answer.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
            var html = await answer.Content.ReadAsStringAsync();
            var parse = () => parser.ParseDocument(html);
            var document = parse.Should().NotThrow(page).Subject;
            document.QuerySelectorAll("h1").Should().HaveCount(1, page);
            document.Title.Should().NotBeNullOrWhiteSpace();
            document.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems(page);
            document.QuerySelectorAll("[style], style").Should().BeEmpty(page + ": the content policy allows no inline style");
        }
    }

    [Fact]
    public async Task Every_link_on_every_kind_of_page_leads_somewhere()
    {
        var parser = new HtmlParser();
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            var address = new Uri(new Uri(site.Root), page);
            var document = await parser.ParseDocumentAsync(await site.Client.GetStringAsyncAlways(page));
            foreach (var link in document.QuerySelectorAll("a[href], link[href], script[src]"))
            {
                var target = new Uri(address, link.GetAttribute("href") ?? link.GetAttribute("src"));
                target.Host.Should().Be(address.Host, "nothing on {0} leads elsewhere", page);
                if (target.Fragment.Length > 1 && target.AbsolutePath == address.AbsolutePath) document.GetElementById(target.Fragment[1..]).Should().NotBeNull("{0} on {1}", target.Fragment, page);
                links.Add(target.PathAndQuery);
            }
        }

        foreach (var link in links.Where(link => !link.Contains("theme=", StringComparison.Ordinal) && link != "/no-such-page"))
            ((int)(await site.Client.GetAsync(link)).StatusCode).Should().BeLessThan(400, link);
    }

    [Theory]
    [InlineData("/articles?page=1000000000")]
    [InlineData("/articles?page=99999999999999999999")]
    [InlineData("/articles?page=-3&from=yesterdayish&to=..")]
    [InlineData("/people?q=%25%5F%5C&page=0")]
    [InlineData("/meetings?place=&person=&person=nobody")]
    [InlineData("/quotes?q=%22%27&page=2147483647")]
    [InlineData("/timeline?from=yesterdayish")]
    [InlineData("/timeline?from=9999-12-31&to=0002-01-01&person=nobody")]
    [InlineData("/timeline?from=0002&to=9998")]
    [InlineData("/search?q=%22")]
    [InlineData("/search?q=AND%20(")]
    [InlineData("/search?q=%00%01&sort=sideways&page=1000000000")]
    [InlineData("/search?person=john-kerry&from=2013&place=a%22b")]
    public async Task An_odd_query_is_answered(string address) => (await site.Client.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.OK);

    [Fact]
    public async Task A_date_nobody_can_read_is_named_and_left_out()
    {
        var html = await site.Client.GetStringAsync("/articles?from=yesterdayish");
        html.Should().Contain("“yesterdayish” is no date that can be read here");
    }

    [Theory]
    [InlineData("/articles/nothing")]
    [InlineData("/people/nobody")]
    [InlineData("/meetings/never")]
    [InlineData("/sources/abc")]
    [InlineData("/a/b/c")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    public async Task What_is_not_there_is_a_page_with_a_search_box(string address)
    {
        var answer = await site.Client.GetAsync(address);
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("There is no such page").And.Contain("action=\"/search\"");
    }

    [Fact]
    public async Task What_a_reader_types_comes_back_as_text_and_never_as_markup()
    {
        foreach (var address in new[] { "/search?q=", "/people?q=", "/articles?outlet=", "/timeline?person=", "/timeline?from=" })
        {
            var html = await site.Client.GetStringAsync(address + Uri.EscapeDataString("\"><script>alert(1)</script>"));
            html.Should().NotContain("<script>alert", address);
        }
    }

    [Fact]
    public async Task A_citation_leads_to_a_sentence_that_is_there()
    {
        var parser = new HtmlParser();
        var meeting = await parser.ParseDocumentAsync(await site.Client.GetStringAsync("/meetings/" + site.Meeting));
        var cites = meeting.QuerySelectorAll("a.cite").Select(cite => cite.GetAttribute("href")!).ToList();
        cites.Should().NotBeEmpty();
        foreach (var cite in cites)
        {
            var parts = cite.Split('#');
            var article = await parser.ParseDocumentAsync(await site.Client.GetStringAsync(parts[0]));
            article.GetElementById(parts[1]).Should().NotBeNull(cite);
        }
    }
}
