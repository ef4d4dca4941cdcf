namespace NewsArchive.Reading.Cleaning;

/// <summary>
/// A page names the article among its menus and again above the text. Where what stands first is no other headline, all above the second
/// time is the page's.
/// </summary>
internal static class RepeatedHeadline
{
    private const int MostHeadLines = 80;
    private const int FewestWords = 4;
    private const int MostWords = 25;

    // A caption comes twice within a few lines.
    private const int FewestLinesBetween = 4;

    public static void Mark(List<TextLine> lines, ArticleDraft draft)
    {
        var first = lines.FindIndex(l => l.IsBody);
        if (draft.Title is not null || first < 0) return;
        var text = lines.FindIndex(l => l.IsBody && (l.EndsSentence && l.Text.Length >= 60 || Datelines.Read(l.Text) is not null));
        if (text > MostHeadLines) return;
        for (var i = text - 1; i > first + FewestLinesBetween; i--)
        {
            if (!IsHeadline(lines[i]) || lines[first].Words >= FewestWords && lines[first].Text != lines[i].Text || !Stands(lines, first, i - FewestLinesBetween, lines[i].Text)) continue;
            foreach (var above in lines[..i].Where(l => l.IsBody))
            {
                above.Role = LineRole.Gone;
                draft.Leave(above.Text, MetadataLine.Read(above.Text, draft) ?? "above-headline");
            }

            return;
        }
    }

    private static bool IsHeadline(TextLine line) => line.IsBody && !line.IsBullet && line.Words is >= FewestWords and <= MostWords && line.Text[^1] is not ('.' or ':' or ',');

    private static bool Stands(List<TextLine> lines, int from, int until, string text)
    {
        for (var i = from; i < until; i++)
        {
            if (lines[i].Text == text) return true;
        }

        return false;
    }
}
