using System.Globalization;
using System.Xml;
using NewsArchive.Data;
using NewsArchive.Values;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Api;

/// <summary>An article as an entry of a feed.</summary>
internal sealed record AtomEntry(string Slug, string? Title, string? Outlet, EdtfDate? Published, string Lede, DateTime ImportedAt);

/// <summary>Articles as an Atom feed (RFC 4287), those that came in last first.</summary>
internal static class AtomText
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static IQueryable<AtomEntry> Entries(this IQueryable<Article> articles) => articles.Select(article => new AtomEntry(
        article.Slug, article.Title, article.Outlet!.Name, article.Published, article.Standfirst ?? article.Body!.Text.Substring(0, 400), article.Source!.ImportedAt));

    /// <param name="writer">Where to.</param>
    /// <param name="request">Says the site's address.</param>
    /// <param name="self">The feed's own address on the site.</param>
    /// <param name="entries">The entries; they are written as they come.</param>
    public static void Write(XmlWriter writer, HttpRequest request, string self, IEnumerable<AtomEntry> entries)
    {
        var isFirst = true;
        writer.WriteStartElement("feed", Atom);
        writer.WriteElementString("id", Links.Absolute(request, "/articles"));
        writer.WriteElementString("title", "News archive: articles");
        Link(writer, "self", Links.Absolute(request, self));
        Link(writer, "alternate", Links.Absolute(request, "/articles"));
        Author(writer, "News archive");
        foreach (var entry in entries)
        {
            // The newest comes first: the feed is of its time.
            if (isFirst) writer.WriteElementString("updated", Stamp(entry.ImportedAt));
            isFirst = false;
            Entry(writer, request, entry);
        }

        if (isFirst) writer.WriteElementString("updated", Stamp(DateTime.UnixEpoch));
        writer.WriteEndElement();
    }

    private static void Entry(XmlWriter writer, HttpRequest request, AtomEntry entry)
    {
        var address = Links.Absolute(request, Links.Article(entry.Slug));
        writer.WriteStartElement("entry");
        writer.WriteElementString("id", address);
        writer.WriteElementString("title", Clean(entry.Title ?? "Untitled"));
        writer.WriteElementString("updated", Stamp(entry.ImportedAt));
        if (entry.Published is { IsDay: true, Earliest: { } day }) writer.WriteElementString("published", Stamp(day.ToDateTime(TimeOnly.MinValue)));
        Link(writer, "alternate", address);
        Author(writer, Clean(entry.Outlet ?? "Publisher not stated"));
        writer.WriteElementString("summary", Clean(Shorten.At(entry.Lede, 380)));
        writer.WriteEndElement();
    }

    private static void Author(XmlWriter writer, string name)
    {
        writer.WriteStartElement("author");
        writer.WriteElementString("name", name);
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
