namespace NewsArchive.Reading.Cleaning;

/// <summary>Copied pages print some lines twice: a picture's caption (as its description and beneath it), the headline, whole paragraphs.</summary>
internal static class RepeatedLines
{
    private const int ShortestCaption = 20;
    private const int ShortestParagraph = 60;
    private const int LongestCredit = 80;

    public static void Mark(List<TextLine> lines, ArticleDraft draft)
    {
        var seen = new Dictionary<string, int>(lines.Count, StringComparer.Ordinal);
        var previous = -1;
        var headline = lines.Find(l => l.IsBody) is { } opening ? LineFeatures.Key(opening.Text) : "";
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (!line.IsBody || line.Text.Length < ShortestCaption) continue;
            if (previous >= 0 && IsCaptionWithCredit(lines[previous].Text, line.Text) && lines[previous].IsBody)
            {
                TakeAsCaption(line, lines[previous], "", draft);
            }
            else if (previous >= 0 && lines[previous].IsBody && IsCaptionWithCredit(line.Text, lines[previous].Text))
            {
                TakeAsCaption(lines[previous], line, "", draft);
            }
            else if (!seen.TryAdd(line.Text, i))
            {
                var first = seen[line.Text];
                if (first == previous) TakeAsCaption(lines[first], line, headline, draft);
                else if (line.Text.Length >= ShortestParagraph) Leave(line, "repeated-line", draft);
            }

            previous = i;
        }
    }

    /// <summary>"The bridge at dawn." and under it "The bridge at dawn. Photograph: Ada Nowak/Courier", or "The bridge at dawn (Ada Nowak / Courier)".</summary>
    private static bool IsCaptionWithCredit(string first, string again)
    {
        if (first.Length < ShortestCaption || again.Length <= first.Length || again.Length - first.Length > LongestCredit || !again.StartsWith(first.TrimEnd('.'), StringComparison.Ordinal)) return false;
        var rest = again.AsSpan(first.TrimEnd('.').Length).TrimStart('.').Trim();
        return PhotoCredits.Split(again) is not null || rest.Length > 3 && (rest[0] == '(' && rest[^1] == ')' || rest[0] == '[' && rest[^1] == ']' || rest[0] is '©' or '|');
    }

    /// <summary>"The minister leaves the hall in Lyon." printed twice, one under the other, is a caption.</summary>
    private static void TakeAsCaption(TextLine first, TextLine again, string headline, ArticleDraft draft)
    {
        var isHeadline = LineFeatures.Key(first.Text) == headline;
        // A lede that a summary prints first stays one.
        if (!isHeadline && Datelines.Read(first.Text) is null) first.Role = LineRole.Caption;
        Leave(again, isHeadline ? "repeated-title" : "repeated-caption", draft);
    }

    private static void Leave(TextLine line, string rule, ArticleDraft draft)
    {
        line.Role = LineRole.Gone;
        draft.Leave(line.Text, rule);
    }
}
