using System.Net;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace NewsArchive.Web.Tests;

/// <summary>What other programs read, read back by the readers such programs use.</summary>
[Collection(SiteCollection.Name)]
public sealed class FeedTests(SiteFixture site)
{
    [Fact]
    public async Task The_feed_is_read_by_a_feed_reader_with_an_entry_an_article()
    {
        using var text = XmlReader.Create(new StringReader(await site.Client.GetStringAsync("/articles.atom")));
        var feed = SyndicationFeed.Load(text);
        feed.Title.Text.Should().NotBeEmpty();
        feed.Items.Should().HaveCount(5).And.OnlyContain(entry => entry.Id.StartsWith(site.Root, StringComparison.Ordinal)
            && entry.Title.Text.Length > 0 && entry.LastUpdatedTime > DateTimeOffset.UnixEpoch && entry.Authors.Count == 1 && entry.Summary.Text.Length > 0);
        foreach (var entry in feed.Items) (await site.Client.GetAsync(entry.Links.Single(link => link.RelationshipType == "alternate").Uri)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_calendar_is_read_by_a_calendar_with_the_meetings_whose_day_is_known()
    {
        using var answer = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/meetings?limit=200"));
        var known = answer.RootElement.GetProperty("items").EnumerateArray()
            .Where(meeting => meeting.GetProperty("date").GetProperty("earliest").GetString() is { } day && meeting.GetProperty("date").GetProperty("latest").GetString() == day)
            .Select(meeting => (Uid: meeting.GetProperty("id").GetString() + "@newsarchive", Day: meeting.GetProperty("date").GetProperty("earliest").GetString(), Title: meeting.GetProperty("title").GetString(), Url: meeting.GetProperty("url").GetString())).ToList();
        var calendar = Ical.Net.Calendar.Load(await site.Client.GetStringAsync("/meetings.ics"))!;
        calendar.Version.Should().Be("2.0");
        calendar.Events.Select(one => (Uid: one.Uid, Day: (string?)one.Start!.Date.ToString("yyyy-MM-dd"), Title: one.Summary, Url: one.Url?.ToString())).Should().BeEquivalentTo(known).And.NotBeEmpty();
        calendar.Events.Should().OnlyContain(one => one.IsAllDay && one.DtStamp != null);
    }

    [Fact]
    public async Task The_calendar_has_lines_of_at_most_75_octets_and_ends_what_it_begins()
    {
        var calendar = await site.Client.GetStringAsync("/meetings.ics");
        var lines = calendar.Split("\r\n");
        lines.Should().OnlyContain(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
        lines.Count(line => line.StartsWith("BEGIN:", StringComparison.Ordinal)).Should().Be(lines.Count(line => line.StartsWith("END:", StringComparison.Ordinal)));
        lines[0].Should().Be("BEGIN:VCALENDAR");
    }

    [Fact]
    public async Task The_map_of_the_site_leads_through_its_parts_to_every_article_person_and_meeting()
    {
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var mapped = new List<string>();
        foreach (var part in XDocument.Parse(await site.Client.GetStringAsync("/sitemap.xml")).Descendants(map + "loc"))
            mapped.AddRange(XDocument.Parse(await site.Client.GetStringAsync(part.Value)).Descendants(map + "loc").Select(loc => loc.Value));
        mapped.Should().OnlyHaveUniqueItems().And.Contain([$"{site.Root}/articles/{site.Article}", $"{site.Root}/people/{site.Person}", $"{site.Root}/meetings/{site.Meeting}"]);
    }

    [Fact]
    public async Task A_browser_is_told_how_to_search_here()
    {
        XNamespace search = "http://a9.com/-/spec/opensearch/1.1/";
        var template = XDocument.Parse(await site.Client.GetStringAsync("/opensearch.xml")).Root!.Element(search + "Url")!.Attribute("template")!.Value;
        (await site.Client.GetStringAsync(template.Replace("{searchTerms}", "common+ground", StringComparison.Ordinal))).Should().Contain("<mark>");
    }

    [Theory]
    [InlineData("/favicon.ico", "image/x-icon")]
    [InlineData("/icon.svg", "image/svg+xml")]
    [InlineData("/apple-touch-icon.png", "image/png")]
    public async Task Every_kind_of_icon_is_there(string address, string type) => (await site.Client.GetAsync(address)).Content.Headers.ContentType!.MediaType.Should().Be(type);

    [Fact]
    public async Task Pages_say_what_they_are_about_in_linked_data()
    {
        var types = new Dictionary<string, string> { ["/"] = "WebSite", ["/articles/" + site.Article] = "NewsArticle", ["/people/" + site.Person] = "Person", ["/meetings/" + site.Meeting] = "Event", ["/quotes"] = "ItemList" };
        foreach (var address in site.Pages)
        {
            var page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsyncAlways(address));
            var said = page.QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonDocument.Parse(script.TextContent).RootElement).ToList();
            foreach (var thing in said) thing.GetProperty("@context").GetString().Should().Be("https://schema.org", address);
            if (types.GetValueOrDefault(address) is { } type) said.Select(thing => thing.GetProperty("@type").GetString()).Should().Contain(type, address);
        }
    }

    [Fact]
    public async Task A_page_below_another_says_the_way_to_it_in_linked_data()
    {
        foreach (var address in new[] { "/articles/" + site.Article, "/people/" + site.Person, "/meetings/" + site.Meeting, "/timeline?person=" + site.Person })
        {
            var page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync(address));
            var trail = page.QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonDocument.Parse(script.TextContent).RootElement).Single(thing => thing.GetProperty("@type").GetString() == "BreadcrumbList");
            var steps = trail.GetProperty("itemListElement").EnumerateArray().ToList();
            steps.Select(step => step.GetProperty("position").GetInt32()).Should().Equal(1, 2);
            steps[0].GetProperty("item").GetString().Should().Be(site.Root + page.QuerySelector(".crumb a")!.GetAttribute("href"));
            steps[1].GetProperty("item").GetString().Should().Be(site.Root + address);
        }
    }

    [Fact]
    public async Task The_map_says_when_an_article_came_in()
    {
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var articles = XDocument.Parse(await site.Client.GetStringAsync("/sitemap/articles-0.xml")).Descendants(map + "url").ToList();
        articles.Should().HaveCount(5).And.OnlyContain(url => DateTimeOffset.Parse(url.Element(map + "lastmod")!.Value, System.Globalization.CultureInfo.InvariantCulture).Year > 2000);
        var latest = articles.Max(url => url.Element(map + "lastmod")!.Value);
        XDocument.Parse(await site.Client.GetStringAsync("/sitemap.xml")).Descendants(map + "sitemap").First().Element(map + "lastmod")!.Value.Should().Be(latest);
    }

    [Fact]
    public async Task Quotations_are_linked_data_with_their_words_and_their_sentence()
    {
        var page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync("/quotes"));
        using var list = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        list.RootElement.GetProperty("itemListElement").EnumerateArray().Should().NotBeEmpty()
            .And.OnlyContain(quote => quote.GetProperty("@type").GetString() == "Quotation" && quote.GetProperty("text").GetString()!.Length > 0 && quote.GetProperty("@id").GetString()!.Contains("#s"));
    }

    [Fact]
    public async Task Every_kind_of_page_has_a_title_of_its_own_and_what_can_be_found_has_a_description_and_a_canonical_address()
    {
        var titles = new List<string>();
        foreach (var address in site.Pages.Where(one => !one.Contains('?', StringComparison.Ordinal)))
        {
            var page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsyncAlways(address));
            titles.Add(page.Title!);
            if (page.QuerySelector("meta[name='robots']")?.GetAttribute("content") == "noindex") continue;
            page.QuerySelector("meta[name='description']")!.GetAttribute("content").Should().NotBeNullOrWhiteSpace(address);
            page.QuerySelector("link[rel='canonical']")!.GetAttribute("href").Should().Be(site.Root + address);
        }

        titles.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void All_scripts_of_the_site_together_weigh_at_most_15_kilobytes()
    {
        var scripts = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "wwwroot"), "*.js", SearchOption.AllDirectories);
        scripts.Should().NotBeEmpty();
        scripts.Sum(script => new FileInfo(script).Length).Should().BeLessThan(15_000);
    }
}
