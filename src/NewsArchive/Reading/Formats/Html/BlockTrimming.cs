using NewsArchive.Reading.Cleaning;
using NewsArchive.Values;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>Leaves out of the found blocks what is still the page's: bylines above, link lists between and below, notices, doubled captions.</summary>
internal static class BlockTrimming
{
    private const int SignedWithin = 4;
    private const int SignsWithin = 6;
    private const int LastBlocks = 4;
    private const int FewestText = 250;
    private const int GoodParagraph = 80;
    private const int GoodSentence = 40;
    internal const int ShortestCaption = 25;
    private const double LinkBlock = 0.75;

    public static void Trim(List<PageBlock> blocks, ArticleDraft draft)
    {
        var kept = new List<PageBlock>(blocks.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        CutComments(blocks, draft);
        var firstGood = blocks.FindIndex(b => IsGood(b) && RelatedOf(b) is null && !IsHead(b));
        var lastGood = blocks.FindLastIndex(b => IsGood(b) && RelatedOf(b) is null && !PageFurniture.IsNotice(Line(b), true));
        var run = RunOfLines(blocks, lastGood);
        TakeSigned(blocks, firstGood, draft);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var between = i > firstGood && firstGood >= 0 && i < lastGood;
            if (between && RelatedOf(block) is { } linked && seen.Add(linked))
            {
                kept.Add(block with { Kind = BlockKind.Related, Text = linked });
                continue;
            }

            var rule = block.Kind == BlockKind.Related ? "link-list" : IsLooseCredit(block, kept) ? "caption-label" : i > firstGood && i >= blocks.Count - LastBlocks && IsAboutAuthor(block, draft) ? "author-note" : Furniture(block, draft) ?? Repeated(block, seen)
                ?? (i < firstGood ? Above(block, draft) : i > lastGood + run && lastGood >= 0 ? Below(block) : null);
            if (rule is null && RelatedOf(block) is { } headline) kept.Add(block with { Kind = BlockKind.Related, Text = headline });
            else if (rule is null) kept.Add(block);
            else
            {
                if (rule.Length > 0) draft.Leave(block.Text, rule);
                if (kept.Count > 0) kept[^1] = kept[^1] with { IsOverBox = true };
            }
        }

        DropEmptyHeadings(kept, draft);
        draft.Blocks.AddRange(Joined(kept));
    }

    /// <summary>"The Courier" under a picture without a caption.</summary>
    private static bool IsLooseCredit(PageBlock block, List<PageBlock> kept) =>
        block.Kind == BlockKind.Credit && block.Text.Length < ShortestCaption && (kept.Count == 0 || kept[^1].Kind != BlockKind.Caption);

    /// <summary>"Ada Nowak is a reporter in Lyon." at the foot of what Ada Nowak wrote.</summary>
    private static bool IsAboutAuthor(PageBlock block, ArticleDraft draft) =>
        block.Text.Length < 420 && draft.Bylines.Find(name => block.Text.StartsWith(name, StringComparison.Ordinal)) is { } author && PageFurniture.OpensAuthorNote(block.Text[author.Length..]);

    /// <summary>"By Ada Nowak - Thursday 26 June 2014, 18:05 - Last updated Friday" is as long as a paragraph, and so is a notice above the text.</summary>
    private static bool IsHead(PageBlock block) => PageFurniture.IsNotice(Line(block), false) || block.Text.Length < 200 && MetadataLine.Read(block.Text, new("")) is not null;

