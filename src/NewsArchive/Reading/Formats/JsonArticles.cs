using System.Text.Json;
using NewsArchive.Reading.Cleaning;
using NewsArchive.Reading.Formats.Html;

namespace NewsArchive.Reading.Formats;

/// <summary>Reads articles kept as JSON: schema.org and ninjs keys, JSON Feed, or a list of such objects.</summary>
internal static class JsonArticles
{
    /// <summary>A text of fewer characters is no article: a list of a million of them is data.</summary>
    private const int ShortestBody = 40;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Which format it is and its articles; null where it is no JSON of articles.</summary>
    public static (string Format, List<ArticleDraft> Drafts)? Read(string json, ReadLimits limits)
    {
        try
        {
            using var document = JsonDocument.Parse(json.AsMemory().Trim(), Options);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Array) return ("json", [.. root.EnumerateArray().Where(IsArticle).Take(limits.MaxArticlesPerSource).Select(i => Draft(i, limits))]);
            if (root.ValueKind != JsonValueKind.Object) return null;
            if (Text(root, "version")?.Contains("jsonfeed.org", StringComparison.Ordinal) == true && root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array)
                return ("jsonfeed", [.. items.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).Take(limits.MaxArticlesPerSource).Select(i => OfFeed(i, root, limits))]);
            return IsArticle(root) ? ("json", [Draft(root, limits)]) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsArticle(JsonElement item) => item.ValueKind == JsonValueKind.Object && BodyOf(item) is not null;

    private static string? BodyOf(JsonElement item)
    {
        foreach (var key in (ReadOnlySpan<string>)["articleBody", "body_xhtml", "body_html", "body_text", "content_html", "content_text", "text", "body", "content", "fulltext", "full_text"])
        {
            if (Text(item, key) is { Length: >= ShortestBody } body) return body;
        }

        if (!item.TryGetProperty("bodies", out var bodies) || bodies.ValueKind != JsonValueKind.Array) return null;
        return bodies.EnumerateArray().Select(b => Text(b, "value")).FirstOrDefault(v => v is not null);
    }

    private static ArticleDraft OfFeed(JsonElement item, JsonElement feed, ReadLimits limits)
    {
        var draft = Draft(item, limits);
        draft.Outlet ??= Text(feed, "title");
        draft.Language = Text(item, "language") ?? Text(feed, "language") ?? draft.Language;
        if (Text(item, "date_published") is { } date && PageDates.Of(date) is { } day) draft.Stated = new StatedDate(day, "feed", date);
        else if (draft.Stated is not { From: "json" } && Text(item, "date_modified") is { } changed) Feed.TakeUpdate(changed, draft);
        return draft;
    }

    private static ArticleDraft Draft(JsonElement item, ReadLimits limits)
    {
        var draft = HtmlFragment.Read(BodyOf(item) ?? "", limits);
        var schema = JsonLd.Read(item);
        draft.Title = Title(item, schema) ?? draft.Title;
        draft.Standfirst = Text(item, "standfirst") ?? Text(item, "subheadline");
        draft.Canonical = Text(item, "url") ?? Text(item, "canonical") ?? Text(item, "web_url") ?? schema.Address;
        if (!Uri.TryCreate(draft.Canonical, UriKind.Absolute, out var address)) draft.Canonical = null;
        var outlet = schema.Publisher ?? Text(item, "outlet") ?? Text(item, "provider") ?? Text(item, "source") ?? Text(item, "copyrightholder") ?? JsonLd.Names(item, "infosources").FirstOrDefault();
        draft.Outlet = outlet is null ? address is null ? draft.Outlet : Outlets.OfDomain(address.Host) : Outlets.NameOf(outlet) ?? outlet;
        draft.Language = (schema.Language ?? Text(item, "language") ?? Text(item, "lang")) is { Length: >= 2 and <= 12 } language ? language : draft.Language;
        IEnumerable<string> authors = schema.Authors.Count > 0 ? schema.Authors : JsonLd.Names(item, "authors") is { Count: > 0 } several ? several : Values(item, "bylines") is { Count: > 0 } bylines ? bylines : [Text(item, "byline") ?? Text(item, "by") ?? Inner(item, "byline", "original") ?? ""];
        foreach (var name in authors) Bylines.Take(name, draft);
        foreach (var key in (ReadOnlySpan<string>)["datePublished", "date_published", "firstPublished", "firstpublished", "firstCreated", "firstcreated", "versionCreated", "versioncreated", "published", "pubdate", "pub_date", "date"])
        {
            if (draft.Stated is { From: "json" } || Text(item, key) is not { } date || PageDates.Of(date) is not { } day) continue;
            draft.Stated = new StatedDate(day, "json", date);
        }

        return draft;
    }

    private static string? Title(JsonElement item, SchemaArticle schema)
    {
        var title = schema.Headline ?? Text(item, "title") ?? Inner(item, "headline", "main") ?? Values(item, "headlines").FirstOrDefault();
        return title is null ? null : HtmlFragment.PlainText(title);
    }

    // "headlines": [{"role": "main", "value": "Bridge Opens"}]
    private static List<string> Values(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(v => Text(v, "value")).OfType<string>()] : [];

    // "headline": {"main": "Bridge Opens"}
    private static string? Inner(JsonElement item, string name, string key) => item.TryGetProperty(name, out var inner) ? Text(inner, key) : null;

    private static string? Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
