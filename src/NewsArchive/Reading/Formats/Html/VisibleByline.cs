using NewsArchive.Reading.Cleaning;
using NewsArchive.Reading.Encodings;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>Reads the lines that stand between the shown headline and the first paragraph: who wrote it, and when. Nowhere else on the page.</summary>
internal sealed class VisibleByline
{
    private const int MostLines = 60;
    private const int GoodParagraph = 100;
    private const int LongestLine = 180;
    private const int LongestName = 60;
    private const int LongestLinkedName = 24;
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
        draft.Credits.AddRange(found.Credits.Where(c => !draft.Credits.Contains(c)));
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

    /// <summary>&lt;span class="author vcard"&gt;Ada Nowak&lt;/span&gt; inside a longer line.</summary>
    private void Named(ContentNode node)
    {
        foreach (var child in node.Children)
        {
            if (child.IsText || child.IsHidden || child.TextLength is 0 or > LongestName) continue;
            if (IsAuthor(child.ClassNames) && TextNormalization.Normalize(VisibleText.Of(child)).Trim() is { } name && (Bylines.IsBareName(name) || Bylines.Read(name) is not null)) Bylines.Take(name, draft);
            else Named(child);
        }
    }

    /// <summary>&lt;span&gt;Published: Oct. 14, 2014&lt;/span&gt; beside other words of the line; no link, which leads to other days.</summary>
    private void Dated(ContentNode node)
    {
        foreach (var child in node.Children)
        {
            if (draft.Stated is not null) return;
            if (child.IsText || child.IsHidden || child.Name == "a" || child.TextLength is < 8 or > LongestLine) continue;
            var text = TextNormalization.Normalize(VisibleText.Of(child)).Trim();
            if (DateLine.Read(text) is not { Date.IsDay: true } dated) Dated(child);
            else if (!dated.IsUpdate) draft.Stated = new(dated.Date, "printed-date", text);
        }
    }

    /// <summary>A day beside the linked headline of another article is that article's.</summary>
    private static bool LeadsElsewhere(ContentNode node) =>
        node.LinkDensity > 0.4 || HasLongLink(node);

    private static bool HasLongLink(ContentNode node) => node.Children.Exists(child => !child.IsText && (child.Name == "a" && child.LinkLength > LongestLinkedName || HasLongLink(child)));

    private static bool IsAuthor(string? names) =>
        names is { Length: < 100 } && (names.Contains("author", StringComparison.OrdinalIgnoreCase) || names.Contains("byline", StringComparison.OrdinalIgnoreCase) || names.Contains("vcard", StringComparison.OrdinalIgnoreCase));

    private void Leaf(ContentNode node)
    {
        ended = ++looked > MostLines || node.TextLength - node.LinkLength >= GoodParagraph && node.Name is "p" or "div";
        if (ended || node.TextLength > LongestLine) return;
        var known = draft.Bylines.Count;
        foreach (var line in TextNormalization.Normalize(VisibleText.Of(node)).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            _ = MetadataLine.Read(line, draft);
        }

        if (draft.Bylines.Count == 0) Named(node);
        if (draft.Stated is null && (node.Evidence != Evidence.Unlikely || draft.Bylines.Count > known) && !LeadsElsewhere(node)) Dated(node);
    }
}
