using NewsArchive.Values;

namespace NewsArchive.Reading.Cleaning;

/// <summary>What is done to the blocks of every format: credits parted off, sentences spaced, the dateline read, the outlet told.</summary>
internal static class CommonCleaning
{
    private const int DatelineWithin = 4;

    public static void Apply(ArticleDraft draft)
    {
        draft.Blocks = [.. draft.Blocks.SelectMany(PartReporting).SelectMany(PartCredit)];
        ReadDateline(draft);
        foreach (var block in draft.Blocks)
        {
            if (block.Kind == BlockKind.Credit && CreditLines.IsCredit(block.Text)) CreditLines.Collect(block.Text, draft.Credits);
        }

        CreditAgencyAtEnd(draft);
        OutletEvidence.Read(draft);
        DatedNotices.Read(draft);
    }

    /// <summary>"… on Monday. (Reporting by Ada Nowak; Editing by Jan Meer)": the note stands apart.</summary>
    private static IEnumerable<DraftBlock> PartReporting(DraftBlock block)
    {
        var at = block.Kind == BlockKind.Paragraph && block.Text.EndsWith(')') ? block.Text.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        if (at > 0 && block.Text[at - 1] is '.' or '"' or '”' && block.Text.AsSpan(at + 2).StartsWith("Reporting by ", StringComparison.OrdinalIgnoreCase) && CreditLines.IsCredit(block.Text[(at + 1)..]))
            return [block with { Text = block.Text[..at] }, new(BlockKind.Credit, block.Text[(at + 1)..])];
        return [block];
    }

    /// <summary>"… went home. (AFP)"</summary>
    private static void CreditAgencyAtEnd(ArticleDraft draft)
    {
        if (draft.Blocks.FindLast(block => block.Kind == BlockKind.Paragraph).Text is not { } text || !text.EndsWith(')')) return;
        var open = text.LastIndexOf('(');
        if (open > 1 && Agencies.NameOf(text.AsSpan(open + 1, text.Length - open - 2)) is { } agency && !draft.Credits.Contains(agency)) draft.Credits.Add(agency);
    }

    private static IEnumerable<DraftBlock> PartCredit(DraftBlock block)
    {
        if (block.Kind is BlockKind.Paragraph or BlockKind.Caption && PhotoCredits.Split(block.Text) is var (caption, credit))
        {
            if (caption.Length > 0) yield return new(BlockKind.Caption, Once(SentenceSpacing.Repair(caption)));
            yield return new(BlockKind.Credit, credit);
        }
        else
        {
            yield return block.Kind == BlockKind.Paragraph && CreditLines.IsCredit(block.Text) ? block with { Kind = BlockKind.Credit }
                : block.Kind is BlockKind.Paragraph or BlockKind.Quote ? block with { Text = SentenceSpacing.Repair(block.Text) } : block;
        }
    }

    // "The bridge at dawn. The bridge at dawn.": the picture's description and its caption in one line.
    private static string Once(string caption)
    {
        var half = (caption.Length - 1) / 2;
        return half > 10 && caption.Length == half * 2 + 1 && caption[half] == ' ' && caption.AsSpan(0, half).SequenceEqual(caption.AsSpan(half + 1)) ? caption[..half] : caption;
    }

    private static void ReadDateline(ArticleDraft draft)
    {
        var looked = 0;
        for (var i = 0; i < draft.Blocks.Count && looked < DatelineWithin; i++)
        {
            if (draft.Blocks[i].Kind != BlockKind.Paragraph) continue;
            looked++;
            if (Datelines.Read(draft.Blocks[i].Text) is not { } dateline) continue;
            draft.Dateline = dateline;
            draft.DatelineBlock = i;
            if (dateline.Agency is { } agency && Agencies.NameOf(agency) is { } name && !draft.Credits.Contains(name)) draft.Credits.Add(name);
            if (dateline.Date is { } date) draft.Stated ??= new(date, "dateline", draft.Blocks[i].Text[..dateline.Span.End].TrimEnd(), dateline.Span);
            return;
        }
    }
}
