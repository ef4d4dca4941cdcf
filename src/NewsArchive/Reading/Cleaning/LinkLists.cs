using System.Collections.Frozen;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Leaves out the headlines and tags that stand under a label such as "More on this story", up to the next running text.</summary>
internal static class LinkLists
{
    private const int MostLinks = 40;
    private const int LongestHeadline = 140;
    private const int FewestLinks = 2;
    private const int FewestLinksAbove = 3;
    private const int MostLabelWords = 8;
    private static readonly EdgePhrases Openings = PhraseList.Openings("link-list-openings.txt");
    private static readonly FrozenSet<string> Labels = PhraseList.Lines("link-list-labels.txt");

    public static void Mark(List<TextLine> lines, ArticleDraft draft)
    {
        var belowText = false;
        for (var i = 0; i < lines.Count; i++)
        {
            belowText |= IsRunningText(lines[i]);
            var named = IsNamedLabel(lines[i]);
            if (!named && !(belowText && lines[i].Words <= 6 && Labels.Contains(LineFeatures.Key(lines[i].Text)))) continue;
            var end = EndOfLinks(lines, i);
            if (named && end - i - 1 < (belowText ? FewestLinks : FewestLinksAbove))
            {
                if (IsSectionNote(lines[i].Text)) Leave(lines[i], "section-label", draft);
                continue;
            }

            for (var k = named ? i : i + 1; k < end; k++) Leave(lines[k], "link-list", draft);
            i = end - 1;
        }
    }

    /// <summary>The lines that can be headlines, up to running text and to a crosshead above it.</summary>
    private static int EndOfLinks(List<TextLine> lines, int label)
    {
        var end = label + 1;
        while (end < lines.Count && end - label <= MostLinks && IsLink(lines[end])) end++;
        return end < lines.Count && end - label > 1 && IsCrossheadOver(lines, end - 1) ? end - 1 : end;
    }

    /// <summary>"More from the Courier:", "From the section Europe": an opening and a name, which begins with a capital.</summary>
    private static bool IsNamedLabel(TextLine line)
    {
        if (!line.IsBody || line.Words > MostLabelWords || line.EndsSentence) return false;
        foreach (var opening in Openings.For(line.Text))
        {
            if (line.Text.Length <= opening.Length || !line.Text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) || line.Text[opening.Length] is not (' ' or ':')) continue;
            var name = line.Text.AsSpan(opening.Length).Trim(" :");
            return name.IsEmpty || char.IsUpper(line.Text[0]) && (name.ContainsAnyInRange('A', 'Z') || name.StartsWith("this ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("our ", StringComparison.OrdinalIgnoreCase));
        }

        return false;
    }

    /// <summary>Says of the article itself where it belongs, with a list behind it or without.</summary>
    private static bool IsSectionNote(string text) => text.Contains("the section ", StringComparison.OrdinalIgnoreCase);

    private static void Leave(TextLine line, string rule, ArticleDraft draft)
    {
        if (!line.IsBody) return;
        line.Role = LineRole.Gone;
        draft.Leave(line.Text, rule);
    }

    private static bool IsRunningText(TextLine line) => line.EndsSentence && line.Text.Length >= 40;

    private static bool IsLink(TextLine line) =>
        line.Text.Length <= LongestHeadline && !CreditLines.IsCredit(line.Text)
        && (!line.EndsSentence || line.Text[^1] == '?' || !line.IsBody) && !LineFeatures.StartsLower(line.Text) && line.Text[^1] is not (',' or ':');

    /// <summary>The last short line before running text, parted from the links by a blank line, is the article's own crosshead.</summary>
    private static bool IsCrossheadOver(List<TextLine> lines, int at) => at > 0 && lines[at].BlanksBefore > lines[at - 1].BlanksBefore && lines[at].BlanksBefore > 0;
}
