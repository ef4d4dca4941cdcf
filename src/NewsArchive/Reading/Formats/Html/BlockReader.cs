using System.Text;
using NewsArchive.Reading.Cleaning;
using NewsArchive.Values;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>A block of a page as it was found, with what the last cleaning asks of it.</summary>
internal readonly record struct PageBlock(BlockKind Kind, string Text, int Links, string Name)
{
    // A page may have tens of thousands of blocks: the two small things share a word.
    private readonly byte kind = (byte)Kind;

    public BlockKind Kind
    {
        get => (BlockKind)kind;
        init => kind = (byte)value;
    }

    /// <summary>Whether something was left out right below it.</summary>
    public bool IsOverBox { get; init; }

    public double LinkDensity => Text.Length == 0 ? 0 : (double)Links / Text.Length;
}

/// <summary>Reads the blocks of the article's element in order: paragraphs, crossheads, lists, quotations, captions.</summary>
internal sealed class BlockReader(ContentNode root)
{
    private const int FewestLines = 3;
    private const int LongestLine = 80;
    private const int LongestRow = 400;
    private readonly List<PageBlock> blocks = [];
    private readonly StringBuilder run = new();
    private int runLinks;
    private bool isTyped;

    public List<PageBlock> Read()
    {
        Walk(root, BlockKind.Paragraph, "div");
        Flush(BlockKind.Paragraph, "div");
        return blocks;
    }

    private void Walk(ContentNode node, BlockKind kind, string name)
    {
        foreach (var child in node.Children)
        {
            if (child.IsText) Append(child.Text!, 0);
            else if (child.IsHidden) continue;
            else if (child.Name == "br") run.Append('\n');
            else if (child.Name == "tr" && IsDataRow(child)) Row(child);
            else if (child.IsBlock || child.HasBlocks) Block(child, kind, name);
            else if (kind == BlockKind.Caption && run.Length > 0 && IsPhotographer(child)) Photographer(child, name);
            else if (!IsLeftOut(child)) Inline(child);
        }
    }

    private static bool IsPhotographer(ContentNode node) => node.TextLength is > 3 and < 80 && node.ClassNames is { Length: < 100 } names && names.Contains("credit", StringComparison.OrdinalIgnoreCase);

    private void Photographer(ContentNode node, string name)
    {
        Flush(BlockKind.Caption, name);
        Inline(node);
        Flush(BlockKind.Credit, name);
    }

    private void Block(ContentNode node, BlockKind kind, string name)
    {
        Flush(kind, name);
        if (IsLeftOut(node))
        {
            if (node.TextLength > 0 && blocks.Count > 0) blocks[^1] = blocks[^1] with { IsOverBox = true };
            if (node.Evidence == Evidence.Unlikely || node.LinkDensity > 0.5) blocks.AddRange(SeeAlsoBoxes.Read(node));
            return;
        }

        var inner = KindOf(node, kind);
        var outer = isTyped;
        isTyped |= node.Name == "pre";
        Walk(node, inner, node.Name);
        Flush(inner, node.Name);
        isTyped = outer;
    }

    /// <summary>A row of figures is one line; a row that lays out a page is not.</summary>
    private static bool IsDataRow(ContentNode row) => row.TextLength is > 0 and < LongestRow && row.Children.Count(c => c.Name is "td" or "th") > 1;

    private void Row(ContentNode row)
    {
        Flush(BlockKind.Paragraph, "tr");
        foreach (var cell in row.Children)
        {
            if (cell.IsText || cell.IsHidden) continue;
            Inline(cell);
            if (run.Length > 0 && run[^1] != ' ') run.Append(' ');
        }

        run.Replace('\n', ' ');
        Flush(BlockKind.List, "tr");
    }

    private void Inline(ContentNode node)
    {
        var isLink = node.Name == "a";
        var before = run.Length;
        foreach (var child in node.Children)
        {
            if (child.IsText) Append(child.Text!, 0);
            else if (child.Name == "br") run.Append('\n');
            else if (!child.IsHidden && !(child.Evidence == Evidence.Unlikely && child.LinkDensity > 0.5)) Inline(child);
        }

        if (isLink) runLinks += run.Length - before;
    }

