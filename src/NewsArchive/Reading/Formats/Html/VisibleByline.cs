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
    private readonly string description;
    private StatedDate? above;
    private bool started;
    private bool ended;
    private int looked;

    private VisibleByline(ArticleDraft draft, string headline, string description)
    {
        this.draft = draft;
        this.headline = headline;
        this.description = description;
    }

    /// <summary>Takes the names that the draft lacks, and returns the day that the page shows.</summary>
    public static StatedDate? Read(ContentNode body, string? headline, string? description, ArticleDraft draft)
    {
        if (headline is null) return null;
        var found = new ArticleDraft("");
        var reading = new VisibleByline(found, LineFeatures.Key(headline), LineFeatures.Key(description ?? ""));
        reading.Walk(body);
        // Data often name the first of several authors only.
        if (draft.Bylines.TrueForAll(name => found.Bylines.Contains(name, StringComparer.OrdinalIgnoreCase))) draft.Bylines.AddRange(found.Bylines.Where(name => !draft.Bylines.Contains(name, StringComparer.OrdinalIgnoreCase)));
        draft.Credits.AddRange(found.Credits.Where(c => !draft.Credits.Contains(c)));
        return found.Stated is { Date.IsDay: true } stated ? stated : reading.above;
    }

    /// <summary>A line that is nothing but a day right above the headline, in the same element of the page's content: "Thursday, April 11, 2019".</summary>
    private static StatedDate? RightAbove(ContentNode heading)
    {
        if (heading.Parent is not { Name: "article" or "main" or "div" or "section" or "td" } parent) return null;
        var above = parent.Children.FindLastIndex(Math.Max(0, parent.Children.IndexOf(heading) - 1), c => !c.IsText && c.TextLength > 0 && !c.IsHidden);
        if (above < 0 || above >= parent.Children.IndexOf(heading) || parent.Children[above].TextLength > LongestName || parent.Children[above].LinkLength > 0) return null;
        var text = TextNormalization.Normalize(VisibleText.Of(parent.Children[above])).Trim();
        // Where the headline is only large letters, the day must say what it is.
        var says = heading.Name is "h1" or "h2" || text.StartsWith("Posted", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Published", StringComparison.OrdinalIgnoreCase);
        return says && DateLine.Read(text) is { IsUpdate: false, Date.IsDay: true } dated ? new(dated.Date, "printed-date", text) : null;
    }

    private void Walk(ContentNode node)
    {
        foreach (var child in node.Children)
        {
            if (ended) return;
            if (child.IsText || child.IsHidden || child.TextLength == 0) continue;
            if (child.IsBlock && child.HasBlocks && child.Name is not ("nav" or "aside" or "footer")) Walk(child);
            else if (!started)
            {
                started = IsHeadline(child);
                if (started) above ??= RightAbove(child);
            }
            else Leaf(child);
        }
    }

    /// <summary>A heading, or on old pages whatever else stands in large letters.</summary>
    private bool IsHeadline(ContentNode node) =>
        node.TextLength <= headline.Length * 2 && node.Name != "a" && LineFeatures.Key(VisibleText.Of(node)) == headline;

    /// <summary>&lt;div class="author"&gt;Ada Nowak &lt;a&gt;@ada&lt;/a&gt;&lt;/div&gt;: the first of its words that is a name and nothing else.</summary>
    private void Signed(ContentNode node)
    {
        if (node.TextLength > LongestLine || !IsAuthor(node.ClassNames) && !IsAuthor(node.Parent?.ClassNames)) return;
        foreach (var child in node.Children)
        {
            if (child.IsHidden || child.IsText && string.IsNullOrWhiteSpace(child.Text)) continue;
            var words = TextNormalization.Normalize(child.IsText ? child.Text! : VisibleText.Of(child)).Trim();
            if (!IsSignature(words)) continue;
            Bylines.Take(words, draft);
            return;
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

    /// <summary>A name and nothing else; elsewhere than in an element for authors it may be a place ("San Telmo" above a day).</summary>
    private static bool IsSignature(string line) => Bylines.IsBareName(line) && Bylines.IsPerson(line) && !Bylines.IsJob(line) && Outlets.NameOf(line) is null && !Mastheads.IsName(line);

    /// <summary>"article-meta", "post-date", "published": the place for the day, if also for more.</summary>
    private static bool SaysWhen(string? names) =>
        names is { Length: < 100 } && (names.Contains("meta", StringComparison.OrdinalIgnoreCase) || names.Contains("date", StringComparison.OrdinalIgnoreCase) && !names.Contains("update", StringComparison.OrdinalIgnoreCase) || names.Contains("publish", StringComparison.OrdinalIgnoreCase));

    private static bool IsAuthor(string? names) =>
        names is { Length: < 100 } && (names.Contains("author", StringComparison.OrdinalIgnoreCase) || names.Contains("byline", StringComparison.OrdinalIgnoreCase) || names.Contains("vcard", StringComparison.OrdinalIgnoreCase));

    private bool IsStandfirst(ContentNode node) => Standfirsts.IsNamed(node) || description.Length > 0 && LineFeatures.Key(VisibleText.Of(node)) == description;

    private void Leaf(ContentNode node)
    {
        ended = ++looked > MostLines || node.TextLength - node.LinkLength >= GoodParagraph && node.Name is "p" or "div" && !IsStandfirst(node);
        if (ended || node.TextLength > LongestLine) return;
        var known = draft.Bylines.Count;
        foreach (var line in TextNormalization.Normalize(VisibleText.Of(node)).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            _ = MetadataLine.Read(line, draft);
        }

        if (draft.Bylines.Count == 0) Named(node);
        if (draft.Bylines.Count == 0) Signed(node);
        if (draft.Stated is null && (node.Evidence != Evidence.Unlikely || draft.Bylines.Count > known || SaysWhen(node.ClassNames)) && !LeadsElsewhere(node)) Dated(node);
    }
}
