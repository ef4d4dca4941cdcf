using System.IO.Compression;
using System.Text;
using NewsArchive.Import;

namespace NewsArchive.Tests.Import;

/// <summary>A folder as people keep them: every format in it, and much that is no article.</summary>
public class MixedFolderTests
{
    private static readonly string Golden = Path.Combine(Repository.Root, "tests", "NewsArchive.Tests", "Golden", "Reading");

    [Fact]
    public async Task An_import_says_what_came_in_by_format_and_what_did_not_by_reason()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var folder = Directory.CreateDirectory(Path.Combine(archive.Folder, "mixed")).FullName;
        Copy("copied-wire-story", "wire.txt");
        Copy("page-with-json-ld", "page.html");
        Copy("saved-page", "page.mht");
        Copy("front-matter", "notes.md");
        Copy("rss-two-items", "feed.xml");
        Copy("json-feed", "feed.json");
        Copy("nexis-old", "nexis.txt");
        Write("many.jsonl", Utf8(Json("Dam Closes") + "\n" + Json("Port Grows") + "\n"));
        Write("crawl.warc.gz", Gzip([.. Response("http://courier.example/a", "text/html", Page("Tram Runs")), .. Response("http://courier.example/a.png", "image/png", "png")]));
        Write("bundle.zip", Zip(("a.html", Page("Mill Burns")), ("b.jpg", "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0")));
        Write("text.gz", Gzip(Utf8("Gate Falls\n\n" + Words("Gate"))));
        Write("cut.gz", Gzip(Utf8("Wall Stands\n\n" + Words("Wall")))[..^12]);
        Write("photo.png", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0]);
        Write("scan.pdf", "%PDF-1.7 ..."u8.ToArray());
        Write("site.css", "body { margin: 0; }"u8.ToArray());
        Write(".DS_Store", [0, 1]);
        Write("empty.txt", []);
        Write("Saved.html", Utf8(Page("Mayor Leaves")));
        Directory.CreateDirectory(Path.Combine(folder, "Saved_files"));
        var report = await archive.ImportAsync(folder);
        report.Formats.ToDictionary(format => format.Key, format => (format.Value.Files, format.Value.Articles)).Should().BeEquivalentTo(new Dictionary<string, (int, int)>
        {
            ["text"] = (2, 2),
            ["html"] = (3, 3),
            ["mhtml"] = (1, 1),
            ["markdown"] = (1, 1),
            ["feed"] = (1, 2),
            ["jsonfeed"] = (1, 1),
            ["export"] = (1, 2),
            ["json"] = (2, 2),
            ["warc"] = (1, 1),
        });
        report.NotRead.Select(reason => $"{reason.Outcome} {reason.Count} {reason.Reason}: {Path.GetFileName(reason.First)}").Should().BeEquivalentTo(
            "Failed 1 a PDF document, which is not read: copy its text into a file: scan.pdf",
            "Failed 1 the file is empty: empty.txt",
            "Failed 1 the gzip file is cut off: cut.gz!cut",
            "Skipped 2 a picture: bundle.zip!b.jpg",
            "Skipped 1 a hidden file: .DS_Store",
            "Skipped 1 a style sheet: site.css",
            "Skipped 1 image/png, not a page: a.png",
            "Skipped 1 the pictures and scripts of a saved page: Saved_files");
        (report.Added, report.Failed, report.Skipped).Should().Be((15, 3, 6));

        void Copy(string name, string to) => File.Copy(Directory.GetFiles(Path.Combine(Golden, name), "article.*").Single(), Path.Combine(folder, to));
        void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(folder, name), bytes);
    }

    [Fact]
    public void Reasons_that_differ_without_end_are_told_together()
    {
        var tally = new ImportTally();
        for (var i = 0; i < 500; i++) tally.Count(new ImportEvent($"{i}.txt", ImportOutcome.Failed, $"it has {i} bytes", []));
        var told = tally.Report().NotRead;
        told.Should().HaveCount(101);
        told.Sum(reason => reason.Count).Should().Be(500);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Words(string about) => $"The {about.ToLowerInvariant()} was looked at on Monday by two engineers, who found more that was wrong with it than the council had feared in the spring.";

    private static string Page(string title) => $"<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{Words(title)}</p></article></body></html>";

    private static string Json(string title) => $$"""{"@type": "NewsArticle", "headline": "{{title}}", "articleBody": "{{Words(title)}}"}""";

    private static byte[] Response(string address, string type, string body)
    {
        var block = Utf8($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\n\r\n{body}");
        return [.. Utf8($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, string Latin1)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.Latin1.GetBytes(text));
            }
        }

        return packed.ToArray();
    }
}
