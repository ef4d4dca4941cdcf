using NewsArchive.Reading.Cleaning;
using NewsArchive.Reading.Encodings;
using NewsArchive.Reading.Phrases;
using NewsArchive.Values;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>
/// Reads the boxes between paragraphs that point to other articles on the story: "See also", and a headline or a few, linked. What they call
/// themselves tells them from other boxes; three headlines or more are the page's list.
/// </summary>
internal static class SeeAlsoBoxes
{
    private const int MostLinks = 2;
    private const int LongestBox = 500;
    private const int ShortestHeadline = 15;
    private const int LongestHeadline = 160;
    private static readonly PhraseSet Names = PhraseList.Anywhere("see-also-names.txt");
    private static readonly HashSet<string> Labels = [.. PhraseList.Load("related-openings.txt").Select(LineFeatures.Key)];

    /// <summary>The headlines that a box links to; none where it is no such box.</summary>
    public static IEnumerable<PageBlock> Read(ContentNode box)
    {
        if (box.TextLength is 0 or > LongestBox || box.LinkLength < ShortestHeadline) return [];
        var links = new List<string>();
        var labelled = false;
        Collect(box, links, ref labelled);
        if (links.Count is 0 or > MostLinks || !labelled && !(box.ClassNames is { Length: < 200 } names && Names.IsIn(names.AsSpan()))) return [];
        return links.Distinct(StringComparer.Ordinal).Select(link => new PageBlock(BlockKind.Related, link, 0, box.Name));
    }

    private static void Collect(ContentNode node, List<string> links, ref bool labelled)
    {
        if (node.Name == "a" && node.LinkLength > 0)
        {
            var text = TextNormalization.Normalize(VisibleText.Of(node)).Replace('\n', ' ').Trim();
            if (RelatedLines.HeadlineOf(text) is { } headline)
            {
                labelled = true;
                text = headline;
            }

            labelled |= Labels.Contains(LineFeatures.Key(text));
            if (text.Length is >= ShortestHeadline and <= LongestHeadline && text.Contains(' ', StringComparison.Ordinal) && !PageFurniture.IsFurniture(new TextLine(text, 1, false, default))) links.Add(text);
            return;
        }

        if (node.TextLength is > 0 and < 40 && node.LinkLength == 0 && !node.IsText) labelled |= Labels.Contains(LineFeatures.Key(VisibleText.Of(node)));
        foreach (var child in node.Children)
        {
            if (child.IsText) labelled |= child.Text!.Length < 40 && Labels.Contains(LineFeatures.Key(child.Text));
            else if (!child.IsHidden) Collect(child, links, ref labelled);
        }
    }
}
