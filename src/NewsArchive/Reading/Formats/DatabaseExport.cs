using System.Collections.Frozen;
using NewsArchive.Reading.Cleaning;
using NewsArchive.Reading.Encodings;
using NewsArchive.Reading.Phrases;
using NewsArchive.Values;

namespace NewsArchive.Reading.Formats;

/// <summary>
/// Reads the exports of article databases (Nexis, Nexis Uni, ProQuest): many articles in one text, each with lines for
/// its source, date, byline, section and length.
/// </summary>
internal static class DatabaseExport
{
    private const int LongestField = 4000;
    private const int ShortestRule = 30;
    private const string CoverLine = "Report Information from ProQuest";
    private const string LinkLine = "ProQuest document link";
    private static readonly FrozenDictionary<string, string> Keys = PhraseList.Load("export-keys.txt").Select(l => l.Split(',')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>A separator such as "3 of 25 DOCUMENTS", or the lines that only databases print.</summary>
    public static bool IsExport(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 16_000));
        int keys = 0, tails = 0;
        foreach (var range in head.Split('\n'))
        {
            var line = head[range].Trim();
            if (line.Length is 0 or > 200) continue;
            if (IsSeparator(line) || line.SequenceEqual(LinkLine)) return true;
            if (KeyOf(line) is not { } key) continue;
            if (key is "length" or "load-date" or "publication info" or "proquest document id" or "journal-code" or "publication-type" or "end of document") tails++;
            if (key is "byline" or "section" or "body" or "full text" or "dateline" or "author") keys++;
        }

