using NewsArchive.Reading.Cleaning;
using NewsArchive.Reading.Encodings;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>
/// Takes title, day, authors, outlet and language from what a page states, in the order of evidence:
/// JSON-LD, microdata, meta elements, time elements. Nothing is taken from the page around the article.
/// </summary>
internal static class PageMetadata
{
    internal static readonly string[] TitleMarks = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • "];
    private static readonly string[] TitleNames = ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title", "headline"];
    private static readonly string[] AuthorNames = ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "article:author_name", "cXenseParse:author"];
    private static readonly string[] OutletNames = ["og:site_name", "application-name", "dc.publisher", "cre", "source"];

    public static SchemaArticle? Read(PageFacts facts, IReadOnlyList<string> jsonLd, string? heading, ArticleDraft draft)
    {
        var articles = jsonLd.SelectMany(JsonLd.Articles).ToList();
        var schema = TheArticle(articles, facts, heading);
        facts.Stated = schema?.Description;
        draft.Canonical = Address(facts.Canonical) ?? Address(Meta(facts, "og:url")) ?? Address(schema?.Address);
        draft.Outlet = Outlet(facts, schema, draft.Canonical);
        draft.Outlet ??= SiteOf(facts, heading);
        draft.Title = Title(facts, schema, heading, draft.Outlet);
        draft.Language = Language(facts, schema);
        draft.Stated = PageDates.Read(facts, schema);
        foreach (var field in Authors(facts, schema)) TakeAuthor(field, draft);
        return schema;
    }

    /// <summary>A person, an agency, or the site itself, which is no author.</summary>
    private static void TakeAuthor(string field, ArticleDraft draft)
    {
        var found = new ArticleDraft("");
        Bylines.Take(field, found);
        draft.Credits.AddRange(found.Credits.Where(c => !draft.Credits.Contains(c)));
        foreach (var name in found.Bylines)
        {
            if (Bylines.IsPerson(name) && !draft.Bylines.Contains(name, StringComparer.OrdinalIgnoreCase) && name != draft.Outlet && Outlets.NameOf(name) is null) draft.Bylines.Add(name);
        }
    }

    /// <summary>A page may describe several articles: the one with this page's address or headline, or the only one.</summary>
    private static SchemaArticle? TheArticle(List<SchemaArticle> articles, PageFacts facts, string? heading)
    {
        if (articles.Count < 2) return articles.FirstOrDefault();
        var address = facts.Canonical ?? Meta(facts, "og:url");
        var key = LineFeatures.Key(heading ?? Meta(facts, "og:title") ?? "");
        return articles.Find(a => a.Address is { } own && address is not null && own.TrimEnd('/') == address.TrimEnd('/'))
            ?? articles.Find(a => a.Headline is { } headline && LineFeatures.Key(headline) == key);
    }

    private static string? Title(PageFacts facts, SchemaArticle? schema, string? heading, string? outlet)
    {
        var stated = schema?.Headline ?? Property(facts, "headline") ?? TitleNames.Select(n => Meta(facts, n)).FirstOrDefault(t => t is not null);
        stated = stated is null ? null : WithoutSite(Clean(stated), facts, outlet);
        var shown = heading is null ? null : Clean(heading);
        if (stated is null && facts.Title is { Length: > 0 } title && (shown is null || !LineFeatures.Key(title).Contains(LineFeatures.Key(shown), StringComparison.Ordinal) && !SharesWords(shown, title))) return WithoutSite(Clean(title), facts, outlet);
        if (stated is null) return shown ?? (facts.Title is null ? null : WithoutSite(Clean(facts.Title), facts, outlet));
        return shown is not null && IsSameOrLonger(shown, stated) ? shown : stated;
    }

    /// <summary>"Press release: Minister welcomes closure" over "Minister welcomes closure of Kadun tannery": half of the shown words, and three of them.</summary>
    private static bool SharesWords(string shown, string title)
    {
        var words = LineFeatures.Key(title).Split(' ').ToHashSet(StringComparer.Ordinal);
        var own = LineFeatures.Key(shown).Split(' ');
        var shared = own.Count(words.Contains);
        return shared > 2 && shared * 2 >= own.Length;
    }

    /// <summary>Metadata shortens headlines; the page shows the whole one.</summary>
    private static bool IsSameOrLonger(string shown, string stated)
    {
        var key = LineFeatures.Key(stated);
        return key.Length > 0 && LineFeatures.Key(shown).StartsWith(key.Length > 40 ? key[..(key.Length - 4)] : key, StringComparison.Ordinal);
    }

    /// <summary>"Harbour Opens - The Courier" → "Harbour Opens", where the page calls its site so.</summary>
    private static string WithoutSite(string title, PageFacts facts, string? outlet)
    {
        foreach (var mark in TitleMarks)
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at < 10) continue;
            var tail = title[(at + mark.Length)..].Trim();
            if (IsSite(tail, Meta(facts, "og:site_name")) || IsSite(tail, outlet) || Outlets.NameOf(tail) is not null) return title[..at].Trim();
        }

        return title;
    }

    /// <summary>
    /// "Harbour Opens - News - The Courier", "The Courier: Harbour Opens", where the page shows "Harbour Opens": what is left and names no section is the site.
    /// Without a headline shown, only what publications are named by.
    /// </summary>
    private static string? SiteOf(PageFacts facts, string? heading)
    {
        var title = Clean(facts.Title ?? "");
        var shown = LineFeatures.Key(heading ?? Meta(facts, "og:title") ?? "");
        // "The Courier: Harbour Opens"
        if (title.IndexOf(": ", StringComparison.Ordinal) is > 3 and var colon && shown.Length > 8 && LineFeatures.Key(title[colon..]).Trim() == shown && Mastheads.IsName(title[..colon])) return title[..colon];
        var parts = title.Split(TitleMarks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // "Harbour Opens - The Courier | courier.example"
        if (parts.Length > 2 && parts[^1].Contains('.', StringComparison.Ordinal) && !parts[^1].Contains(' ', StringComparison.Ordinal)) parts = parts[..^1];
        if (parts.Length < 2) return null;
        foreach (var part in (ReadOnlySpan<string>)[parts[^1], parts[0]])
        {
            if (part.Length is < 3 or > 50 || part.AsSpan().Count(' ') > 5 || shown.Contains(LineFeatures.Key(part), StringComparison.Ordinal) || SectionLabels.IsOfSectionWords(part)) continue;
            if (Outlets.NameOf(part) is { } known) return known;
            var named = Mastheads.IsName(part) && part.Contains(' ', StringComparison.Ordinal);
            if (named && !part.AsSpan().ContainsAnyInRange('a', 'z') && Outlets.NameOf(Mastheads.Cased(part)) is { } cased) return cased;
            if (named || part == parts[^1] && char.IsUpper(part[0]) && shown.Length > 8 && parts.Any(p => LineFeatures.Key(p) == shown)) return part;
        }

        return null;
    }

    /// <summary>"CNNPolitics" and "The Courier Online" are the site, as "CNN" and "The Courier" are.</summary>
    private static bool IsSite(string tail, string? site)
    {
        var key = LineFeatures.Key(site ?? "").Replace(" ", "", StringComparison.Ordinal);
        return key.Length >= 3 && tail.Length < 40 && LineFeatures.Key(tail).Replace(" ", "", StringComparison.Ordinal).StartsWith(key, StringComparison.Ordinal);
    }

    private static string? Outlet(PageFacts facts, SchemaArticle? schema, string? canonical)
    {
        var domain = Uri.TryCreate(canonical, UriKind.Absolute, out var address) ? Outlets.OfDomain(address.Host) : null;
        var stated = schema?.Publisher ?? Property(facts, "publisher") ?? OutletNames.Select(n => Meta(facts, n)).FirstOrDefault(t => t is not null);
        stated = stated is null || stated.Length > 80 ? null : Clean(stated).TrimStart('@');
        if (stated is null) return domain;
        return Outlets.NameOf(stated) ?? domain ?? Outlets.OfDomain(stated) ?? stated;
    }

    private static IEnumerable<string> Authors(PageFacts facts, SchemaArticle? schema)
    {
        if (schema is { Authors.Count: > 0 }) return schema.Authors;
        var field = Property(facts, "author") ?? AuthorNames.Select(n => Meta(facts, n)).FirstOrDefault(t => t is not null && !t.Contains("://", StringComparison.Ordinal));
        return field is not null ? [Clean(field)] : facts.Authors.Select(Clean);
    }

    private static string Language(PageFacts facts, SchemaArticle? schema)
    {
        var stated = facts.Language ?? schema?.Language ?? Meta(facts, "og:locale") ?? Meta(facts, "language");
        var tag = stated?.Trim().Replace('_', '-');
        return tag is { Length: >= 2 and <= 12 } && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tag : "en";
    }

    private static string? Address(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https" ? address!.Trim() : null;

    private static string? Meta(PageFacts facts, string name) => facts.Meta.GetValueOrDefault(name);

    private static string? Property(PageFacts facts, string name) => facts.Properties.GetValueOrDefault(name);

    private static string Clean(string text) => string.Join(' ', TextNormalization.Normalize(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
