using System.Globalization;
using System.Text;

namespace NewsArchive.Web.Uploads;

/// <summary>Names of files as a browser sends them are words of a stranger: they are shown and kept, never used as a path.</summary>
internal static class UploadName
{
    private const int MostLetters = 120;
    private const int LongestSuffix = 8;

    /// <summary>The name without folders, without what cannot be seen or steers a terminal, and not too long.</summary>
    public static string Shown(string? given)
    {
        var leaf = (given ?? "").Split('/', '\\')[^1];
        var shown = new StringBuilder();
        foreach (var rune in leaf.EnumerateRunes())
        {
            // "!" stands between a container and what is in it.
            shown.Append(IsPlain(rune) ? rune.ToString() : "_");
        }

        var name = shown.ToString().Trim(' ', '.');
        if (name.Length == 0) return "unnamed";
        var suffix = Suffix(name);
        return name.Length <= MostLetters ? name : name[..(MostLetters - suffix.Length)].TrimEnd(' ', '.') + suffix;
    }

    /// <summary>What a stored file's own name ends with: readers look at it. Nothing but short runs of letters and digits: ".txt", ".tar.gz".</summary>
    public static string Suffix(string shown)
    {
        var parts = shown.Split('.');
        var from = parts.Length;
        while (from > Math.Max(1, parts.Length - 2) && parts[from - 1] is { Length: > 0 and <= LongestSuffix } part && part.All(char.IsAsciiLetterOrDigit)) from--;
        return string.Concat(parts[from..].Select(part => "." + part));
    }

    private static bool IsPlain(Rune rune) => rune.Value is not ('!' or 0xFFFD) && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
