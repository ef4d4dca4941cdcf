using NewsArchive.Reading.Cleaning;
using NewsArchive.Reading.Formats.Html;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsArchive.Reading.Formats;

/// <summary>Reads the block above a Markdown text, YAML between "---" or TOML between "+++": title, date, author, outlet, url, language, standfirst. Other keys, and damaged blocks, say nothing.</summary>
internal static class FrontMatter
{
    private const int Longest = 64 * 1024;

    /// <summary>Takes what the block says into the draft and returns the text below it.</summary>
    public static string Read(string text, ArticleDraft draft)
    {
        var isToml = text.StartsWith("+++\n", StringComparison.Ordinal);
        if (!isToml && !text.StartsWith("---\n", StringComparison.Ordinal)) return text;
        var end = text.IndexOf(isToml ? "\n+++" : "\n---", 3, StringComparison.Ordinal);
        if (end < 0 || end > Longest || end + 4 < text.Length && text[end + 4] is not ('\n' or ' ')) return text;
        var line = text.IndexOf('\n', end + 4);
        var block = text[4..Math.Max(4, end)];
        Take(isToml ? TomlValues(block) : Values(block), draft);
        return line < 0 ? "" : text[(line + 1)..];
    }

    private static void Take(Dictionary<string, List<string>> values, ArticleDraft draft)
    {
        draft.Title = First(values, "title", "headline");
        draft.Standfirst = First(values, "standfirst", "deck", "subtitle", "subheading");
        draft.Canonical = First(values, "url", "canonical", "canonical_url", "source_url", "link", "permalink") is { } address && Uri.TryCreate(address, UriKind.Absolute, out _) ? address : null;
        var outlet = First(values, "outlet", "publication", "publisher", "source", "site", "newspaper");
        draft.Outlet = outlet is null || outlet.Contains("://", StringComparison.Ordinal) ? null : Outlets.NameOf(outlet) ?? outlet;
        draft.Outlet ??= Uri.TryCreate(draft.Canonical, UriKind.Absolute, out var whole) ? Outlets.OfDomain(whole.Host) : null;
        if (First(values, "lang", "language") is { Length: >= 2 and <= 12 } language) draft.Language = language;
        foreach (var name in Of(values, "author", "authors", "byline", "by", "creator")) Bylines.Take(name, draft);
        if (First(values, "date", "published", "pubdate", "date_published", "datepublished", "publish_date", "published_at", "publishdate") is { } date && PageDates.Of(date) is { } day)
        {
            draft.Stated = new StatedDate(day, "front-matter", date);
        }
    }

    private static string? First(Dictionary<string, List<string>> values, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (values.TryGetValue(key, out var found) && found.Count > 0 && !string.IsNullOrWhiteSpace(found[0])) return found[0].Trim();
        }

        return null;
    }

    private static IEnumerable<string> Of(Dictionary<string, List<string>> values, params string[] keys) => keys.SelectMany(k => values.GetValueOrDefault(k) ?? []);

    // title = "Bridge Opens"; authors = ["Ada Nowak", "Jan Meer"]. Tables and strings of several lines say nothing.
    private static Dictionary<string, List<string>> TomlValues(string toml)
    {
        var values = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in toml.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith('[')) break;
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || line[0] == '#') continue;
            var value = line[(equals + 1)..].Trim();
            var items = value.StartsWith('[') ? value.Trim('[', ']').Split("\",", StringSplitOptions.TrimEntries) : [value];
            values.TryAdd(line[..equals].Trim(), [.. items.Select(item => item.Trim(' ', '"', '\'')).Where(item => item.Length > 0)]);
        }

        return values;
    }

    /// <summary>The scalars of each top-level key, of "name: Ada Nowak" below it the name; anchors and deeper structures are passed over, so nothing can expand.</summary>
    private static Dictionary<string, List<string>> Values(string yaml)
    {
        var values = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        try
        {
            var parser = new Parser(new StringReader(yaml));
            var reading = new YamlReading(values);
            while (parser.MoveNext()) reading.Take(parser.Current!);
        }
        catch (YamlException)
        {
            // What stood before the damage counts, and of what stands behind it the plain lines.
            TakeLines(yaml, values);
        }

        return values;
    }

    /// <summary>"title: Bridge: a year late" is no YAML, and yet what many write.</summary>
    private static void TakeLines(string yaml, Dictionary<string, List<string>> values)
    {
        List<string> open = [];
        foreach (var line in yaml.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var item = line.TrimStart(' ', '-', '\t').TrimEnd();
            if (line.Length > 0 && char.IsLetter(line[0]) && colon > 0 && line.AsSpan(0, colon).IndexOfAny(' ', '"') < 0)
            {
                open = values.TryGetValue(line[..colon], out var known) && known.Count > 0 ? [] : values[line[..colon]] = [];
                item = line[(colon + 1)..].Trim();
            }
            else if (item.StartsWith("name:", StringComparison.Ordinal)) item = item[5..].Trim();
            else if (!line.TrimStart().StartsWith("- ", StringComparison.Ordinal) || item.Contains(": ", StringComparison.Ordinal)) continue;
            if (item.Length > 0) open.Add(item.Trim('"', '\''));
        }
    }

    /// <summary>Where in a YAML block one is: below which key, and whether a key or a value comes next.</summary>
    private sealed class YamlReading(Dictionary<string, List<string>> values)
    {
        private const int Deepest = 3;
        private readonly Stack<(bool IsMapping, string? Key)> around = new();
        private string? top;

        public void Take(ParsingEvent next)
        {
            if (next is MappingStart or SequenceStart) around.Push((next is MappingStart, null));
            else if (next is MappingEnd or SequenceEnd) around.Pop();
            else if (next is Scalar { Value: var value } && around.Count is > 0 and <= Deepest)
            {
                if (around.Peek() is (true, null))
                {
                    SetKey(value);
                    return;
                }

                if (top is not null && (around.Count == 1 || !around.Peek().IsMapping || around.Peek().Key is "name")) values[top].Add(value);
            }
            else if (next is not AnchorAlias) return;
            if (next is MappingStart or SequenceStart || around.Count == 0 || !around.Peek().IsMapping) return;
            // The value is over: a key comes next.
            around.Pop();
            around.Push((true, null));
        }

        private void SetKey(string key)
        {
            around.Pop();
            around.Push((true, key));
            if (around.Count > 1) return;
            top = key;
            values.TryAdd(key, []);
        }
    }
}
