using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Xml;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Web.Api;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Commands;

/// <summary>Writes the archive into files, a thousand rows at a time. What a row is, the interface for programs says.</summary>
/// <param name="archive">The archive.</param>
/// <param name="site">The address under which the site is open.</param>
internal sealed class ArchiveExport(ArchiveContext archive, Uri site)
{
    private const int Batch = 1_000;

    // The listings make the addresses of their rows from a request; here nobody asks.
    private readonly HttpRequest request = new DefaultHttpContext { Request = { Scheme = site.Scheme, Host = new HostString(site.Authority), PathBase = new PathString(site.AbsolutePath.TrimEnd('/')) } }.Request;

    /// <summary>Writes in a format and names each file once it is whole.</summary>
    public async IAsyncEnumerable<string> RunAsync(string format, string output, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (format is "ics" or "atom")
        {
            await WriteAsync(output, file => format == "ics" ? CalendarAsync(file, cancel) : FeedAsync(file));
            yield return output;
            yield break;
        }

        Directory.CreateDirectory(output);
        foreach (var (name, write) in Listings(format, cancel))
        {
            var path = Path.Combine(output, name + "." + format);
            await WriteAsync(path, write);
            yield return path;
        }
    }

    private IEnumerable<(string Name, Func<Stream, Task> Write)> Listings(string format, CancellationToken cancel)
    {
        yield return format == "jsonl" ? ("articles", file => ArticlesAsync(file, cancel)) : Listing(ApiListings.Articles, format, cancel);
        yield return Listing(ApiListings.People, format, cancel);
        yield return Listing(ApiListings.Meetings, format, cancel);
        yield return Listing(ApiListings.Quotes, format, cancel);
    }

    private (string, Func<Stream, Task>) Listing<T>(ApiListing<T> listing, string format, CancellationToken cancel)
    {
        var rows = listing.Rows(archive, new ListFilter(), request);
        return (listing.Name, file => format == "csv" ? ApiFiles.CsvAsync(file, rows, listing.Head, listing.Cells, cancel) : ApiFiles.JsonLinesAsync(file, rows, SiteJson.Options, cancel));
    }

    /// <summary>Each article with its text and everything found in it.</summary>
    private async Task ArticlesAsync(Stream file, CancellationToken cancel)
    {
        await foreach (var row in ApiFiles.AllAsync(ApiListings.Articles.Rows(archive, new ListFilter(), request), cancel))
        {
            if (await ApiArticleDetails.ReadAsync(archive, row.Slug, request, cancel) is not { } article) continue;
            await JsonSerializer.SerializeAsync(file, article, SiteJson.Options, cancel);
            await file.WriteAsync("\n"u8.ToArray(), cancel);
        }
    }

    private async Task CalendarAsync(Stream file, CancellationToken cancel)
    {
        await using var writer = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true);
        var stamp = await archive.Sources.OrderByDescending(source => source.Id).Select(source => source.ImportedAt).FirstOrDefaultAsync(cancel);
        var calendar = new CalendarText().Begin();
        Cursor? from = null;
        while (true)
        {
            var meetings = await (from is { } at ? archive.Meetings.After(at) : archive.Meetings).NewestFirst().Take(Batch).Lines().ToListAsync(cancel);
            foreach (var meeting in (await archive.TripsAsync(cancel)).Confirm(meetings).Where(meeting => meeting.Date is { IsDay: true })) calendar.Meeting(meeting, stamp, request);
            await writer.WriteAsync(calendar.Take().AsMemory(), cancel);
            if (meetings.Count < Batch) break;
            from = meetings[^1].At;
        }

        await writer.WriteAsync(calendar.End().Take().AsMemory(), cancel);
    }

    private async Task FeedAsync(Stream file)
    {
        await using var writer = XmlWriter.Create(file, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = false, Async = true, CloseOutput = false });
        AtomText.Write(writer, request, "/articles.atom", archive.Articles.OrderByDescending(article => article.Id).Entries());
    }

    /// <summary>Under another name until it is whole: a run that ends early leaves no half of a file.</summary>
    internal static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var unfinished = path + ".part";
        try
        {
            await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16)) await write(file);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
