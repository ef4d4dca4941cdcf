using NewsArchive.Values;

namespace NewsArchive.Reading.Cleaning;

/// <summary>What is done to the blocks of every format: credits parted off, sentences spaced, the dateline read, the outlet told.</summary>
internal static class CommonCleaning
{
    private const int DatelineWithin = 4;

    public static void Apply(ArticleDraft draft)
    {
        draft.Blocks = [.. draft.Blocks.SelectMany(PartCredit)];
        ReadDateline(draft);
        foreach (var block in draft.Blocks)
        {
            if (block.Kind == BlockKind.Credit && CreditLines.IsCredit(block.Text)) CreditLines.Collect(block.Text, draft.Credits);
        }

        OutletEvidence.Read(draft);
        DatedNotices.Read(draft);
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
