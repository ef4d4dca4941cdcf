using Microsoft.Playwright;

namespace NewsArchive.Web.Tests.Browser;

[Collection(SiteCollection.Name)]
public sealed class JourneyTests(SiteFixture site, BrowserFixture browser)
{
    [BrowserFact]
    public async Task A_meeting_is_found_by_two_people_and_a_year()
    {
        await using var tab = await Tab.OpenAsync(browser, site.Root);
        var page = tab.Page;
        await page.GotoAsync("/");
        await page.Locator(".nav a[href='/timeline']").ClickAsync();
        foreach (var name in new[] { "John Kerry", "Vladimir Putin" })
        {
            await page.Locator("#add").FillAsync(name);
            await page.Locator(".filters .btn").ClickAsync();
            await page.ArriveAsync("person=" + name.Replace(" ", @"\+", StringComparison.Ordinal));
        }

        await page.Locator("#from").FillAsync("2013");
        await page.Locator("#to").FillAsync("2013");
        await page.Locator(".filters .btn").ClickAsync();
        var found = page.Locator(".rows .what a[href^='/meetings/']");
        await Assertions.Expect(found).ToHaveCountAsync(1);
        await found.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Kerry");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("2013");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#from")).ToHaveValueAsync("2013");
        tab.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_quote_leads_to_its_sentence()
    {
        await using var tab = await Tab.OpenAsync(browser, site.Root);
        var page = tab.Page;
        await page.GotoAsync("/quotes");
        var quote = page.Locator("figure.quote:not(.reported)").First;
        var words = (await quote.Locator("blockquote").InnerTextAsync()).Trim('“', '”', ' ', ',', '.', '…');
        await quote.Locator("figcaption .cite").ClickAsync();
        await Assertions.Expect(page.Locator(".s:target")).ToHaveCountAsync(1);
        (await page.Locator(".read").InnerTextAsync()).Should().Contain(words[..Math.Min(words.Length, 30)]);
        (await page.Locator(".s:target").InnerTextAsync()).Should().Contain(words[..Math.Min(words.Length, 12)]);
        await Assertions.Expect(page.Locator(".s:target")).ToBeInViewportAsync();
        tab.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_search_finds_what_two_people_did_in_a_year_without_scripts()
    {
        await using var tab = await Tab.OpenAsync(browser, site.Root, new() { JavaScriptEnabled = false });
        var page = tab.Page;
        await page.GotoAsync("/");
        await page.Locator("#q").FillAsync("kind:meeting person:john-kerry person:vladimir-putin year:2013");
        await page.Locator(".search button").ClickAsync();
        await page.Locator(".hitlist a[href^='/meetings/']").First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("2013");
        tab.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Back_leads_back_from_every_kind_of_page()
    {
        await using var tab = await Tab.OpenAsync(browser, site.Root);
        var page = tab.Page;
        foreach (var address in site.Pages)
        {
            await page.GotoAsync(address);
            var heading = await page.Locator("h1").InnerTextAsync();
            // The last link of the page's own that leads to another page.
            var link = page.Locator("main a[href^='/']:not([download]):not([href*='.ics']):not([href*='.svg']):not([href*='.bib']):not([href*='.ris']):not([href^='/sources']):not([href^='/api']):not([href^='/openapi']):not([href*='.atom'])").Last;
            await page.GotoAsync(await link.CountAsync() > 0 ? (await link.GetAttributeAsync("href"))! : "/articles");
            page.Url.Should().NotBe(site.Root + address);
            await page.GoBackAsync();
            new Uri(page.Url).PathAndQuery.Should().Be(address);
            (await page.Locator("h1").InnerTextAsync()).Should().Be(heading);
        }

        tab.Complaints.Where(one => !one.Contains("/no-such-page", StringComparison.Ordinal)).Should().BeEmpty();
    }
}
