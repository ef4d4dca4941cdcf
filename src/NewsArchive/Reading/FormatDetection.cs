namespace NewsArchive.Reading;

/// <summary>Tells what a text is: by its content first, by its name second.</summary>
internal static class FormatDetection
{
    private static readonly string[] HtmlOpenings = ["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<article", "<div", "<p>", "<p ", "<h1", "<section", "<main", "<amp"];

    /// <summary>"html", "mhtml", "email", "feed", "json", "export", "table", "markdown" or "text".</summary>
    public static string OfText(string text, string path)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 8192)).TrimStart();
        if (head.IsEmpty) return "text";
        if (head[0] == '<') return OfMarkup(head);
        if (head[0] is '{' or '[' && IsJson(head)) return "json";
        if (head.StartsWith("---\n", StringComparison.Ordinal) || head.StartsWith("---\r\n", StringComparison.Ordinal) || head.StartsWith("+++\n", StringComparison.Ordinal) || head.StartsWith("+++\r\n", StringComparison.Ordinal)) return "markdown";
        if (IsMessage(head)) return HasName(path, ".eml") ? "email" : "mhtml";
        if (Formats.DatabaseExport.IsExport(text) || Formats.FactivaExport.Is(text)) return "export";
        if (HasName(path, ".csv") || HasName(path, ".tsv")) return "table";
        if (HasName(path, ".md") || HasName(path, ".markdown") || HasName(path, ".mdown")) return "markdown";
        return HasName(path, ".html") || HasName(path, ".htm") || HasName(path, ".xhtml") ? HtmlByName(head) : "text";
    }

    private static string OfMarkup(ReadOnlySpan<char> head)
    {
        foreach (var opening in HtmlOpenings)
        {
            if (head.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return "html";
        }

        foreach (var root in (ReadOnlySpan<string>)["<rss", "<feed", "<rdf:RDF", "<RDF", "<atom:feed"])
        {
            if (head.IndexOf(root, StringComparison.Ordinal) >= 0) return "feed";
        }

        return head.IndexOf("<html", StringComparison.OrdinalIgnoreCase) >= 0 || head.IndexOf("<body", StringComparison.OrdinalIgnoreCase) >= 0 || head.IndexOf("</", StringComparison.Ordinal) >= 0 ? "html" : "text";
    }

    private static string HtmlByName(ReadOnlySpan<char> head) => head.IndexOf('<') >= 0 ? "html" : "text";

    private static bool IsJson(ReadOnlySpan<char> head)
    {
        var rest = head[1..].TrimStart();
        return rest.Length > 0 && (head[0] == '{' ? rest[0] == '"' : rest[0] is '{' or ']');
    }

    /// <summary>Two header lines of a MIME message before any other line.</summary>
    private static bool IsMessage(ReadOnlySpan<char> head)
    {
        var mime = false;
        var lines = 0;
        foreach (var range in head.Split('\n'))
        {
            var line = head[range].TrimEnd('\r');
            if (line.IsEmpty || ++lines > 60) break;
            if (line[0] is ' ' or '\t') continue;
            var colon = line.IndexOf(':');
            if (colon < 1 || line[..colon].Contains(' ')) return false;
            mime |= line.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Content-Type: multipart/", StringComparison.OrdinalIgnoreCase);
        }

        return mime;
    }

    private static bool HasName(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
