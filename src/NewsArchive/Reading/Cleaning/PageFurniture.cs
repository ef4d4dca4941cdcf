using System.Collections.Frozen;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Leaves out the lines that belong to the page and not to the article: navigation, share bars, notices.</summary>
internal static class PageFurniture
{
    private const int LongestNotice = 420;
    private const int TailLines = 12;
    private const int LastLines = 3;
    private const int HeadLines = 16;
    private static readonly FrozenSet<string> Lines = PhraseList.Lines("furniture-lines.txt");
    private static readonly EdgePhrases Openings = PhraseList.Openings("furniture-openings.txt");
    private static readonly NoticeSet Notices = PhraseList.InText("notices.txt");
    private static readonly NoticeSet AuthorNotes = PhraseList.InText("author-notes.txt");
    private static readonly NoticeSet SelfDescriptions = PhraseList.InText("self-descriptions.txt");

    public static void Mark(List<TextLine> lines, ArticleDraft draft)
    {
        var tail = TailStart(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (i < HeadLines && (SectionLabels.IsNavigationBar(line) || IsSecondBar(lines, i))) Leave(line, "navigation-bar", draft);
            else if (i < HeadLines && IsMasthead(lines, i)) Leave(line, "masthead", draft);
            else if (IsFurniture(line)) Leave(line, "furniture-line", draft);
            else if (IsWireNote(line.Text)) Leave(line, "notice", draft);
            else if (IsNeighbour(line.Text)) Leave(line, "neighbour-link", draft);
            else if (IsImagePlaceholder(line.Text)) Leave(line, "image-placeholder", draft);
            else if (IsNotice(line, i >= tail)) Leave(line, "notice", draft);
            else if (i >= lines.Count - LastLines && i > 3 && IsAuthorNote(line)) Leave(line, "author-note", draft);
        }

        NewsletterOffers.Mark(lines, draft);
        MarkBetweenFurniture(lines, draft);
        MarkAfterSelfDescription(lines, tail, draft);
    }

    public static bool IsFurniture(TextLine line) => line.Words <= 10 && (Lines.Contains(LineFeatures.Key(line.Text)) || !line.EndsSentence && OpensAsFurniture(line.Text));

