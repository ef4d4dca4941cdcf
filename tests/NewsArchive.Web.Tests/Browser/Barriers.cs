using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace NewsArchive.Web.Tests.Browser;

/// <summary>
/// Looks for barriers with every rule of axe, in both appearances and at both widths of one loaded page: the two are
/// media and window only, the server answers the same. The script is put in once and told to report violations alone.
/// The package's own RunAxe puts it in anew each time, gathers results frame by frame (there are none here) and sends
/// home every element that passed: six times as long for the same violations.
/// </summary>
internal static class Barriers
{
    private const string Run = "async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(v => `${v.id}: ${v.help}: ${v.nodes[0]?.html}`)";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static async Task<IReadOnlyList<string>> OnAsync(IPage page)
    {
        var found = new List<string>();
        await page.EvaluateAsync(Axe);
        foreach (var width in new[] { 1280, 390 })
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                var violations = await page.EvaluateAsync<JsonElement>(Run);
                found.AddRange(violations.EnumerateArray().Select(violation => $"{new Uri(page.Url).PathAndQuery} ({scheme}, {width}): {violation.GetString()}"));
            }
        }

        return found;
    }
}
