using AngleSharp.Dom;
using NewsArchive.Reading.Cleaning;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>
/// What a page says in microdata: items (itemscope) with properties (itemprop), of which only the article's own count. A teaser, a comment or the
/// page around the article may be items too, with headlines, authors and dates of theirs.
/// </summary>
internal sealed class Microdata
{
    private const int MostItems = 500;
    private const int LongestValue = 2000;
    private const int MostElements = 8;
    private readonly Dictionary<IElement, Item> items = new(ReferenceEqualityComparer.Instance);
    private readonly List<Item> inOrder = [];
    private readonly Item loose = new("", null);

    /// <summary>An element with itemscope; one without an element holds what stands outside all items.</summary>
    private sealed record Item(string Type, IElement? Element)
    {
        /// <summary>The first value of each property; of people and publishers the names are in <see cref="Names"/>.</summary>
        public Dictionary<string, string> Values { get; } = new(StringComparer.OrdinalIgnoreCase);

        /// <summary>The items that are the values of properties ("author", "publisher").</summary>
        public List<(string Property, Item Value)> Parts { get; } = [];

        /// <summary>The names of authors and publishers that are no items of their own.</summary>
        public List<(string Property, string Name)> Names { get; } = [];
    }

    /// <summary>Takes in an element with itemprop or itemscope; those around it have been taken in before.</summary>
    public void Add(IElement element)
    {
        if (items.Count >= MostItems) return;
        var properties = (element.GetAttribute("itemprop") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var own = element.HasAttribute("itemscope") ? new Item(TypeOf(element), element) : null;
        var (scope, holder) = properties.Length > 0 ? ScopeOf(element) : (loose, null);
        if (own is not null)
        {
            items[element] = own;
            inOrder.Add(own);
        }

        foreach (var property in properties)
        {
            if (!IsKnown(property)) continue;
            if (own is not null) scope.Parts.Add((property, own));
            else if (holder is not null && property == "name") scope.Names.Add((holder, ValueOf(element)));
            else if (holder is null && !scope.Values.ContainsKey(property)) scope.Values[property] = ValueOf(element);
            else if (holder is null && IsSomebody(property) && scope.Names.Count < 20) scope.Names.Add((property, ValueOf(element)));
        }
    }

    /// <summary>What the article states, by property; "author" holds all authors, parted by semicolons.</summary>
    public Dictionary<string, string> OfArticle(string? heading)
    {
        var article = TheArticle(heading);
        var values = article.Values.Where(v => v.Value.Length > 0 && !IsSomebody(v.Key)).ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var role in (ReadOnlySpan<string>)["author", "creator", "publisher"])
        {
            var names = NamesOf(article, role) is { Count: > 0 } own ? own : NamesOf(loose, role);
            if (names.Count > 0) values.TryAdd(role == "creator" ? "author" : role, role == "publisher" ? names[0] : string.Join("; ", names));
        }

        foreach (var (property, value) in loose.Values)
        {
            // The head of an article may stand outside its item.
            if (value.Length > 0 && !IsSomebody(property) && property != "name") values.TryAdd(property, value);
        }

        if (!values.ContainsKey("headline") && article != loose && values.TryGetValue("name", out var name)) values["headline"] = name;
        values.Remove("name");
        return values;
    }

    /// <summary>Of several articles the one that holds the text, or that bears the page's headline, or the only one. Then what stands outside all items, then the page's own.</summary>
    private Item TheArticle(string? heading)
    {
        var articles = inOrder.FindAll(i => JsonLd.IsArticleType(i.Type) || i.Type is "CreativeWork" or "Review" && i.Values.ContainsKey("headline"));
        if (articles.Count == 0) return loose.Values.Count > 0 ? loose : inOrder.Find(i => i.Type.EndsWith("Page", StringComparison.Ordinal)) ?? loose;
        var key = LineFeatures.Key(heading ?? "");
        return articles.Find(a => key.Length > 0 && Headline(a) is { } headline && LineFeatures.Key(headline) == key)
            ?? articles.Find(a => a.Values.ContainsKey("articleBody"))
            ?? (articles.Count == 1 ? articles[0] : loose);
    }

    private static string? Headline(Item item) => item.Values.GetValueOrDefault("headline") ?? item.Values.GetValueOrDefault("name");

    private static List<string> NamesOf(Item item, string role)
    {
        var names = item.Parts.Where(p => p.Property == role).Select(p => p.Value.Values.GetValueOrDefault("name") ?? Text(p.Value.Element!))
            .Concat(item.Names.Where(n => n.Property == role).Select(n => n.Name)).Where(n => n.Length > 0).ToList();
        if (names.Count == 0 && item.Values.GetValueOrDefault(role) is { Length: > 0 } value) names.Add(value);
        return [.. names.Distinct(StringComparer.OrdinalIgnoreCase).Take(20)];
    }

    /// <summary>The item an element belongs to, and the author or publisher around it that is no item itself.</summary>
    private (Item Item, string? Holder) ScopeOf(IElement element)
    {
        string? holder = null;
        for (var outer = element.ParentElement; outer is not null; outer = outer.ParentElement)
        {
            if (items.TryGetValue(outer, out var item)) return (item, holder);
            if (outer.GetAttribute("itemprop") is { } property && IsSomebody(property)) holder ??= property;
        }

        return (loose, holder);
    }

    private static bool IsSomebody(string property) => property is "author" or "creator" or "publisher";

    private static bool IsKnown(string property) =>
        property is "datePublished" or "dateCreated" or "headline" or "name" or "inLanguage" or "articleBody" || IsSomebody(property);

    /// <summary>"https://schema.org/NewsArticle" → NewsArticle.</summary>
    private static string TypeOf(IElement element)
    {
        var type = (element.GetAttribute("itemtype") ?? "").Split(' ')[0].TrimEnd('/');
        return type[(type.LastIndexOf('/') + 1)..];
    }

    /// <summary>The stated value before the shown one. Of the article's text only that it is there matters.</summary>
    private static string ValueOf(IElement element)
    {
        if (element.GetAttribute("itemprop") == "articleBody") return "";
        var value = element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? Text(element);
        return value.Length < LongestValue ? value.Trim() : "";
    }

    private static string Text(IElement element) => element.ChildElementCount > MostElements ? "" : element.TextContent.Trim() is { Length: < LongestValue } text ? text : "";
}