    private void Append(string text, int links)
    {
        runLinks += links;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n' && isTyped && BeginsLine(text.AsSpan(i + 1))) run.Append('\n');
            var blank = c is '\n' or '\r' or '\t' or ' ' or '\u00A0';
            if (!blank) run.Append(c);
            else if (run.Length > 0 && run[^1] is not (' ' or '\n')) run.Append(' ');
        }
    }

    /// <summary>Of lines as they were typed a blank one and one behind a bullet begin something new; the others were broken to fit.</summary>
    private static bool BeginsLine(ReadOnlySpan<char> rest) => rest.TrimStart(" \t\r") is var next && (next.IsEmpty || next[0] is '\n' or '*' or '•' or '-' or '–');

    /// <summary>Ends a block; two line breaks part paragraphs.</summary>
    private void Flush(BlockKind kind, string name)
    {
        if (run.Length > 0)
        {
            var text = run.ToString();
            var share = text.Length == 0 ? 0 : (double)runLinks / text.Length;
            var parts = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < parts.Length;)
            {
                var lines = kind == BlockKind.Paragraph ? ShortLines(parts, i) : 0;
                var block = lines >= FewestLines ? string.Join('\n', parts, i, lines) : parts[i];
                if (isTyped && kind == BlockKind.Paragraph && block.Length > 2 && block[0] is '*' or '•' && block[1] == ' ') blocks.Add(new(BlockKind.List, block[2..], (int)(block.Length * share), "li"));
                else blocks.Add(new(lines >= FewestLines ? BlockKind.List : kind, block, (int)(block.Length * share), name));
                i += Math.Max(1, lines >= FewestLines ? lines : 1);
            }
        }

        run.Clear();
        runLinks = 0;
    }

    /// <summary>Line breaks between short lines make a list: "10 March – Lyon", "8 April – Marseille".</summary>
    private static int ShortLines(string[] parts, int from)
    {
        var end = from;
        while (end < parts.Length && parts[end].Length < LongestLine && !LineFeatures.EndsSentence(parts[end])) end++;
        for (var i = from; i < end; i++)
        {
            // A headline, its byline and a day are no list.
            if (MetadataLine.Read(parts[i], new("")) is "byline" or "printed-date" or "metadata-line") return 0;
        }

        return end - from;
    }

    private static BlockKind KindOf(ContentNode node, BlockKind outer) => node.Name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dt" or "dd" => outer == BlockKind.Caption ? outer : BlockKind.List,
        "tr" when node.TextLength < LongestRow && !node.Children.Exists(cell => cell.HasBlocks) => BlockKind.List,
        "blockquote" => BlockKind.Quote,
        "figcaption" or "figure" or "caption" => BlockKind.Caption,
        _ when (outer == BlockKind.Caption || IsCaption(node)) && node.TextLength >= BlockTrimming.ShortestCaption && IsPhotographer(node) => BlockKind.Credit,
        _ when IsCaption(node) => BlockKind.Caption,
        _ => outer,
    };

    private static bool IsCaption(ContentNode node) =>
        node.ClassNames is { } names && node.TextLength < 600
        && (names.Contains("caption", StringComparison.OrdinalIgnoreCase) || names.Contains("cutline", StringComparison.OrdinalIgnoreCase) || names.Contains("photo-credit", StringComparison.OrdinalIgnoreCase));

    /// <summary>An embedded post is quoted by the article, though its box is called "social".</summary>
    private static bool HoldsQuotation(ContentNode node) =>
        node.Children.Exists(c => !c.IsText && c.TextLength > 0 && (c.Name == "blockquote" && c.TextLength * 2 > node.TextLength || c.TextLength * 2 > node.TextLength && HoldsQuotation(c)));

    /// <summary>&lt;figure&gt;&lt;span class="image-meta"&gt;&lt;figcaption&gt;: what stands under a picture, whatever it is called.</summary>
    private static bool HoldsCaption(ContentNode node) =>
        node.Parent?.Name == "figure" && (node.Name == "figcaption" || node.Children.Exists(c => c.Name == "figcaption" && c.TextLength > 0));

    /// <summary>Boxes in the article that are no part of it: unlikely by name and small beside it, or full of links.</summary>
    private bool IsLeftOut(ContentNode node)
    {
        if (node.TextLength == 0) return !node.HasBlocks;
        if (node.Evidence == Evidence.Unlikely && node.TextLength < root.TextLength * 0.4) return !HoldsQuotation(node) && !HoldsCaption(node);
        return node.Name is "ul" or "ol" or "table" or "dl" or "div" or "section" && node.LinkDensity > 0.6 && node.TextLength < root.TextLength * 0.4 && node.IsBlock;
    }
}
