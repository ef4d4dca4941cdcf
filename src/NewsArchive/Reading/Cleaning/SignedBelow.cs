namespace NewsArchive.Reading.Cleaning;

/// <summary>Reads the byline that stands below the first picture and its caption, and the second name of one that takes two lines.</summary>
internal static class SignedBelow
{
    private const int MostCaptions = 4;
    private const int LinesLooked = 12;

    /// <summary>"By Ada Nowak" with a day right above or under it, a few lines below where the head seemed to end: what stands between is what stands under the picture.</summary>
    public static void Read(List<TextLine> lines, int from, ArticleDraft draft)
    {
        var passed = new List<TextLine>();
        for (var i = from; i < lines.Count && i < from + LinesLooked && passed.Count <= MostCaptions; i++)
        {
            if (!lines[i].IsBody) continue;
            if (!IsByline(lines[i]) || !HasDay(lines, i, draft) || !HasMoreBelow(lines, i, passed))
            {
                passed.Add(lines[i]);
                continue;
            }

            TakeStandfirst(lines, passed, draft);
            foreach (var caption in passed) caption.Role = LineRole.Caption;
            for (; i < lines.Count && (!lines[i].IsBody || Take(lines, i, draft)); i++) { }
            return;
        }
    }

    /// <summary>The first of several lines, right under the headline, with a button or a counter of the page between it and the picture.</summary>
    private static void TakeStandfirst(List<TextLine> lines, List<TextLine> passed, ArticleDraft draft)
    {
        if (draft.Standfirst is not null || passed.Count < 2 || passed[0].Text.Length is < 30 or > 320) return;
        var at = lines.IndexOf(passed[0]);
        if (lines[at + 1].Role != LineRole.Gone || lines.Take(at).Any(l => l.IsBody)) return;
        draft.Standfirst = passed[0].Text;
        passed[0].Role = LineRole.Gone;
        passed.RemoveAt(0);
    }

    /// <summary>"and Jan Meer" under "By Ada Nowak".</summary>
    public static bool IsSecondName(List<TextLine> lines, int at, ArticleDraft draft)
    {
        const string opening = "and ";
        if (draft.Bylines.Count == 0 || at == 0 || lines[at].BlanksBefore > 0 || lines[at - 1].IsBody || !lines[at].Text.StartsWith(opening, StringComparison.Ordinal)) return false;
        var name = lines[at].Text[opening.Length..];
        if (!Bylines.IsBareName(name) || !Bylines.IsPerson(name)) return false;
        draft.Bylines.Add(name);
        return true;
    }

    /// <summary>A weblog signs at the foot: what stands above is its text.</summary>
    private static bool HasMoreBelow(List<TextLine> lines, int at, List<TextLine> passed) =>
        lines.Skip(at + 1).Sum(l => l.IsBody && l.EndsSentence ? l.Text.Length : 0) > passed.Sum(l => l.Text.Length);

    private static bool IsByline(TextLine line) => line.Text.StartsWith("by ", StringComparison.OrdinalIgnoreCase) && !line.EndsSentence && MetadataLine.Read(line.Text, new("")) is "byline" or "metadata-line";

    private static bool HasDay(List<TextLine> lines, int at, ArticleDraft draft)
    {
        var next = lines.FindIndex(at + 1, l => l.IsBody);
        return draft.Stated is not null || next > 0 && DateLine.Read(lines[next].Text) is not null || at > 0 && DateLine.Read(lines[at - 1].Text) is not null;
    }

    private static bool Take(List<TextLine> lines, int at, ArticleDraft draft)
    {
        if (MetadataLine.Read(lines[at].Text, draft) is not { } rule)
        {
            if (!IsSecondName(lines, at, draft)) return false;
            rule = "byline";
        }

        lines[at].Role = LineRole.Gone;
        draft.Leave(lines[at].Text, rule);
        return true;
    }
}
