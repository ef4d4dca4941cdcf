using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Import;
using NewsArchive.Reading;
using NewsArchive.Search;

namespace NewsArchive.Tests.Import;

public class ArchiveImportTests
{
    private const string Story = """
        Minister Opens Bridge

        Prime Minister Jane Harlow opened the new bridge over the river in Leeds on Monday.

        "This bridge joins two halves of one city," Harlow said.

        She was welcomed by Mayor Peter Grant, who thanked the builders for their patience.

        The work took four years and was finished a month before its time, the city said.
        """;

    [Fact]
    public async Task An_article_is_added_with_its_words_and_found_by_them()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var report = await archive.ImportAsync(archive.File("bridge.txt", Story));
        report.Should().BeEquivalentTo(new { Added = 1, Unchanged = 0, Failed = 0 });
        report.Formats.Should().Equal(new Dictionary<string, FormatCount> { ["text"] = new(1, 1) });
        await using var context = archive.Database.OpenContext();
        var article = await context.Articles.Include(a => a.Body).Include(a => a.Source).SingleAsync();
        article.Title.Should().Be("Minister Opens Bridge");
        article.Body!.Text.Should().Contain("joins two halves of one city");
        article.Body.Sentences.Should().NotBeEmpty();
        var found = await context.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ArticleIndex WHERE ArticleIndex MATCH 'builders'").ToListAsync();
        found.Should().Equal(article.Id);
    }

    [Fact]
    public async Task The_original_bytes_are_kept_and_the_text_before_cleaning_can_be_shown()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("bridge.txt", Story));
        await using var context = archive.Database.OpenContext();
        var source = await context.Sources.SingleAsync();
        Encoding.UTF8.GetString(NewsArchive.Data.SourceContent.Unpack(source.Content, source.Bytes)).Should().Be(Story);
        var slug = (await context.Articles.SingleAsync()).Slug;
        (await OriginalText.OfAsync(context, slug, CancellationToken.None)).Should().StartWith("Minister Opens Bridge");
        (await OriginalText.OfAsync(context, "nothing-such", CancellationToken.None)).Should().BeNull();
    }

    [Fact]
    public async Task The_same_bytes_again_are_unchanged_under_whatever_name()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("bridge.txt", Story));
        var before = await ArchiveContent.OfAsync(archive.Database);
        var report = await archive.ImportAsync(archive.File("bridge.txt", Story), archive.File("copy.txt", Story));
        report.Should().BeEquivalentTo(new { Added = 0, Unchanged = 2, Failed = 0 });
        (await ArchiveContent.OfAsync(archive.Database)).Should().Be(before);
    }

    [Fact]
    public async Task The_same_bytes_twice_in_one_import_are_added_once()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var report = await archive.ImportAsync(archive.File("a.txt", Story), archive.File("b.txt", Story));
        report.Should().BeEquivalentTo(new { Added = 1, Unchanged = 1, Failed = 0 });
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_and_the_rest_goes_on()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var binary = Path.Combine(archive.Folder, "picture.txt");
        await File.WriteAllBytesAsync(binary, [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7 % 256))]);
        string[] paths = [archive.File("empty.txt", ""), binary, Path.Combine(archive.Folder, "missing.txt"), archive.File("good.txt", Story)];
        var events = new List<ImportEvent>();
        var report = await new ArchiveImport(archive.Database, TimeProvider.System).RunAsync(paths, new Listener(events));
        report.Should().BeEquivalentTo(new { Added = 1, Failed = 3, IsClean = false });
        events.Where(e => e.Outcome == ImportOutcome.Failed).Select(e => Path.GetFileName(e.Path)).Should().Equal("empty.txt", "picture.txt", "missing.txt");
        events.Where(e => e.Outcome == ImportOutcome.Failed).Should().OnlyContain(e => e.Reason!.Length > 5);
        events.Single(e => e.Outcome == ImportOutcome.Added).Slugs.Should().ContainSingle().Which.Should().StartWith("minister-opens-bridge-");
    }

    [Fact]
    public async Task An_import_of_nothing_is_clean_and_empty()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        (await archive.ImportAsync()).Should().BeEquivalentTo(new { Added = 0, Failed = 0, IsClean = true });
    }

    [Fact]
    public async Task An_import_that_is_ended_leaves_an_archive_that_the_next_one_completes()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        var ended = () => new ArchiveImport(archive.Database, TimeProvider.System).RunAsync([archive.File("a.txt", Story)], cancellationToken: cancel.Token);
        await ended.Should().ThrowAsync<OperationCanceledException>();
        (await archive.ImportAsync(Path.Combine(archive.Folder, "a.txt"))).Added.Should().Be(1);
    }

    [Fact]
    public async Task Readers_go_on_while_a_transaction_is_being_written()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("a.txt", Story));
        await using var writer = await archive.Database.ConnectAsync(CancellationToken.None);
        await using var command = writer.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE; UPDATE Articles SET Title = 'half written'";
        await command.ExecuteNonQueryAsync();
        await using var context = archive.Database.OpenContext();
        (await context.Articles.SingleAsync()).Title.Should().Be("Minister Opens Bridge");
    }

    [Fact]
    public async Task The_threads_of_the_pool_are_left_to_readers()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var onPool = new List<bool>();
        IEnumerable<RawSource> Sources()
        {
            onPool.Add(Thread.CurrentThread.IsThreadPoolThread);
            foreach (var source in ArticleReader.Sources(archive.File("a.txt", Story), ReadLimits.Default, CancellationToken.None)) yield return source;
        }

        await new ArchiveImport(archive.Database, TimeProvider.System).RunSourcesAsync(Sources(), new Watcher(() => onPool.Add(Thread.CurrentThread.IsThreadPoolThread)));
        onPool.Should().Equal(false, false);
    }

    [Fact]
    public async Task Where_finding_fails_what_was_found_before_is_kept_and_the_reason_is_told()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        IEnumerable<RawSource> Sources()
        {
            foreach (var source in ArticleReader.Sources(archive.File("a.txt", Story), ReadLimits.Default, CancellationToken.None)) yield return source;
            throw new IOException("The disk is gone.");
        }

        var import = () => new ArchiveImport(archive.Database, TimeProvider.System).RunSourcesAsync(Sources());
        (await import.Should().ThrowAsync<IOException>()).WithMessage("The disk is gone.");
        await using var context = archive.Database.OpenContext();
        (await context.Articles.CountAsync()).Should().Be(1);
    }

    private sealed class Watcher(Action told) : IProgress<ImportEvent>
    {
        public void Report(ImportEvent value) => told();
    }

    private sealed class Listener(List<ImportEvent> events) : IProgress<ImportEvent>
    {
        public void Report(ImportEvent value) => events.Add(value);
    }

    [Fact]
    public async Task An_import_of_a_large_part_of_the_archive_leaves_the_index_in_one_segment_and_a_small_one_does_not_touch_the_rest()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        string Article(int number) => archive.File($"{number}.txt", $"Bridge Number {number} Opens\n\nThe mayor opened bridge number {number} on Monday, and said it was the finest of them all.");
        async Task<int> SegmentsAsync()
        {
            await using var context = archive.Database.OpenContext();
            return await context.Database.SqlQuery<int>($"SELECT count(DISTINCT segid) AS Value FROM ArticleIndex_idx").SingleAsync();
        }

        await archive.ImportAsync([.. Enumerable.Range(0, 3).Select(Article)]);
        await archive.ImportAsync([.. Enumerable.Range(3, 4).Select(Article)]);
        (await SegmentsAsync()).Should().Be(1);
        await archive.ImportAsync(Article(7));
        (await SegmentsAsync()).Should().Be(2);
        archive.Search.Run(SearchQuery.Parse("mayor")).Total.Should().Be(8);
    }
}
