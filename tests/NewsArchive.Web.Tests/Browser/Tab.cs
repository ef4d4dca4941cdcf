using Microsoft.Playwright;

namespace NewsArchive.Web.Tests.Browser;

/// <summary>A tab of its own that notes whatever the browser complains of and every address asked for outside the site.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    private Tab(IBrowserContext context, IPage page, string root)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) => complaints.Add($"{page.Url}: {message.Type}: {message.Text}");
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(root, StringComparison.Ordinal)) complaints.Add($"asked {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Console messages (a broken content policy is one), errors, and requests to other hosts.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public static async Task<Tab> OpenAsync(BrowserFixture browser, string root, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = root;
        var context = await browser.Browser.NewContextAsync(options);
        return new Tab(context, await context.NewPageAsync(), root);
    }

    /// <summary>Presses Tab until the focus is on what a selector names; fails after too many.</summary>
    public async Task TabToAsync(string selector)
    {
        for (var pressed = 0; pressed < 150; pressed++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }

        throw new InvalidOperationException($"{selector} on {Page.Url} cannot be reached by Tab.");
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
