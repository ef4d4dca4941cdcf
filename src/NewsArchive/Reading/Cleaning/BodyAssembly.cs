using NewsArchive.Values;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Makes blocks of the lines that are left: paragraphs put together again, crossheads, lists, links and credits told apart.</summary>
internal static class BodyAssembly
{
    public static void Assemble(List<TextLine> lines, ArticleDraft draft)
    {
        var pieces = ParagraphRepair.JoinBroken(Pieces(lines));
        var inMail = draft.LeftOut.Exists(l => l.Rule == EmailHeader.Rule);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == BlockKind.Paragraph && Crossheads.IsCrosshead(pieces, i, inMail)) pieces[i] = pieces[i] with { Kind = BlockKind.Heading };
        }

        draft.Blocks.AddRange(pieces);
    }

    private static List<DraftBlock> Pieces(List<TextLine> lines)
    {
        var wrap = ParagraphRepair.WrapWidth(lines);
        var pieces = new List<DraftBlock>(lines.Count);
        var longer = new List<string>();
        TextLine? previous = null;
        foreach (var line in lines)
        {
            if (line.Role == LineRole.Gone) continue;
            var piece = Piece(line);
            if (previous is not null && Continues(previous, line, piece, pieces[^1], wrap))
            {
                if (longer.Count == 0) longer.Add(pieces[^1].Text);
                longer.Add(piece.Text);
            }
            else
            {
                Close(pieces, longer);
                pieces.Add(piece);
            }

            previous = line;
        }

        Close(pieces, longer);
        return pieces;
    }

    private static void Close(List<DraftBlock> pieces, List<string> longer)
    {
        if (longer.Count > 0) pieces[^1] = pieces[^1] with { Text = string.Join(pieces[^1].Kind == BlockKind.List ? '\n' : ' ', longer) };
        longer.Clear();
    }

    private static DraftBlock Piece(TextLine line)
    {
        if (CaptionLines.WordsOf(line.Text) is { } caption) return new(BlockKind.Caption, caption);
        return KindOf(line) is var kind && kind == BlockKind.Related ? new(kind, RelatedLines.HeadlineOf(line.Text)!) : new(kind, line.Text);
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
