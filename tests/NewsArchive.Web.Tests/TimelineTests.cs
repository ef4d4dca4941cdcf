using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace NewsArchive.Web.Tests;

[Collection(SiteCollection.Name)]
public sealed class TimelineTests(SiteFixture site)
{
    [Fact]
    public async Task The_picture_can_be_had_as_a_file_that_needs_no_style_sheet()
    {
        var answer = await site.Client.GetAsync("/timeline.svg?person=" + site.Person);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("image/svg+xml");
        var picture = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        picture.Name.LocalName.Should().Be("svg");
        picture.DescendantsAndSelf().Should().OnlyContain(element => element.Attribute("class") == null && element.Attribute("style") == null);
        picture.Descendants().Where(element => element.Name.LocalName == "a").Should().NotBeEmpty()
            .And.OnlyContain(link => link.Attribute("href")!.Value.StartsWith(site.Root, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_mark_of_the_picture_has_its_entry_in_the_list()
    {
        var page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync("/timeline"));
        var marks = page.QuerySelectorAll(".lanescroll a[class^=m-]").Select(mark => mark.GetAttribute("href")).ToList();
        marks.Should().NotBeEmpty().And.Equal(page.QuerySelectorAll(".year .rows li[id] .what a").Select(entry => entry.GetAttribute("href")));
    }

    [Fact]
    public async Task A_year_and_a_month_are_one_link_away()
    {
        var page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync("/timeline?person=" + site.Person));
        var year = page.QuerySelectorAll(".times a").Single(link => link.TextContent == "2013").GetAttribute("href")!;
        page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync(year));
        page.QuerySelector(".times [aria-current]")!.TextContent.Should().Be("2013");
        page.QuerySelectorAll(".times a").Select(link => link.TextContent).Should().Contain("May");
        page.QuerySelectorAll(".year h2").Select(heading => heading.TextContent).Where(heading => heading != "No date").Should().Equal("2013");
    }

    [Theory]
    [InlineData("John Kerry")]
    [InlineData("kerry")]
    [InlineData("john-kerry")]
    public async Task Somebody_is_found_by_name_as_by_address(string typed)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync("/timeline?person=" + WebUtility.UrlEncode(typed)));
        page.QuerySelector("h1")!.TextContent.Should().Be("John Kerry");
    }

    [Fact]
    public async Task Whom_nobody_knows_is_said_to_be_unknown()
    {
        var page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync("/timeline?person=Nobody+Atall"));
        page.QuerySelector(".remark")!.TextContent.Should().Contain("Nobody Atall");
    }
}
