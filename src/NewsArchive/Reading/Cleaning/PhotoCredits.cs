using System.Buffers;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Parts a caption from its photographer: "… in Lyon yesterday. Photograph: Agency/Jane Doe". A photographer is no newsmaker.</summary>
internal static class PhotoCredits
{
    private const int LongestCaption = 700;
    private const int LongestCredit = 110;
    private static readonly SearchValues<char> NoCredit = SearchValues.Create("?!;\"“”");
    private static readonly string[] Marks = PhraseList.Load("photo-credits.txt");
    private static readonly PhraseSet AnyMark = PhraseList.Anywhere("photo-credits.txt");

    /// <summary>The caption's own words (may be empty) and its credit; null for a line without a credit.</summary>
    public static (string Caption, string Credit)? Split(string text)
    {
        if (text.Length is < 6 or > LongestCaption) return null;
        var from = Math.Max(0, text.Length - LongestCredit);
        if (Photographer(text) is { } signed) return signed;
        if (!AnyMark.IsIn(text.AsSpan(from))) return null;
        foreach (var mark in Marks)
        {
            var at = text.AsSpan(from).LastIndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            at += from;
            if (!IsCredit(text.AsSpan(at + mark.Length), mark) || !IsBoundary(text, at)) continue;
            return (text[..at].TrimEnd(' ', '(', '[', '|', '/'), text[at..].Trim(' ', '(', ')', '[', ']'));
        }

        return null;
    }

    /// <summary>"… last summer. (Ada Nowak/The Courier)", "… last summer | Ada Nowak/The Courier".</summary>
    private static (string Caption, string Credit)? Photographer(string text)
    {
        var at = text.AsSpan().LastIndexOfAny('(', '|', '[');
        if (at < 1 || text.Length - at > LongestCredit) return null;
        var credit = text[(at + 1)..].Trim(' ', ')', ']', '.');
        return CaptionLines.IsPhotographer(credit) || Reversed(credit) ? (text[..at].TrimEnd(), credit) : null;
    }

    // "New Dawn/Ada Nowak": some agencies name themselves first.
    private static bool Reversed(string credit) =>
        credit.Split('/', StringSplitOptions.TrimEntries) is [var agency, var name] && agency.Length is > 1 and < 25 && char.IsUpper(agency[0]) && agency.AsSpan().Count(' ') < 2 && Bylines.IsBareName(name) && Bylines.IsPerson(name);

    /// <summary>The credit opens the line, or the caption's sentence has ended before it.</summary>
    private static bool IsBoundary(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(" ");
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or '|' or ')' or '"' or '”' or '…' or '(' or '[' || text[at] is '(' or '©' && before.Length < at;
    }

    /// <summary>A name or two and an agency, no sentence.</summary>
    private static bool IsCredit(ReadOnlySpan<char> rest, string mark)
    {
        rest = rest.Trim(" ().[]");
        if (rest.IsEmpty) return mark[^1] is '/' ? false : mark is "courtesy of" ? false : mark[0] == '(';
        if (rest.IndexOf(". ", StringComparison.Ordinal) > 3 || rest.ContainsAny(NoCredit)) return false;
        int words = 0, lower = 0;
        foreach (var word in rest.SplitAny(' ', '/'))
        {
            if (rest[word] is not { Length: > 0 } w) continue;
            words++;
            if (char.IsLower(w[0]) && w is not ("via" or "and" or "for" or "of" or "the" or "by" or "de" or "van" or "von" or "al" or "courtesy" or "pool" or "file" or "photo" or "handout")) lower++;
        }

        return words <= 12 && lower * 5 <= words;
    }
}