        return tails >= 2 || tails >= 1 && keys >= 2;
    }

    public static IEnumerable<ArticleDraft> Read(string original, ReadLimits limits)
    {
        var chunk = new List<string>();
        var count = 0;
        PieceLimit.CheckLines(original, limits);
        var byRules = original.Contains(LinkLine, StringComparison.Ordinal);
        foreach (var line in TextNormalization.Normalize(original).Split('\n'))
        {
            var trimmed = line.AsSpan().Trim();
            var ends = trimmed.Equals("End of Document", StringComparison.OrdinalIgnoreCase) || byRules && trimmed.Length >= ShortestRule && trimmed.IndexOfAnyExcept('_') < 0;
            if (!ends && !IsSeparator(trimmed))
            {
                chunk.Add(line.Trim());
                continue;
            }

            if (Article(chunk, limits) is { } draft && count++ < limits.MaxArticlesPerSource) yield return draft;
            chunk.Clear();
        }

        if (Article(chunk, limits) is { } last && count < limits.MaxArticlesPerSource) yield return last;
    }

    /// <summary>"3 of 25 DOCUMENTS", "Document 3 of 25".</summary>
    private static bool IsSeparator(ReadOnlySpan<char> line)
    {
        if (line.Length > 40) return false;
        var of = line.IndexOf(" of ", StringComparison.Ordinal);
        if (of < 1 || !char.IsAsciiDigit(line[of - 1]) || of + 4 >= line.Length || !char.IsAsciiDigit(line[of + 4])) return false;
        return line.EndsWith("DOCUMENTS", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(line[0])
            || line.StartsWith("Document ", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(line[^1]);
    }

    private static ArticleDraft? Article(List<string> lines, ReadLimits limits)
    {
        if (lines.TrueForAll(l => l.Length == 0 || l.All(c => c is '_' or '-' or '='))) return null;
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var head = new List<string>();
        var body = Body(lines, fields, head);
        if (fields.Count == 0) return null;
        var draft = PlainText.ReadBody(string.Join('\n', body), limits, string.Join('\n', lines).Trim());
        Describe(draft, fields, head);
        return draft;
    }

    /// <summary>Parts the lines into head, fields and text. Without a "Body" line the text begins behind the length.</summary>
    private static List<string> Body(List<string> lines, Dictionary<string, string> fields, List<string> head)
    {
        var body = new List<string>();
        var opensBody = lines.Exists(l => PartOf(l) == "body");
        var inBody = false;
        var hasText = false;
        string? open = null;
        foreach (var line in lines)
        {
            var part = PartOf(line);
            if (part == "body" && !inBody)
            {
                body.Add(ValueOf(line));
                hasText |= body[^1].Length > 0;
                inBody = true;
            }
            else if (part == "tail" && (inBody || fields.Count > 0) || part == "head" && !hasText)
            {
                fields.TryAdd(open = KeyOf(line)!, ValueOf(line));
                inBody = false;
            }
            else if (inBody)
            {
                body.Add(line);
                hasText |= line.Length > 0;
            }
            else if (fields.Count == 0) head.Add(line);
            else if (line.Length == 0) inBody = !opensBody && !hasText && fields.ContainsKey("length");
            else if (!hasText && fields[open!].Length < LongestField) fields[open!] = $"{fields[open!]} {line}".Trim();
        }

        return body;
    }

    private static string? PartOf(string line) => KeyOf(line) is { } key ? Keys[key] : null;

    private static string ValueOf(string line) => line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? line[(colon + 1)..].Trim() : "";

    private static void Describe(ArticleDraft draft, Dictionary<string, string> fields, List<string> head)
    {
        var lines = head.Where(l => l.Length > 0 && l is not (LinkLine or CoverLine) && !l.All(c => c is '_' or '-' or '=')).ToList();
        var at = lines.FindIndex(l => DayOf(l) is not null);
        if (at >= 0) draft.Stated = new StatedDate(DayOf(lines[at])!, "database", lines[at]);
        var info = fields.GetValueOrDefault("publication info") ?? (at < 0 ? lines.Find(IsReference) : null);
        if (fields.GetValueOrDefault("publication date") is { } published && DayOf(published) is { } stated) draft.Stated = new StatedDate(stated, "database", published);
        else if (draft.Stated?.From != "database" && info is not null && DayWithin(info) is { } inside) draft.Stated = new StatedDate(inside, "database", info);
        var outlet = fields.GetValueOrDefault("publication title") ?? (at >= 1 ? lines[at - 1] : info ?? fields.GetValueOrDefault("source"));
        if (outlet is not null) draft.Outlet = OutletOf(outlet);
        draft.Title = Field(fields, "headline") ?? Field(fields, "title") ?? (at >= 2 ? TitleAbove(head, lines[at - 1]) : TitleBelow(lines, at)) ?? draft.Title;
        draft.Standfirst = Field(fields, "highlight");
        if ((Field(fields, "byline") ?? Field(fields, "author")) is { } byline) TakeAuthors(byline, draft);
        else if (info is not null && draft.Outlet is { } name && info.IndexOf(name, StringComparison.Ordinal) is var end and > 0) TakeAuthors(info[..end].Trim(' ', '.'), draft);
    }

    /// <summary>"Nowak, Ada. The Courier; Lyon [Lyon]. 03 June 2014: 5."</summary>
    private static bool IsReference(string line) => line.Contains("; ", StringComparison.Ordinal) && line.Contains('[', StringComparison.Ordinal) && DayWithin(line) is not null;

    /// <summary>The lines right above the publication's, without what the database printed above them (its cover sheet, a list of contents).</summary>
    private static string? TitleAbove(List<string> head, string publication)
    {
        var end = head.IndexOf(publication) - 1;
        while (end >= 0 && head[end].Length == 0) end--;
        if (end < 0) return null;
        var start = end;
        while (start > 0 && end - start < 2 && head[start - 1].Length > 0) start--;
        return string.Join(' ', head[start..(end + 1)]);
    }

    /// <summary>The headline stands below the date where the publication stands first.</summary>
    private static string? TitleBelow(List<string> lines, int date)
    {
        var below = lines.Skip(date + 1).FirstOrDefault(l => !l.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase) && !l.Contains("Rights Reserved", StringComparison.OrdinalIgnoreCase) && !l.EndsWith("Edition", StringComparison.OrdinalIgnoreCase));
        return date < 0 ? lines.FirstOrDefault() : below;
    }

    /// <summary>"The Courier (London)" → The Courier; "The Irish Gazette ; Dublin [Dublin]08 May 2013: 10." → The Irish Gazette.</summary>
    private static string OutletOf(string line)
    {
        var name = line.Split(';', '(', '[')[0].Trim();
        return Outlets.NameOf(line.Trim()) ?? Outlets.NameOf(name) ?? name;
    }

    /// <summary>"Nowak, Ada; Meer, Jan" and "By Ada Nowak, Moscow correspondent".</summary>
    private static void TakeAuthors(string byline, ArticleDraft draft)
    {
        foreach (var part in byline.TrimEnd('.').Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var names = part.Split(',', StringSplitOptions.TrimEntries);
            var turned = names is [var family, var given] && !family.Contains(' ', StringComparison.Ordinal) && given.Length > 1 ? $"{given} {family}" : part;
            Bylines.Take(turned, draft);
        }
    }

    private static string? Field(Dictionary<string, string> fields, string key) => fields.GetValueOrDefault(key) is { Length: > 0 } value ? value : null;

    /// <summary>"May 8, 2013 Wednesday", "Wednesday, May 8, 2013 Final Edition", "May 8, 2013 Wednesday 5:12 PM GMT".</summary>
    private static EdtfDate? DayOf(string line)
    {
        if (line.Length > 60 || PrintedDate.Read(line, out var length) is not { IsDay: true } day) return null;
        var rest = line.AsSpan(length).Trim(" ,");
        var digit = rest.IndexOfAnyInRange('0', '9');
        return digit < 0 || rest[digit..].IndexOf(':') is 1 or 2 && rest[..digit].Count(' ') <= 1 ? day : null;
    }

    private static EdtfDate? DayWithin(string info)
    {
        for (var i = 0; i < info.Length; i++)
        {
            if ((i == 0 || !char.IsLetterOrDigit(info[i - 1])) && char.IsLetterOrDigit(info[i]) && PrintedDate.Read(info.AsSpan(i), out _) is { IsDay: true } day) return day;
        }

        return null;
    }

    private static string? KeyOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        var key = (colon < 0 ? line : line[..colon]).Trim();
        if (key.Length is < 3 or > 30 || colon < 0 && key is not ("Body" or "BODY" or "Graphic" or "Classification" or "End of Document" or "FULL TEXT" or "ABSTRACT" or "LINKS" or "DETAILS") && !key.StartsWith("ABSTRACT (", StringComparison.Ordinal)) return null;
        return Keys.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out _) ? key.ToString().ToLowerInvariant() : null;
    }
}
