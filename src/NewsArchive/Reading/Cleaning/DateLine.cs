using System.Buffers;
using NewsArchive.Reading.Phrases;
using NewsArchive.Values;

namespace NewsArchive.Reading.Cleaning;

/// <summary>What a dated line at the top of an article says.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsUpdate">Whether it is only the day of a later change.</param>
internal readonly record struct DatedLine(EdtfDate Date, bool IsUpdate);

/// <summary>A line that is nothing but a date: "Published on Tuesday, May 7, 2013 at 6:30 p.m. EDT".</summary>
internal static class DateLine
{
    private static readonly EdgePhrases Openings = EdgePhrases.Openings(
    [
        "first published", "originally published", "first aired", "aired", "first broadcast", "broadcast on", "published online", "published", "publication date", "posted", "posted by", "date of publication",
        "created", "issued", "released", "release date", "filed", "uploaded", "date", "last update", "last updated", "updated", "last modified", "modified", "update",
    ]);

    private static readonly string[] Updates = ["last update", "last updated", "updated", "last modified", "modified", "update"];

    public static DatedLine? Read(ReadOnlySpan<char> line)
    {
        if (line.Length is < 5 or > 120) return null;
        var rest = WithoutPage((IsGlued(line) ? Unglued(line) : line).Trim(" |·•—–-"));
        if (rest.EndsWith(" by", StringComparison.Ordinal)) rest = rest[..^3].TrimEnd(); // "April 27, 2014 by", whose name the copy lost
        var isUpdate = false;
        foreach (var opening in Openings.For(rest))
        {
            if (!rest.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
            if (rest.Length > opening.Length && char.IsLetter(rest[opening.Length])) continue;
            isUpdate = Array.IndexOf(Updates, opening) >= 0;
            rest = rest[opening.Length..].TrimStart(" :|-–—");
            break;
        }

        foreach (var word in (ReadOnlySpan<string>)["on ", "at ", "date:"])
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) rest = rest[word.Length..].TrimStart(" :");
        }

        if (PrintedDate.Read(rest, out _) is null && ReadTime(ref rest)) rest = rest.TrimStart(" ,|-–—");
        var date = PrintedDate.Read(rest, out var length);
        return date is not null && IsOnlyTime(rest[length..]) ? new(date, isUpdate) : null;
    }

    /// <summary>Whether a word says what the day is: "Published May 7, 2013".</summary>
    public static bool IsIntroduced(string line) => Array.Exists(Openings.For(line), o => line.StartsWith(o, StringComparison.OrdinalIgnoreCase));

    // "Saturday, July 17, 2004; Page B01": the day of the printed paper.
    private static ReadOnlySpan<char> WithoutPage(ReadOnlySpan<char> line)
    {
        var at = line.LastIndexOf("page ", StringComparison.OrdinalIgnoreCase);
        return at > 8 && line[at - 1] == ' ' && line[at - 2] is ';' or ',' && line.Length - at is > 5 and < 10 && char.IsAsciiDigit(line[^1]) ? line[..at].TrimEnd(" ;,") : line;
    }

    // "June 3, 20146:42 PM GMTUpdated 9 years ago": the page sets apart by style what the copy runs together.
    private static bool IsGlued(ReadOnlySpan<char> line)
    {
        if (line.IndexOf("Updated", StringComparison.Ordinal) is var update and > 0 && char.IsLetterOrDigit(line[update - 1])) return true;
        return line.IndexOf(':') is var colon and > 5 && YearEnd(line, colon) > 0;
    }

    private static string Unglued(ReadOnlySpan<char> line)
    {
        var text = line.ToString();
        if (text.IndexOf("Updated", StringComparison.Ordinal) is var update and > 0 && text[update - 1] != ' ') text = text.Insert(update, " ");
        return text.IndexOf(':', StringComparison.Ordinal) is var colon and > 5 && YearEnd(text, colon) is var end and > 0 ? text.Insert(end, " ") : text;
    }

    // Where the year ends that a time is glued to; -1 where the digits before the colon are a time alone.
    private static int YearEnd(ReadOnlySpan<char> line, int colon)
    {
        var start = colon;
        while (start > 0 && char.IsAsciiDigit(line[start - 1])) start--;
        return colon - start is 5 or 6 && (line[start..].StartsWith("19", StringComparison.Ordinal) || line[start..].StartsWith("20", StringComparison.Ordinal)) ? start + 4 : -1;
    }

    /// <summary>"18:23 GMT, 7 May 2013": a time may stand before the date.</summary>
    private static bool ReadTime(ref ReadOnlySpan<char> text)
    {
        if (text.Length < 6 || !char.IsAsciiDigit(text[0])) return false;
        var colon = text[..3].IndexOfAny(':', '.');
        if (colon < 1 || !char.IsAsciiDigit(text[colon + 1])) return false;
        var i = colon + 1;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        if (i - colon > 3) return false;
        var rest = text[i..].TrimStart();
        while (rest.Length > 0 && IsTimeWord(FirstWord(rest)) && PrintedDate.Read(rest, out _) is null) rest = rest[FirstWord(rest).Length..].TrimStart(" ,");
        text = rest;
        return true;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', ',');
        return end < 0 ? text : text[..Math.Max(1, end)];
    }

    /// <summary>Behind the date nothing but a time, its zone, or the day of an update.</summary>
    private static bool IsOnlyTime(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 0 && char.IsLetterOrDigit(rest[0]) && rest[0] != 'T') return false;
        // "October 17, 2001: 1:27 p.m. ET"
        for (rest = rest.TrimStart(':').TrimStart(Separators); rest.Length > 0; rest = rest.TrimStart(Separators))
        {
            var end = rest.IndexOfAny(SeparatorSet);
            var word = end < 0 ? rest : rest[..end];
            foreach (var update in Updates)
            {
                if (rest.StartsWith(update, StringComparison.OrdinalIgnoreCase)) return true;
            }

            if (!IsTimeWord(word)) return false;
            rest = rest[word.Length..];
        }

        return true;
    }

    private static readonly SearchValues<char> ZoneDigits = SearchValues.Create("0123456789:");

    private static readonly SearchValues<char> SeparatorSet = SearchValues.Create(Separators);

    private const string Separators = " ,.;|·•—–-+()[]/";

    private static bool IsTimeWord(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return false;
        if (char.IsAsciiDigit(word[0]) || word[0] == 'T' && word.Length > 2 && char.IsAsciiDigit(word[1])) return word.Length <= 20;
        if (word is "at" or "in" or "a" or "m" or "p" or "am" or "pm" or "AM" or "PM" or "noon" or "hrs" or "Z" or "a.m" or "p.m" or "a.m." or "p.m." or "Eastern" or "Pacific" or "Central" or "time" or "Time" or "local" or "edition" or "years" or "year" or "ago" or "YEARS" or "YEAR" or "AGO" or "months" or "MONTHS" or "days" or "DAYS" or "hours" or "HOURS") return true;
        // "GMT+1"
        if (word.IndexOfAny('+', '-') is > 1 and var sign && word[(sign + 1)..].IndexOfAnyExcept(ZoneDigits) < 0) word = word[..sign];
        return word.Length is 2 or 3 or 4 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;
    }
}
