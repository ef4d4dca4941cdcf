namespace NewsArchive.Reading.Cleaning;

/// <summary>Copied pages print some lines twice: a picture's caption (as its description and beneath it), the headline, whole paragraphs.</summary>
internal static class RepeatedLines
{
    private const int ShortestCaption = 20;
    private const int ShortestParagraph = 60;

    public static void Mark(List<TextLine> lines, ArticleDraft draft)
    {
        var seen = new Dictionary<string, int>(lines.Count, StringComparer.Ordinal);
        var previous = -1;
        var headline = lines.Find(l => l.IsBody) is { } opening ? LineFeatures.Key(opening.Text) : "";
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (!line.IsBody || line.Text.Length < ShortestCaption) continue;
            if (!seen.TryAdd(line.Text, i))
            {
                var first = seen[line.Text];
                if (first == previous) TakeAsCaption(lines[first], line, headline, draft);
                else if (line.Text.Length >= ShortestParagraph) Leave(line, "repeated-line", draft);
            }

            previous = i;
        }
    }

    /// <summary>"The minister leaves the hall in Lyon." printed twice, one under the other, is a caption.</summary>
    private static void TakeAsCaption(TextLine first, TextLine again, string headline, ArticleDraft draft)
    {
        var isHeadline = LineFeatures.Key(first.Text) == headline;
        if (!isHeadline) first.Role = LineRole.Caption;
        Leave(again, isHeadline ? "repeated-title" : "repeated-caption", draft);
    }

    private static void Leave(TextLine line, string rule, ArticleDraft draft)
    {
        line.Role = LineRole.Gone;
        draft.Leave(line.Text, rule);
    }
}
