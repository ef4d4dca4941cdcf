using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Html;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>What a page is about, in the words of schema.org, for programs that read pages. A date is only said where the day is known.</summary>
public static class LinkedData
{
    // The usual encoder writes <, > and & as escapes, so that no text can end the element it stands in.
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The site itself, and how to search it.</summary>
    public static IHtmlContent OfSite(HttpRequest request) => Html(new()
    {
        ["@type"] = "WebSite",
        ["@id"] = Links.Absolute(request, "/"),
        ["url"] = Links.Absolute(request, "/"),
        ["name"] = "News archive",
        ["potentialAction"] = new Dictionary<string, string>
        {
            ["@type"] = "SearchAction",
            ["target"] = Links.Absolute(request, "/search?q=") + "{words}",
            ["query-input"] = "required name=words",
        },
    });

    /// <summary>The way from the start to a page: each step's name and address.</summary>
    public static IHtmlContent Trail(HttpRequest request, params IEnumerable<(string Name, string Href)> steps) => Html(new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = steps.Select((step, index) => new Dictionary<string, object?>
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["name"] = step.Name,
            ["item"] = Links.Absolute(request, step.Href),
        }),
    });

    /// <param name="article">The whole article.</param>
    /// <param name="mentioned">Those of its people that the page lists.</param>
    /// <param name="request">Says the site's address.</param>
    public static IHtmlContent Of(ArticleView article, IEnumerable<PersonHere> mentioned, HttpRequest request) => Html(new()
    {
        ["@type"] = "NewsArticle",
        ["@id"] = Links.Absolute(request, Links.Article(article.Slug)),
        ["headline"] = article.Headline,
        ["description"] = article.Standfirst,
        ["inLanguage"] = article.Language,
        ["datePublished"] = Day(article.Published),
        ["wordCount"] = article.WordCount,
        ["publisher"] = article.Outlet is null ? null : Named("NewsMediaOrganization", article.Outlet),
        ["author"] = article.Bylines.Count == 0 ? null : article.Bylines.Select(name => Named("Person", name)),
        ["mentions"] = mentioned.Select(person => Named("Person", person.Name, Links.Absolute(request, Links.Person(person.Key)))),
    });

    public static IHtmlContent Of(PersonLine person, IReadOnlyList<string> names, HttpRequest request) => Html(new()
    {
        ["@type"] = "Person",
        ["@id"] = Links.Absolute(request, Links.Person(person.Key)),
        ["name"] = person.Name,
        ["alternateName"] = names.Where(name => name != person.Name),
        ["description"] = person.Description,
    });

    public static IHtmlContent Of(MeetingLine meeting, HttpRequest request) => Html(new()
    {
        ["@type"] = "Event",
        ["@id"] = Links.Absolute(request, Links.Meeting(meeting.Key)),
        ["name"] = meeting.Title,
        ["startDate"] = Day(meeting.Date),
        ["eventStatus"] = "https://schema.org/" + (meeting.Status == MeetingStatus.Cancelled ? "EventCancelled" : "EventScheduled"),
        ["location"] = meeting.Where.Length == 0 ? null : Named("Place", meeting.Where),
        ["attendee"] = meeting.People.Select(person => Named("Person", person.Name, Links.Absolute(request, Links.Person(person.Key)))),
    });

    public static IHtmlContent Of(IEnumerable<QuoteLine> quotes, HttpRequest request) => Html(new()
    {
        ["@type"] = "ItemList",
        ["itemListElement"] = quotes.Where(quote => quote.IsQuoted).Select(quote => new Dictionary<string, object?>
        {
            ["@type"] = "Quotation",
            ["@id"] = Links.Absolute(request, quote.Cite.Href),
            ["text"] = quote.Shown,
            ["spokenByCharacter"] = quote.SpeakerName is null ? null : Named("Person", quote.SpeakerName),
        }),
    });

    private static HtmlString Html(Dictionary<string, object?> thing)
    {
        thing["@context"] = "https://schema.org";
        foreach (var empty in thing.Where(pair => pair.Value is null).Select(pair => pair.Key).ToList()) thing.Remove(empty);
        return new("<script type=\"application/ld+json\">" + JsonSerializer.Serialize(thing, Options) + "</script>");
    }

    private static Dictionary<string, string> Named(string type, string name, string? id = null)
    {
        var named = new Dictionary<string, string> { ["@type"] = type, ["name"] = name };
        if (id is not null) named["@id"] = id;
        return named;
    }

    private static string? Day(EdtfDate? date) => date is { IsDay: true } ? date.Text : null;
}
