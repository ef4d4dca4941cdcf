using System.Collections.Frozen;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Tells the name of a publication above a headline: "The Ostrey Observer", "MIRRE NOTES", and what a weblog says of itself under it.</summary>
internal static class Mastheads
{
    private const int MostWords = 5;
    private const int MostMottoWords = 6;
    private const int HeadLines = 16;
    private static readonly FrozenSet<string> LastWords = PhraseList.Lines("masthead-words.txt");
    private static readonly FrozenSet<string> Places = new[] { "the hague", "the netherlands", "the philippines", "the gambia", "the bahamas", "the bronx", "the vatican", "the white house" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Pages = new[] { "home", "about", "about us", "contact", "contact us", "archive", "archives", "menu", "main menu", "skip to content", "skip to main content", "search for", "search" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Two to five words with capitals, of which the last is one that publications are named by.</summary>
    public static bool IsName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostWords || !IsLastWord(words[^1][(words[^1].LastIndexOf('-') + 1)..]) || !char.IsLetter(text[^1]) || SectionLabels.IsOfSectionWords(text)) return false;
        return Array.TrueForAll(words, word => char.IsUpper(word[0]) || word is "of" or "the" or "and" or "for" or "&");
    }

    /// <summary>"The Valley", "THE COURIER.": two to four words with capitals behind "The". Only a dated line beside it says that it is a publication.</summary>
    public static bool MayBeName(string text) =>
        text.StartsWith("The ", StringComparison.OrdinalIgnoreCase) && !Places.Contains(LineFeatures.Key(text)) && text.Length < 40 && text.TrimEnd('.').Split(' ') is { Length: > 1 and < 5 } words && Array.TrueForAll(words, word => word.Length > 0 && char.IsUpper(word[0]));

    /// <summary>"Sun", "Courier": a word that publications are named by.</summary>
    public static bool IsLastWord(string word) => LastWords.Contains(LineFeatures.Key(word));

    /// <summary>
    /// "Mayor Attacks Fake News" has the shape of a name too. It is believed where it is known, short, opens with "The", is written in capitals as the headline is
    /// not, or stands again in the text.
    /// </summary>
    public static bool IsBelieved(List<TextLine> lines, int at)
    {
        var text = lines[at].Text;
        if (!IsName(text)) return false;
        if (lines[at].Words <= 3 || text.StartsWith("The ", StringComparison.Ordinal) || Outlets.NameOf(text) is not null) return true;
        if (!text.AsSpan().ContainsAnyInRange('a', 'z') && lines.Exists(l => l.IsBody && l.Words > 3 && l.Text.AsSpan().ContainsAnyInRange('a', 'z'))) return true;
        return lines.FindIndex(at + 1, l => l.Text.Contains(text, StringComparison.OrdinalIgnoreCase)) > 0;
    }

    /// <summary>A publication's name in small letters where it is printed in capitals.</summary>
    public static string Cased(string name) => name.AsSpan().ContainsAnyInRange('a', 'z') ? name : string.Join(' ', name.Split(' ').Select(w => w.Length > 3 || w.Length > 1 && name.StartsWith("THE ", StringComparison.Ordinal) ? w[0] + w[1..].ToLowerInvariant() : w));

    /// <summary>Leaves out what stands above the headline and is the site's: its name, its motto, and all above the rows of its pages.</summary>
    public static void Mark(List<TextLine> lines, ArticleDraft draft)
    {
        var first = lines.FindIndex(l => l.IsBody);
        if (first < 0 || draft.Title is not null && !draft.LeftOut.Exists(l => l.Rule == EmailHeader.Rule)) return;
        var pages = LastPage(lines);
        for (var i = first; i < pages; i++)
        {
            if (lines[i].IsBody) Leave(lines[i], draft);
        }

        var at = lines.FindIndex(l => l.IsBody);
        if (at < 0 || !IsBelieved(lines, at) || NextBehindLabel(lines, at) is not (> 0 and var next) || !IsHeadline(lines[next]) || !HasMore(lines, next)) return;
        Leave(lines[at], draft);
        // "Mirre Notes", "Just another river weblog", a headline, "Posted by ada on …"
        if (lines[next].Words <= MostMottoWords && NextLine(lines, next) is > 0 and var third && IsHeadline(lines[third]) && NextLine(lines, third) is > 0 and var signed && MetadataLine.Read(lines[signed].Text, new("")) is not null && lines[next].BlanksBefore <= lines[third].BlanksBefore)
            Leave(lines[next], draft);
    }

    /// <summary>The last row of pages ("Home", "About") above all running text; only where a headline follows it.</summary>
    private static int LastPage(List<TextLine> lines)
    {
        var last = -1;
        for (var i = 0; i < lines.Count && i < HeadLines; i++)
        {
            if (lines[i].IsBody && (lines[i].EndsSentence || lines[i].Text.Length > 90 || MetadataLine.Read(lines[i].Text, new("")) is not null)) break;
            if (!lines[i].IsBody && Pages.Contains(LineFeatures.Key(lines[i].Text))) last = i;
        }

        return last > 0 && NextLine(lines, last) is > 0 and var next && IsHeadline(lines[next]) ? last : -1;
    }

    /// <summary>"Prague Gazette", "Politics", and then the headline.</summary>
    private static int NextBehindLabel(List<TextLine> lines, int at)
    {
        var next = NextLine(lines, at);
        return next > 0 && lines[next].Words <= 2 && SectionLabels.IsOfSectionWords(lines[next].Text) && NextLine(lines, next) is > 0 and var behind ? behind : next;
    }

    private static int NextLine(List<TextLine> lines, int at) => lines.FindIndex(at + 1, l => l.Role != LineRole.Gone);

    private static bool IsHeadline(TextLine line) => line.IsBody && line.Words > 2 && line.Text.Length < 200 && !line.Text.EndsWith('.') && !line.IsBullet && MetadataLine.Read(line.Text, new("")) is null;

    private static bool HasMore(List<TextLine> lines, int at) => NextLine(lines, at) > 0;

    private static void Leave(TextLine line, ArticleDraft draft)
    {
        line.Role = LineRole.Gone;
        draft.Leave(line.Text, "masthead");
        if (IsName(line.Text)) draft.Outlet ??= Outlets.NameOf(line.Text) ?? Cased(line.Text);
    }
}
