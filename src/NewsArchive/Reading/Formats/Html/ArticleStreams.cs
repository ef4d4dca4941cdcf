using NewsArchive.Reading.Cleaning;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>Pages that go on with the next article where the first one ends: of elements alike, each a headline and its text, the one under the page's headline.</summary>
internal static class ArticleStreams
{
    private const int FewestText = 150;

    /// <summary>The part of the container that is the page's own article; all of it where it holds but one.</summary>
    public static ContentNode OwnArticle(ContentNode container, string? headline)
    {
        var heading = headline is null ? null : Bearing(container, LineFeatures.Key(headline));
        for (var node = heading?.Parent; node is not null && node != container; node = node.Parent)
        {
            if (node.GoodLength >= FewestText && node.Parent!.Children.Exists(other => other != node && IsAlike(node, other, heading!.Name))) return node;
        }

        return container;
    }

    private static ContentNode? Bearing(ContentNode node, string headline)
    {
        if (node.Name is "h1" or "h2" && LineFeatures.Key(VisibleText.Of(node)) == headline) return node;
        foreach (var child in node.Children)
        {
            if (!child.IsText && child.TextLength > 0 && Bearing(child, headline) is { } found) return found;
        }

        return null;
    }

    private static bool IsAlike(ContentNode node, ContentNode other, string heading) =>
        other.Name == node.Name && FirstName(other) == FirstName(node) && other.GoodLength >= FewestText && Holds(other, heading);

    private static string? FirstName(ContentNode node) => node.ClassNames?.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();

    private static bool Holds(ContentNode node, string heading) => node.Children.Exists(c => !c.IsText && (c.Name == heading && c.TextLength > 8 || c.TextLength > 0 && Holds(c, heading)));
}