    /// <summary>"Reader comments", "14 Comments": what stands below it in the article's own element are its readers' words.</summary>
    private static void CutComments(List<PageBlock> blocks, ArticleDraft draft)
    {
        var above = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (above >= FewestText && CommentThreads.IsHeading(blocks[i].Text, blocks.Skip(i + 1).Take(SignsWithin).Select(b => b.Text)))
            {
                foreach (var block in blocks.Skip(i)) draft.Leave(block.Text, "comment-thread");
                blocks.RemoveRange(i, blocks.Count - i);
                return;
            }

            if (IsGood(blocks[i])) above += blocks[i].Text.Length;
        }
    }

    /// <summary>A byline right above the text, and the day in the same line or the one under it: old pages have no headings to go by. A day alone is the page's.</summary>
    private static void TakeSigned(List<PageBlock> blocks, int firstGood, ArticleDraft draft)
    {
        for (var i = Math.Max(0, firstGood - SignedWithin); i < firstGood; i++)
        {
            var signed = new ArticleDraft("");
            if (!Bylines.Opens(blocks[i].Text) || MetadataLine.Read(blocks[i].Text, signed) is null || signed.Bylines.Count == 0) continue;
            if (draft.Bylines.Count == 0) draft.Bylines.AddRange(signed.Bylines);
            if (signed.Stated is null && i + 1 < firstGood) _ = MetadataLine.Read(blocks[i + 1].Text, signed);
            if (signed.Stated is { Date.IsDay: true } stated) draft.Stated ??= stated;
            return;
        }
    }

    /// <summary>"READ MORE: Ferry Company Closes Its Doors" between paragraphs.</summary>
    private static string? RelatedOf(PageBlock block) => block.Kind switch
    {
        BlockKind.Related => block.Text,
        BlockKind.Paragraph or BlockKind.Heading => RelatedLines.HeadlineOf(block.Text),
        _ => null,
    };

    /// <summary>Right below the last paragraph three or more plain lines are its list: a programme, a table of dates.</summary>
    private static int RunOfLines(List<PageBlock> blocks, int last)
    {
        var end = last + 1;
        while (end < blocks.Count && blocks[end].Kind is BlockKind.Paragraph or BlockKind.List && blocks[end].LinkDensity < 0.3 && !PageFurniture.IsFurniture(Line(blocks[end])) && !PageFurniture.IsNotice(Line(blocks[end]), true)) end++;
        return end - last - 1 >= 3 ? end - last - 1 : 0;
    }

    public static bool IsGood(PageBlock block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.Quote && block.LinkDensity < 0.5 && !LineFeatures.IsKeywords(block.Text)
        && (block.Text.Length >= GoodParagraph || block.Text.Length >= GoodSentence && LineFeatures.EndsSentence(block.Text));

    private static string? Furniture(PageBlock block, ArticleDraft draft)
    {
        if (!block.Text.Any(char.IsLetterOrDigit)) return "";
        if (draft.Title is not null && LineFeatures.Key(block.Text) == LineFeatures.Key(draft.Title)) return "repeated-title";
        var line = Line(block);
        if (PageFurniture.IsFurniture(line)) return "furniture-line";
        if (block.Kind == BlockKind.Paragraph && LineFeatures.IsKeywords(block.Text)) return "keywords";
        if (block.Kind == BlockKind.Caption) return IsGalleryCaption(block.Text) ? "gallery-caption" : block.LinkDensity > 0.5 || block.Text.Length < ShortestCaption && !LineFeatures.EndsSentence(block.Text) ? "caption-label" : null;
        if (block.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.Quote && block.LinkDensity > LinkBlock && block.Text.Length < 200) return "link-line";
        return block.Kind != BlockKind.Heading && PageFurniture.IsNotice(line, false) ? "notice" : null;
    }

    private static string? Repeated(PageBlock block, HashSet<string> seen) =>
        block.Text.Length >= 25 && !seen.Add(block.Text) ? "repeated-line" : null;

    /// <summary>Above the first good paragraph stand bylines, dates and labels.</summary>
    private static string? Above(PageBlock block, ArticleDraft draft)
    {
        if (block.Kind is BlockKind.Caption or BlockKind.Credit) return null;
        if (block is { Kind: BlockKind.Heading, Name: "h1" }) return "heading-above";
        if (MetadataLine.Read(block.Text, new("")) is { } rule) return rule;
        if (block.Kind == BlockKind.Heading) return null;
        if (block is { Kind: BlockKind.List, Name: "li", LinkDensity: < 0.1 } && !block.Text.Contains('@', StringComparison.Ordinal) && block.Text.AsSpan().Count(' ') >= 4) return null;
        return block.Text.Length < GoodSentence && block.Kind != BlockKind.List || !LineFeatures.EndsSentence(block.Text) && block.Text.Length < 60 ? "line-above" : null;
    }

    /// <summary>Below the last one: labels, headlines of other articles, notices.</summary>
    private static string? Below(PageBlock block)
    {
        if (CreditLines.IsCredit(block.Text) || block.Kind is BlockKind.Caption or BlockKind.Credit) return null;
        if (block.Kind == BlockKind.List) return block.LinkDensity > 0.3 ? "line-below" : null;
        if (PageFurniture.IsNotice(Line(block), true) || block.Kind == BlockKind.Heading || RelatedOf(block) is not null) return "line-below";
        return !LineFeatures.EndsSentence(block.Text) ? "line-below" : null;
    }

    /// <summary>"1of4 The harbour at dawn": a slide show beside the article.</summary>
    private static bool IsGalleryCaption(string text)
    {
        var i = 0;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        if (i is 0 or > 3) return false;
        var rest = text.AsSpan(i).TrimStart();
        var mark = rest.StartsWith("of", StringComparison.Ordinal) ? 2 : rest.StartsWith("/", StringComparison.Ordinal) ? 1 : 0;
        return mark > 0 && rest[mark..].TrimStart() is { Length: > 0 } of && char.IsAsciiDigit(of[0]);
    }

    /// <summary>A heading over nothing, or over another heading that is no smaller, headed something that was left out.</summary>
    private static void DropEmptyHeadings(List<PageBlock> blocks, ArticleDraft draft)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i].Kind != BlockKind.Heading) continue;
            if (i + 1 < blocks.Count && !(blocks[i].IsOverBox && blocks[i + 1].Kind == BlockKind.Heading && blocks[i + 1].Name == blocks[i].Name)) continue;
            draft.Leave(blocks[i].Text, "empty-heading");
            blocks.RemoveAt(i);
        }
    }

    /// <summary>Items that follow one another are one list.</summary>
    private static IEnumerable<DraftBlock> Joined(List<PageBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var end = i;
            while (blocks[i].Kind == BlockKind.List && end + 1 < blocks.Count && blocks[end + 1].Kind == BlockKind.List) end++;
            yield return new(blocks[i].Kind, end == i ? blocks[i].Text : string.Join('\n', blocks.Skip(i).Take(end - i + 1).Select(b => b.Text)));
            i = end;
        }
    }

    private static TextLine Line(PageBlock block) => new(block.Text, 1, false, default);
}
