using NewsArchive.Reading.Cleaning;
using NewsArchive.Reading.Encodings;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>Finds the standfirst: a line between headline and lede in an element that calls itself one, and that the article does not repeat.</summary>
internal static class Standfirsts
{
    private const int Shortest = 25;
    private const int Longest = 450;
    private static readonly PhraseSet Names = PhraseList.Anywhere("standfirst-names.txt");

    public static void Read(ContentNode body, string? headline, List<PageBlock> blocks, ArticleDraft draft)
    {
        var started = headline is null;
        var left = 200;
        var first = blocks.Find(BlockTrimming.IsGood).Text;
        if (first is null || Find(body, LineFeatures.Key(headline ?? ""), ref started, ref left) is not { } node) return;
        var text = TextNormalization.Normalize(VisibleText.Of(node)).Replace('\n', ' ').Trim();
        if (text.Length is < Shortest or > Longest || MetadataLine.Read(text, new("")) is not null || LineFeatures.Key(text) == LineFeatures.Key(draft.Title ?? "")) return;
        draft.Standfirst = text;
        var at = blocks.FindIndex(b => b.Text == text);
        if (at >= 0) blocks.RemoveAt(at);
    }

    private static ContentNode? Find(ContentNode node, string headline, ref bool started, ref int left)
    {
        foreach (var child in node.Children)
        {
            if (left < 0) return null;
            if (child.IsText || child.IsHidden || child.TextLength == 0) continue;
            left--;
            if (!started && child.Name is "h1" or "h2") started = LineFeatures.Key(VisibleText.Of(child)) == headline;
            else if (started && child.TextLength is >= Shortest and <= Longest && child.LinkDensity < 0.3 && IsNamed(child)) return child;
            if (started && child.Name == "p" && child.TextLength > Longest) left = -1;
            if (Find(child, headline, ref started, ref left) is { } inner) return inner;
        }

        return null;
    }

    private static bool IsNamed(ContentNode node) => node.ClassNames is { Length: < 200 } names && node.IsBlock && (names is "dek" or "deck" or "lead" or "intro" || Names.IsIn(names.AsSpan()));
}
