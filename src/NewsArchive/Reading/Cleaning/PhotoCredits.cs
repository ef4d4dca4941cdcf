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
        return AnyMark.IsIn(text.AsSpan(from)) && BehindMark(text, from) is { } marked ? marked : BehindAgency(text);
    }

    private static (string Caption, string Credit)? BehindMark(string text, int from)
    {
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
        if (NameAndPaper(text) is { } paper) return paper;
        var at = text.AsSpan().LastIndexOfAny('(', '|', '[');
        if (at < 1 || text.Length - at > LongestCredit) return null;
        var credit = text[(at + 1)..].Trim(' ', ')', ']', '.');
        return CaptionLines.IsPhotographer(credit) || Reversed(credit) ? (text[..at].TrimEnd(), credit) : null;
    }

    /// <summary>"The minister at the bridge. Ada Nowak / The Courier": behind the caption's full stop, with none of its own.</summary>
    private static (string Caption, string Credit)? NameAndPaper(string text)
    {
        // "The minister at the bridge, May 7, 2013.Ada Nowak"
        if (text.LastIndexOf('.') is > 20 and var stop && text.Length - stop is > 5 and < 40 && char.IsUpper(text[stop + 1]) && !char.IsUpper(text[stop - 1]) && Bylines.IsBareName(text[(stop + 1)..]) && Bylines.IsPerson(text[(stop + 1)..])) return (text[..(stop + 1)], text[(stop + 1)..]);
        var slash = text.LastIndexOf(" / ", StringComparison.Ordinal);
        if (slash < 10 || text.Length - slash > 40 || LineFeatures.EndsSentence(text)) return null;
        var start = text.LastIndexOf(". ", slash, StringComparison.Ordinal) + 2;
        if (start < 12 || !Bylines.IsBareName(text[start..slash]) || !Bylines.IsPerson(text[start..slash])) return null;
        return Array.TrueForAll(text[(slash + 3)..].Split(' '), word => word.Length > 0 && char.IsUpper(word[0])) ? (text[..(start - 1)], text[start..]) : null;
    }

    /// <summary>"The minister at the bridge TASS/Ada Nowak": also where no stop parts the two.</summary>
    private static (string Caption, string Credit)? BehindAgency(string text)
    {
        var whole = text;
        if (text.EndsWith("/Pool", StringComparison.OrdinalIgnoreCase)) text = text[..^5];
        var slash = text.LastIndexOf('/');
        if (slash < 2 || text.Length - slash > LongestCredit) return null;
        var start = text.LastIndexOf(' ', slash) + 1;
        // "THE CANADIAN PRESS/Ada Nowak"
        for (var words = 1; words < 3 && start > 1 && Agencies.NameOf(text.AsSpan(start, slash - start)) is null && char.IsUpper(text[start]); words++)
        {
            var longer = text.LastIndexOf(' ', start - 2) + 1;
            if (!text.AsSpan(longer, start - longer).ContainsAnyInRange('a', 'z')) start = longer;
        }

        var name = text[(slash + 1)..].Trim(' ', ')', ']', '.');
        var agency = text[start..slash];
        return Agencies.NameOf(agency) is not null || Agencies.NameOf(Mastheads.Cased(agency)) is not null
            ? Bylines.IsBareName(name) && Bylines.IsPerson(name) ? (text[..start].TrimEnd(' ', '(', '[', '|'), whole[start..].Trim(' ', ')', ']')) : null
            : null;
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
