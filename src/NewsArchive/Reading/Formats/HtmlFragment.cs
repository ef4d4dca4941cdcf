using NewsArchive.Reading.Formats.Html;

namespace NewsArchive.Reading.Formats;

/// <summary>Reads a piece of HTML, or plain text, that stands in a field of a feed or an export: all of it is the article.</summary>
internal static class HtmlFragment
{
    public static ArticleDraft Read(string content, ReadLimits limits)
    {
        if (!LooksLikeMarkup(content)) return Formats.PlainText.ReadBody(System.Net.WebUtility.HtmlDecode(content), limits);
        return HtmlReader.ReadWhole(content, limits);
    }

    /// <summary>Titles in feeds may hold entities and marks.</summary>
    public static string PlainText(string title)
    {
        var text = System.Net.WebUtility.HtmlDecode(title);
        return text.Contains('<', StringComparison.Ordinal) && LooksLikeMarkup(text) ? HtmlReader.ReadWhole(text, ReadLimits.Default).Original.Trim() : text.Trim();
    }

    private static bool LooksLikeMarkup(string content)
    {
        var open = content.IndexOf('<', StringComparison.Ordinal);
        return open >= 0 && open + 1 < content.Length && (char.IsAsciiLetter(content[open + 1]) || content[open + 1] is '/' or '!') && content.IndexOf('>', open) > 0;
    }
}
