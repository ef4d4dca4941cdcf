using System.Text.Json;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>An article as schema.org describes it, in a page's JSON-LD or in a line of an export.</summary>
internal sealed record SchemaArticle(string? Headline, string? Description, string? Published, IReadOnlyList<string> Authors, string? Publisher, string? Language, string? Address, string? Body);

/// <summary>Reads JSON-LD: the article may stand alone, in a list, or in a graph.</summary>
internal static class JsonLd
{
    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The articles of a block; none where it is no JSON.</summary>
    public static List<SchemaArticle> Articles(string json)
    {
        var found = new List<SchemaArticle>();
        try
        {
            using var document = JsonDocument.Parse(Repaired(json), Tolerant);
            Collect(document.RootElement, found, NamesById(document.RootElement), 0);
        }
        catch (JsonException)
        {
            // A damaged block says nothing.
        }

        return found;
    }

    /// <summary>One object as an article, whatever its type.</summary>
    public static SchemaArticle Read(JsonElement item) => Read(item, Nobody);

    private static SchemaArticle Read(JsonElement item, Dictionary<string, string> namesById) => new(
        Text(item, "headline") ?? Text(item, "name"),
        Text(item, "description") ?? Text(item, "alternativeHeadline"),
        Text(item, "datePublished") ?? Text(item, "dateCreated"),
        Names(item, "author", namesById),
        Names(item, "publisher", namesById).FirstOrDefault(),
        Text(item, "inLanguage"),
        Text(item, "url") ?? Text(item, "mainEntityOfPage"),
        Text(item, "articleBody") ?? Text(item, "text"));

    /// <summary>The names in a field that is a name, an object with one, or a list of them.</summary>
    public static List<string> Names(JsonElement item, string name) => Names(item, name, Nobody);

    private static readonly Dictionary<string, string> Nobody = [];

    // {"@graph": [{"@type": "NewsArticle", "publisher": {"@id": "#org"}}, {"@id": "#org", "name": "The Courier"}]}
    private static Dictionary<string, string> NamesById(JsonElement root)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("@graph", out var graph) || graph.ValueKind != JsonValueKind.Array) return names;
        foreach (var node in graph.EnumerateArray())
        {
            if (Text(node, "@id") is { } id && Text(node, "name") is { } name) names.TryAdd(id, name);
        }

        return names;
    }

    private static void Collect(JsonElement item, List<SchemaArticle> found, Dictionary<string, string> namesById, int depth)
    {
        if (depth > 6 || found.Count > 50) return;
        if (item.ValueKind == JsonValueKind.Array)
        {
            foreach (var inner in item.EnumerateArray()) Collect(inner, found, namesById, depth + 1);
        }
        else if (item.ValueKind == JsonValueKind.Object)
        {
            if (IsArticle(item)) found.Add(Read(item, namesById));
            else if (item.TryGetProperty("@graph", out var graph)) Collect(graph, found, namesById, depth + 1);
            else if (item.TryGetProperty("mainEntity", out var main)) Collect(main, found, namesById, depth + 1);
        }
    }

    private static bool IsArticle(JsonElement item)
    {
        if (!item.TryGetProperty("@type", out var type)) return false;
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleType) : IsArticleType(type);
    }

    /// <summary>"NewsArticle", "BlogPosting", "Report": the types of schema.org that are articles.</summary>
    public static bool IsArticleType(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Report", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) && type != "JobPosting";

    private static bool IsArticleType(JsonElement type) => type.ValueKind == JsonValueKind.String && type.GetString() is { } name && IsArticleType(name);

    private static string? Text(JsonElement item, string name)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        if (value.ValueKind == JsonValueKind.Object) return Text(value, "@id") ?? Text(value, "name");
        return value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? System.Net.WebUtility.HtmlDecode(text).Trim() : null;
    }

    private static List<string> Names(JsonElement item, string name, Dictionary<string, string> namesById)
    {
        var names = new List<string>();
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(name, out var value)) return names;
        foreach (var one in value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new[] { value })
        {
            var text = one.ValueKind == JsonValueKind.String ? one.GetString() : Text(one, "name") ?? namesById.GetValueOrDefault(Text(one, "@id") ?? "");
            if (!string.IsNullOrWhiteSpace(text)) names.Add(System.Net.WebUtility.HtmlDecode(text).Trim());
        }

        return names;
    }

    /// <summary>Pages put raw line ends into strings, which JSON does not allow; a blank does as well.</summary>
    private static string Repaired(string json)
    {
        var text = json.Trim();
        if (text.StartsWith("<!--", StringComparison.Ordinal)) text = text[4..];
        if (text.EndsWith("-->", StringComparison.Ordinal)) text = text[..^3];
        return text.AsSpan().ContainsAny('\n', '\r', '\t') ? text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ') : text;
    }
}
