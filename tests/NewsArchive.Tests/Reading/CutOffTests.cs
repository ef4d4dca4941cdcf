using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using NewsArchive.Reading;

namespace NewsArchive.Tests.Reading;

/// <summary>A download that broke off is told wherever it broke off, and what is whole before the place comes in.</summary>
public sealed class CutOffTests : IDisposable
{
    private static readonly string[] Titles = ["Bridge Opens In Lyon", "Ferry Closes After Storm", "Mill Burns Down Again"];

    private readonly string folder = Directory.CreateTempSubdirectory("cut-").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_packed_web_archive_is_told_as_cut_off_at_every_byte(bool isNamed)
    {
        var members = Titles.Select(title => isNamed ? Named(Record(title)) : Gzip(Record(title))).ToList();
        byte[] whole = [.. members.SelectMany(m => m)];
        int[] ends = [0, members[0].Length, members[0].Length + members[1].Length, whole.Length];
        for (var cut = 1; cut <= whole.Length; cut++)
        {
            var outcomes = Read("crawl.warc.gz", whole[..cut]);
            var full = ends.Count(end => end <= cut) - 1;

            // The last record may be whole though the file is not: only what says so is missing.
            outcomes.OfType<ReadOutcome.Read>().Select(r => r.Article.Title).Should().StartWith(Titles.Take(full), "of {0} bytes", cut)
                .And.HaveCountLessThanOrEqualTo(Math.Min(full + 1, 3)).And.BeSubsetOf(Titles);
            if (ends.Contains(cut)) outcomes.Should().HaveCount(full).And.AllBeOfType<ReadOutcome.Read>();
            else ToldOnce(outcomes, "crawl.warc.gz", cut);
        }
    }

    [Fact]
    public void A_packed_article_is_told_as_cut_off_at_every_byte_and_not_read()
    {
        var whole = Gzip(Encoding.UTF8.GetBytes(Text(Titles[0])));
        for (var cut = 1; cut < whole.Length; cut++)
        {
            var outcomes = Read("bridge.txt.gz", whole[..cut]);
            outcomes.Should().ContainSingle();
            ToldOnce(outcomes, "bridge.txt.gz", cut);
        }
    }

    [Fact]
    public void A_packed_tar_is_told_as_cut_off_at_every_byte_and_no_part_of_a_file_is_read()
    {
        var whole = Gzip(Tar());
        for (var cut = 1; cut <= whole.Length; cut++)
        {
            var outcomes = Read("clippings.tar.gz", whole[..cut]);
            outcomes.OfType<ReadOutcome.Read>().Should().NotContain(r => !r.Article.Text.EndsWith("to the end.", StringComparison.Ordinal), "of {0} bytes", cut);
            if (cut < whole.Length) ToldOnce(outcomes, "clippings.tar.gz", cut);
            else outcomes.Should().HaveCount(3).And.AllBeOfType<ReadOutcome.Read>();
        }
    }

    [Fact]
    public void A_web_archive_is_told_as_cut_off_at_every_byte_of_a_record()
    {
        var second = Record(Titles[1]);
        byte[] whole = [.. Record(Titles[0]), .. second];
        for (var cut = whole.Length - second.Length + 1; cut < whole.Length - 4; cut++)
        {
            var outcomes = Read("crawl.warc", whole[..cut]);
            outcomes.OfType<ReadOutcome.Read>().Should().ContainSingle();
            ToldOnce(outcomes, "crawl.warc", cut);
        }
    }

    [Fact]
    public void Zeros_behind_a_gzip_file_are_nothing_and_anything_else_is_told()
    {
        byte[] whole = [.. Gzip(Record(Titles[0])), .. Gzip(Record(Titles[1]))];
        Read("crawl.warc.gz", [.. whole, .. new byte[70_000]]).OfType<ReadOutcome.Failed>().Should().BeEmpty();
        Read("crawl.warc.gz", [.. whole, .. new byte[512], .. Gzip(Record(Titles[2]))]).Should().HaveCount(3).And.AllBeOfType<ReadOutcome.Read>();
        var outcomes = Read("crawl.warc.gz", [.. whole, .. "and more of the tape"u8]);
        outcomes.OfType<ReadOutcome.Read>().Should().HaveCount(2);
        outcomes[^1].Should().BeOfType<ReadOutcome.Failed>().Which.Reason.Should().Be("the gzip file goes on with something else, which was not read");
    }

    [Fact]
    public void A_changed_byte_is_told_and_what_came_before_it_is_read()
    {
        var first = Gzip(Record(Titles[0]));
        var second = Gzip(Record(Titles[1]));
        byte[] whole = [.. first, .. second, .. Gzip(Record(Titles[2]))];
        for (var at = first.Length + 10; at < first.Length + second.Length; at += 3)
        {
            var changed = whole.ToArray();
            changed[at] ^= 0x10;
            var outcomes = Read("crawl.warc.gz", changed);
            outcomes[0].Should().BeOfType<ReadOutcome.Read>();
            outcomes.OfType<ReadOutcome.Failed>().Should().ContainSingle("byte {0} is changed", at);
        }
    }

    private static void ToldOnce(List<ReadOutcome> outcomes, string name, int cut)
    {
        var told = outcomes.OfType<ReadOutcome.Failed>().Should().ContainSingle("of {0} bytes", cut).Subject;
        told.Path.Should().Contain(name);
        told.Reason.Should().Contain("cut off", "of {0} bytes", cut);
    }

    private List<ReadOutcome> Read(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return [.. ArticleReader.Read(path, ReadLimits.Default, CancellationToken.None)];
    }

    private static string Text(string title) => $"{title}\n\nThe news of the day was read to the council on Monday by the mayor of the town.\n\nNobody spoke against it, and all of them stayed to the end.\n";

    private static byte[] Record(string title)
    {
        var page = $"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{Text(title).Split("\n\n")[1]}</p><p>{Text(title).Split("\n\n")[2]}</p></body></html>";
        var block = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{page}");
        return [.. Encoding.UTF8.GetBytes($"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://courier.example/{title[0]}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];
    }

    private static byte[] Tar()
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, TarEntryFormat.Ustar, true))
        {
            foreach (var title in Titles) tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, $"{title[0]}.txt") { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(Text(title))) });
        }

        return packed.ToArray();
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>A member with every field that its header may have.</summary>
    private static byte[] Named(byte[] bytes)
    {
        var plain = Gzip(bytes);
        return [.. plain[..3], 0x1E, .. plain[4..10], 3, 0, 1, 2, 3, .. "crawl\0kept\0"u8, 9, 9, .. plain[10..]];
    }
}
