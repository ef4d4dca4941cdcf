using System.Collections.Frozen;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>The names of elements, each as one string, and what kind of element they are.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot",
        "th", "thead", "tr", "ul", "caption", "noscript", "amp-ad", "amp-sidebar", "amp-embed", "amp-consent", "amp-sticky-ad", "picture", "video",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> All = Blocks.Concat(
    [
        "a", "abbr", "b", "base", "br", "cite", "code", "em", "font", "head", "i", "img", "input", "ins", "del", "label", "link", "mark", "meta", "q", "s", "script", "small", "source",
        "span", "strong", "style", "sub", "sup", "svg", "time", "title", "u", "path", "button", "iframe",
    ]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name in small letters.</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[40];
        var length = name[..Math.Min(40, name.Length)].ToLowerInvariant(lower);
        return BySpan.TryGetValue(lower[..length], out var known) ? known : lower[..length].ToString();
    }

    /// <summary>The name in small letters where it is one of HTML's; null for any other.</summary>
    public static string? Known(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[40];
        return name.Length <= lower.Length && BySpan.TryGetValue(lower[..name.ToLowerInvariant(lower)], out var known) ? known : null;
    }

    /// <summary>Whether an element stands on lines of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);
}
