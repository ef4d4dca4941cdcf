using System.Buffers;
using System.Collections.Frozen;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Leaves out the lines that belong to the page and not to the article: navigation, share bars, notices.</summary>
internal static class PageFurniture
{
    private const int LongestNotice = 420;
    private const int TailLines = 12;
    private static readonly FrozenSet<string> Lines = PhraseList.Lines("furniture-lines.txt");
    private static readonly SearchValues<string> Notices = PhraseList.Anywhere("notices.txt");
    private static readonly SearchValues<string> SelfDescriptions = PhraseList.Anywhere("self-descriptions.txt");

    public static void Mark(List<TextLine> lines, ArticleDraft draft)
    {
        var tail = TailStart(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (IsFurniture(line)) Leave(line, "furniture-line", draft);
            else if (IsImagePlaceholder(line.Text)) Leave(line, "image-placeholder", draft);
            else if (IsNotice(line, i >= tail)) Leave(line, "notice", draft);
        }

        MarkAfterSelfDescription(lines, tail, draft);
    }

    public static bool IsFurniture(TextLine line) => line.Words <= 8 && Lines.Contains(LineFeatures.Key(line.Text));

    /// <summary>"To read the full story, click here." A quotation is somebody's words, whatever they say.</summary>
    public static bool IsNotice(TextLine line, bool nearEnd) =>
        line.Text.Length <= (nearEnd ? LongestNotice : LongestNotice / 2)
        && line.Text.AsSpan().IndexOfAny(Notices) >= 0
        && !IsSpeech(line.Text);

    private static bool IsSpeech(string text) => text[0] is '"' or '“' or '‘' || text.Contains('“', StringComparison.Ordinal);

    /// <summary>"16x9 Image", "1200x800 photo".</summary>
    private static bool IsImagePlaceholder(string text)
    {
        var cross = text.IndexOf('x', StringComparison.Ordinal);
        if (cross <= 0 || text.Length > 24 || !char.IsAsciiDigit(text[0])) return false;
        var i = cross + 1;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        return i > cross + 1 && text.AsSpan(0, cross).IndexOfAnyExceptInRange('0', '9') < 0
            && (i == text.Length || text.AsSpan(i).Trim() is var rest && (rest.Equals("image", StringComparison.OrdinalIgnoreCase) || rest.Equals("photo", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>
    /// "The Courier's reporters report the news in nine towns." closes an article: it and what follows are about the publication.
    /// </summary>
    private static void MarkAfterSelfDescription(List<TextLine> lines, int tail, ArticleDraft draft)
    {
        var from = -1;
        for (var i = tail; i < lines.Count && from < 0; i++)
        {
            if (i > 0 && lines[i].Text.AsSpan().IndexOfAny(SelfDescriptions) >= 0 && FollowsTheEnd(lines, i)) from = i;
        }

        for (var i = from; i >= 0 && i < lines.Count; i++)
        {
            if (lines[i].IsBody) Leave(lines[i], i == from ? "self-description" : "after-self-description", draft);
        }
    }

    /// <summary>A self-description is believed where something else already ended the article, or where it speaks of "we" and "our".</summary>
    private static bool FollowsTheEnd(List<TextLine> lines, int at) =>
        !lines[at - 1].IsBody || lines[at].Text.Contains(" we ", StringComparison.OrdinalIgnoreCase)
        || lines[at].Text.Contains(" our ", StringComparison.OrdinalIgnoreCase) || CreditLines.IsCredit(lines[at - 1].Text);

    private static int TailStart(List<TextLine> lines) => Math.Max(Math.Min(4, lines.Count), lines.Count - TailLines);

    private static void Leave(TextLine line, string rule, ArticleDraft draft)
    {
        line.Role = LineRole.Gone;
        draft.Leave(line.Text, rule);
    }
}
