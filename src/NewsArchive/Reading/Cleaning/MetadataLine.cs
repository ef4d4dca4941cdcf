using System.Buffers;

namespace NewsArchive.Reading.Cleaning;

/// <summary>A line that says who wrote an article, when and for whom, alone or several at once: "By Jane Doe | The Courier | May 7, 2013".</summary>
internal static class MetadataLine
{
    private const int MostWordsBeforeDay = 60;
    private static readonly string[] Separators = [" | ", " • ", " · ", " — ", " – ", " - ", " / ", "|", "•", "·"];
    private static readonly SearchValues<char> SeparatorSigns = SearchValues.Create("|•·—–-/");

    /// <summary>Takes what the line says into the draft and names the rule; null for a line of any other kind.</summary>
    public static string? Read(string line, ArticleDraft draft)
    {
        if (line.Length > 200) return null;
        line = WithoutOtherScript(line);
        var parts = line.AsSpan().ContainsAny(SeparatorSigns) ? line.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
        // "By Jane Doe | Oct. 15, 2014 | Comments (12)" is more than a byline with something behind it.
        if (parts.Length > 1 && Bylines.Read(parts[0]) is not null && Array.Exists(parts, part => DateLine.Read(part) is not null) && ReadParts(parts, draft) is { } several) return several;
        return ReadPart(line, draft) ?? (parts.Length > 1 ? ReadParts(parts, draft) : null);
    }

    /// <summary>"Saturday, December 6, 2025 | 06:15 PM IST हिंदी में पढें": the link to the page in another script, run into the day.</summary>
    private static string WithoutOtherScript(string line)
    {
        var end = line.AsSpan().IndexOfAnyInRange('\u0900', '\uFFEF');
        return end > 8 && line.AsSpan(0, end).ContainsAnyInRange('0', '9') && !line.AsSpan(end).ContainsAnyInRange('a', 'z') && line[end] is not (>= '\u2000' and <= '\u206F') ? line[..end].TrimEnd() : line;
    }

    private static string? ReadParts(string[] parts, ArticleDraft draft)
    {
        // "PTI | Kadun": the agency and where it sent from.
        if (parts is [var agency, var place] && place.Length < 30 && char.IsUpper(place[0]) && place.AsSpan().Count(' ') < 3 && !LineFeatures.EndsSentence(place) && Bylines.AgencyOf(agency) is { } known)
        {
            if (!draft.Credits.Contains(known)) draft.Credits.Add(known);
            return "byline";
        }

        var trial = new ArticleDraft("");
        foreach (var part in parts)
        {
            if (ReadPart(part, trial) is null && !PageFurniture.IsFurniture(new TextLine(part, 1, false, default)) && !PageCounters.IsCounter(part) && !IsMailOrClock(part) && !(Mastheads.IsName(part) || Mastheads.MayBeName(part) || IsIssue(part)) && !(Bylines.IsBareName(part) && parts.Any(p => DateLine.Read(p) is not null))) return null;
        }

        foreach (var part in parts)
        {
            if (ReadPart(part, draft) is not null || PageCounters.IsCounter(part) || IsIssue(part)) continue;
            if (Mastheads.IsName(part) || Mastheads.MayBeName(part)) draft.Outlet ??= part.TrimEnd('.');
            else if (Bylines.IsBareName(part) && Bylines.IsPerson(part) && !Bylines.IsJob(part)) draft.Bylines.Add(part);
        }

        return "metadata-line";
    }

    private static string? ReadPart(string part, ArticleDraft draft)
    {
        if (DateLine.Read(part) is { } dated)
        {
            Take(dated, part, draft);
            return "printed-date";
        }

        if (DateAndCounter(part, draft) || DayBehindWords(part, draft)) return "printed-date";
        if (NameAndDate(part, draft) || PostedLine.Read(part, draft) || Bylines.TakeAgencies(part, draft) || Bylines.TakeDesks(part, draft)) return "byline";
        if ((Bylines.Read(part) ?? Bylines.ReadWithJob(part)) is { } names)
        {
            draft.Bylines.AddRange(names.Where(n => !draft.Bylines.Contains(n)));
            if (part.LastIndexOf(',') is var comma and > 0 && Bylines.AgencyOf(part[(comma + 1)..].Trim()) is { } agency && !draft.Credits.Contains(agency)) draft.Credits.Add(agency);
            return "byline";
        }

        if (IsReference(part, draft)) return "reference";
        if (Outlets.NameOf(part) is { } outlet)
        {
            draft.Outlet ??= outlet;
            return "outlet-line";
        }

        if ((part.EndsWith(" Staff", StringComparison.Ordinal) || part.Contains(' ', StringComparison.Ordinal) && Agencies.NameOf(part) is not null) && Bylines.AgencyOf(part) is { } staff)
        {
            if (!draft.Credits.Contains(staff)) draft.Credits.Add(staff);
            return "byline";
        }

        if (AddressOf(part) is { } address)
        {
            if (address.AbsolutePath.Length > 1) draft.Canonical ??= address.AbsoluteUri;
            draft.Outlet ??= Outlets.OfDomain(address.Host);
            return "address-line";
        }

        if (IsUnclearDate(part)) return "printed-date";
        return IsReadingTime(part) ? "reading-time" : null;
    }

