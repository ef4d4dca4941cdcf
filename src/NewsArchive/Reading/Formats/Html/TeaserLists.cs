namespace NewsArchive.Reading.Formats.Html;

/// <summary>Marks lists of other articles: three siblings or more, each a linked headline with a line or two under it.</summary>
internal static class TeaserLists
{
    private const int LongestTeaser = 700;
    private const int Fewest = 3;

    public static void Mark(ContentNode node)
    {
        var teasers = 0;
        foreach (var child in node.Children)
        {
            if (child.IsText || child.TextLength == 0) continue;
            if (child.TextLength > LongestTeaser) Mark(child);
            else if (IsTeaser(child)) teasers++;
        }

        if (teasers < Fewest) return;
        foreach (var child in node.Children)
        {
            if (!child.IsText && child.TextLength <= LongestTeaser && IsTeaser(child)) child.Evidence = Evidence.Unlikely;
        }
    }

    private static bool IsTeaser(ContentNode node) => node.Name is "div" or "article" or "section" or "li" or "a" && HasLinkedHeadline(node);

    private static bool HasLinkedHeadline(ContentNode node)
    {
        foreach (var child in node.Children)
        {
            if (child.IsText) continue;
            if (child.Name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" && child.TextLength >= 15 && child.LinkDensity > 0.8) return true;
            if (HasLinkedHeadline(child)) return true;
        }

        return false;
    }
}
