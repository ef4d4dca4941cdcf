using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsArchive.Web.Tests;

[Collection(SiteCollection.Name)]
public sealed class PagingTests(SiteFixture site)
{
    private readonly HtmlParser parser = new();

    [Fact]
    public async Task Next_goes_on_from_the_last_entry_and_previous_leads_back()
    {
        var first = await PageAsync("/quotes?kind=all");
        var next = Link(first, "next");
        next.Should().Contain("after=").And.Contain("page=2").And.Contain("kind=all");
        var second = await PageAsync(next);
        Cites(second).Should().NotBeEmpty().And.NotIntersectWith(Cites(first));
        Cites(second).Should().Equal(Cites(await PageAsync("/quotes?kind=all&page=2")), "the number leads to the same page as long as nothing came in");
        var third = await PageAsync(Link(second, "next"));
        Cites(await PageAsync(Link(third, "prev"))).Should().Equal(Cites(second));
        Cites(await PageAsync(Link(second, "prev"))).Should().Equal(Cites(first));
        Cites(first).Concat(Cites(second)).Concat(Cites(third)).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("/articles")]
    [InlineData("/meetings")]
    [InlineData("/people")]
    [InlineData("/people?sort=name")]
    [InlineData("/quotes")]
    public async Task A_place_between_two_entries_is_a_page(string list)
    {
        var and = list.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        List<string?> entries = [.. Entries(await PageAsync(list)), .. Entries(await PageAsync($"{list}{and}page=2"))];
        foreach (var cursor in new[] { new NewsArchive.Web.Rendering.Cursor(1, 0), new(int.MaxValue, int.MaxValue, int.MaxValue), new(-1, -1, -1) })
        {
            foreach (var side in new[] { "after", "before" })
            {
                var answer = await site.Client.GetAsync($"{list}{and}page=2&{side}={cursor}");
                answer.StatusCode.Should().Be(HttpStatusCode.OK);
                Entries(await parser.ParseDocumentAsync(await answer.Content.ReadAsStringAsync())).Should().BeSubsetOf(entries);
            }
        }
    }

    [Fact]
    public async Task Bars_lead_to_what_they_count()
    {
        var page = await PageAsync("/articles");
        foreach (var bar in page.QuerySelectorAll(".hist a"))
        {
            var count = int.Parse(bar.GetAttribute("aria-label")!.Split(": ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
            Entries(await PageAsync(bar.GetAttribute("href")!)).Should().HaveCount(count, bar.GetAttribute("aria-label"));
        }
    }

    private async Task<IHtmlDocument> PageAsync(string address) => (IHtmlDocument)await parser.ParseDocumentAsync(await site.Client.GetStringAsync(address));

    private static string Link(IHtmlDocument page, string rel)
    {
        var href = page.QuerySelector($".pager a[rel={rel}]")!.GetAttribute("href")!;
        return href.StartsWith('?') ? "/quotes" + href : href;
    }

    private static List<string> Cites(IHtmlDocument page) => [.. page.QuerySelectorAll(".quote").Select(quote => quote.QuerySelector("blockquote")!.TextContent + quote.QuerySelector("figcaption .cite")!.GetAttribute("href"))];

    private static List<string?> Entries(IHtmlDocument page) => [.. page.QuerySelectorAll(".rows .what a, .tally tbody th a, .quote figcaption .cite").Select(link => link.GetAttribute("href"))];
}
