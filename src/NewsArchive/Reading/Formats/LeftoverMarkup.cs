using System.Net;
using System.Text;
using NewsArchive.Reading.Formats.Html;

namespace NewsArchive.Reading.Formats;

/// <summary>
/// Takes out the tags that a text still carries here and there (<c>&lt;span style="…"&gt;Section&lt;/span&gt; 1.</c>): exports and copies often
/// lose the page and keep some of its marks.
/// </summary>
internal static class LeftoverMarkup
{
    private const string Comment = "<!--";

    /// <summary>The text without tags and comments, entities decoded; as it is where it has none, or only names one ("the &lt;b&gt; tag"). Linear in the text.</summary>
    public static string Removed(string text)
    {
        var tags = Find(text);
        if (!tags.Exists(tag => tag.IsEnd || tag.HasAttributes)) return text;
        var clean = new StringBuilder(text.Length);
        var from = 0;
        Tag? code = null;
        foreach (var tag in tags)
        {
            // What a script or a style sheet holds is no text.
            if (code is { } open && !(tag.IsEnd && tag.Name == open.Name)) continue;
            if (code is null) clean.Append(text, from, tag.Start - from);
            if (tag.Name is "br" || HtmlNames.IsBlock(tag.Name)) clean.Append('\n');
            code = tag is { IsEnd: false, Name: "script" or "style" } ? tag : null;
            from = tag.End;
        }

        return WebUtility.HtmlDecode(clean.Append(text, from, text.Length - from).ToString());
    }

    private static List<Tag> Find(string text)
    {
        var tags = new List<Tag>();
        var mayEnd = true;
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0;)
        {
            var next = text.IndexOf('<', at + 1);
            if (mayEnd && text.AsSpan(at).StartsWith(Comment, StringComparison.Ordinal))
            {
                // Where one comment has no end, none behind it has.
                var over = text.IndexOf("-->", at, StringComparison.Ordinal);
                mayEnd = over >= 0;
                if (mayEnd) tags.Add(new Tag(Comment, at, over + 3, IsEnd: true, HasAttributes: false));
                next = mayEnd ? text.IndexOf('<', over) : next;
            }
            else if (Read(text, at, next < 0 ? text.Length : next) is { } tag)
            {
                tags.Add(tag);
            }

            at = next;
        }

        return tags;
    }

    /// <summary>The tag that begins at a place and ends before the next one; null for a sign of arithmetic, an address or a name nobody knows.</summary>
    private static Tag? Read(string text, int start, int limit)
    {
        var isEnd = start + 1 < limit && text[start + 1] == '/';
        var name = start + (isEnd ? 2 : 1);
        var behind = name;
        while (behind < limit && char.IsAsciiLetterOrDigit(text[behind])) behind++;
        if (behind == name || behind == limit || !(text[behind] is '>' or '/' || char.IsWhiteSpace(text[behind]))) return null;
        var close = text.IndexOf('>', behind, limit - behind);
        if (close < 0 || HtmlNames.Known(text.AsSpan(name, behind - name)) is not { } known) return null;
        return new Tag(known, start, close + 1, isEnd, text.IndexOf('=', behind, close - behind) >= 0);
    }

    private readonly record struct Tag(string Name, int Start, int End, bool IsEnd, bool HasAttributes);
}
