namespace NewsArchive.Reading.Cleaning;

/// <summary>Takes away the marks of a quoted mail ("&gt; The bridge was opened …"), so that what was sent on is read as it was.</summary>
internal static class QuotedMail
{
    private const int FewestLines = 3;

    /// <summary>The text without the marks, where they open a third of its lines or more; else the text as it is.</summary>
    public static string Unquoted(string text)
    {
        if (!text.Contains("\n>", StringComparison.Ordinal)) return text;
        var lines = text.Split('\n');
        var quoted = lines.Count(IsQuoted);
        if (quoted < FewestLines || quoted * 3 < lines.Count(line => line.Length > 0)) return text;
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsQuoted(lines[i])) lines[i] = lines[i].TrimStart('>', ' ');
        }

        return string.Join('\n', lines);
    }

    private static bool IsQuoted(string line) => line.StartsWith('>');
}
