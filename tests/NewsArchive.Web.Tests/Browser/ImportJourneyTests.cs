using Microsoft.Playwright;

namespace NewsArchive.Web.Tests.Browser;

[Collection(SiteCollection.Name)]
public sealed class ImportJourneyTests(BrowserFixture browser)
{
    private const string Drop = """
        files => {
          const carried = new DataTransfer();
          for (const [name, text] of files) carried.items.add(new File([text], name, { type: "text/plain" }));
          for (const kind of ["dragover", "drop"]) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true }));
        }
        """;

    private const string Article = """
        Lindqvist Meets Okello In Oslo

        Prime Minister Tomas Lindqvist met Foreign Minister Ruth Okello in Oslo on March 3, 2014, for talks about the harbour.

        "We agreed on the harbour, and on the rest we shall go on talking in the summer," Lindqvist said.
        """;

    [BrowserFact]
    public async Task Files_dropped_on_the_page_are_imported_and_lead_to_their_article()
    {
        await using var site = await EmptySite.StartAsync();
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Root + "/");
        await page.Locator("a[href='/import']").First.ClickAsync();
        await page.ArriveAsync("/import$");
        await page.EvaluateAsync(Drop, new[] { new[] { "talks.txt", Article }, ["empty.txt", ""] });
        await Assertions.Expect(page.Locator("#says")).ToHaveTextAsync("Done: 1 article added, 1 failed.", new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("#f2 .why")).ToContainTextAsync("empty");
        (await Barriers.OnAsync(page)).Should().BeEmpty();
        await page.GetByRole(AriaRole.Link, new() { Name = "Lindqvist Meets Okello In Oslo" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Lindqvist Meets Okello In Oslo");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#says")).ToHaveTextAsync("Done: 1 article added, 1 failed.");
    }

    [BrowserFact]
    public async Task Files_chosen_in_a_form_without_scripts_are_imported_too()
    {
        await using var site = await EmptySite.StartAsync();
        await using var context = await browser.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Root + "/import");
        await page.Locator("#files").SetInputFilesAsync(new FilePayload { Name = "talks.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(Article) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Import" }).ClickAsync();
        // Without scripts the page comes anew by itself until the run is over.
        await Assertions.Expect(page.Locator("#says")).ToHaveTextAsync("Done: 1 article added.", new() { Timeout = 30_000 });
    }
}
