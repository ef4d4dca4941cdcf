using NewsArchive.Values;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Makes blocks of the lines that are left: paragraphs put together again, crossheads, lists, links and credits told apart.</summary>
internal static class BodyAssembly
{
    public static void Assemble(List<TextLine> lines, ArticleDraft draft)
    {
        var pieces = Pieces(lines);
        ParagraphRepair.JoinBroken(pieces);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == BlockKind.Paragraph && Crossheads.IsCrosshead(pieces, i)) pieces[i] = pieces[i] with { Kind = BlockKind.Heading };
        }

        draft.Blocks.AddRange(pieces);
    }

    private static List<DraftBlock> Pieces(List<TextLine> lines)
    {
        var wrap = ParagraphRepair.WrapWidth(lines);
        var pieces = new List<DraftBlock>(lines.Count);
        TextLine? previous = null;
        foreach (var line in lines)
        {
            if (line.Role == LineRole.Gone) continue;
            var piece = new DraftBlock(KindOf(line), line.Text);
            if (CaptionLines.WordsOf(line.Text) is { } caption) piece = new(BlockKind.Caption, caption);
            if (piece.Kind == BlockKind.Related) piece = new(BlockKind.Related, RelatedLines.HeadlineOf(line.Text)!);
            if (previous is not null && Continues(previous, line, piece, pieces[^1], wrap))
            {
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + (piece.Kind == BlockKind.List ? "\n" : " ") + piece.Text };
            }
            else
            {
                pieces.Add(piece);
            }

            previous = line;
        }

        return pieces;
    }

    private static bool Continues(TextLine previous, TextLine line, DraftBlock piece, DraftBlock last, int wrap)
    {
        if (piece.Kind == BlockKind.List) return last.Kind == BlockKind.List && line.BlanksBefore <= 1;
        if (line.BlanksBefore > 0 || line.Role == LineRole.Caption || previous.Role == LineRole.Caption) return false;
        return piece.Kind == BlockKind.Paragraph && last.Kind is BlockKind.Paragraph or BlockKind.List && wrap > 0 && ParagraphRepair.IsForcedBreak(previous, line, wrap);
    }

    private static BlockKind KindOf(TextLine line)
    {
        if (line.Role == LineRole.Caption || PhotoCredits.Split(line.Text) is not null) return BlockKind.Caption;
        if (RelatedLines.HeadlineOf(line.Text) is not null) return BlockKind.Related;
        if (CreditLines.IsCredit(line.Text) || CaptionLines.IsCredit(line.Text)) return BlockKind.Credit;
        return line.IsBullet ? BlockKind.List : BlockKind.Paragraph;
    }
}
