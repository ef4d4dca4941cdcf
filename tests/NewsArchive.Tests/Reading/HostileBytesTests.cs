using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Reading;

namespace NewsArchive.Tests.Reading;

public sealed class HostileBytesTests
{
    /// <summary>Pieces of every format, so that random strings of them get past the front door.</summary>
    private static readonly string[] Pieces =
    [
        "<html>", "<body>", "<div class=\"article-body\">", "</div>", "<p>", "<b><i>", "<table><tr><td>", "<a href='", "<!--", "-->", "<script type=\"application/ld+json\">", "</script>", "{\"@type\":\"NewsArticle\",",
        "\"datePublished\":\"2014-06-03\"}", "<svg>", "<h1>Bridge</h1>", "<time datetime=\"2014\">", "&amp;", "&#0;", "---\n", "title: x\n", "# Heading\n", "> ", "- ", "[a](", "![", "|a|b|\n|-|-|\n", "```\n", "\n\n", "\n", " ",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 10\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\u001f", "5\r\n", "PK\x03\x04", "<rss><channel><item>", "<title>", "</item>", "<!DOCTYPE x [<!ENTITY a \"b\">]>",
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n", "--b\n", "Content-Transfer-Encoding: base64\n\n", "1 of 2 DOCUMENTS\n", "LENGTH: 5 words\n", "BODY:\n", "Load-Date: June 3, 2014\n", "{\"text\":\"", "\"}", "[{",
        "MOSCOW, May 7 (Reuters) — ", "By Ada Nowak", "May 7, 2014", "Photograph: ", "READ MORE", "With reporting by AP", "\u202E\u200B\u00AD", "\uD800", "\0", "â€™", "Ã©", "The bridge was opened on Monday after four years of work.",
    ];

    private static Gen<byte[]> AnyBytes()
    {
        var noise = ArbMap.Default.GeneratorFor<byte[]>();
        var pieces = Gen.Elements(Pieces).ListOf().Select(p => Encoding.UTF8.GetBytes(string.Concat(p)));
        var repeated = Gen.Elements(Pieces).SelectMany(p => Gen.Choose(1, 400).Select(n => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(p, n)))));
        var starts = Gen.Elements(new byte[] { 0x1F, 0x8B, 8, 0, 0, 0, 0, 0 }, [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0x50, 0x4B, 3, 4]);
        var marked = starts.SelectMany(s => Gen.OneOf(noise, pieces).Select(b => s.Concat(b).ToArray()));
        return Gen.OneOf(noise, pieces, repeated, marked);
    }

