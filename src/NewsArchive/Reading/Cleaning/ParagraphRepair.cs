using System.Text;
using NewsArchive.Values;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Puts together what the page or a fixed line width broke: "Russia, backed by China, has", a blank line, "vetoed three resolutions".</summary>
internal static class ParagraphRepair
{
    /// <summary>The width at which every line was broken, as in e-mails and old wire copy; 0 where lines end where paragraphs do.</summary>
    public static int WrapWidth(List<TextLine> lines)
    {
        int inside = 0, forced = 0, width = 0;
        foreach (var line in lines) width = Math.Max(width, line.Text.Length);
        if (width is < 40 or > 120) return 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].BlanksBefore > 0) continue;
            inside++;
            if (IsForcedBreak(lines[i - 1], lines[i], width)) forced++;
        }

        return inside >= 3 && forced * 10 >= inside * 7 ? width : 0;
    }

    /// <summary>The next line's first word would not have fitted on the line.</summary>
    public static bool IsForcedBreak(TextLine previous, TextLine line, int width)
    {
        var first = line.Text.IndexOf(' ', StringComparison.Ordinal);
        return previous.Text.Length + 1 + (first < 0 ? line.Text.Length : first) > width - 8 && !line.IsBullet;
    }

    /// <summary>Joins a paragraph that ends in the middle of a sentence with the next one that goes on in small letters, whatever link or caption stands between.</summary>
    public static List<DraftBlock> JoinBroken(List<DraftBlock> pieces)
    {
        var joined = new List<DraftBlock>(pieces.Count);
        var open = -1;
        var between = 0;
        StringBuilder? longer = null;
        foreach (var piece in pieces)
        {
            if (piece.Kind is BlockKind.Related or BlockKind.Caption or BlockKind.Credit)
            {
                joined.Add(piece);
                between++;
            }
            else if (open >= 0 && between <= 2 && GoesOn(longer, joined[open].Text, piece))
            {
                (longer ??= new(joined[open].Text)).Append(' ').Append(piece.Text);
                between = 0;
            }
            else
            {
                Close(joined, open, ref longer);
                open = piece.Kind == BlockKind.Paragraph ? joined.Count : -1;
                between = 0;
                joined.Add(piece);
            }
        }

        Close(joined, open, ref longer);
        return joined;
    }

    private static void Close(List<DraftBlock> joined, int open, ref StringBuilder? longer)
    {
        if (longer is not null) joined[open] = joined[open] with { Text = longer.ToString() };
        longer = null;
    }

    /// <summary>The end of the text so far decides; of a longer one only its last words are looked at.</summary>
    private static bool GoesOn(StringBuilder? longer, string text, DraftBlock next) =>
        GoesOn(longer is null ? text : longer.ToString(Math.Max(0, longer.Length - 60), Math.Min(60, longer.Length)), next);

    private static bool GoesOn(string text, DraftBlock next) =>
        next.Kind == BlockKind.Paragraph && LineFeatures.IsOpen(text) && text.Contains(' ', StringComparison.Ordinal)
        && (LineFeatures.StartsLower(next.Text) && !IsSalutation(text) || EndsInFunctionWord(text));

    /// <summary>"Dear all," is whole.</summary>
    private static bool IsSalutation(string text) =>
        text[^1] == ',' && text.Length < 60 && (text.StartsWith("Dear ", StringComparison.Ordinal) || text.StartsWith("Hi ", StringComparison.Ordinal) || text.StartsWith("Hello ", StringComparison.Ordinal));

    /// <summary>"Results from the", a new line, "Northern League on Sunday": no line ends so by itself.</summary>
    private static bool EndsInFunctionWord(string text) =>
        text.AsSpan(text.LastIndexOf(' ') + 1) is "the" or "a" or "an" or "and" or "of" or "its" or "their" or "his" or "her" or "whose" or "which" or "than";
}
