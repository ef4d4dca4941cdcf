using System.Collections.Frozen;
using System.Text;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>A page without what no reader sees, and the data blocks that stood in it.</summary>
/// <param name="Markup">What is left to parse: elements with the attributes that are evidence.</param>
/// <param name="JsonLd">The contents of its JSON-LD blocks, in order.</param>
internal readonly record struct SlimPage(string Markup, IReadOnlyList<string> JsonLd);

/// <summary>
/// Leaves scripts, styles, drawings, comments and most attributes out before parsing: two thirds of a news page.
/// Bounds the nesting, in which the parser is quadratic, and the number of tags: deeper and further ones are dropped, their text stays.
/// </summary>
internal ref struct HtmlSlimming
{
    private const int MostDataBlocks = 50;
    private const int MostFormatting = 16;

    private static readonly FrozenSet<string> Skipped =
        new[] { "style", "svg", "iframe", "canvas", "math", "select", "textarea", "object", "template", "noembed", "noframes", "audio", "map", "button", "datalist" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Elements without an end, or whose end may be left out: they do not nest by themselves.</summary>
    private static readonly FrozenSet<string> Flat =
        new[] { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "td", "th", "tr", "dd", "dt", "tbody", "thead", "tfoot", "option", "html", "head", "body", "colgroup" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Elements that only say how letters look, and that the parser opens again in every block until they are closed: sixteen open ones and a page of
    /// short paragraphs are a page of seventeen times as many elements. They are kept where their attributes say something.
    /// </summary>
    private static readonly FrozenSet<string> Formatting = new[] { "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> KeptAttributes =
        new[] { "class", "id", "itemprop", "itemtype", "itemscope", "rel", "content", "property", "name", "datetime", "role", "lang", "hidden", "aria-hidden" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly ReadOnlySpan<char> page;
    private readonly StringBuilder slim;
    private readonly List<string> jsonLd;
    private readonly HashSet<string> unclosed;
    private readonly int deepest;
    private int tagsLeft;
    private int formattingKept;
    private int at;
    private int depth;

    private HtmlSlimming(ReadOnlySpan<char> page, ReadLimits limits)
    {
        this.page = page;
        deepest = limits.MaxNesting;
        tagsLeft = limits.MaxSmallPieces + (page.Length / PieceLimit.ElementLength);
        slim = new(page.Length / 2);
        jsonLd = [];
        unclosed = [];
    }

    public static SlimPage Slim(string page, ReadLimits limits)
    {
        var work = new HtmlSlimming(page, limits);
        work.Run();
        return new(work.slim.ToString(), work.jsonLd);
    }

    private void Run()
    {
        while (at < page.Length)
        {
            var open = page[at..].IndexOf('<');
            if (open < 0) open = page.Length - at;
            slim.Append(page.Slice(at, open));
            at += open;
            if (at < page.Length) Tag();
        }
    }

    private void Tag()
    {
        var next = at + 1 < page.Length ? page[at + 1] : ' ';
        if (char.IsAsciiLetter(next)) StartTag();
        else if (next == '/' && at + 2 < page.Length && char.IsAsciiLetter(page[at + 2])) EndTag();
        else if (next is '!' or '?' or '/') SkipDeclaration();
        else
        {
            slim.Append("&lt;");
            at++;
        }
    }

    private void SkipDeclaration()
    {
        var comment = page[at..].StartsWith("<!--", StringComparison.Ordinal);
        var cdata = page[at..].StartsWith("<![CDATA[", StringComparison.Ordinal);
        var end = page[(at + (comment ? 2 : 0))..].IndexOf(comment ? "-->" : cdata ? "]]>" : ">", StringComparison.Ordinal);
        at = end < 0 ? page.Length : at + (comment ? 2 : 0) + end + (comment || cdata ? 3 : 1);
        slim.Append(' ');
    }

    private void EndTag()
    {
        var end = page[at..].IndexOf('>');
        if (end < 0)
        {
            at = page.Length;
            return;
        }

        var name = NameAt(at + 2);
        at += end + 1;
        if (Skipped.Contains(name) || name is "script" or "form") return;
        if (Formatting.Contains(name))
        {
            if (formattingKept == 0) return;
            formattingKept--;
        }

        // An end without its start makes an element of these two.
        if (name is "p" or "br") tagsLeft--;
        if (!Flat.Contains(name) && depth > 0 && depth-- > deepest || tagsLeft < 0) return;
        slim.Append("</").Append(name).Append('>');
    }

    private void StartTag()
    {
        var name = NameAt(at + 1);
        var start = at;
        at += 1 + name.Length;
        var writes = name is not ("script" or "form" or "source" or "input" or "img" or "path") && !Skipped.Contains(name);
        var isFormatting = Formatting.Contains(name);
        var mark = slim.Length;
        slim.Append('<').Append(name);
        var type = Attributes(name);
        if (isFormatting) writes = slim.Length > mark + 1 + name.Length && formattingKept++ < MostFormatting;
        var deep = !Flat.Contains(name) && writes && ++depth > deepest;
        slim.Append('>');
        if (deep || !writes || IsEmptyAgain(mark)) slim.Length = mark;
        else if ((tagsLeft -= 1 + formattingKept) < 0) slim.Length = mark;
        if (name == "script") Script(type);
        else if (Skipped.Contains(name) && page[at - 1] == '>' && (at < 2 || page[at - 2] != '/' || name != "svg")) SkipTo(name);
        if (at <= start) at = start + 1;
    }

    /// <summary>"&lt;p&gt;&lt;p&gt;": the first is empty, and an element takes eighty times the room of its tag.</summary>
    private readonly bool IsEmptyAgain(int mark) => slim.Length == mark + 3 && mark >= 3 && IsParagraph(mark) && IsParagraph(mark - 3);

    private readonly bool IsParagraph(int place) => slim[place] == '<' && slim[place + 1] == 'p' && slim[place + 2] == '>';

    /// <summary>Copies the attributes that are evidence; returns the type.</summary>
    private ReadOnlySpan<char> Attributes(string element)
    {
        ReadOnlySpan<char> type = default;
        while (at < page.Length && page[at] != '>')
        {
            if (page[at] is ' ' or '\t' or '\n' or '\r' or '\f' or '/' or '"' or '\'' or '=')
            {
                at++;
                continue;
            }

            var start = at;
            while (at < page.Length && page[at] is not (' ' or '\t' or '\n' or '\r' or '\f' or '=' or '>' or '/')) at++;
            var name = page[start..at];
            var value = Value();
            if (name.Equals("type", StringComparison.OrdinalIgnoreCase)) type = value;
            Copy(element, name, value);
        }

        at = Math.Min(page.Length, at + 1);
        return type;
    }

    private ReadOnlySpan<char> Value()
    {
        var back = at;
        SkipBlanks();
        if (at >= page.Length || page[at] != '=')
        {
            at = back;
            return default;
        }

        at++;
        SkipBlanks();
        if (at >= page.Length) return default;
        var quote = page[at];
        if (quote is '"' or '\'')
        {
            var length = page[(at + 1)..].IndexOf(quote);
            if (length < 0) length = page.Length - at - 1;
            var value = page.Slice(at + 1, length);
            at = Math.Min(page.Length, at + length + 2);
            return value;
        }

        var start = at;
        while (at < page.Length && page[at] is not (' ' or '\t' or '\n' or '\r' or '>')) at++;
        return page[start..at];
    }

    private readonly void Copy(string element, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        Span<char> buffer = stackalloc char[16];
        if (name.Length is < 2 or > 11 || name.StartsWith("data-", StringComparison.Ordinal)) return;
        var length = name.ToLowerInvariant(buffer);
        var lower = buffer[..length];
        var keep = KeptAttributes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower)
            || lower is "href" && element is "link" or "base"
            || lower is "title" && element == "abbr"
            || lower is "href" && element == "a"
            || lower is "style" && (value.Contains("none", StringComparison.OrdinalIgnoreCase) || value.Contains("hidden", StringComparison.OrdinalIgnoreCase));
        if (element == "a" && lower is "href") value = value.Length > 0 ? "#" : value;
        if (!keep || value.Length > 4000) return;
        slim.Append(' ').Append(lower).Append("=\"");
        if (value.Contains('"')) slim.Append(value.ToString().Replace("\"", "&quot;", StringComparison.Ordinal));
        else slim.Append(value);
        slim.Append('"');
    }

    private void Script(ReadOnlySpan<char> type)
    {
        // Letters of either case are looked for one place at a time; "</" is looked for at the machine's full width.
        var end = page[at..].IndexOf("</", StringComparison.Ordinal);
        while (end >= 0 && !page[(at + end + 2)..].StartsWith("script", StringComparison.OrdinalIgnoreCase))
        {
            var next = page[(at + end + 2)..].IndexOf("</", StringComparison.Ordinal);
            end = next < 0 ? -1 : end + 2 + next;
        }

        if (end < 0) end = page.Length - at;
        if (jsonLd.Count < MostDataBlocks && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase)) jsonLd.Add(page.Slice(at, end).ToString());
        at += end;
    }

    private void SkipTo(string name)
    {
        if (unclosed.Contains(name)) return;
        for (var from = at; ;)
        {
            var end = page[from..].IndexOf("</", StringComparison.Ordinal);
            if (end < 0)
            {
                unclosed.Add(name);
                if (name is "style" or "iframe" or "textarea") at = page.Length;
                return;
            }

            from += end + 2;
            if (!page[from..].StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            at = from - 2;
            return;
        }
    }

    private readonly string NameAt(int start)
    {
        var end = start;
        while (end < page.Length && (char.IsAsciiLetterOrDigit(page[end]) || page[end] is '-' or ':')) end++;
        return HtmlNames.Of(page[start..Math.Min(end, start + 40)]);
    }

    private void SkipBlanks()
    {
        while (at < page.Length && page[at] is ' ' or '\t' or '\n' or '\r' or '\f') at++;
    }
}
