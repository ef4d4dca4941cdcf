namespace NewsArchive.Reading.Cleaning;

/// <summary>Reads how weblogs sign: "Posted on November 6, 2014 by Ada Nowak", "Posted by ada on Wednesday, October 15, 2014", "Posted by Ada Nowak at 10:42".</summary>
internal static class PostedLine
{
    private const int Longest = 140;
    private const int FootLines = 8;
    private static readonly string[] Openings = ["posted by ", "published by ", "written by ", "by "];

    /// <summary>Takes day and name into the draft; a nickname is no name, but the line is one of these all the same.</summary>
    public static bool Read(string line, ArticleDraft draft)
    {
        if (line.Length is < 12 or > Longest) return false;
        return DateFirst(line, draft) || NameFirst(line, draft) || InSection(line, draft);
    }

    /// <summary>"by Ada Nowak June 3, 2014 in News Reading Time: 2 mins read 0".</summary>
    private static bool InSection(string line, ArticleDraft draft)
    {
        if (!line.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) return false;
        for (var at = line.IndexOf(" in ", StringComparison.Ordinal); at > 0 && at + 4 < line.Length; at = line.IndexOf(" in ", at + 4, StringComparison.Ordinal))
        {
            if (char.IsUpper(line[at + 4]) && !LineFeatures.EndsSentence(line) && MetadataLine.NameAndDate(line[..at], draft)) return true;
        }

        return false;
    }

    /// <summary>Weblogs sign at the foot as well: "Posted by Ada Nowak at 10:42".</summary>
    public static void ReadAtFoot(List<TextLine> lines, ArticleDraft draft)
    {
        for (var i = lines.Count - 1; i > 0 && i >= lines.Count - FootLines; i--)
        {
            if (lines[i].IsBody && lines[i].Words < 14 && lines[i].Text.StartsWith("First Published", StringComparison.OrdinalIgnoreCase) && DateLine.Read(lines[i].Text) is { Date.IsDay: true } first)
            {
                // The day over the page may be the reader's: an earlier one that says what it is goes before it.
                if (draft.Stated is null || draft.Stated.From == "printed-date" && draft.Stated.Date.Earliest > first.Date.Earliest) draft.Stated = new(first.Date, "printed-date", lines[i].Text);
                lines[i].Role = LineRole.Gone;
                draft.Leave(lines[i].Text, "printed-date");
                continue;
            }

            if (!lines[i].IsBody || !(lines[i].Text.StartsWith("posted ", StringComparison.OrdinalIgnoreCase) && Read(lines[i].Text, draft)) && !PublishedIn(lines[i].Text, draft)) continue;
            lines[i].Role = LineRole.Gone;
            draft.Leave(lines[i].Text, "byline");
        }
    }

    // "Published in The Valley Times, October 15th, 2014"
    private static bool PublishedIn(string line, ArticleDraft draft)
    {
        const string opening = "published in ";
        if (line.Length is < 24 or > Longest || !line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return false;
        var comma = line.IndexOf(", ", StringComparison.Ordinal);
        if (comma < 0 || DateLine.Read(line.AsSpan(comma + 2)) is not { Date.IsDay: true } dated) return false;
        var name = line[opening.Length..comma];
        draft.Outlet ??= Outlets.NameOf(name) ?? (char.IsUpper(name[0]) && name.Length < 40 ? name : null);
        draft.Stated ??= new(dated.Date, "printed-date", line[(comma + 2)..]);
        return true;
    }

    private static bool DateFirst(string line, ArticleDraft draft)
    {
        var by = line.LastIndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        if (by < 8 || DateLine.Read(line.AsSpan(0, by)) is not { } dated || !IsWriter(line[(by + 4)..])) return false;
        Take(dated, line[(by + 4)..], line[..by], draft);
        return true;
    }

    private static bool NameFirst(string line, ArticleDraft draft)
    {
        if (Array.Find(Openings, o => line.StartsWith(o, StringComparison.OrdinalIgnoreCase)) is not { } opening) return false;
        foreach (var word in (ReadOnlySpan<string>)[" on ", " at ", ", "])
        {
            var at = line.IndexOf(word, opening.Length, StringComparison.Ordinal);
            if (at < 0 || !IsWriter(line[opening.Length..at])) continue;
            var rest = line[(at + word.Length)..];
            if (DateLine.Read(rest) is { } dated) Take(dated, line[opening.Length..at], rest, draft);
            else if (word == " at " && IsTime(rest)) Take(null, line[opening.Length..at], rest, draft);
            else continue;
            return true;
        }

        return false;
    }

    private static void Take(DatedLine? dated, string writer, string words, ArticleDraft draft)
    {
        if (dated is { IsUpdate: false } day) draft.Stated ??= new(day.Date, "printed-date", words);
        Bylines.Take(writer, draft);
    }

    /// <summary>A name, or one word that someone signs with.</summary>
    private static bool IsWriter(string words) =>
        Bylines.OfField(words).Count > 0 || Bylines.AgencyOf(words) is not null || words.Length is > 1 and < 25 && words.Trim().IndexOf(' ', StringComparison.Ordinal) < 0 && words.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.');

    private static bool IsTime(string rest) => rest.Length < 16 && char.IsAsciiDigit(rest[0]) && rest.AsSpan().IndexOfAny(':', '.') is 1 or 2;
}
