using System.Globalization;
using System.Xml;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Api;

/// <summary>The map of the site: an index of parts, each with so many addresses, in the order of their numbers.</summary>
internal static class Sitemap
{
    private const int PartSize = 20_000;
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void MapSitemap(this IEndpointRouteBuilder site)
    {
        site.MapGet("/sitemap.xml", IndexAsync).ExcludeFromDescription();
        site.MapGet("/sitemap/{kind}-{part:int:min(0)}.xml", PartAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> IndexAsync(HttpRequest request, ArchiveContext archive, CancellationToken cancel)
    {
        var last = new (string Kind, int Last)[]
        {
            ("articles", await archive.Articles.MaxAsync(article => (int?)article.Id, cancel) ?? 0),
            ("people", await archive.People.MaxAsync(person => (int?)person.Id, cancel) ?? 0),
            ("meetings", await archive.Meetings.MaxAsync(meeting => (int?)meeting.Id, cancel) ?? 0),
        };
        // Articles come in one after the other: the last of a part is the newest.
        var imported = new List<DateTime?>();
        for (var part = 0; part * PartSize < last[0].Last; part++)
        {
            var end = (part + 1) * PartSize;
            imported.Add(await archive.Articles.Where(article => article.Id <= end).OrderByDescending(article => article.Id).Select(article => (DateTime?)article.Source!.ImportedAt).FirstOrDefaultAsync(cancel));
        }

        return Feeds.Xml("application/xml", writer =>
        {
            writer.WriteStartElement("sitemapindex", Schema);
            foreach (var (kind, highest) in last)
            {
                for (var part = 0; part * PartSize < highest; part++)
                {
                    writer.WriteStartElement("sitemap");
                    writer.WriteElementString("loc", Links.Absolute(request, string.Create(CultureInfo.InvariantCulture, $"/sitemap/{kind}-{part}.xml")));
                    if (kind == "articles") Modified(writer, imported[part]);
                    writer.WriteEndElement();
                }
            }

            writer.WriteEndElement();
        });
    }

    private static async Task<IResult> PartAsync(string kind, int part, HttpRequest request, ArchiveContext archive, CancellationToken cancel)
    {
        if (part > 100_000) return Results.NotFound();
        var (first, last) = (part * PartSize, (part + 1) * PartSize);
        // Of people and meetings no time is kept: they are written anew with every article that tells something of them.
        var found = kind switch
        {
            "articles" => (await archive.Articles.Where(article => article.Id > first && article.Id <= last).Select(article => new { article.Slug, article.Source!.ImportedAt }).ToListAsync(cancel)).Select(article => (Links.Article(article.Slug), (DateTime?)article.ImportedAt)),
            "people" => (await archive.People.Where(person => person.Id > first && person.Id <= last).Select(person => person.Key).ToListAsync(cancel)).Select(key => (Links.Person(key), (DateTime?)null)),
            "meetings" => (await archive.Meetings.Where(meeting => meeting.Id > first && meeting.Id <= last).Select(meeting => meeting.Key).ToListAsync(cancel)).Select(key => (Links.Meeting(key), (DateTime?)null)),
            _ => null,
        };
        return found is null ? Results.NotFound() : Feeds.Xml("application/xml", writer =>
        {
            writer.WriteStartElement("urlset", Schema);
            foreach (var (path, imported) in found)
            {
                writer.WriteStartElement("url");
                writer.WriteElementString("loc", Links.Absolute(request, path));
                Modified(writer, imported);
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        });
    }

    private static void Modified(XmlWriter writer, DateTime? time)
    {
        if (time is { } at) writer.WriteElementString("lastmod", at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }
}
