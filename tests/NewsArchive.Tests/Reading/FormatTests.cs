using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using NewsArchive.Reading;

namespace NewsArchive.Tests.Reading;

public sealed class FormatTests : IDisposable
{
    private const string First = "The bridge over the river was opened on Monday after four years of work, the mayor of the old town said.";
    private const string Second = "It has two lanes for cars and a wide path for cyclists, and it cost a third more than the council had planned.";
    private const string Plain = $"Bridge Opens In Lyon\n\n{First}\n\n{Second}\n";
    private const string Page = $"<!DOCTYPE html><html><head><title>Bridge Opens In Lyon</title></head><body><article><h1>Bridge Opens In Lyon</h1><p>{First}</p><p>{Second}</p></article></body></html>";

    private readonly string folder = Directory.CreateTempSubdirectory("reading-").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    private static List<ReadOutcome> Outcomes(byte[] bytes, string name, ReadLimits? limits = null) => [.. ArticleReader.Read(bytes, name, limits ?? ReadLimits.Default)];

    private static ArticleDocument Article(ReadOutcome outcome) => outcome.Should().BeOfType<ReadOutcome.Read>().Subject.Article;

    private List<ReadOutcome> FromFile(string name, byte[] bytes, ReadLimits? limits = null)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return [.. ArticleReader.Read(path, limits ?? ReadLimits.Default, CancellationToken.None)];
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }

    private static byte[] Warc(string address, byte[] block, string type = "response")
    {
        var header = $"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Target-URI: {address}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {block.Length}\r\n\r\n";
        return [.. Utf8(header), .. block, .. "\r\n\r\n"u8];
    }

    private static byte[] Http(byte[] body, string headers = "") => [.. Utf8($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{headers}\r\n"), .. body];

    [Fact]
    public void Markdown_gives_what_its_front_matter_states()
    {
        var article = Article(Outcomes(Utf8($"---\ntitle: \"Bridge Opens\"\ndate: 2014-06-03\nauthors:\n  - Ada Nowak\n  - Jan Meer\noutlet: The Courier\nurl: https://courier.example/bridge\n---\n\n{First}\n\n## Two lanes\n\n- one\n- two\n\n> {Second}\n"), "a.md")[0]);
        article.Title.Should().Be("Bridge Opens");
        article.Stated!.Date.Text.Should().Be("2014-06-03");
        article.Bylines.Should().Equal("Ada Nowak", "Jan Meer");
        article.Outlet.Should().Be("The Courier");
        article.Text.Should().Be($"{First}\n\nTwo lanes\n\none\ntwo\n\n{Second}");
    }

    [Theory]
    [InlineData("""<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>The Courier</title><item><title>Bridge Opens</title><pubDate>Tue, 03 Jun 2014 09:00:00 +0200</pubDate><c:encoded>BODY</c:encoded></item></channel></rss>""")]
    [InlineData("""<feed xmlns="http://www.w3.org/2005/Atom"><title>The Courier</title><entry><title>Bridge Opens</title><published>2014-06-03T09:00:00Z</published><content type="html">BODY</content></entry></feed>""")]
    [InlineData("""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Courier</title></channel><item><title>Bridge Opens</title><dc:date>2014-06-03</dc:date><description>BODY</description></item></rdf:RDF>""")]
    public void A_feeds_item_is_an_article(string feed)
    {
        var article = Article(Outcomes(Utf8(feed.Replace("BODY", $"&lt;p&gt;{First}&lt;/p&gt;&lt;p&gt;{Second}&lt;/p&gt;", StringComparison.Ordinal)), "a.xml").Should().ContainSingle().Subject);
        article.Title.Should().Be("Bridge Opens");
        article.Outlet.Should().Be("The Courier");
        article.Stated!.Date.Text.Should().Be("2014-06-03");
        article.Text.Should().Be($"{First}\n\n{Second}");
    }

    [Fact]
    public void A_feed_with_a_document_type_is_refused_and_nothing_expands() =>
        Outcomes(Utf8("<!DOCTYPE rss [<!ENTITY a \"aaaa\">]><rss><channel><item><title>&a;</title></item></channel></rss>"), "a.xml").Should().AllBeOfType<ReadOutcome.Failed>();

    [Fact]
    public void Each_line_of_a_json_export_is_a_source_of_its_own()
    {
        var line = $$"""{"@type":"NewsArticle","publisher":{"name":"The Courier"},"headline":"Bridge Opens","articleBody":"{{First}}\n\n{{Second}}","datePublished":"2014-06-03"}""";
        var outcomes = FromFile("a.jsonl", Utf8(line + "\n" + line.Replace("Bridge", "Ferry", StringComparison.Ordinal) + "\n{\"no\":1}\n"));
        outcomes.Should().HaveCount(3);
        Article(outcomes[1]).Source.Path.Should().EndWith("a.jsonl!2");
        Article(outcomes[1]).Title.Should().Be("Ferry Opens");
        outcomes[2].Should().BeOfType<ReadOutcome.Failed>().Which.Reason.Should().Be("JSON without an article in it");
    }

    [Fact]
    public void A_web_archives_pages_are_read_whatever_way_they_were_sent()
    {
        var page = Utf8(Page);
        byte[] chunked = [.. Utf8($"{page.Length:x}\r\n"), .. page, .. "\r\n0\r\n\r\n"u8];
        byte[] warc =
        [
            .. Warc("https://courier.example/1", Http(page)), .. Warc("https://courier.example/2", Http(chunked, "Transfer-Encoding: chunked\r\n")),
            .. Warc("https://courier.example/3", Http(Gzip(page), "Content-Encoding: gzip\r\n")), .. Warc("https://courier.example/4", Utf8("HTTP/1.1 404 Not Found\r\n\r\n")),
        ];
        foreach (var (name, bytes) in new[] { ("a.warc", warc), ("a.warc.gz", Gzip(warc)), ("a.wacz", Zip(("datapackage.json", "{}"u8.ToArray()), ("archive/d.warc.gz", Gzip(warc)))) })
        {
            var outcomes = FromFile(name, bytes);
            outcomes.OfType<ReadOutcome.Read>().Should().HaveCount(3).And.OnlyContain(r => r.Article.Title == "Bridge Opens In Lyon");
            outcomes.OfType<ReadOutcome.Read>().First().Article.Canonical.Should().Be("https://courier.example/1");
            outcomes.OfType<ReadOutcome.Skipped>().Should().Contain(s => s.Reason == "the server answered 404");
        }
    }

    [Fact]
    public void A_web_archive_that_is_cut_off_is_told_as_such()
    {
        var warc = Warc("https://courier.example/1", Http(Utf8(Page)));
        FromFile("a.warc", warc[..^100]).Should().ContainSingle().Which.Should().BeOfType<ReadOutcome.Failed>().Which.Reason.Should().StartWith("the web archive is cut off");
    }

    [Fact]
    public void A_page_saved_as_one_file_is_read()
    {
        var message = $"From: <Saved>\r\nSnapshot-Content-Location: https://courier.example/1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Utf8(Page))}\r\n--x--\r\n";
        var article = Article(Outcomes(Utf8(message), "a.mht")[0]);
        article.Source.Format.Should().Be("mhtml");
        article.Text.Should().Be($"{First}\n\n{Second}");
        article.Canonical.Should().Be("https://courier.example/1");
    }

    public static TheoryData<string> Exports => new()
    {
        $"   1 of 2 DOCUMENTS\n\n   The Courier (Lyon)\n\n   June 3, 2014 Tuesday\n   Final Edition\n\nBridge Opens In Lyon\n\nBYLINE: Ada Nowak, Staff Writer\n\nSECTION: NEWS; Pg. 5\n\nLENGTH: 80 words\n\nDATELINE: LYON\n\n{First}\n\n{Second}\n\nLOAD-DATE: June 4, 2014\n\n   2 of 2 DOCUMENTS\n\n   The Courier\n\n   June 4, 2014\n\nFerry Closes\n\nLENGTH: 9 words\n\n{First}\n",
        $"Bridge Opens In Lyon\nThe Courier (Lyon)\nJune 3, 2014 Tuesday\n\nCopyright 2014 The Courier\n\nSection: NEWS\nLength: 80 words\nByline: Ada Nowak\nBody\n\n{First}\n\n{Second}\n\nLoad-Date: June 4, 2014\n\nEnd of Document\n\nFerry Closes\nThe Courier\nJune 4, 2014 Wednesday\n\nLength: 9 words\nBody\n\n{First}\n\nEnd of Document\n",
        $"____________________\n\nDocument 1 of 2\n\nBridge Opens In Lyon\n\nAuthor: Nowak, Ada\n\nPublication info: The Courier ; Lyon [Lyon]03 June 2014: 5.\n\nFull text: {First}\n\n{Second}\n\nSubject: Bridges\n\nPublication title: The Courier\n\n____________________\n\nDocument 2 of 2\n\nFerry Closes\n\nPublication info: The Courier ; Lyon [Lyon]04 June 2014: 6.\n\nFull text: {First}\n",
    };

    [Theory]
    [MemberData(nameof(Exports))]
    public void A_database_export_holds_many_articles_with_their_lines(string export)
    {
        var articles = Outcomes(Utf8(export), "a.txt").Select(Article).ToList();
        articles.Select(a => a.Title).Should().Equal("Bridge Opens In Lyon", "Ferry Closes");
        articles.Select(a => a.Ordinal).Should().Equal(0, 1);
        articles[0].Stated!.Date.Text.Should().Be("2014-06-03");
        articles[0].Outlet.Should().Be("The Courier");
        articles[0].Bylines.Should().Equal("Ada Nowak");
        articles[0].Text.Should().Be($"{First}\n\n{Second}");
    }

    [Fact]
    public void A_word_document_is_read()
    {
        var xml = $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{string.Concat(new[] { "Bridge Opens In Lyon", First, Second }.Select(p => $"<w:p><w:r><w:t>{p}</w:t></w:r></w:p>"))}</w:body></w:document>";
        var outcome = FromFile("a.docx", Zip(("word/document.xml", Utf8(xml)))).Should().ContainSingle().Subject;
        Article(outcome).Text.Should().Be($"{First}\n\n{Second}");
        Article(outcome).Source.Format.Should().Be("docx");
    }

    [Fact]
    public void Containers_are_opened_once_inside_one_another_and_their_paths_stay_inside()
    {
        var outcomes = FromFile("a.zip", Zip(("../../up.txt", Utf8(Plain)), ("b.zip", Zip(("in.txt", Utf8(Plain)), ("c.zip", Zip(("deep.txt", Utf8(Plain))))))));
        outcomes.OfType<ReadOutcome.Read>().Select(r => Path.GetFileName(folder) is var f ? r.Article.Source.Path[(folder.Length + 1)..] : f).Should().Equal("a.zip!up.txt", "a.zip!b.zip!in.txt");
        outcomes.OfType<ReadOutcome.Failed>().Should().ContainSingle().Which.Reason.Should().Contain("deep");
    }

    [Fact]
    public void A_tar_is_read_as_it_streams()
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, TarEntryFormat.Ustar, true))
        {
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "x/a.txt") { DataStream = new MemoryStream(Utf8(Plain)) });
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "x/b.html") { DataStream = new MemoryStream(Utf8(Page)) });
        }

        FromFile("a.tar.gz", Gzip(packed.ToArray())).Select(o => Article(o).Source.Format).Should().Equal("text", "html");
    }

    [Fact]
    public void A_gzip_that_is_cut_off_and_one_that_grows_without_measure_are_told_as_such()
    {
        var noise = string.Concat(Enumerable.Range(0, 3000).Select(i => $"Word {i * 7919 % 10007} follows. "));
        FromFile("cut.txt.gz", Gzip(Utf8(Plain + noise))[..^40]).Should().ContainSingle().Which.Should().BeOfType<ReadOutcome.Failed>().Which.Reason.Should().Be("the gzip file is cut off");
        FromFile("bomb.gz", Gzip(new byte[60_000_000])).Should().ContainSingle().Which.Should().BeOfType<ReadOutcome.Failed>().Which.Reason.Should().Contain("limit");
    }

    [Fact]
    public void A_folder_is_read_in_order_and_tells_what_it_passed_over()
    {
        File.WriteAllBytes(Path.Combine(folder, "b.txt"), Utf8(Plain));
        File.WriteAllBytes(Path.Combine(folder, "a.html"), Utf8(Page));
        File.WriteAllBytes(Path.Combine(folder, "c.dat"), [.. Enumerable.Range(0, 4000).Select(i => (byte)i)]);
        File.WriteAllBytes(Path.Combine(folder, ".hidden"), [1]);
        File.WriteAllBytes(Path.Combine(folder, "d.txt"), []);
        File.WriteAllBytes(Path.Combine(folder, "e.txt"), Utf8("Home\nNews\nShare\n© 2014 The Courier. All rights reserved.\n"));
        File.WriteAllBytes(Path.Combine(folder, "f.txt"), Utf8(new string('x', 2_000_000)));
        Directory.CreateDirectory(Path.Combine(folder, "a_files"));
        var outcomes = ArticleReader.Read(folder, ReadLimits.Default, CancellationToken.None).ToList();
        outcomes.OfType<ReadOutcome.Read>().Select(r => Path.GetFileName(r.Article.Source.Path)).Should().Equal("a.html", "b.txt");
        outcomes.OfType<ReadOutcome.Skipped>().Select(r => r.Reason).Should().Equal("a hidden file", "the pictures and scripts of a saved page");
        outcomes.OfType<ReadOutcome.Failed>().Select(r => r.Reason).Should().Equal(
            "a binary file, not an article", "the file is empty", "no article text was found in it", "a line is longer than 1,048,576 characters, the limit");
    }

    [Fact]
    public void A_table_is_passed_over() =>
        Outcomes(Utf8("id,name,day\n1,Ada Nowak,2014-06-03\n"), "visits.csv").Should().ContainSingle()
            .Which.Should().BeOfType<ReadOutcome.Skipped>().Which.Reason.Should().Be("a table, not an article");

    [Fact]
    public void A_missing_path_is_named() =>
        ArticleReader.Read(Path.Combine(folder, "no"), ReadLimits.Default, CancellationToken.None).Should().ContainSingle().Which.Should().BeOfType<ReadOutcome.Failed>();

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1252")]
    public void Encodings_are_told_by_the_bytes(string name)
    {
        var encoding = name == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(name);
        Article(Outcomes(encoding.GetBytes(Plain + "\nIt’s the café – at last.\n"), "a.txt")[0]).Text.Should().EndWith("It’s the café – at last.");
    }

    [Theory]
    [InlineData("Itâ€™s the cafÃ© â€“ at last.", "It’s the café – at last.")]
    [InlineData("The mi\u00ADnis\u200Bter \u202Esaid so.", "The minister said so.")]
    [InlineData("The cafe\u0301 is\u00A0open.", "The café is open.")]
    public void Words_are_put_so_that_search_finds_them(string printed, string read) =>
        Article(Outcomes(Utf8(Plain + "\n" + printed + "\n"), "a.txt")[0]).Text.Should().EndWith(read);

    [Theory]
    [InlineData("main.py", "import os\n\ndef main():\n    print(\"The council of Lyon voted on Monday to close the bridge.\")\n", "a program's source")]
    [InlineData("Makefile", "all:\n\tcc -o a a.c\n", "a program's source")]
    [InlineData("deploy", "#!/bin/sh\necho The council of Lyon voted on Monday to close the bridge.\n", "a program's source")]
    [InlineData("settings.yaml", "a: 1\nb: 2\n", "settings")]
    [InlineData("site.css", "p { color: red }\n", "a style sheet")]
    [InlineData("server.log", "2014-06-03 INFO started\n", "a log")]
    public void What_lies_beside_articles_is_passed_over_with_a_reason(string name, string text, string reason) =>
        ArticleReader.Read(Encoding.UTF8.GetBytes(text), name, ReadLimits.Default).Should().ContainSingle().Which.Should().Be(new ReadOutcome.Skipped(name, reason));

    [Fact]
    public void A_page_that_a_program_made_is_a_page() =>
        ArticleReader.Read("<html><body><h1>Bridge Opens</h1><p>The bridge was opened on Monday after four years of work, the mayor said.</p></body></html>"u8.ToArray(), "story.php", ReadLimits.Default)
            .Should().ContainSingle().Which.Should().BeOfType<ReadOutcome.Read>();

    [Theory]
    [InlineData("talks_files")]
    [InlineData("talks-Dateien")]
    [InlineData("talks_fichiers")]
    public void The_folder_beside_a_saved_page_is_passed_over(string beside)
    {
        var folder = Directory.CreateTempSubdirectory("newsarchive-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, beside));
            File.WriteAllText(Path.Combine(folder, beside, "frame.html"), "<p>The bridge was opened on Monday after four years of work, the mayor said.</p>");
            File.WriteAllText(Path.Combine(folder, "talks.html"), "<p>The bridge was opened on Monday after four years of work, the mayor said.</p>");
            var outcomes = ArticleReader.Read(folder, ReadLimits.Default, CancellationToken.None).ToList();
            outcomes.OfType<ReadOutcome.Read>().Should().ContainSingle();
            outcomes.OfType<ReadOutcome.Skipped>().Should().ContainSingle().Which.Path.Should().EndWith(beside);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_text_cut_into_more_lines_than_any_article_is_named_with_the_limit() =>
        ArticleReader.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("7\n", 50_000))), "numbers.txt", ReadLimits.Default)
            .Should().ContainSingle().Which.Should().BeOfType<ReadOutcome.Failed>().Which.Reason.Should().Contain("over the limit");
}
