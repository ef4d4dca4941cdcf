using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Search;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Api;

/// <summary>What other programs follow: a feed, a calendar, a search description, a map of the site, the stored files.</summary>
internal static class Feeds
{
    private const int EntriesInFeed = 50;

    public static void MapFeeds(this IEndpointRouteBuilder site)
    {
        site.MapGet("/articles.atom", AtomAsync).ExcludeFromDescription();
        site.MapGet("/meetings.ics", CalendarAsync).ExcludeFromDescription();
        site.MapGet("/opensearch.xml", (HttpRequest request) => Xml("application/opensearchdescription+xml", writer => OpenSearch(writer, request))).ExcludeFromDescription();
        site.MapGet("/robots.txt", (HttpRequest request) => Results.Text($"User-agent: *\nDisallow: /search\nSitemap: {Links.Absolute(request, "/sitemap.xml")}\n")).ExcludeFromDescription();
        site.MapGet("/sources/{sha}", SourceAsync).ExcludeFromDescription();
        site.MapGet("/articles/{slug}.{format:regex(^(bib|ris)$)}", CiteAsync).ExcludeFromDescription();
        site.MapGet("/timeline.svg", TimelineAsync).ExcludeFromDescription();
        site.MapSitemap();
    }

    /// <summary>An XML document as an answer.</summary>
    public static IResult Xml(string type, Action<XmlWriter> write)
    {
        using var memory = new MemoryStream();
        using (var writer = XmlWriter.Create(memory, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = false })) write(writer);
        return Results.Bytes(memory.ToArray(), type + "; charset=utf-8");
    }

    private static async Task<IResult> TimelineAsync(HttpRequest request, ArchiveContext archive, ArchiveSearch search, CancellationToken cancel)
    {
        var view = await TimelineView.ReadAsync(archive, search, ListFilter.Parse(request.Query), cancel);
        var picture = TimelineFile.Of(view, Links.Absolute(request, ""), Links.Absolute(request, "/timeline" + request.QueryString));
        return Results.Text(picture.ToString(System.Xml.Linq.SaveOptions.DisableFormatting), "image/svg+xml", Encoding.UTF8);
    }

    private static async Task<IResult> AtomAsync(HttpRequest request, ArchiveContext archive, CancellationToken cancel)
    {
        var filter = ListFilter.Parse(request.Query);
        var entries = await archive.Articles.Where(filter).OrderByDescending(article => article.Id).Take(EntriesInFeed)
            .Select(article => new { article.Slug, article.Title, Outlet = article.Outlet!.Name, article.Published, Lede = article.Standfirst ?? article.Body!.Text.Substring(0, 400), article.Source!.ImportedAt }).ToListAsync(cancel);
        return Xml("application/atom+xml", writer =>
        {
            const string Atom = "http://www.w3.org/2005/Atom";
            writer.WriteStartElement("feed", Atom);
            writer.WriteElementString("id", Links.Absolute(request, "/articles"));
            writer.WriteElementString("title", "News archive: articles");
            writer.WriteElementString("updated", Stamp(entries.Select(entry => entry.ImportedAt).DefaultIfEmpty(DateTime.UnixEpoch).Max()));
            Link(writer, "self", Links.Absolute(request, request.Path + request.QueryString));
            Link(writer, "alternate", Links.Absolute(request, "/articles"));
            writer.WriteStartElement("author");
            writer.WriteElementString("name", "News archive");
            writer.WriteEndElement();
            foreach (var entry in entries)
            {
                var address = Links.Absolute(request, Links.Article(entry.Slug));
                writer.WriteStartElement("entry");
                writer.WriteElementString("id", address);
                writer.WriteElementString("title", Clean(entry.Title ?? "Untitled"));
                writer.WriteElementString("updated", Stamp(entry.ImportedAt));
                if (entry.Published is { IsDay: true, Earliest: { } day }) writer.WriteElementString("published", Stamp(day.ToDateTime(TimeOnly.MinValue)));
                Link(writer, "alternate", address);
                writer.WriteStartElement("author");
                writer.WriteElementString("name", Clean(entry.Outlet ?? "Publisher not stated"));
                writer.WriteEndElement();
                writer.WriteElementString("summary", Clean(Shorten.At(entry.Lede, 380)));
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        });
    }

    private static async Task<IResult> CalendarAsync(HttpRequest request, ArchiveContext archive, CancellationToken cancel)
    {
        var stamp = await archive.Sources.OrderByDescending(source => source.Id).Select(source => source.ImportedAt).FirstOrDefaultAsync(cancel);
        var meetings = await archive.Meetings.Where(ListFilter.Parse(request.Query)).Where(meeting => meeting.Earliest != null && meeting.Earliest == meeting.Latest)
            .NewestFirst().Take(5_000).Lines().ToListAsync(cancel);
        var calendar = new CalendarText();
        calendar.Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", "-//NewsArchive//Meetings//EN").Line("X-WR-CALNAME", "News archive: meetings");
        foreach (var meeting in meetings)
        {
            var day = meeting.Date!.Earliest!.Value;
            calendar.Line("BEGIN", "VEVENT").Line("UID", meeting.Key + "@newsarchive")
                .Line("DTSTAMP", stamp.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture))
                .Line("DTSTART;VALUE=DATE", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture))
                .Line("DTEND;VALUE=DATE", day.AddDays(1).ToString("yyyyMMdd", CultureInfo.InvariantCulture))
                .Text("SUMMARY", meeting.Title).Text("DESCRIPTION", meeting.When).Text("LOCATION", meeting.Where)
                .Line("STATUS", meeting.Kind switch { MarkKind.Planned => "TENTATIVE", MarkKind.Cancelled => "CANCELLED", _ => "CONFIRMED" })
                .Line("URL", Links.Absolute(request, Links.Meeting(meeting.Key))).Line("END", "VEVENT");
        }

        calendar.Line("END", "VCALENDAR");
        return Results.Text(calendar.ToString(), "text/calendar", Encoding.UTF8);
    }

    private static async Task<IResult> CiteAsync(string slug, string format, HttpRequest request, ArchiveContext archive, CancellationToken cancel)
    {
        if (await archive.Articles.IgnoreQueryFilters().Where(one => one.Slug == slug).Views().FirstOrDefaultAsync(cancel) is not { } article) return Results.NotFound();
        var address = Links.Absolute(request, Links.Article(slug));
        return format == "bib" ? Results.Text(Cite.BibTex(article, address), "application/x-bibtex", Encoding.UTF8) : Results.Text(Cite.Ris(article, address), "application/x-research-info-systems", Encoding.UTF8);
    }

    /// <summary>The file as it came in. It is handed over as text to keep, never as something a browser would run.</summary>
    private static async Task<IResult> SourceAsync(string sha, ArchiveContext archive, CancellationToken cancel)
    {
        if (sha.Length != 64 || !sha.All(char.IsAsciiHexDigitLower)) return Results.NotFound();
        var source = await archive.Sources.Where(one => one.Sha256 == sha).Select(one => new { one.Content, one.Bytes, one.Path }).FirstOrDefaultAsync(cancel);
        if (source is null) return Results.NotFound();
        var name = Path.GetFileName(source.Path.Replace('\\', '/').Replace('!', '/'));
        return Results.File(SourceContent.Unpack(source.Content, source.Bytes), "application/octet-stream", name.Length == 0 ? sha : name);
    }

    private static void OpenSearch(XmlWriter writer, HttpRequest request)
    {
        writer.WriteStartElement("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/");
        writer.WriteElementString("ShortName", "News archive");
        writer.WriteElementString("Description", "People, meetings, quotes and words of the archive’s articles");
        writer.WriteElementString("InputEncoding", "UTF-8");
        writer.WriteStartElement("Url");
        writer.WriteAttributeString("type", "text/html");
        writer.WriteAttributeString("template", Links.Absolute(request, "/search?q=") + "{searchTerms}");
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Link(XmlWriter writer, string rel, string href)
    {
        writer.WriteStartElement("link");
        writer.WriteAttributeString("rel", rel);
        writer.WriteAttributeString("href", href);
        writer.WriteEndElement();
    }

    private static string Stamp(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Without the characters that XML has no way to write.</summary>
    private static string Clean(string text) => string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
