using System.Text;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>The text a reader sees on a page, block by block.</summary>
internal static class VisibleText
{
    public static string Of(ContentNode node)
    {
        var text = new StringBuilder();
        Walk(node, text);
        return text.ToString().Trim();
    }

    private static void Walk(ContentNode node, StringBuilder text)
    {
        foreach (var child in node.Children)
        {
            if (child.IsText) Append(child.Text!, text);
            else if (child.Name == "br") text.Append('\n');
            else if (!child.IsHidden && child.TextLength > 0) Inner(child, text);
        }
    }

    private static void Inner(ContentNode child, StringBuilder text)
    {
        if (child.IsBlock) NewLine(text);
        Walk(child, text);
        if (child.IsBlock) NewLine(text);
    }

    private static void NewLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
    }

    private static void Append(string run, StringBuilder text)
    {
        foreach (var c in run)
        {
            if (!char.IsWhiteSpace(c)) text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
        }
    }
}
