using System.Collections.Frozen;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Leaves out what readers wrote under an article: all behind "23 Comments", where what follows looks like a thread.</summary>
internal static class CommentThreads
{
    private const int SignsWithin = 8;
    private const int LongestName = 40;
    private static readonly FrozenSet<string> Signs = PhraseList.Lines("comment-signs.txt");

    public static void Mark(List<TextLine> lines, ArticleDraft draft)
    {
        var above = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsCounter(lines[i]))
            {
                Leave(lines[i], "furniture-line", draft);
                if (above == 0 || !IsThread(lines, i + 1, above)) continue;
                LeaveFrom(lines, i + 1, draft);
                return;
            }

            if (IsRunningText(lines[i])) above += lines[i].Text.Length;
        }
    }

    /// <summary>"23 Comments", "Comments (1,204)", "Comments: 4", "2 thoughts on “Bridge Opens”".</summary>
    private static bool IsCounter(TextLine line)
    {
        if (char.IsAsciiDigit(line.Text[0]) && (line.Text.Contains(" thoughts on “", StringComparison.Ordinal) || line.Text.Contains(" thought on “", StringComparison.Ordinal) || line.Text.Contains(" responses to “", StringComparison.Ordinal))) return true;
        if (line.Words > 3 || line.EndsSentence || !line.Text.Contains("comment", StringComparison.OrdinalIgnoreCase) || !line.Text.Any(char.IsAsciiDigit)) return false;
        var letters = string.Concat(line.Text.Where(char.IsLetter)).ToLowerInvariant();
        return letters is "comment" or "comments" or "readercomments" or "readerscomments";
    }

    /// <summary>Whether a line heads what readers wrote; "Comments" alone only where what follows looks like it.</summary>
    public static bool IsHeading(string text, IEnumerable<string> below)
    {
        if (text.Length is 0 or > 160 || LineFeatures.EndsSentence(text)) return false;
        if (IsCounter(new(text, 0, false, default))) return true;
        return LineFeatures.Key(text) is "comments" or "reader comments" or "readers comments" or "user comments" or "your comments" && below.Any(line => IsSign(line) || IsSignature(line));
    }

    /// <summary>"bearfan77 wrote on Apr 12, 2014 9:14 AM:"</summary>
    private static bool IsSignature(string text) => text.Length <= 80 && text[^1] == ':' && text.Contains(" wrote on ", StringComparison.Ordinal);

    /// <summary>Its buttons and times say so; or it is the smaller part and opens with a name right above what was said.</summary>
    private static bool IsThread(List<TextLine> lines, int from, int above)
    {
        if (from >= lines.Count) return false;
        for (var i = from; i < lines.Count && i < from + SignsWithin; i++)
        {
            if (IsSign(lines[i].Text)) return true;
        }

        return from + 1 < lines.Count && IsWriter(lines[from]) && lines[from + 1].BlanksBefore == 0 && lines[from + 1].Words > 3
            && lines.Skip(from).Sum(l => l.Text.Length) < above;
    }

    private static bool IsSign(string text) =>
        text.Length <= 80 && (Signs.Contains(LineFeatures.Key(text)) || IsTimeAgo(text) || text.EndsWith(" says:", StringComparison.Ordinal) || text.EndsWith(" wrote:", StringComparison.Ordinal) && text.Length <= LongestName);

    /// <summary>"2 hours ago", "maria_k · 3 days ago".</summary>
    private static bool IsTimeAgo(string text) => text.Length <= 60 && text.EndsWith(" ago", StringComparison.Ordinal) && text.Any(char.IsAsciiDigit);

    private static bool IsWriter(TextLine line) => line.Words <= 3 && line.Text.Length <= LongestName && !line.EndsSentence && !line.IsBullet;

    private static void LeaveFrom(List<TextLine> lines, int from, ArticleDraft draft)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (!CreditLines.IsCredit(lines[i].Text)) Leave(lines[i], "comment-thread", draft);
        }
    }

    private static void Leave(TextLine line, string rule, ArticleDraft draft)
    {
        if (!line.IsBody) return;
        line.Role = LineRole.Gone;
        draft.Leave(line.Text, rule);
    }

    private static bool IsRunningText(TextLine line) => line.EndsSentence && line.Text.Length >= 40;
}