    [Fact]
    public void No_bytes_whatever_make_the_reader_throw()
    {
        var names = new[] { "a.txt", "a.html", "a.md", "a.eml", "a.zip", "a" };
        Prop.ForAll(AnyBytes().ToArbitrary(), bytes =>
        {
            foreach (var name in names) ArticleReader.Read(bytes, name, ReadLimits.Default).ToList().Should().NotBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Every_block_lies_in_the_text_and_the_blocks_make_it_up() =>
        Prop.ForAll(AnyBytes().ToArbitrary(), bytes =>
        {
            foreach (var read in ArticleReader.Read(bytes, "a.txt", ReadLimits.Default).OfType<ReadOutcome.Read>())
            {
                var article = read.Article;
                string.Join("\n\n", article.Blocks.Select(b => article.Text[b.Start..b.End])).Should().Be(article.Text);
                if (article.Stated?.Span is { } span) article.Text.Length.Should().BeGreaterThanOrEqualTo(span.End);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    public static TheoryData<string, string> Repetitions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in new[] { "a.txt", "a.html", "a.md" })
            {
                foreach (var piece in Pieces) data.Add(name, piece);
            }

            return data;
        }
    }

    /// <summary>A piece over and over: 200 kB of it against 25 kB.</summary>
    [Theory]
    [MemberData(nameof(Repetitions))]
    public void Repetition_costs_no_more_than_its_length(string name, string piece)
    {
        var prefix = name == "a.html" ? "<html><body>" : "";
        Growth.IsLinear(length => ArticleReader.Read(Of(length), name, ReadLimits.Default).ToList().Should().NotBeEmpty(), 200_000);

        byte[] Of(int length) => Encoding.UTF8.GetBytes(prefix + string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
    }

    /// <summary>
    /// All that is taken while reading counts, also what is let go at once: fifty times the size, and a part that does not grow with it, which is the price of the
    /// <see cref="ReadLimits.MaxSmallPieces"/> lines or elements that any document may have.
    /// </summary>
    private static long Allowed(int length) => (50L * length) + (12L << 20);

    [Fact]
    public void No_bytes_take_more_than_fifty_times_their_size()
    {
        foreach (var name in new[] { "a.txt", "a.html", "a.md", "a.eml" })
        {
            // Word lists and parsers are made once, when they are first asked for.
            foreach (var piece in Pieces) Taken(name, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 40))));
            Prop.ForAll(AnyBytes().ToArbitrary(), bytes => Taken(name, bytes) <= Allowed(bytes.Length)).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
        }
    }

    /// <summary>A piece over and over, half a megabyte of it: what it takes may not grow with the number of pieces.</summary>
    [Theory]
    [MemberData(nameof(Repetitions))]
    public void Repetition_takes_no_more_than_fifty_times_its_size(string name, string piece)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length)));
        Taken(name, bytes[..1000]);
        Taken(name, bytes).Should().BeLessThanOrEqualTo(Allowed(bytes.Length));
    }

    /// <summary>What has been known to bring readers down: how it opens, what is repeated, how it ends.</summary>
    public static TheoryData<string, string, string, string> Hostile => new()
    {
        { "a.html", "<html><body>", "<table><tr><td>x", "" },
        { "a.html", "<html><body>", "<td>x", "" },
        { "a.html", "<html><body>", "<b><i><p>x", "" },
        { "a.html", "<html><body>" + string.Concat(Enumerable.Range(0, 300).Select(i => $"<font class=a{i}>")), "<p>x", "" },
        { "a.html", "<html><body>", "<li>x", "" },
        { "a.html", "<html><body>", "<br>x", "" },
        { "a.html", "<html><body>", "</p>", "" },
        { "a.html", "<html><body>", "<time>x", "" },
        { "a.html", "<html><body>", "<i itemscope itemprop=author>x", "" },
        { "a.html", "<html><body>", "<span itemprop=name>x</span>", "" },
        { "a.html", "<html><body><p ", "a=b ", ">x</p>" },
        { "a.html", "<html><body><p class=\"", "ab ", "\">x</p>" },
        { "a.html", "<html><script type=\"application/ld+json\">", "[", "</script>" },
        { "a.html", "<html><script type=\"application/ld+json\">[", "{\"@type\":\"Article\"},", "{}]</script>" },
        { "a.md", "", "- x\n", "" },
        { "a.md", "", "x\n\n", "" },
        { "a.md", "", "# x\n", "" },
        { "a.md", "", "> ", "" },
        { "a.md", "", "*a*", "" },
        { "a.md", "", "_a_ ", "" },
        { "a.md", "|a|b|\n|-|-|\n", "|x|y|\n", "" },
        { "a.md", "---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nauthor: [*c,*c,*c,*c,*c,*c]\n---\n", "x ", "" },
        { "a.txt", "", "7\n", "" },
        { "a.txt", "", "May 7\n", "" },
        { "a.txt", "", "By Ada Nowak\n", "" },
        { "a.txt", "1 of 2 DOCUMENTS\nLENGTH: 5\n\n", "x\n", "" },
        { "a.json", "", "[", "" },
        { "a.json", "", "{\"a\":", "" },
        { "a.json", "[", "{\"text\":\"x\"},", "{\"text\":\"x\"}]" },
        { "a.json", "{\"text\":\"", "x\\n", "\"}" },
        { "a.json", "{\"body_html\":\"", "<p>x", "\"}" },
        { "a.xml", "<rss><channel>", "<item><description>y</description></item>", "</channel></rss>" },
        { "a.xml", "<rss>", "<a>", "" },
        { "a.xml", "<rss ", "a=\"b\" ", "/>" },
        { "a.xml", "<!DOCTYPE r [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]><rss><channel><item><description>", "&b;", "</description></item></channel></rss>" },
        { "a.mht", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n", "--b\n", "" },
        { "a.mht", "MIME-Version: 1.0\n", "a: b\n", "" },
        { "a.mht", "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<html>", "<p>x", "" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_documents_take_no_more_than_fifty_times_their_size_and_time_in_proportion(string name, string opening, string piece, string ending)
    {
        var bytes = Repeated(500_000);
        Taken(name, Repeated(1000));
        Taken(name, bytes).Should().BeLessThanOrEqualTo(Allowed(bytes.Length));
        Growth.IsLinear(length => ArticleReader.Read(Repeated(length), name, ReadLimits.Default).ToList().Should().NotBeEmpty(), 500_000);

        byte[] Repeated(int length) => Encoding.UTF8.GetBytes(opening + string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + ending);
    }

    /// <summary>A page packed to a thousandth of its size: what is kept in a web archive as one megabyte would be a gigabyte of text.</summary>
    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public void A_packed_body_that_grows_beyond_measure_is_refused(string encoding)
    {
        using var packed = new MemoryStream();
        using (Stream packing = encoding == "gzip" ? new GZipStream(packed, CompressionLevel.Optimal, true) : new BrotliStream(packed, CompressionLevel.Optimal, true))
        {
            for (var i = 0; i < 40; i++) packing.Write(new byte[1 << 20]);
        }

        var response = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {encoding}\r\n\r\n").Concat(packed.ToArray()).ToArray();
        ArticleReader.Read(response, "a.warc!http://courier.example/", ReadLimits.Default).Should().ContainSingle()
            .Which.Should().BeOfType<ReadOutcome.Failed>().Which.Reason.Should().Contain("the limit");
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("zstd")]
    public void A_damaged_body_of_a_web_archive_is_told_and_not_thrown(string encoding)
    {
        byte[] body = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFE, 0xFD, 7, 7, 7, 7, 7];
        var response = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {encoding}\r\n\r\n").Concat(body).ToArray();
        ArticleReader.Read(response, "a.warc!http://courier.example/", ReadLimits.Default).Should().ContainSingle().Which.Should().NotBeOfType<ReadOutcome.Read>();
    }

    private static long Taken(string name, byte[] bytes) => Growth.BytesOf(() => _ = ArticleReader.Read(bytes, name, ReadLimits.Default).ToList());
}
