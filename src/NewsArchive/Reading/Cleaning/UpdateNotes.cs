namespace NewsArchive.Reading.Cleaning;

/// <summary>A line that says at what time the page was changed last: "Updated 4:15 p.m. ET, Tuesday, June 3, 2014". It tells no day of publication.</summary>
internal static class UpdateNotes
{
    private const int Longest = 100;
    private static readonly string[] Openings = ["updated", "last updated", "last modified", "page last updated"];
    private static readonly string[] Hours = ["am", "a.m", "pm", "p.m", "noon"];

    /// <summary>What is told behind a colon ("Updated 4:15 p.m.: The bridge is closed") is the article's, and so is a line that names the day of publication.</summary>
    public static bool Is(string line)
    {
        if (line.Length is 0 or > Longest || !(line[0] is 'U' or 'u' or 'L' or 'l' or 'P' or 'p' or '(' or '[')) return false;
        var text = line.AsSpan().TrimStart("([");
        foreach (var opening in Openings)
        {
            if (!text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) || text.Length <= opening.Length || char.IsLetter(text[opening.Length])) continue;
            var rest = text[opening.Length..].TrimStart(" :|-–—");
            if (rest.StartsWith("at ", StringComparison.OrdinalIgnoreCase)) rest = rest[3..];
            return IsTime(ref rest) && rest.IndexOf(": ", StringComparison.Ordinal) < 0
                && !rest.Contains("publish", StringComparison.OrdinalIgnoreCase) && !rest.Contains("posted", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    /// <summary>"4:15", "16.15", "4 p.m."; a date ("3 June") is none.</summary>
    private static bool IsTime(ref ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && i < 2 && char.IsAsciiDigit(text[i])) i++;
        if (i == 0 || i == text.Length) return false;
        var minutes = text[i] is ':' or '.' && i + 2 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2])
            && !(i + 3 < text.Length && (text[i + 3] == '.' || char.IsAsciiDigit(text[i + 3])));
        text = text[(minutes ? i + 3 : i)..].TrimStart();
        if (minutes) return true;
        foreach (var hour in Hours)
        {
            if (text.StartsWith(hour, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
