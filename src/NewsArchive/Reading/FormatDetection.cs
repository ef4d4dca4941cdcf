namespace NewsArchive.Reading;

/// <summary>Tells what a source is: by its content first, by its name second.</summary>
internal static class FormatDetection
{
    private static readonly string[] HtmlOpenings = ["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<article", "<div", "<p>", "<h1", "<section", "<main"];

    /// <summary>The format of decoded text.</summary>
    public static string OfText(string text, string path)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 4096)).TrimStart();
        foreach (var opening in HtmlOpenings)
        {
            if (head.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return "html";
        }

        if (head.IndexOf("<!doctype html", StringComparison.OrdinalIgnoreCase) >= 0 || head.IndexOf("<html", StringComparison.OrdinalIgnoreCase) >= 0 && head[0] == '<') return "html";
        return "text";
    }
}
