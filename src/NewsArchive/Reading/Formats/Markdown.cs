using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsArchive.Reading.Cleaning;
using NewsArchive.Reading.Encodings;
using NewsArchive.Values;

namespace NewsArchive.Reading.Formats;

/// <summary>Reads Markdown with or without YAML front matter.</summary>
internal static class Markdown
{
    private const int DeepestNesting = 60;
    private const int MostMarks = 5000;
    private const int MostEmphasis = 10_000;
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().Build();

    public static ArticleDraft Read(string original, ReadLimits limits)
    {
        var text = TextNormalization.Normalize(original);
        var draft = new ArticleDraft(original);
        var body = FrontMatter.Read(text, draft);
        PieceLimit.CheckLines(body, limits);
        if (IsTooDeep(body, Math.Min(limits.MaxNesting, DeepestNesting))) return AsText(body, draft, limits);
        try
        {
            Blocks(Markdig.Markdown.Parse(body, Pipeline), draft, BlockKind.Paragraph);
        }
        catch (ArgumentException)
        {
            // The parser refuses deep nesting.
            draft.Blocks.Clear();
            return AsText(body, draft, limits);
        }

        TakeTitle(draft);
        TakeMetadata(draft);
        CommonCleaning.Apply(draft);
        return draft;
    }

    private static ArticleDraft AsText(string body, ArticleDraft draft, ReadLimits limits)
    {
        var plain = PlainText.Read(body, limits);
        draft.Title ??= plain.Title;
        draft.Blocks.AddRange(plain.Blocks);
        return draft;
    }

    private static void Blocks(ContainerBlock container, ArticleDraft draft, BlockKind kind)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    Add(draft, BlockKind.Heading, Inlines(heading.Inline));
                    break;
                case ListBlock list:
                    Add(draft, BlockKind.List, string.Join('\n', list.OfType<ListItemBlock>().Select(i => Flat(i))));
                    break;
                case QuoteBlock quote:
                    Blocks(quote, draft, BlockKind.Quote);
                    break;
                case Table table:
                    Add(draft, BlockKind.List, string.Join('\n', table.OfType<TableRow>().Select(r => string.Join(' ', r.OfType<TableCell>().Select(Flat)))));
                    break;
                case LeafBlock { Inline: not null } leaf:
                    Add(draft, kind, Inlines(leaf.Inline));
                    break;
                case HtmlBlock or ThematicBreakBlock or LinkReferenceDefinition:
                    break;
                case LeafBlock code:
                    Add(draft, kind, code.Lines.ToString());
                    break;
                case ContainerBlock inner:
                    Blocks(inner, draft, kind);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Add(ArticleDraft draft, BlockKind kind, string text)
    {
        text = text.Trim();
        if (text.Length > 0) draft.Blocks.Add(new(kind, text));
    }

    private static string Flat(ContainerBlock container)
    {
        var text = new StringBuilder();
        foreach (var leaf in container.Descendants<LeafBlock>())
        {
            if (text.Length > 0) text.Append(' ');
            text.Append(Inlines(leaf.Inline));
        }

        return text.ToString();
    }

    private static string Inlines(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        if (inlines is not null) Append(inlines, text);
        return string.Join('\n', text.ToString().Split('\n', StringSplitOptions.TrimEntries));
    }

    private static void Append(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline lineBreak:
                    text.Append(lineBreak.IsHard ? '\n' : ' ');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline inner:
                    Append(inner, text);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A first heading is the headline, where the front matter names none or the same.</summary>
    private static void TakeTitle(ArticleDraft draft)
    {
        var first = draft.Blocks.FindIndex(b => b.Kind == BlockKind.Heading);
        if (first < 0 || draft.Blocks.Take(first).Any(b => b.Text.Length > 80)) return;
        var same = draft.Title is not null && LineFeatures.Key(draft.Title) == LineFeatures.Key(draft.Blocks[first].Text);
        if (draft.Title is not null && !same || draft.Title is null && first > 1) return;
        draft.Title ??= draft.Blocks[first].Text;
        draft.Blocks.RemoveAt(first);
    }

    /// <summary>Bylines and dated lines above the lede.</summary>
    private static void TakeMetadata(ArticleDraft draft)
    {
        for (var i = 0; i < draft.Blocks.Count && i < 4; i++)
        {
            if (draft.Blocks[i].Kind != BlockKind.Paragraph || MetadataLine.Read(draft.Blocks[i].Text, draft) is not { } rule) continue;
            draft.Leave(draft.Blocks[i].Text, rule);
            draft.Blocks.RemoveAt(i--);
        }
    }

    /// <summary>Nesting, link marks and table marks beyond what any article has: the parser is quadratic in them.</summary>
    private static bool IsTooDeep(string text, int deepest)
    {
        if (text.AsSpan().Count('[') > MostMarks || text.AsSpan().Count('|') > MostMarks || text.AsSpan().Count('*') + text.AsSpan().Count('_') > MostEmphasis + (text.Length / PieceLimit.LineLength)) return true;
        int marks = 0, indent = 0;
        var lineStart = true;
        foreach (var c in text)
        {
            if (c == '\n')
            {
                lineStart = true;
                marks = indent = 0;
            }
            else if (!lineStart) continue;
            else if (c is ' ' or '\t') indent += c == '\t' ? 4 : 1;
            else if (c is '>' or '-' or '*' or '+') marks++;
            else lineStart = false;

            if (marks > deepest && indent > 0 || marks > deepest * 4 || marks > 0 && indent / 2 > deepest) return true;
        }

        return false;
    }
}
