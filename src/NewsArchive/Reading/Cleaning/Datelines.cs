using System.Buffers;
using NewsArchive.Values;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Reads the words before a lede that say where, when and by which agency it was written.</summary>
internal static class Datelines
{
    private const int Longest = 90;
    private static readonly SearchValues<char> NoPlace = SearchValues.Create("0123456789:;!?\"“”");

    /// <summary>"MOSCOW, May 7 (Reuters) — ", "WASHINGTON (AP) -- ", "(CNN) — ", "GENEVA, 7 May 2013 (IRIN) - ", "MOSCOW, May 7. /TASS/. ", at the start of a paragraph.</summary>
    public static Dateline? Read(ReadOnlySpan<char> text)
    {
        var at = Place(text);
        if (at == 0) at = PlaceBeforeAgency(text);
        var place = text[..at];
        var date = ReadDate(text, ref at);
        var agency = ReadAgency(text, ref at);
        date ??= ReadDate(text, ref at);
        if (place.IsEmpty && agency is not null && agency.IndexOf(", ", StringComparison.Ordinal) is > 2 and var comma && Agencies.NameOf(agency.AsSpan(0, comma)) is null)
        {
            // "(Lyon, France) -- ": a place in brackets, no agency.
            return Dash(text, ref at) && at < Longest && IsRunningText(text[at..]) ? new(agency, null, date, new(0, at)) : null;
        }

        if (place.IsEmpty && agency is null) return null;
        var isEnded = agency is not null && text[at - 1] == '/' ? Stop(text, ref at) : Dash(text, ref at);
        if (!isEnded || at >= Longest || !IsRunningText(text[at..])) return null;
        return new(place.IsEmpty ? null : place.Trim(" ,").ToString(), agency, date, new(0, at));
    }

    /// <summary>"NEW YORK 1996-08-30", "AL-AIN, United Arab Emirates 1996-12-06", "PARIS, May 7, 2013", "BONN, Germany, Feb. 17, Kyodo": a line of its own.</summary>
    public static Dateline? ReadLine(string line)
    {
        if (line.Length > Longest) return null;
        var at = Place(line);
        if (at == 0) return null;
        var place = line.AsSpan(0, at).Trim(" ,").ToString();
        var date = ReadDate(line, ref at);
        var agency = ReadAgency(line, ref at);
        if (agency is null && line.AsSpan(at).Trim(" ,.-–—:") is { Length: > 0 } last && Agencies.NameOf(last) is not null) (agency, at) = (last.ToString(), line.Length);
        return date is not null && line.AsSpan(at).Trim(" .-–—:").IsEmpty ? new(place, agency, date, new(0, line.Length)) : null;
    }

    /// <summary>One to four words in capitals, and behind a comma a country, state or second place with capitals at its words.</summary>
    private static int Place(ReadOnlySpan<char> text)
    {
        int at = 0, end = 0, words = 0;
        var afterComma = false;
        while (at < text.Length && words < 7)
        {
            var stop = at;
            while (stop < text.Length && text[stop] is not (' ' or ',' or '(')) stop++;
            var word = text[at..stop];
            if (!(afterComma ? IsCapitalised(word) : IsCapitals(word)) || PrintedDate.Read(text[at..], out _) is not null) break;
            end = stop;
            words++;
            if (stop < text.Length && text[stop] == ',') afterComma = true;
            at = stop;
            while (at < text.Length && text[at] is ' ' or ',') at++;
        }

        return end;
    }

    /// <summary>"New York (CNN) — ": in small letters only where a known agency stands behind it.</summary>
    private static int PlaceBeforeAgency(ReadOnlySpan<char> text)
    {
        var open = text[..Math.Min(text.Length, 50)].IndexOf('(');
        if (open < 3 || text[open..].IndexOf(')') is not (> 2 and < 30 and var close)) return 0;
        var agency = text.Slice(open + 1, close - 1);
        if (Agencies.NameOf(agency) is null && Outlets.NameOf(agency.ToString()) is null) return 0;
        foreach (var word in text[..open].TrimEnd().SplitAny(' ', ','))
        {
            if (text[word].Length > 0 && !IsCapitalised(text[word])) return 0;
        }

        return text[..open].TrimEnd().Length;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 && word is not "/") return false;
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c) || char.IsDigit(c)) return false;
            if (char.IsUpper(c)) capitals++;
            else if (c is not ('.' or '-' or '\'' or '’' or '/')) return false;
        }

        return capitals > 0 || word is "/";
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word) =>
        word.Length > 0 && char.IsUpper(word[0]) && !word.ContainsAny(NoPlace) || word is "of" or "the" or "and";

    private static EdtfDate? ReadDate(ReadOnlySpan<char> text, ref int at)
    {
        var rest = text[at..].TrimStart(" ,(");
        var date = PrintedDate.Read(rest, out var length);
        if (date is not null) at = text.Length - rest.Length + length;
        if (date is not null && at < text.Length && text[at] == ')') at++;
        return date;
    }

    private static string? ReadAgency(ReadOnlySpan<char> text, ref int at)
    {
        var rest = text[at..].TrimStart(" ,.");
        if (rest.Length < 4 || rest[0] is not ('(' or '/')) return null;
        var close = rest[0] == '(' ? rest.IndexOf(')') : rest[1..].IndexOf('/') + 1;
        if (close is < 3 or > 40 || !char.IsLetter(rest[1])) return null;
        var words = rest[1..close];
        if (rest[0] == '/' && Agencies.NameOf(words) is null) return null;
        if (PrintedDate.Read(words, out _) is not null || words.Count(' ') > 4) return null;
        at = text.Length - rest.Length + close + 1;
        return words.ToString();
    }

    /// <summary>"SOCCER - NORWAY BEAT WALES" is a headline with its subject before it.</summary>
    private static bool IsRunningText(ReadOnlySpan<char> rest) => rest.Length >= 20 && rest[..Math.Min(rest.Length, 60)].ContainsAnyInRange('a', 'z');

    /// <summary>Behind an agency between strokes a full stop does.</summary>
    private static bool Stop(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is '.' or ' ' or '-' or '–' or '—') at++;
        return at > start;
    }

    private static bool Dash(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && text[at] is ' ' or ',' or '.' or ':') at++;
        var start = at;
        while (at < text.Length && text[at] is '-' or '–' or '—' or '―' or '_' or '~') at++;
        if (at == start) return false;
        while (at < text.Length && text[at] == ' ') at++;
        return at < text.Length;
    }
}
