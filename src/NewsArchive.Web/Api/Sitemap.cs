using System.Globalization;
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
        return Feeds.Xml("application/xml", writer =>
        {
            writer.WriteStartElement("sitemapindex", Schema);
            foreach (var (kind, highest) in last)
            {
                for (var part = 0; part * PartSize < highest; part++)
                {
                    writer.WriteStartElement("sitemap");
                    writer.WriteElementString("loc", Links.Absolute(request, string.Create(CultureInfo.InvariantCulture, $"/sitemap/{kind}-{part}.xml")));
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
        var found = kind switch
        {
            "articles" => (await archive.Articles.Where(article => article.Id > first && article.Id <= last).Select(article => article.Slug).ToListAsync(cancel)).Select(Links.Article),
            "people" => (await archive.People.Where(person => person.Id > first && person.Id <= last).Select(person => person.Key).ToListAsync(cancel)).Select(Links.Person),
            "meetings" => (await archive.Meetings.Where(meeting => meeting.Id > first && meeting.Id <= last).Select(meeting => meeting.Key).ToListAsync(cancel)).Select(Links.Meeting),
            _ => null,
        };
        return found is null ? Results.NotFound() : Feeds.Xml("application/xml", writer =>
        {
            writer.WriteStartElement("urlset", Schema);
            foreach (var path in found)
            {
                writer.WriteStartElement("url");
                writer.WriteElementString("loc", Links.Absolute(request, path));
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        });
    }
}
