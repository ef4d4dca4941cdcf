namespace NewsArchive.Reading.Cleaning;

/// <summary>Reads the lines above a forwarded or saved e-mail: "From: …", "Subject: …", "Date: …". What was written stays untouched.</summary>
internal static class EmailHeader
{
    private static readonly string[] Keys = ["from", "to", "cc", "bcc", "date", "sent", "subject", "reply-to", "message-id", "importance", "attachments"];

    /// <summary>The rule under which its lines are left out.</summary>
    public const string Rule = "email-header";

    private static readonly string[] Forwarding = ["fw:", "fwd:", "re:"];

    public static void Read(List<TextLine> lines, ArticleDraft draft)
    {
        var first = lines.FindIndex(l => l.IsBody);
        if (first < 0) return;
        var end = first;
        while (end < lines.Count && lines[end].IsBody && KeyOf(lines[end].Text) is not null && (end == first || lines[end].BlanksBefore == 0)) end++;
        var subject = lines.FindIndex(first, end - first, l => KeyOf(l.Text) == "subject");
        if (end - first < 3 || subject < 0) return;
        for (var i = first; i < end; i++) Take(lines[i], draft);
    }

    private static void Take(TextLine line, ArticleDraft draft)
    {
        var value = line.Text[(line.Text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        switch (KeyOf(line.Text))
        {
            case "subject":
                draft.Title ??= WithoutForwarding(value) is { Length: > 0 } subject ? subject : null;
                break;
            case "from" when Mastheads.IsName(BeforeAddress(value)):
                draft.Outlet ??= BeforeAddress(value);
                break;
            case "from" when Bylines.OfField(BeforeAddress(value)) is { Count: > 0 } names:
                draft.Bylines.AddRange(names);
                break;
            case "date" or "sent" when DateLine.Read(value) is { Date.IsDay: true } dated:
                draft.Stated ??= new(dated.Date, "email-date", value);
                break;
            default:
                break;
        }

        line.Role = LineRole.Gone;
        draft.Leave(line.Text, Rule);
    }

    // "FW: Fwd: Bridge Opens" was sent on; its subject is the bridge.
    private static string WithoutForwarding(string subject)
    {
        while (Array.Find(Forwarding, mark => subject.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) is { } found) subject = subject[found.Length..].TrimStart();
        return subject;
    }

    private static string BeforeAddress(string value) => value.IndexOf('<', StringComparison.Ordinal) is var at and > 0 ? value[..at].Trim(' ', '"') : value;

    private static string? KeyOf(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon is > 1 and < 13 ? Array.Find(Keys, k => line.AsSpan(0, colon).Trim(" *").Equals(k, StringComparison.OrdinalIgnoreCase)) : null;
    }
}
