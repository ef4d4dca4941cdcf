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

    // A calendar program asks again and again; an export has them all.
    private const int MeetingsInCalendar = 500;

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
        var entries = await archive.Articles.Where(filter, archive).OrderByDescending(article => article.Id).Take(EntriesInFeed).Entries().ToListAsync(cancel);
        return Xml("application/atom+xml", writer => AtomText.Write(writer, request, request.Path + request.QueryString, entries));
    }

    private static async Task<IResult> CalendarAsync(HttpRequest request, ArchiveContext archive, CancellationToken cancel)
    {
        var stamp = await archive.Sources.OrderByDescending(source => source.Id).Select(source => source.ImportedAt).FirstOrDefaultAsync(cancel);
        var meetings = await archive.Meetings.Where(ListFilter.Parse(request.Query), archive).Where(meeting => meeting.Earliest != null && meeting.Earliest == meeting.Latest)
            .NewestFirst().Take(MeetingsInCalendar + 1).Lines().ToListAsync(cancel);
        var calendar = new CalendarText().Begin();
        if (meetings.Count > MeetingsInCalendar) calendar.Text("X-WR-CALDESC", $"The newest {MeetingsInCalendar} meetings whose day is known. Older ones: narrow the address by from, to, person or place, or export the archive.");
        foreach (var meeting in meetings.Take(MeetingsInCalendar)) calendar.Meeting(meeting, stamp, request);
        return Results.Text(calendar.End().ToString(), "text/calendar", Encoding.UTF8);
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
}
