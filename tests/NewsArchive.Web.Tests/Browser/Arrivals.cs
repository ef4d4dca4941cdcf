using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsArchive.Web.Tests.Browser;

internal static class Arrivals
{
    /// <summary>
    /// Waits until the tab is at an address that matches and its page is whole. A link followed is at its address before
    /// the page's scripts have run: keys pressed and files dropped in between would meet nobody.
    /// </summary>
    public static async Task ArriveAsync(this IPage page, string pattern)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(pattern));
        await page.WaitForLoadStateAsync();
    }
}
