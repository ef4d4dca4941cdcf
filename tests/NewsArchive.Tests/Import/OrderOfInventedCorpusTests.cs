#pragma warning disable CA5394 // The same numbers every time are wanted.

using System.Text;
using NewsArchive.Extraction;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;

namespace NewsArchive.Tests.Import;

public sealed class OrderOfInventedCorpusTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsarchive-").FullName;

    [Fact]
    public void Twenty_orders_of_forty_articles_give_the_same_people_dates_meetings_and_ids()
    {
        var articles = Write(seed: 11).Select(Read).ToArray();
        var expected = Told(Corpus.Reconcile(articles));
        expected.Should().Contain("meeting ");
        for (var order = 0; order < 20; order++) Told(Corpus.Reconcile(Shuffled(articles, order))).Should().Be(expected, "order {0}", order);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 7)]
    [InlineData(4, 19)]
    public async Task An_import_in_parts_gives_what_one_import_gives(int order, int size)
    {
        var files = Write(seed: 12);
        var together = await ContentOf([files]);
        (await ContentOf([.. Shuffled(files, order).Chunk(size)])).Should().Be(together);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string[] Write(int seed) => [.. InventedCorpus.Of(seed, 40).Select(text =>
    {
        var path = Path.Combine(folder, text.Key);
        File.WriteAllText(path, text.Value, Encoding.UTF8);
        return path;
    })];

    private static T[] Shuffled<T>(IReadOnlyCollection<T> all, int seed)
    {
        var shuffled = all.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static ReadArticle Read(string path)
    {
        var outcome = ArticleReader.Read(path, ReadLimits.Default, CancellationToken.None).OfType<ReadOutcome.Read>().Single();
        return new ReadArticle(outcome.Article, FactExtraction.Extract(outcome.Article));
    }

    private static string Told(ReconciledCorpus corpus) => string.Join('\n', corpus.Articles
        .Select(article => $"article {article.Slug} {article.Published.Date} {article.Published.Basis} {article.Published.Confidence} {string.Join(',', article.PersonIds)} {string.Join(',', article.DateMeanings)}")
        .Order(StringComparer.Ordinal)
        .Concat(corpus.People.Select(person => $"person {person.Id} {person.Name} {string.Join(',', person.Names)}"))
        .Concat(corpus.Meetings.Select(meeting => $"meeting {meeting.Id} {meeting.Date} {meeting.Status} {meeting.Mode} {meeting.Place} {string.Join(',', meeting.PersonIds)} {string.Join(',', meeting.Accounts)}")));

    private static async Task<string> ContentOf(string[][] imports)
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        foreach (var paths in imports) (await archive.ImportAsync(paths)).IsClean.Should().BeTrue();
        return await ArchiveContent.OfAsync(archive.Database);
    }
}
