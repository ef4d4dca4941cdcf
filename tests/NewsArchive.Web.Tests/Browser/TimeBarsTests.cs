using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsArchive.Web.Tests.Browser;

[Collection(SiteCollection.Name)]
public sealed class TimeBarsTests(SiteFixture site, BrowserFixture browser)
{
    [BrowserTheory]
    [InlineData("/articles", "from=2013&to=2015")]
    [InlineData("/search?q=syria+year%3A2013..2016", "q=syria%20date%3A2013..2015")]
    public async Task Pulling_across_bars_chooses_the_time_between_them(string address, string chosen)
    {
        await using var tab = await Tab.OpenAsync(browser, site.Root);
        var page = tab.Page;
        await page.GotoAsync(address);
        var (first, last) = (await page.Locator(".hist a").Nth(0).BoundingBoxAsync(), await page.Locator(".hist a").Nth(2).BoundingBoxAsync());
        await page.Mouse.MoveAsync(first!.X + (first.Width / 2), first.Y + 30);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(last!.X + (last.Width / 2), last.Y + 30, new() { Steps = 6 });
        await Assertions.Expect(page.Locator(".hist a.in")).ToHaveCountAsync(3);
        await page.Mouse.UpAsync();
        // Expect asks the browser until it is so. WaitForURL looks at the address and only then begins to listen: a page that comes between the two is missed.
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?(.*&)?" + Regex.Escape(chosen) + "$"));
        tab.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task One_bar_is_a_link_also_without_scripts()
    {
        await using var tab = await Tab.OpenAsync(browser, site.Root, new() { JavaScriptEnabled = false });
        await tab.Page.GotoAsync("/articles");
        await tab.Page.Locator(".hist a[data-from='2013']").ClickAsync();
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("3 articles");
        tab.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_marks_that_were_switched_off_stay_off_on_the_next_page()
    {
        await using var tab = await Tab.OpenAsync(browser, site.Root);
        var page = tab.Page;
        await page.GotoAsync("/articles/" + site.Article);
        await page.Locator(".show-p").UncheckAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".show-p")).Not.ToBeCheckedAsync();
        await Assertions.Expect(page.Locator(".show-d")).ToBeCheckedAsync();
        (await page.Locator(".read .p").Nth(1).EvaluateAsync<string>("mark => getComputedStyle(mark).textDecorationLine")).Should().Be("none");
        await page.Locator(".show-p").CheckAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".show-p")).ToBeCheckedAsync();
        tab.Complaints.Should().BeEmpty();
    }
}
