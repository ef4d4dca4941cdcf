using System.Collections.Frozen;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Leaves out the headlines and tags that stand under a label such as "More on this story", up to the next running text.</summary>
internal static class LinkLists
{
    private const int MostLinks = 40;
    private const int LongestHeadline = 140;
    private static readonly FrozenSet<string> Labels = PhraseList.Lines("link-list-labels.txt");

    public static void Mark(List<TextLine> lines, ArticleDraft draft)
    {
        var belowText = false;
        for (var i = 0; i < lines.Count; i++)
        {
            belowText |= IsRunningText(lines[i]);
            if (!belowText || lines[i].Words > 6 || !Labels.Contains(LineFeatures.Key(lines[i].Text))) continue;
            var end = i + 1;
            while (end < lines.Count && end - i <= MostLinks && IsLink(lines[end])) end++;
            if (end < lines.Count && end - i > 1 && IsCrossheadOver(lines, end - 1)) end--;
            for (var k = i + 1; k < end; k++)
            {
                if (!lines[k].IsBody) continue;
                lines[k].Role = LineRole.Gone;
                draft.Leave(lines[k].Text, "link-list");
            }

            i = end - 1;
        }
    }

    private static bool IsRunningText(TextLine line) => line.EndsSentence && line.Text.Length >= 40;

    private static bool IsLink(TextLine line) =>
        line.Text.Length <= LongestHeadline && !CreditLines.IsCredit(line.Text)
        && (!line.EndsSentence || line.Text[^1] == '?' || !line.IsBody) && !LineFeatures.StartsLower(line.Text) && line.Text[^1] is not (',' or ':');

    /// <summary>The last short line before running text, parted from the links by a blank line, is the article's own crosshead.</summary>
    private static bool IsCrossheadOver(List<TextLine> lines, int at) => at > 0 && lines[at].BlanksBefore > lines[at - 1].BlanksBefore && lines[at].BlanksBefore > 0;
}
