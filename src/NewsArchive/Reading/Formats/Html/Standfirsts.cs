using NewsArchive.Reading.Cleaning;
using NewsArchive.Reading.Encodings;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>Finds the standfirst: a line between headline and lede in an element that calls itself one, and that the article does not repeat.</summary>
internal static class Standfirsts
{
    private const int Shortest = 25;
    private const int ShortestDescription = 10;
    private const int Longest = 450;
    private const int LongLine = 80;
    private const int MostLongLines = 2;
    private static readonly PhraseSet Names = PhraseList.Anywhere("standfirst-names.txt");

    public static void Read(ContentNode body, string? headline, string? description, List<PageBlock> blocks, ArticleDraft draft)
    {
        if (blocks.Find(BlockTrimming.IsGood).Text is null) return;
        if (Take(body, headline, IsNamed, blocks, draft) || headline is null) return;
        if (LineFeatures.Key(description ?? "") is { Length: >= ShortestDescription } key)
            Take(body, headline, node => !node.HasBlocks && LineFeatures.Key(VisibleText.Of(node)) == key && StandsAboveByline(node, key, blocks), blocks, draft);
        if (draft.Standfirst is null) Take(body, headline, node => IsHeadingUnder(node, LineFeatures.Key(headline), blocks), blocks, draft);
    }

    /// <summary>A smaller heading right under the headline and outside the text is no crosshead.</summary>
    private static bool IsHeadingUnder(ContentNode node, string headline, List<PageBlock> blocks)
    {
        if (node.Name is not ("h2" or "h3" or "h4") || node.TextLength < Shortest || node.Parent is not { } parent) return false;
        var at = parent.Children.IndexOf(node);
        var above = at < 1 ? -1 : parent.Children.FindLastIndex(at - 1, c => !c.IsText && c.TextLength > 0);
        if (above < 0 || LineFeatures.Key(VisibleText.Of(parent.Children[above])) != headline) return false;
        var key = LineFeatures.Key(VisibleText.Of(node));
        return !blocks.Exists(b => LineFeatures.Key(b.Text) == key);
    }

    /// <summary>The lede is often the description too: a standfirst is a heading, stands elsewhere than the text, or has the byline or the day under it.</summary>
    private static bool StandsAboveByline(ContentNode node, string key, List<PageBlock> blocks)
    {
        var at = blocks.FindIndex(b => LineFeatures.Key(b.Text) == key);
        return node.Name is "h2" or "h3" or "h4" || at < 0 || IsOverByline(node)
            || at + 1 < blocks.Count && (MetadataLine.Read(blocks[at + 1].Text, new("")) is not null || Bylines.IsBareName(blocks[at + 1].Text));
    }

    private static bool IsOverByline(ContentNode node)
    {
        var around = node.Parent?.Children ?? [];
        return around.Find(c => around.IndexOf(c) > around.IndexOf(node) && c.TextLength > 0) is { ClassNames: { Length: < 100 } names }
            && (names.Contains("byline", StringComparison.OrdinalIgnoreCase) || names.Contains("author", StringComparison.OrdinalIgnoreCase));
    }

    private static bool Take(ContentNode body, string? headline, Func<ContentNode, bool> isIt, List<PageBlock> blocks, ArticleDraft draft)
    {
        var started = headline is null;
        var left = 200;
        var longLines = 0;
        if (Find(body, LineFeatures.Key(headline ?? ""), isIt, ref started, ref left, ref longLines) is not { } node) return false;
        var text = TextNormalization.Normalize(Words(node)).Replace('\n', ' ').Trim();
        if (text.Length is < ShortestDescription or > Longest || MetadataLine.Read(text, new("")) is not null || LineFeatures.Key(text) == LineFeatures.Key(draft.Title ?? "")) return false;
        draft.Standfirst = text;
        var at = blocks.FindIndex(b => b.Text == text);
        if (at >= 0) blocks.RemoveAt(at);
        return true;
    }

    /// <summary>Without a list of links ("Follow the latest updates") under it.</summary>
    private static string Words(ContentNode node) =>
        node.Children.Exists(IsListOfLinks) ? string.Join(' ', node.Children.Where(c => !IsListOfLinks(c)).Select(c => c.IsText ? c.Text : VisibleText.Of(c))) : VisibleText.Of(node);

    private static bool IsListOfLinks(ContentNode node) => node.Name is "ul" or "ol" && node.LinkDensity > 0.5;

    private static ContentNode? Find(ContentNode node, string headline, Func<ContentNode, bool> isIt, ref bool started, ref int left, ref int longLines)
    {
        foreach (var child in node.Children)
        {
            if (left < 0) return null;
            if (child.IsText || child.IsHidden || child.TextLength == 0) continue;
            left--;
            if (!started && child.Name is "h1" or "h2") started = LineFeatures.Key(VisibleText.Of(child)) == headline;
            else if (started && child.TextLength is >= ShortestDescription and <= Longest && child.LinkDensity < 0.3 && isIt(child)) return child;
            // A line below the text ("tagline") sums up nothing.
            if (started && child.Name == "p" && (child.TextLength > Longest || child.TextLength >= LongLine && child.LinkDensity < 0.3 && ++longLines == MostLongLines)) left = -1;
            if (Find(child, headline, isIt, ref started, ref left, ref longLines) is { } inner) return inner;
        }

        return null;
    }

    public static bool IsNamed(ContentNode node) => node.TextLength >= (node.Name is "h2" or "h3" ? ShortestDescription : Shortest) && node.ClassNames is { Length: < 200 } names && node.IsBlock && (names is "dek" or "deck" or "lead" or "intro" || Names.IsIn(names.AsSpan()));
}