    /// <summary>"Published: 11.12.2013 14:02" can be read two ways and dates nothing, but is no text.</summary>
    private static bool IsUnclearDate(string part)
    {
        var start = part.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0 || part.Length - start is < 8 or > 24 || start > 16) return false;
        if (start > 0 && !(part[..start].Trim(' ', ':') is { } opening && (opening.Equals("published", StringComparison.OrdinalIgnoreCase) || opening.Equals("posted", StringComparison.OrdinalIgnoreCase) || opening.Equals("updated", StringComparison.OrdinalIgnoreCase) || opening.Equals("date", StringComparison.OrdinalIgnoreCase) || opening.Equals("on", StringComparison.OrdinalIgnoreCase)))) return false;
        var day = part[start..].Split(' ', ',', '-', 'T')[0];
        var marks = day.AsSpan().Count('.') + day.AsSpan().Count('/');
        return marks == 2 && day.All(c => char.IsAsciiDigit(c) || c is '.' or '/') && day.Length is >= 8 and <= 10 && day[^4..].All(char.IsAsciiDigit)
            && part[(start + day.Length)..].All(c => char.IsAsciiDigit(c) || c is ' ' or ':' or '.' or ',' or '-' or 'A' or 'P' or 'M' or 'a' or 'p' or 'm');
    }

    /// <summary>"16 August 2014 Read: 677", "May 7, 2013 12 comments": the day and how often the page was asked for.</summary>
    private static bool DateAndCounter(string part, ArticleDraft draft)
    {
        if (part.Length > 80 || PrintedDate.Read(part, out var length) is not { IsDay: true } day || length >= part.Length || !PageCounters.IsCounter(part[length..].Trim(' ', '|', '·', '-', '–', ','))) return false;
        draft.Stated ??= new(day, "printed-date", part[..length]);
        return true;
    }

    /// <summary>"Source:Agency Published: 2013-4-13 17:56", "Staff ReporterUpdated December 6, 2018", "News13 March 2025 - 15:13", "Other News 20 November 2016 21:42", "(Agency) 16:40, June 19, 2023": few words, and the rest is the day.</summary>
    private static bool DayBehindWords(string part, ArticleDraft draft)
    {
        if (part.Length > 120 || LineFeatures.EndsSentence(part) || part.AsSpan().ContainsAny('|', '•', '·')) return false;
        for (var i = 3; i < part.Length - 5 && i <= MostWordsBeforeDay; i++)
        {
            var introduced = char.IsUpper(part[i]) && part[i] is 'P' or 'U' or 'L' && DateLine.IsIntroduced(part[i..]);
            var glued = char.IsAsciiDigit(part[i]) && char.IsLetter(part[i - 1]);
            var behindAgency = part[i - 1] == ' ' && part[i - 2] == ')';
            var clocked = part[i - 1] == ' ' && part.AsSpan(i).Contains(':');
            if (!introduced && !glued && !behindAgency && !clocked || DateLine.Read(part.AsSpan(i)) is not { Date.IsDay: true } dated) continue;
            var words = part[..i].Trim(' ', ':', '(', ')', '|', '-', '–', '—');
            var name = words.StartsWith("source", StringComparison.OrdinalIgnoreCase) ? words[6..].Trim(' ', ':') : words;
            var agency = Agencies.NameOf(name);
            if (behindAgency && agency is null || !IsLabel(words)) return false;
            Take(dated, part[i..], draft);
            if (agency is not null && !draft.Credits.Contains(agency)) draft.Credits.Add(agency);
            else if (Outlets.NameOf(name) is { } outlet) draft.Outlet ??= outlet;
            else if (Bylines.Read(words) is { } names) draft.Bylines.AddRange(names.Where(n => !draft.Bylines.Contains(n)));
            return true;
        }

        return false;
    }

    /// <summary>A few words, all with capitals: "The Newspaper's Staff Reporter". A headline that the day was run into is none.</summary>
    private static bool IsLabel(string words) =>
        words.Split(' ') is { Length: <= 5 } all && Array.TrueForAll(all, word => word.Length > 0 && (char.IsUpper(word[0]) || word is "by" or "of" or "the" or "and"));

    private static void Take(DatedLine dated, string words, ArticleDraft draft)
    {
        if (!dated.IsUpdate) draft.Stated ??= new StatedDate(dated.Date, "printed-date", words);
        else if (dated.Date.IsDay) draft.Updated ??= new StatedDate(dated.Date, StatedDate.UpdateLine, words);
    }

    /// <summary>"By ADA NOWAK and JAN MEER MAY 7, 2013": the date stands right behind the names.</summary>
    internal static bool NameAndDate(string part, ArticleDraft draft)
    {
        if (part.Length < 20 || !char.IsAsciiDigit(part[^1])) return false;
        for (var at = part.LastIndexOf(' ', part.Length - 6); at > 4 && part.Length - at < 30; at = part.LastIndexOf(' ', at - 1))
        {
            if (DateLine.Read(part.AsSpan(at)) is not { IsUpdate: false, Date.IsDay: true } dated || Bylines.Read(part[..at].TrimEnd(' ', ',')) is not { } names) continue;
            draft.Stated ??= new(dated.Date, "printed-date", part[(at + 1)..]);
            draft.Bylines.AddRange(names);
            return true;
        }

        return false;
    }

    /// <summary>"The Mirre Valley Herald, October 15, 2014, page 3": what is written over a clipping.</summary>
    private static bool IsReference(string part, ArticleDraft draft)
    {
        var comma = part.IndexOf(", ", StringComparison.Ordinal);
        if (comma is < 4 or > 50 || part.Length > 100) return false;
        var name = part[..comma];
        var rest = part[(comma + 2)..];
        var page = Math.Max(rest.LastIndexOf(", p", StringComparison.OrdinalIgnoreCase), rest.LastIndexOf(" p. ", StringComparison.OrdinalIgnoreCase));
        if (page > 0 && rest[page..].Any(char.IsAsciiDigit) && rest.Length - page < 14) rest = rest[..page];
        if (Outlets.NameOf(name) is null && !Mastheads.IsName(name) || DateLine.Read(rest) is not { Date.IsDay: true } dated) return false;
        draft.Outlet ??= Outlets.NameOf(name) ?? name;
        draft.Stated ??= new(dated.Date, "printed-date", rest);
        return true;
    }

    /// <summary>"desk@courier.example", "[email protected]" and "Last Update : 04:42 PM" say nothing here.</summary>
    private static bool IsMailOrClock(string part)
    {
        if (part.Contains("[email", StringComparison.Ordinal) || part.Contains('@', StringComparison.Ordinal) && part.Length < 60 && !part.Contains(' ', StringComparison.Ordinal)) return true;
        return part.Length < 40 && DateLine.IsIntroduced(part) && part.AsSpan().ContainsAnyInRange('0', '9') && UpdateNotes.Is(part.Replace(" :", ":", StringComparison.Ordinal).Replace("Last Update:", "Last updated:", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Issue 42", "No. 7", "Vol. XII".</summary>
    private static bool IsIssue(string part) =>
        part.Length < 24 && (part.StartsWith("Issue ", StringComparison.OrdinalIgnoreCase) || part.StartsWith("No. ", StringComparison.OrdinalIgnoreCase) || part.StartsWith("Vol", StringComparison.OrdinalIgnoreCase)) && part.AsSpan().Count(' ') < 5;

    private static Uri? AddressOf(string part)
    {
        foreach (var opening in (ReadOnlySpan<string>)["URL:", "Link:", "Source:", "From:"])
        {
            if (part.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) part = part[opening.Length..].Trim();
        }

        // "www.courier.example" alone under a headline.
        if (part.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && part.AsSpan().Count('.') > 1) return Uri.TryCreate("http://" + part, UriKind.Absolute, out var bare) && !part.Contains(' ', StringComparison.Ordinal) ? bare : null;
        if (!part.StartsWith("http://", StringComparison.Ordinal) && !part.StartsWith("https://", StringComparison.Ordinal)) return null;
        return !part.Contains(' ', StringComparison.Ordinal) && Uri.TryCreate(part, UriKind.Absolute, out var address) && address.AbsolutePath.Length > 1 ? address : null;
    }

    /// <summary>"5 min read", "3 minutes", "7 years ago".</summary>
    private static bool IsReadingTime(string part) =>
        part is "a year ago" or "a month ago" or "a day ago" or "an hour ago" ||
        part is [_, ' ', 'm', 'i', 'n'] or [_, _, ' ', 'm', 'i', 'n'] && char.IsAsciiDigit(part[0])
        || part.Length is > 0 and < 24 && char.IsAsciiDigit(part[0])
        && (part.Contains("min", StringComparison.OrdinalIgnoreCase)
            && (part.EndsWith("read", StringComparison.OrdinalIgnoreCase) || part.EndsWith("minutes", StringComparison.OrdinalIgnoreCase))
            || part.EndsWith(" ago", StringComparison.OrdinalIgnoreCase));
}
