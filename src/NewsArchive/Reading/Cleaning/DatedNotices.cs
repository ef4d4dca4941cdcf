using NewsArchive.Values;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Notices that state the day: "A version of this article appears in print on June 3, 2014, on page 4."</summary>
internal static class DatedNotices
{
    private const string Entry = "This entry was posted ";
    private const int LongestEntry = 160;
    private const int LastBlocks = 6;
    private static readonly string[] SelfNotes = ["This article ", "This story ", "This report ", "This piece ", "This post "];
    private static readonly string[] Openings = ["in print on ", "originally published on ", "first published on ", "originally published ", "first published "];

    /// <summary>"This entry was posted on Monday, June 2nd, 2014 at 6:04 pm and is filed under News", or "posted in News on June 2, 2014".</summary>
    private static void ReadEntry(ArticleDraft draft)
    {
        var at = draft.Original.IndexOf(Entry, StringComparison.Ordinal);
        if (at < 0) return;
        var rest = draft.Original.AsSpan(at, Math.Min(LongestEntry, draft.Original.Length - at));
        if (FirstDayBehindOn(rest) is { } day) draft.Stated = new StatedDate(day, "notice", rest.ToString());
    }

    /// <summary>"This article appeared in print on page 4 of The Courier on June 3, 2014": also where the note stands outside the text.</summary>
    private static void ReadPrint(ArticleDraft draft)
    {
        foreach (var note in (ReadOnlySpan<string>)["article appears in print", "article appeared in print", "story appears in print", "story appeared in print"])
        {
            var at = draft.Original.IndexOf(note, StringComparison.Ordinal);
            if (at < 0) continue;
            var rest = draft.Original.AsSpan(at, Math.Min(LongestEntry, draft.Original.Length - at));
            if (rest.IndexOf('\n') is >= 0 and var end) rest = rest[..end];
            if (FirstDayBehindOn(rest) is { } day) draft.Stated = new StatedDate(day, "notice", rest.ToString());
            return;
        }
    }

    private static EdtfDate? FirstDayBehindOn(ReadOnlySpan<char> text)
    {
        for (var on = text.IndexOf("on ", StringComparison.Ordinal); on >= 0; on = text.IndexOf("on ", StringComparison.Ordinal))
        {
            text = text[(on + 3)..];
            if (PrintedDate.Read(text, out _) is { IsDay: true } day) return day;
        }

        return null;
    }

    /// <summary>"This report by The Valley Press was first published Feb. 3, 2025.": a paragraph of its own near the end.</summary>
    private static void ReadSelfNote(ArticleDraft draft)
    {
        for (var i = draft.Blocks.Count - 1; i > 0 && i >= draft.Blocks.Count - LastBlocks; i--)
        {
            var text = draft.Blocks[i].Text;
            if (text.Length > LongestEntry || !Array.Exists(SelfNotes, note => text.StartsWith(note, StringComparison.Ordinal))) continue;
            var at = text.IndexOf(" published ", StringComparison.Ordinal);
            if (at < 0 || PrintedDate.Read(text.AsSpan(at + 11).TrimStart("on "), out _) is not { IsDay: true } day) continue;
            if (draft.Stated is not { Date.IsDay: true }) draft.Stated = new StatedDate(day, "notice", text);
            if (draft.Outlet is null && Outlets.In(text) is { } outlet) draft.Outlet = outlet;
            draft.Leave(text, "notice");
            draft.Blocks.RemoveAt(i);
            return;
        }
    }

    public static void Read(ArticleDraft draft)
    {
        ReadSelfNote(draft);
        if (draft.Stated is null) ReadEntry(draft);
        if (draft.Stated is null) ReadPrint(draft);
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
