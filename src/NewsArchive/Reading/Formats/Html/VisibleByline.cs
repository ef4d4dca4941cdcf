using NewsArchive.Reading.Cleaning;
using NewsArchive.Reading.Encodings;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>Reads the lines that stand between the shown headline and the first paragraph: who wrote it, and when. Nowhere else on the page.</summary>
internal sealed class VisibleByline
{
    private const int MostLines = 60;
    private const int GoodParagraph = 100;
    private const int LongestLine = 180;
    private readonly ArticleDraft draft;
    private readonly string headline;
    private bool started;
    private bool ended;
    private int looked;

    private VisibleByline(ArticleDraft draft, string headline)
    {
        this.draft = draft;
        this.headline = headline;
    }

    public static void Read(ContentNode body, string? headline, ArticleDraft draft)
    {
        if (headline is null || draft.Stated is not null && draft.Bylines.Count > 0) return;
        var found = new ArticleDraft("");
        new VisibleByline(found, LineFeatures.Key(headline)).Walk(body);
        if (found.Stated is { Date.IsDay: true } stated) draft.Stated ??= stated;
        if (draft.Bylines.Count == 0) draft.Bylines.AddRange(found.Bylines);
    }

    private void Walk(ContentNode node)
    {
        foreach (var child in node.Children)
        {
            if (ended) return;
            if (child.IsText || child.IsHidden || child.TextLength == 0) continue;
            if (child.IsBlock && child.HasBlocks && child.Name is not ("nav" or "aside" or "footer")) Walk(child);
            else if (!started) started = child.Name is "h1" or "h2" && LineFeatures.Key(VisibleText.Of(child)) == headline;
            else Leaf(child);
        }
    }

    private void Leaf(ContentNode node)
    {
        ended = ++looked > MostLines || node.TextLength - node.LinkLength >= GoodParagraph && node.Name is "p" or "div";
        if (ended || node.TextLength > LongestLine) return;
        foreach (var line in TextNormalization.Normalize(VisibleText.Of(node)).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            _ = MetadataLine.Read(line, draft);
        }
    }
}
