using NewsArchive.Reading.Cleaning;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>Finds the headline that the page shows: an h1 that agrees with the page's own title, or the only one.</summary>
internal static class Headline
{
    private const int Longest = 400;
    private const int ShortestPart = 15;
    private const int MostNodes = 5000;

    public static string? Of(ContentNode body, ContentNode container, PageFacts facts)
    {
        var headings = new List<ContentNode>();
        Collect(body, headings, "h1");
        if (headings.Count == 0) Collect(container, headings, "h2");
        var titles = new[] { facts.Meta.GetValueOrDefault("og:title"), facts.Title }.OfType<string>().Select(LineFeatures.Key).ToList();
        var agreeing = headings.Find(h => LineFeatures.Key(TextOf(h)) is { Length: > 8 } key && titles.Exists(t => t.Contains(key, StringComparison.Ordinal) || t.Length > 12 && key.Contains(t, StringComparison.Ordinal)));
        if (agreeing is not null) return agreeing.LinkDensity > 0.8 && BelowSiteName(body, agreeing, facts) is { } below ? TextOf(below) : TextOf(agreeing);
        if (headings.Count == 1 && headings[0].Name == "h1" && TextOf(headings[0]).Length > 8) return TextOf(headings[0]);
        return headings.Exists(h => h.Name == "h1") ? null : OfPageTitle(body, facts);
    }

    /// <summary>"Mirre Notes » Bridge Opens In Lyon", "Mirre Notes: Bridge Opens In Lyon": weblogs link their own name in the largest heading, and what the title says beside it stands in the next.</summary>
    private static ContentNode? BelowSiteName(ContentNode body, ContentNode name, PageFacts facts)
    {
        var parts = (facts.Title ?? "").Split([.. PageMetadata.TitleMarks, ": "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(LineFeatures.Key).ToList();
        if (parts.Count < 2 || !parts.Contains(LineFeatures.Key(TextOf(name)))) return null;
        var headings = new List<ContentNode>();
        Collect(body, headings, "h2");
        Collect(body, headings, "h3");
        return headings.Find(h => LineFeatures.Key(TextOf(h)) is { Length: >= ShortestPart } key && key != LineFeatures.Key(TextOf(name)) && parts.Contains(key));
    }

    /// <summary>"The Courier - World - Bridge Opens In Lyon", or the headline alone, where "Bridge Opens In Lyon" stands in large letters: pages without headings.</summary>
    private static string? OfPageTitle(ContentNode body, PageFacts facts)
    {
        var title = string.Join(' ', (facts.Title ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var parts = title.Split(PageMetadata.TitleMarks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.MaxBy(p => p.Length) is not { Length: >= ShortestPart } part || part.AsSpan().Count(' ') < 2) return null;
        var left = MostNodes;
        return Shown(body, LineFeatures.Key(part), part.Length, ref left);
    }

    private static string? Shown(ContentNode node, string key, int length, ref int left)
    {
        foreach (var child in node.Children)
        {
            if (--left < 0) return null;
            if (child.IsText && child.Text!.Length >= length && LineFeatures.Key(child.Text) == key) return string.Join(' ', child.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (child.IsText || child.IsHidden || child.Name == "a" || child.TextLength < length - 2) continue;
            if (child.TextLength <= length + 2 && LineFeatures.Key(VisibleText.Of(child)) == key) return TextOf(child);
            if (Shown(child, key, length, ref left) is { } inner) return inner;
        }

        return null;
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
