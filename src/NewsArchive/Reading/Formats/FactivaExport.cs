using System.Buffers;
using System.Collections.Frozen;
using NewsArchive.Reading.Cleaning;
using NewsArchive.Reading.Encodings;

namespace NewsArchive.Reading.Formats;

/// <summary>
/// Reads the text exports of Factiva: articles that end in a line "Document COUR000020140603ea6300012", with two-letter names of their fields
/// ("HD Bridge Opens", "PD 3 June 2014") or with the same fields in their usual order and no names.
/// </summary>
internal static class FactivaExport
{
    private const int LinesLooked = 120;
    private const int FewestFields = 4;
    private const int HeadLines = 16;

    private static readonly FrozenSet<string> Fields = new[]
    {
        "SE", "HD", "CR", "BY", "WC", "PD", "ET", "SN", "SC", "NGC", "GC", "ED", "PG", "VOL", "LA", "CY", "CX", "LP", "TD", "CT", "RF", "ART", "CLM", "DLN", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Counts = SearchValues.Create("0123456789,");

    private static readonly string[] Telling = ["HD", "WC", "PD", "SN", "LP", "AN"];

    /// <summary>Four of the fields' names at the openings of lines; or an article's number below a line that counts its words.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var looked = 0;
        var counted = false;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].TrimEnd();
            if (++looked <= LinesLooked && FieldOf(line) is { } field && Array.IndexOf(Telling, field) >= 0) found.Add(field);
            if (looked <= HeadLines) counted |= IsWordCount(line.Trim());
            if (found.Count >= FewestFields || counted && IsNumber(line.Trim())) return true;
            if (looked > LinesLooked && !counted) return false;
        }

        return false;
    }

    public static IEnumerable<ArticleDraft> Read(string original, ReadLimits limits)
    {
        PieceLimit.CheckLines(original, limits);
        var lines = new List<string>();
        var count = 0;
        foreach (var line in TextNormalization.Normalize(original).Split('\n'))
        {
            lines.Add(line.TrimEnd());
            if (!IsNumber(WithoutField(lines[^1]).Trim())) continue;
            if (Article(lines, limits) is { } draft && count++ < limits.MaxArticlesPerSource) yield return draft;
            lines.Clear();
        }

        if (Article(lines, limits) is { } last && count < limits.MaxArticlesPerSource) yield return last;
    }

    private static ArticleDraft? Article(List<string> lines, ReadLimits limits)
    {
        var fields = lines.Exists(l => FieldOf(l) is "HD" or "LP") ? Named(lines) : Ordered(lines);
        if (fields is null || !fields.TryGetValue("HD", out var headline)) return null;
        var body = fields.GetValueOrDefault("LP", []).Append("").Concat(fields.GetValueOrDefault("TD", []));
        var draft = PlainText.ReadBody(string.Join('\n', body), limits, string.Join('\n', lines).Trim());
        draft.Title = Words(headline);
        if (PrintedDate.Read(Of(fields, "PD"), out _) is { IsDay: true } day) draft.Stated = new(day, "database", Of(fields, "PD"));
        if (Of(fields, "SN") is { Length: > 0 } source) draft.Outlet = Outlets.NameOf(source) ?? source;
        if (Of(fields, "BY") is { Length: > 0 } byline) Bylines.Take(byline, draft);
        if (Agencies.NameOf(Of(fields, "CR")) is { } agency && !draft.Credits.Contains(agency)) draft.Credits.Add(agency);
        return draft;
    }

    private static string Of(Dictionary<string, List<string>> fields, string name) => Words(fields.GetValueOrDefault(name, []));

    private static string Words(List<string> lines) => string.Join(' ', lines.Where(l => l.Length > 0));

    private static Dictionary<string, List<string>> Named(List<string> lines)
    {
        var fields = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? open = null;
        foreach (var line in lines)
        {
            if (FieldOf(line) is { } name)
            {
                open = [WithoutField(line).Trim()];
                if (!fields.TryAdd(name, open)) open = fields[name];
            }
            else open?.Add(line.Trim());
        }

        return fields;
    }

    /// <summary>Headline, byline, "412 words", day, time, publication, its code, page, language, copyright, and the text behind a blank line.</summary>
    private static Dictionary<string, List<string>>? Ordered(List<string> lines)
    {
        var count = lines.FindIndex(l => IsWordCount(l.Trim()));
        if (count < 1 || count + 2 >= lines.Count) return null;
        var above = lines.Take(count).Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        var end = lines.FindIndex(count, l => l.Trim().Length == 0);
        var head = lines.Skip(count + 1).Take(Math.Max(0, end - count - 1)).Select(l => l.Trim()).ToList();
        if (above.Count == 0 || head.Count < 2 || PrintedDate.Read(head[0], out _) is not { IsDay: true }) return null;
        var byline = above.Count > 1 && Bylines.OfField(above[^1]).Count > 0 ? above[^1] : "";
        if (byline.Length > 0) above.RemoveAt(above.Count - 1);
        return new(StringComparer.Ordinal)
        {
            ["HD"] = [above[^1]],
            ["BY"] = [byline],
            ["PD"] = [head[0]],
            ["SN"] = [head.Skip(1).First(l => !char.IsAsciiDigit(l[0]))],
            ["LP"] = [.. lines.Skip(end).TakeWhile(l => !IsNumber(l.Trim()))],
        };
    }

    /// <summary>"HD", two blanks or a tab, and the headline; or the name alone with its value below.</summary>
    private static string? FieldOf(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && end < 4 && char.IsAsciiLetterUpper(line[end])) end++;
        if (end is < 2 or > 3 || end < line.Length && line[end] != '\t' && !line[end..].StartsWith("  ", StringComparison.Ordinal) && !line[end..].StartsWith(" \t", StringComparison.Ordinal)) return null;
        return Fields.TryGetValue(line[..end].ToString(), out var name) ? name : null;
    }

    private static string WithoutField(string line) => FieldOf(line) is { } name ? line[name.Length..] : line;

    /// <summary>"412 words".</summary>
    private static bool IsWordCount(ReadOnlySpan<char> line) => line.Length is > 6 and < 16 && line.EndsWith(" words", StringComparison.Ordinal) && line[..^6].IndexOfAnyExcept(Counts) < 0;

    /// <summary>"Document COUR000020140603ea6300012".</summary>
    private static bool IsNumber(ReadOnlySpan<char> line)
    {
        const string opening = "Document ";
        if (line.Length is < 30 or > 50 || !line.StartsWith(opening, StringComparison.Ordinal)) return false;
        var number = line[opening.Length..];
        return number.IndexOfAnyExceptInRange('0', 'z') < 0 && char.IsAsciiLetterUpper(number[0]) && number.ContainsAnyInRange('0', '9');
    }
}
