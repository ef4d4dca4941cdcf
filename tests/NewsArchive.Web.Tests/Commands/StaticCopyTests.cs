using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using NewsArchive.Web.Commands;
using NewsArchive.Web.Tests.Browser;

namespace NewsArchive.Web.Tests.Commands;

[Collection(SiteCollection.Name)]
public sealed class StaticCopyTests(SiteFixture site, BrowserFixture browser) : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Directory.CreateTempSubdirectory("newsarchive-copy-").FullName, "a copy #1");

    public async Task InitializeAsync() =>
        (await CommandLine.RunAsync(["export", "--format", "html", folder, "--url", "https://archive.example/news/", "--db", site.Database])).Should().Be(ExitCode.Done);

    public Task DisposeAsync()
    {
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Every_link_of_every_page_leads_to_a_file_of_the_copy_and_to_what_it_names_there()
    {
        var pages = new Dictionary<string, IDocument>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)) pages[file] = await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(file));
        pages.Keys.Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Should().Contain(["index.html", "about.html", "articles/index.html", $"articles/{site.Article}.html",
            $"people/{site.Person}.html", $"meetings/{site.Meeting}.html", "quotes/index.html", "quotes/page.2.html", "quotes/all.html", "timeline/index.html", "record/index.html"]);
        var followed = 0;
        foreach (var (file, page) in pages)
        {
            page.QuerySelectorAll("script, form, [data-live]").Should().BeEmpty(file);
            foreach (var link in page.QuerySelectorAll("[href], [src]"))
            {
                var parts = (link.GetAttribute("href") ?? link.GetAttribute("src"))!.Split('#', 2);
                var there = parts[0].Length == 0 ? file : Path.GetFullPath(Uri.UnescapeDataString(parts[0]), Path.GetDirectoryName(file)!);
                File.Exists(there).Should().BeTrue($"{file} leads to {parts[0]}");
                if (parts.Length > 1) pages[there].GetElementById(Uri.UnescapeDataString(parts[1])).Should().NotBeNull($"{file} leads to #{parts[1]} of {there}");
                followed++;
            }
        }

        followed.Should().BeGreaterThan(1_000);
    }

    [Fact]
    public async Task A_citation_gives_the_address_of_the_site_and_not_of_the_machine_it_was_copied_on()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(folder, "articles", site.Article + ".html"));
        page.Should().Contain("https://archive.example/news/articles/" + site.Article).And.NotContain("127.0.0.1").And.NotContain("localhost");
        Directory.EnumerateFiles(folder, "*.part", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_page_opened_from_the_folder_leads_from_a_quote_to_its_sentence_and_on_to_its_speaker()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.Request += (_, request) => { if (!request.Url.StartsWith("file:", StringComparison.Ordinal)) complaints.Add(request.Url); };
        await page.GotoAsync(new Uri(Path.Combine(folder, "index.html")).AbsoluteUri.Replace("#", "%23", StringComparison.Ordinal));
        await page.Locator(".nav a", new() { HasText = "Quotes" }).ClickAsync();
        var quote = page.Locator("figure.quote:not(.reported)").First;
        var words = (await quote.Locator("blockquote").InnerTextAsync()).Trim('“', '”', ' ', ',', '.', '…');
        await quote.Locator("figcaption .cite").ClickAsync();
        await Assertions.Expect(page.Locator(".s:target")).ToContainTextAsync(words[..Math.Min(words.Length, 12)]);
        await Assertions.Expect(page.Locator(".s:target")).ToBeInViewportAsync();
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).Should().Be("rgb(250, 250, 248)", "the style sheet was found");
        await page.Locator(".read a.p").First.ClickAsync();
        await Assertions.Expect(page.Locator(".crumb")).ToContainTextAsync("People");
        complaints.Should().BeEmpty();
    }
}
