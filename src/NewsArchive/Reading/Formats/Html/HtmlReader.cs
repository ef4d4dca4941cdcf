using AngleSharp.Html.Parser;
using NewsArchive.Reading.Cleaning;
using NewsArchive.Reading.Encodings;
using NewsArchive.Values;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>Reads saved pages: finds the article in the page, and what the page says about it.</summary>
internal static class HtmlReader
{
    private const int PoorText = 250;

    [ThreadStatic]
    private static HtmlParser? parser;

    public static ArticleDraft Read(string page, ReadLimits limits)
    {
        var slim = HtmlSlimming.Slim(page, limits);
        parser ??= new HtmlParser(new HtmlParserOptions { IsScripting = false });
        using var document = parser.ParseDocument(slim.Markup);
        if (document.Body is null) return new("");
        var facts = new PageFacts { Title = document.Title, Language = document.DocumentElement.GetAttribute("lang") };
        facts.Add(document.DocumentElement);
        if (document.Head is { } head)
        {
            foreach (var element in head.Children) facts.Add(element);
        }

        var body = ContentTree.Build(document.Body, facts);
        var draft = new ArticleDraft(VisibleText.Of(body));
        var stated = Find(body, facts, slim.JsonLd, draft);
        UseStatedBody(stated, draft);
        CommonCleaning.Apply(draft);
        return draft;
    }

    /// <summary>Reads a fragment of which all is the article, as feeds hold it.</summary>
    public static ArticleDraft ReadWhole(string fragment, ReadLimits limits)
    {
        var slim = HtmlSlimming.Slim(fragment, limits);
        parser ??= new HtmlParser(new HtmlParserOptions { IsScripting = false });
        using var document = parser.ParseDocument(slim.Markup);
        if (document.Body is null) return new("");
        var body = ContentTree.Build(document.Body, new PageFacts());
        var draft = new ArticleDraft(VisibleText.Of(body));
        ReadBlocks(body, body, null, null, draft);
        CommonCleaning.Apply(draft);
        return draft;
    }

    private static SchemaArticle? Find(ContentNode body, PageFacts facts, IReadOnlyList<string> jsonLd, ArticleDraft draft)
    {
        var container = ContentFinder.Find(body);
        var headline = Headline.Of(body, container, facts);
        container = ArticleStreams.OwnArticle(container, headline);
        facts.Properties = facts.Microdata.OfArticle(headline);
        var stated = PageMetadata.Read(facts, jsonLd, headline, draft);
        var shown = VisibleByline.Read(body, headline, facts.Description, draft);
        draft.Stated = PageDates.Local(draft.Stated, shown, draft.Canonical);
        ReadBlocks(body, container, headline, facts.Description, draft);
        if (Length(draft) < PoorText && body.RawLength > PoorText * 2)
        {
            // Names misled: look again without them.
            draft.Blocks.Clear();
            ReadBlocks(body, ContentFinder.FindByShape(body), headline, facts.Description, draft);
        }

        return stated;
    }

    private static void ReadBlocks(ContentNode body, ContentNode container, string? headline, string? description, ArticleDraft draft)
    {
        var blocks = new BlockReader(container).Read();
        for (var i = 0; i < blocks.Count; i++) blocks[i] = blocks[i] with { Text = TextNormalization.Normalize(blocks[i].Text).Trim() };
        if (draft.Standfirst is null) Standfirsts.Read(body, headline, description, blocks, draft);
        BlockTrimming.Trim(blocks, draft);
    }

    /// <summary>A page that builds its text by script still states it in its data.</summary>
    private static void UseStatedBody(SchemaArticle? stated, ArticleDraft draft)
    {
        if (stated?.Body is not { Length: > PoorText } text || Length(draft) * 3 > text.Length) return;
        draft.Blocks.Clear();
        foreach (var line in TextNormalization.Normalize(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            draft.Blocks.Add(new(BlockKind.Paragraph, line));
        }
    }

    private static int Length(ArticleDraft draft) => draft.Blocks.Sum(b => b.Kind is BlockKind.Caption or BlockKind.Credit ? 0 : b.Text.Length);
}