    private static bool OpensAsFurniture(string text)
    {
        foreach (var opening in Openings.For(text))
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>"Home InDepth Heat wave Cost of living": a row of this site's own words, under another row or a button of the site.</summary>
    private static bool IsSecondBar(List<TextLine> lines, int at) =>
        at > 0 && !lines[at - 1].IsBody && lines[at].Words > 3 && !lines[at].EndsSentence && lines[at].Text.StartsWith("Home ", StringComparison.OrdinalIgnoreCase)
        && lines[at].Text.Split(' ').Count(word => char.IsUpper(word[0])) * 2 > lines[at].Words;

    /// <summary>The site's name or motto, right above the button of its menu.</summary>
    private static bool IsMasthead(List<TextLine> lines, int at) =>
        at + 1 < lines.Count && lines[at].Words <= 6 && !lines[at].EndsSentence && LineFeatures.Key(lines[at + 1].Text) is "sections" or "menu" or "main menu" or "site menu" or "all sections";

    /// <summary>"Home", "Harbour", "Sport": a short line between two lines of navigation is one itself.</summary>
    private static void MarkBetweenFurniture(List<TextLine> lines, ArticleDraft draft)
    {
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsBody && lines[i].Words <= 3 && !lines[i].EndsSentence && DateLine.Read(lines[i].Text) is null && !lines[i - 1].IsBody && !lines[i + 1].IsBody) Leave(lines[i], "between-furniture", draft);
        }
    }

    /// <summary>"To read the full story, click here." A quotation is somebody's words, whatever they say.</summary>
    public static bool IsNotice(TextLine line, bool nearEnd) =>
        UpdateNotes.Is(line.Text) || ConsentNotices.Is(line.Text)
        || line.Text.Length <= (nearEnd ? LongestNotice : LongestNotice / 2)
        && Notices.IsIn(line.Text.AsSpan())
        && !IsSpeech(line.Text);

    /// <summary>"Ada Nowak is a reporter in Lyon." at an article's foot: nobody of the news. The name opens the line, and it is short.</summary>
    private static bool IsAuthorNote(TextLine line)
    {
        var at = line.Text.Length <= LongestNotice ? AuthorNotes.FirstIn(line.Text.AsSpan()) : -1;
        return at is > 4 and < 40 && Bylines.IsBareName(line.Text[..at].TrimEnd()) && !IsSpeech(line.Text);
    }

    /// <summary>What stands behind the name of an article's author in a note about that author: ", who covers the courts, joined …".</summary>
    public static bool OpensAuthorNote(string rest) =>
        !IsSpeech(rest.Length == 0 ? "-" : rest) && (AuthorNotes.FirstIn(rest.AsSpan()) is >= 0 and < 12 || rest.StartsWith(" is a ", StringComparison.Ordinal) || rest.StartsWith(" is an ", StringComparison.Ordinal) || rest.StartsWith(" is the ", StringComparison.Ordinal));

    private static bool IsSpeech(string text) => text[0] == '‘' || text.AsSpan().ContainsAny('"', '“');

    /// <summary>"((ada.nowak@agency.example; +1 555 0100))" under a wire story, "###" under a press release, "..." alone, "___" above a note.</summary>
    private static bool IsWireNote(string text) =>
        text.Length < 10 && !text.Any(char.IsLetterOrDigit) && text.All(c => c is '#' or '.' or '…' or '*' or '|' or ',') || text.Length > 2 && text.All(c => c == '_') || text.StartsWith("((", StringComparison.Ordinal) && text.EndsWith("))", StringComparison.Ordinal) && text.Contains('@', StringComparison.Ordinal);

    /// <summary>"« The flood that was not", "Ten years of the bridge »", "← Older post": the articles before and after. Marks on both sides quote, also where the second is of another kind.</summary>
    private static bool IsNeighbour(string text)
    {
        if (text.Length is < 3 or > 140 || text.AsSpan().ContainsAny('"', '“', '”')) return false;
        var opens = text[0] is '«' or '←' or '‹' or '⟵';
        var closes = text[^1] is '»' or '→' or '›' or '⟶';
        return opens != closes && (opens ? !text.Contains('»', StringComparison.Ordinal) : !text.Contains('«', StringComparison.Ordinal)) && RelatedLines.HeadlineOf(text) is null;
    }

    /// <summary>"16x9 Image", "1200x800 photo", and "1/3" or "[1/3]" of a row of pictures.</summary>
    private static bool IsImagePlaceholder(string text)
    {
        if (text.Length is > 2 and < 8 && text.Trim('[', ']').Split('/') is [{ Length: > 0 } at, { Length: > 0 } of] && at.All(char.IsAsciiDigit) && of.All(char.IsAsciiDigit)) return true;
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
            if (i > 0 && SelfDescriptions.IsIn(lines[i].Text.AsSpan()) && FollowsTheEnd(lines, i)) from = i;
        }

        for (var i = from; i >= 0 && i < lines.Count; i++)
        {
            if (lines[i].IsBody) Leave(lines[i], i == from ? "self-description" : "after-self-description", draft);
        }
    }

    /// <summary>
    /// A self-description is believed where it names a known publication first and something else already ended the article,
    /// or where it speaks of "we" and "our". "Brazil is the world's largest exporter" is none.
    /// </summary>
    private static bool FollowsTheEnd(List<TextLine> lines, int at)
    {
        var text = lines[at].Text;
        if (IsSpeech(text)) return false;
        if (text.Contains(" we ", StringComparison.OrdinalIgnoreCase) && text.Contains(" our ", StringComparison.OrdinalIgnoreCase)) return true;
        var named = Outlets.In(text.Length > 40 ? text[..40] : text) is not null || text.Contains("report the news", StringComparison.OrdinalIgnoreCase);
        return named && (!lines[at - 1].IsBody || CreditLines.IsCredit(lines[at - 1].Text) || text.Contains("We ", StringComparison.Ordinal) || text.Contains(" our ", StringComparison.OrdinalIgnoreCase));
    }

    private static int TailStart(List<TextLine> lines) => Math.Max(Math.Min(4, lines.Count), lines.Count - TailLines);

    private static void Leave(TextLine line, string rule, ArticleDraft draft)
    {
        line.Role = LineRole.Gone;
        draft.Leave(line.Text, rule);
    }
}
