namespace NewsArchive.Reading.Cleaning;

/// <summary>Leaves out what stands below an article without a word to say so: teasers behind the copyright, readers' comments and lists of articles, each with its own day.</summary>
internal static class PageEnd
{
    private const int FewestParagraphs = 2;
    private const int LongestTeaser = 200;
    private const int MostNameWords = 6;
    private const int MostLabelWords = 3;

    public static void Mark(List<TextLine> lines, ArticleDraft draft)
    {
        var lastLong = lines.FindLastIndex(l => l.EndsSentence && l.Text.Length > LongestTeaser);
        var below = lines.Sum(l => l.IsBody ? l.Text.Length : 0);
        int paragraphs = 0, above = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && lines[i - 1].IsBody) below -= lines[i - 1].Text.Length;
            if (IsParagraph(lines[i])) (paragraphs, above) = (paragraphs + 1, above + lines[i].Text.Length);
            if (paragraphs < FewestParagraphs) continue;
            if (IsCopyright(lines[i].Text) && lastLong <= i) LeaveFrom(lines, i + 1, "after-copyright", draft);
            else if (OpensDated(lines, i) && below < above) LeaveFrom(lines, BehindLabels(lines, i), "comment-thread", draft);
            else continue;
            return;
        }
    }

    private static bool IsParagraph(TextLine line) => line.IsBody && line.EndsSentence && line.Text.Length >= 60;

    /// <summary>"© 2024 The Courier", "Copyright 2024 Valley News": with a year, and no credit of a picture.</summary>
    private static bool IsCopyright(string text)
    {
        if (text.Length > LongestTeaser || !text.StartsWith('©') && !text.StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase)) return false;
        var year = text.AsSpan().IndexOfAnyInRange('0', '9');
        return year is > 0 and < 14 && year + 4 <= text.Length && text.AsSpan(year, 4).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>"river_reader" above "Dec 06, 2018 08:15am" and what was said, or a headline above "Updated 31 Mar, 2025". Dates without either may be a chronicle's, and what is longer than all before it the article's.</summary>
    private static bool OpensDated(List<TextLine> lines, int at)
    {
        if (at + 2 >= lines.Count || !lines[at].IsBody || lines[at].Words > MostNameWords || lines[at].EndsSentence) return false;
        return lines[at + 1].Text is var dated && DateLine.Read(dated) is { Date.IsDay: true } day && (day.IsUpdate || dated.Contains(':', StringComparison.Ordinal) && !DateLine.IsIntroduced(dated));
    }

    /// <summary>"Editorial" above the first headline of a list goes with it.</summary>
    private static int BehindLabels(List<TextLine> lines, int at)
    {
        while (at > 0 && (!lines[at - 1].IsBody || lines[at - 1].Words <= MostLabelWords && !lines[at - 1].EndsSentence)) at--;
        return at;
    }

    private static void LeaveFrom(List<TextLine> lines, int from, string rule, ArticleDraft draft)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (!lines[i].IsBody || CreditLines.IsCredit(lines[i].Text)) continue;
            lines[i].Role = LineRole.Gone;
            draft.Leave(lines[i].Text, rule);
        }
    }
}
