using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsArchive.Web.Tests.Browser;

[Collection(SiteCollection.Name)]
public sealed class BrowserTests(SiteFixture site, BrowserFixture browser)
{
    [BrowserFact]
    public async Task A_reader_goes_from_home_to_a_meeting_to_its_sentence_to_a_person_and_searches()
    {
        await using var context = await browser.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Root + "/");
        await Assertions.Expect(page.Locator("#h-meet")).ToBeVisibleAsync();
        await page.GotoAsync(site.Root + "/meetings");
        await page.Locator($"a[href='/meetings/{site.Meeting}']").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/meetings/" + Regex.Escape(site.Meeting) + "$"));
        (await page.Locator("h1").InnerTextAsync()).Should().NotBeNullOrWhiteSpace();
        await page.Locator(".matrix a.cite").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/articles/.*#s"));
        await Assertions.Expect(page.Locator(".s:target")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".s:target .ev a").First).ToBeVisibleAsync();
        await page.Locator(".read a.p").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/people/"));
        await page.FillAsync("#q", "common ground");
        await page.Locator(".search button").ClickAsync();
        await Assertions.Expect(page.Locator("mark").First).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/people/"));
    }

    [BrowserFact]
    public async Task No_page_asks_another_host_complains_or_scrolls_sideways()
    {
        await using var tab = await Tab.OpenAsync(browser, site.Root, new() { ViewportSize = new() { Width = 390, Height = 800 } });
        foreach (var address in site.Pages.Where(one => one != "/no-such-page"))
        {
            await tab.Page.GotoAsync(address);
            (await tab.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).Should().BeTrue(address);
        }

        tab.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Numbers_over_the_lanes_do_not_run_into_each_other_on_a_narrow_page()
    {
        await using var tab = await Tab.OpenAsync(browser, site.Root, new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await tab.Page.GotoAsync("/timeline");
        var boxes = await tab.Page.EvaluateAsync<double[][]>("[...document.querySelectorAll('.lanescroll text.t1:not(.hideS)')].map(text => text.getBoundingClientRect()).map(box => [box.left, box.right])");
        boxes.Should().HaveCountGreaterThan(10);
        var sorted = boxes.OrderBy(box => box[0]).ToList();
        sorted.Zip(sorted.Skip(1)).Should().OnlyContain(pair => pair.First[1] <= pair.Second[0]);
    }

    [BrowserFact]
    public async Task The_appearance_a_reader_chooses_is_kept()
    {
        await using var context = await browser.Browser.NewContextAsync(new() { ColorScheme = ColorScheme.Light });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Root + "/articles");
        await page.GetByRole(AriaRole.Link, new() { Name = "Dark", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.GotoAsync(site.Root + "/people");
        (await page.Locator("html").GetAttributeAsync("data-theme")).Should().Be("dark");
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).Should().Be("rgb(18, 21, 24)");
        await page.GetByRole(AriaRole.Link, new() { Name = "System", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("html:not([data-theme])")).ToHaveCountAsync(1);
    }
}
