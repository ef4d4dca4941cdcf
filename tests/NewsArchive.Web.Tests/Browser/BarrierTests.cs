namespace NewsArchive.Web.Tests.Browser;

[Collection(SiteCollection.Name)]
public sealed class BarrierTests(SiteFixture site, BrowserFixture browser)
{
    [BrowserFact]
    public async Task No_kind_of_page_has_a_barrier_in_either_appearance()
    {
        var barriers = new System.Collections.Concurrent.ConcurrentBag<string>();
        var addresses = new System.Collections.Concurrent.ConcurrentQueue<string>(site.Pages);
        await Task.WhenAll(LookAsync(), LookAsync());
        barriers.Should().BeEmpty();

        async Task LookAsync()
        {
            await using var context = await browser.Browser.NewContextAsync();
            var page = await context.NewPageAsync();
            while (addresses.TryDequeue(out var address))
            {
                await page.GotoAsync(site.Root + address);
                foreach (var barrier in await Barriers.OnAsync(page)) barriers.Add(barrier);
            }
        }
    }

    [BrowserFact]
    public async Task Barriers_put_into_a_page_are_found_where_they_are()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Root + "/about");
        // A field without a name, and a line that cannot be told from the paper in the dark.
        await page.EvaluateAsync("""
            () => {
              const css = new CSSStyleSheet();
              css.replaceSync('@media (prefers-color-scheme: dark) { #planted { color: #23272b } }');
              document.adoptedStyleSheets = [css];
              document.querySelector('main').insertAdjacentHTML('beforeend', '<p id="planted">Hard to read</p><input type="text">');
            }
            """);
        var found = await Barriers.OnAsync(page);
        found.Where(barrier => barrier.Contains(": label:", StringComparison.Ordinal)).Should().HaveCount(4, "the field has no name anywhere");
        found.Where(barrier => barrier.Contains(": color-contrast:", StringComparison.Ordinal)).Should().HaveCount(2).And.OnlyContain(barrier => barrier.Contains("(Dark", StringComparison.Ordinal));
    }
}
