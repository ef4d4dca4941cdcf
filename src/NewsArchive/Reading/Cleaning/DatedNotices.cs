
namespace NewsArchive.Reading.Cleaning;

/// <summary>Notices that state the day: "A version of this article appears in print on June 3, 2014, on page 4."</summary>
internal static class DatedNotices
{
    private const string Entry = "This entry was posted ";
    private const int LongestEntry = 160;
    private static readonly string[] Openings = ["in print on ", "originally published on ", "first published on ", "originally published ", "first published "];

    /// <summary>"This entry was posted on Monday, June 2nd, 2014 at 6:04 pm and is filed under News", or "posted in News on June 2, 2014".</summary>
    private static void ReadEntry(ArticleDraft draft)
    {
        var at = draft.Original.IndexOf(Entry, StringComparison.Ordinal);
        if (at < 0) return;
        var rest = draft.Original.AsSpan(at, Math.Min(LongestEntry, draft.Original.Length - at));
        for (var on = rest.IndexOf("on ", StringComparison.Ordinal); on > 0 && on < rest.Length; on = rest[(on + 3)..].IndexOf("on ", StringComparison.Ordinal) is >= 0 and var next ? on + 3 + next : -1)
        {
            if (PrintedDate.Read(rest[(on + 3)..], out _) is not { IsDay: true } day) continue;
            draft.Stated = new StatedDate(day, "notice", rest.ToString());
            return;
        }
    }

    public static void Read(ArticleDraft draft)
    {
        if (draft.Stated is null) ReadEntry(draft);
        foreach (var left in draft.LeftOut)
        {
            if (draft.Stated is not null) return;
            if (left.Rule is not ("notice" or "line-below" or "after-self-description")) continue;
            foreach (var opening in Openings)
            {
                var at = left.Words.IndexOf(opening, StringComparison.OrdinalIgnoreCase);
                if (at < 0 || PrintedDate.Read(left.Words.AsSpan(at + opening.Length), out _) is not { IsDay: true } day) continue;
                draft.Stated = new StatedDate(day, "notice", left.Words);
                break;
            }
        }
    }
}
