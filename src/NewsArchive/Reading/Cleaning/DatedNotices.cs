
namespace NewsArchive.Reading.Cleaning;

/// <summary>Notices that state the day: "A version of this article appears in print on June 3, 2014, on page 4."</summary>
internal static class DatedNotices
{
    private static readonly string[] Openings = ["in print on ", "originally published on ", "first published on ", "originally published ", "first published "];

    public static void Read(ArticleDraft draft)
    {
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
