using NewsArchive.Reading.Cleaning;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>Finds the headline that the page shows: an h1 that agrees with the page's own title, or the only one.</summary>
internal static class Headline
{
    private const int Longest = 400;

    public static string? Of(ContentNode body, ContentNode container, PageFacts facts)
    {
        var headings = new List<ContentNode>();
        Collect(body, headings, "h1");
        if (headings.Count == 0) Collect(container, headings, "h2");
        var titles = new[] { facts.Meta.GetValueOrDefault("og:title"), facts.Title }.OfType<string>().Select(LineFeatures.Key).ToList();
        var agreeing = headings.Find(h => LineFeatures.Key(TextOf(h)) is { Length: > 8 } key && titles.Exists(t => t.Contains(key, StringComparison.Ordinal) || t.Length > 12 && key.Contains(t, StringComparison.Ordinal)));
        if (agreeing is not null) return TextOf(agreeing);
        return headings.Count == 1 && headings[0].Name == "h1" && TextOf(headings[0]).Length > 8 ? TextOf(headings[0]) : null;
    }

    private static void Collect(ContentNode node, List<ContentNode> headings, string name)
    {
        if (headings.Count > 20 || node.IsHidden && node.Name != name) return;
        if (node.Name == name && node.TextLength is > 0 and < Longest) headings.Add(node);
        foreach (var child in node.Children)
        {
            if (!child.IsText) Collect(child, headings, name);
        }
    }

    private static string TextOf(ContentNode node) => string.Join(' ', VisibleText.Of(node).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
