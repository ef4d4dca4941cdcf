using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data.Sqlite;

namespace NewsArchive.Web.Commands;

/// <summary>
/// The site as a folder of files that open without a server: every article, person and meeting, and the lists that lead to them. The pages are
/// those of the site itself, asked of it one by one on a port of its own, so that a page has one home.
/// </summary>
internal sealed class StaticCopy(ArchiveDatabase database, Uri site, string output, TimeProvider time) : IDisposable
{
    private const int Batch = 1_000;

    private static readonly string[] Lists = ["/articles", "/people", "/meetings", "/quotes", "/quotes?kind=all", "/timeline", "/record"];

    private readonly HttpClient client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, UseCookies = false });
    private readonly DateOnly day = DateOnly.FromDateTime(time.GetLocalNow().Date);
    private int pages;

    /// <summary>Writes the copy and names each part once it is whole.</summary>
    public async IAsyncEnumerable<string> RunAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await using var server = SiteHost.Build(database, "http://127.0.0.1:0");
        await server.StartAsync(cancel);
        try
        {
            client.BaseAddress = new Uri(server.Urls.First());
            await foreach (var written in WriteAsync(cancel)) yield return written;
        }
        finally
        {
            await server.StopAsync(CancellationToken.None);
        }
    }

    public void Dispose() => client.Dispose();

    private async IAsyncEnumerable<string> WriteAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        // Pages for others than whoever sits here: without the import.
        client.DefaultRequestHeaders.Via.ParseAdd("1.1 newsarchive");
        foreach (var file in CopyAddresses.Assets) await AssetAsync(file, cancel);
        foreach (var address in new[] { "/", "/about" }) await PageAsync(address, cancel);
        foreach (var list in Lists) await ListAsync(list, cancel);
        yield return Path.Combine(output, "index.html");
        await using var archive = database.OpenContext();
        yield return await EachAsync("articles", archive.Articles.IgnoreQueryFilters().Select(article => new Named { Id = article.Id, Key = article.Slug }), cancel);
        yield return await EachAsync("people", archive.People.Select(person => new Named { Id = person.Id, Key = person.Key }), cancel);
        yield return await EachAsync("meetings", archive.Meetings.Select(meeting => new Named { Id = meeting.Id, Key = meeting.Key }), cancel);
    }

    private async Task<string> EachAsync(string section, IQueryable<Named> all, CancellationToken cancel)
    {
        pages = 0;
        var last = 0;
        while (true)
        {
            var batch = await all.Where(one => one.Id > last).OrderBy(one => one.Id).Take(Batch).ToListAsync(cancel);
            if (batch.Count == 0) return $"{Path.Combine(output, section)} ({Rendering.Counts.Of(pages, "page")})";
            await Parallel.ForEachAsync(batch, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancel },
                async (one, token) =>
                {
                    for (var next = $"/{section}/{Uri.EscapeDataString(one.Key)}"; next is not null;) next = (await PageAsync(next, token))?.NextPart;
                });
            last = batch[^1].Id;
        }
    }

    private async Task ListAsync(string address, CancellationToken cancel)
    {
        for (var next = address; next is not null;)
        {
            var asked = new Uri(client.BaseAddress!, next);
            next = (await PageAsync(asked.PathAndQuery, cancel))?.Next is { } onwards ? new Uri(asked, onwards).PathAndQuery : null;
        }
    }

    /// <summary>Copies a page, which then knows what follows it. What an import took away in the meantime is left out.</summary>
    private async Task<CopiedPage?> PageAsync(string address, CancellationToken cancel)
    {
        var asked = new Uri(client.BaseAddress!, address);
        using var answer = await client.GetAsync(asked, cancel);
        if (answer.StatusCode == HttpStatusCode.NotFound) return null;
        if (!answer.IsSuccessStatusCode) throw new IOException($"the page {address} could not be made ({(int)answer.StatusCode})");
        var file = CopyAddresses.FileOf(Uri.UnescapeDataString(asked.AbsolutePath), asked.Query)!;
        var page = new CopiedPage(file, asked, site);
        var html = page.Make(await answer.Content.ReadAsStringAsync(cancel), day);
        await ArchiveExport.WriteAsync(Place(file), written => written.WriteAsync(Encoding.UTF8.GetBytes(html), cancel).AsTask());
        Interlocked.Increment(ref pages);
        return page;
    }

    private async Task AssetAsync(string file, CancellationToken cancel)
    {
        var bytes = await client.GetByteArrayAsync(new Uri(client.BaseAddress!, file), cancel);
        await ArchiveExport.WriteAsync(Place(file), written => written.WriteAsync(bytes, cancel).AsTask());
    }

    private string Place(string file)
    {
        var path = Path.Combine(output, file.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private sealed record Named
    {
        public int Id { get; init; }

        public string Key { get; init; } = "";
    }
}
