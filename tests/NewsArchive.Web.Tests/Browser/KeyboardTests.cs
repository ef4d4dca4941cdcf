using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsArchive.Web.Tests.Browser;

[Collection(SiteCollection.Name)]
public sealed class KeyboardTests(SiteFixture site, BrowserFixture browser)
{
    [BrowserFact]
    public async Task A_timeline_is_used_by_keyboard_only()
    {
        await using var tab = await Tab.OpenAsync(browser, site.Root);
        var page = tab.Page;
        await page.GotoAsync("/");
        await tab.TabToAsync(".nav a[href='/timeline']");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/timeline$");
        await tab.TabToAsync("#add");
        await page.Keyboard.TypeAsync("Sergei Lavrov");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync(@"/timeline\?.*person=");
        await tab.TabToAsync(".plot a[href^='/meetings/']");
        (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).Should().Be("solid", "one sees where the focus is");
        var first = await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')");
        first.Should().NotBeNullOrWhiteSpace();
        await page.Keyboard.PressAsync("ArrowRight");
        (await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')")).Should().NotBe(first);
        await page.Keyboard.PressAsync("ArrowLeft");
        (await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')")).Should().Be(first);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/meetings/"));
        tab.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Keys_lead_to_the_search_through_its_results_and_to_their_own_list()
    {
        await using var tab = await Tab.OpenAsync(browser, site.Root);
        var page = tab.Page;
        await page.GotoAsync("/articles");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("common ground");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync(@"/search\?q=common\+ground$");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.Locator(".hitlist .what a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("to the search box");
        (await Barriers.OnAsync(page)).Should().BeEmpty();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".hitlist .what a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("/search"));
        tab.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_first_key_press_offers_to_skip_to_the_content_of_every_page()
    {
        await using var tab = await Tab.OpenAsync(browser, site.Root);
        foreach (var address in site.Pages)
        {
            await tab.Page.GotoAsync(address);
            await tab.Page.Keyboard.PressAsync("Tab");
            (await tab.Page.EvaluateAsync<double>("document.activeElement.matches('.skip') ? document.activeElement.getBoundingClientRect().top : -1")).Should().BeGreaterThanOrEqualTo(0, address);
            await tab.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(tab.Page.Locator("main")).ToBeFocusedAsync();
        }
    }

    [BrowserFact]
    public async Task Whoever_wants_no_motion_gets_none()
    {
        await using var tab = await Tab.OpenAsync(browser, site.Root, new() { ReducedMotion = ReducedMotion.Reduce });
        foreach (var address in site.Pages)
        {
            await tab.Page.GotoAsync(address);
            (await tab.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior")).Should().Be("auto", address);
            (await tab.Page.EvaluateAsync<int>("[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e); return s.animationName !== 'none' || s.transitionDuration.split(',').some(t => parseFloat(t) > 0); }).length")).Should().Be(0, address);
        }
    }
}
