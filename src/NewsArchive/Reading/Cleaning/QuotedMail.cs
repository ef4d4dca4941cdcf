namespace NewsArchive.Reading.Cleaning;

/// <summary>Takes away the marks of a quoted mail ("&gt; The bridge was opened …"), so that what was sent on is read as it was.</summary>
internal static class QuotedMail
{
    private const int FewestLines = 3;
    private const int HeaderLines = 20;

    /// <summary>The text without the marks, where they open a third of its lines or more, or any lines of a mail; else the text as it is.</summary>
    public static string Unquoted(string text)
    {
        if (!text.Contains("\n>", StringComparison.Ordinal)) return text;
        var lines = text.Split('\n');
        var quoted = lines.Count(IsQuoted);
        if (!(quoted >= FewestLines && quoted * 3 >= lines.Count(line => line.Length > 0)) && !(quoted > 0 && IsMail(lines))) return text;
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsQuoted(lines[i])) lines[i] = lines[i].TrimStart('>', ' ');
        }

        return string.Join('\n', lines);
    }

    /// <summary>"From:" and "Subject:" stand above it, or "On Tuesday Ada Nowak wrote:" above what is quoted.</summary>
    private static bool IsMail(string[] lines)
    {
        var from = false;
        var subject = false;
        for (var i = 0; i < lines.Length; i++)
        {
            from |= i < HeaderLines && lines[i].StartsWith("From:", StringComparison.OrdinalIgnoreCase);
            subject |= i < HeaderLines && lines[i].StartsWith("Subject:", StringComparison.OrdinalIgnoreCase);
            if (lines[i].EndsWith(" wrote:", StringComparison.Ordinal) && Array.Exists(lines[(i + 1)..Math.Min(lines.Length, i + 4)], IsQuoted)) return true;
        }

        return from && subject;
    }

    private static bool IsQuoted(string line) => line.StartsWith('>');
}
