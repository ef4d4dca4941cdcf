namespace NewsArchive.Reading.Cleaning;

/// <summary>Leaves out the signature under a mail: the line "--" and the few lines behind it, which hold an address or a number.</summary>
internal static class MailSignatures
{
    private const int MostLines = 10;

    public static void Mark(List<TextLine> lines, ArticleDraft draft)
    {
        var at = lines.FindLastIndex(line => line.Text is "--" or "__");
        if (at < 2 || lines.Count - at - 1 is < 1 or > MostLines || !lines.Skip(at + 1).Any(line => HoldsAddress(line.Text))) return;
        foreach (var line in lines.Skip(at))
        {
            if (!line.IsBody) continue;
            line.Role = LineRole.Gone;
            draft.Leave(line.Text, "mail-signature");
        }
    }

    // "ada@courier.example", "+33 4 00 00 00 00"
    private static bool HoldsAddress(string text) => text.Contains('@', StringComparison.Ordinal) || text.Count(char.IsAsciiDigit) >= 7 && text.Length < 80;
}
