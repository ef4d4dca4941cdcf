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
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 10\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "5\r\n", "PK\x03\x04", "<rss><channel><item>", "<title>", "</item>", "<!DOCTYPE x [<!ENTITY a \"b\">]>",
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
    /// All that is taken while reading counts, also what is let go at once. The dearest bytes known are a Markdown table of one-letter cells (480 times their
    /// size); elements in one another cost the square of their depth up to the limit of it, some four megabytes.
    /// </summary>
    [Fact]
    public void No_bytes_take_more_than_a_fixed_multiple_of_their_size()
    {
        foreach (var name in new[] { "a.txt", "a.html", "a.md", "a.eml" })
        {
            // Word lists and parsers are made once, when they are first asked for.
            foreach (var piece in Pieces) Taken(name, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 40))));
            Prop.ForAll(AnyBytes().ToArbitrary(), bytes => Taken(name, bytes) <= 8 * 1024 * 1024 + (600L * bytes.Length)).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
        }
    }

    /// <summary>Lines and elements of two or three bytes, of which each is an object or two: what they take grows with their number and no faster.</summary>
    [Theory]
    [MemberData(nameof(Repetitions))]
    public void Repetition_takes_memory_in_proportion(string name, string piece)
    {
        var shorter = Taken(name, Repeated(100_000));
        Taken(name, Repeated(200_000)).Should().BeLessThanOrEqualTo((long)(2.5 * shorter) + 256 * 1024);
        shorter.Should().BeLessThanOrEqualTo(160L * 100_000);

        byte[] Repeated(int length) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
    }

    private static long Taken(string name, byte[] bytes) => Growth.BytesOf(() => _ = ArticleReader.Read(bytes, name, ReadLimits.Default).ToList());
}
