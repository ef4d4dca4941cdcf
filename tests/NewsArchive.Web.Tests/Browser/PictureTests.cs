using Microsoft.Playwright;
using NewsArchive.Tests;

namespace NewsArchive.Web.Tests.Browser;

/// <summary>Makes the pictures of the README: <c>NEWSARCHIVE_PICTURES=docs/images dotnet test tests/NewsArchive.Web.Tests --filter Pictures</c>.</summary>
[Collection(SiteCollection.Name)]
public sealed class PictureTests(SiteFixture site, BrowserFixture browser)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("NEWSARCHIVE_PICTURES");

    [BrowserFact]
    public async Task Pictures_are_made_of_every_kind_of_page_in_both_appearances_and_widths()
    {
        var folder = Folder is null ? Directory.CreateTempSubdirectory("newsarchive-pictures-").FullName : Path.GetFullPath(Folder, Repository.Root);
        Directory.CreateDirectory(folder);
        (string Name, string Address, int Height)[] readme = [("home", "/", 900), ("article", "/articles/" + site.Article, 1100), ("meeting", "/meetings/" + site.Meeting, 1000)];
        await TakeAsync(folder, readme, ColorScheme.Light, 1280, "");
        if (Environment.GetEnvironmentVariable("NEWSARCHIVE_ALL_PICTURES") is not null)
        {
            var all = site.Pages.Select((address, index) => ($"{index:00}-" + new string([.. address.Take(40).Select(c => char.IsLetterOrDigit(c) ? c : '-')]).Trim('-'), address, 0)).ToArray();
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                foreach (var width in new[] { 1280, 390 }) await TakeAsync(folder, all, scheme, width, $"-{width}-{scheme}".ToLowerInvariant());
            }
        }

        foreach (var (name, _, _) in readme) new FileInfo(Path.Combine(folder, name + ".png")).Length.Should().BeGreaterThan(20_000);
        if (Folder is null) Directory.Delete(folder, recursive: true);
    }

    private async Task TakeAsync(string folder, IEnumerable<(string Name, string Address, int Height)> pictures, ColorScheme scheme, int width, string suffix)
    {
        await using var context = await browser.Browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        foreach (var (name, address, height) in pictures)
        {
            if (height > 0) await page.SetViewportSizeAsync(width, height);
            await page.GotoAsync(site.Root + address);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + suffix + ".png"), FullPage = height == 0 });
        }
    }
}
