using System.Diagnostics;
using System.Globalization;
using NewsArchive.Data;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;
using NewsArchive.Import.Rows;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;

namespace NewsArchive.Benchmarks;

/// <summary>
/// Makes a large archive for measuring what reads it: generated texts with cheap facts, written by the import's own rows,
/// without extraction and reconciliation. Goes on where an earlier run ended.
/// </summary>
internal sealed class ArchiveBenchmark : IDisposable
{
    private const int Batch = 5_000;
    private static readonly DateOnly First = new(1990, 1, 1);
    private readonly Microsoft.Data.Sqlite.SqliteConnection connection;
    private readonly StatementSet statements;
    private readonly PersonRows people;
    private readonly SourceRows sources;
    private readonly ArticleRows articles;
    private readonly MeetingRows meetings;

    private ArchiveBenchmark(Microsoft.Data.Sqlite.SqliteConnection connection)
    {
        this.connection = connection;
        using var settings = connection.CreateCommand();
        settings.CommandText = ArchiveWriter.Settings;
        settings.ExecuteNonQuery();
        statements = new StatementSet(connection);
        people = new PersonRows(statements);
        sources = new SourceRows(statements, TimeProvider.System);
        articles = new ArticleRows(statements, people);
        meetings = new MeetingRows(statements, people);
    }

    public static async Task<int> RunAsync(string texts, int count, string database)
    {
        var archive = new ArchiveDatabase(database);
        await archive.CreateAsync(CancellationToken.None);
        await using var connection = await archive.ConnectAsync(CancellationToken.None);
        using var written = new ArchiveBenchmark(connection);
        var generator = new ArticleGenerator(texts, seed: 7);
        var facts = new CheapFacts(generator.Originals().Select((text, n) => CheapFacts.Document("o" + n, text)));
        var clock = Stopwatch.StartNew();
        var begun = (int)written.Count();
        for (var from = begun; from < count; from += Batch)
        {
            var made = Enumerable.Range(from, Math.Min(Batch, count - from)).AsParallel().AsOrdered().Select(n => Made(generator, facts, n)).ToList();
            written.Write(made);
            if ((from / Batch) % 4 == 3) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{from + Batch} in {clock.Elapsed.TotalSeconds:0} s"));
        }

        return 0;
    }

    public void Dispose() => statements.Dispose();

    private static (PreparedFile File, ReconciledArticle Article) Made(ArticleGenerator generator, CheapFacts facts, int n)
    {
        var document = CheapFacts.Document(n.ToString("0000000", CultureInfo.InvariantCulture) + ".txt", generator.Article(n));
        var read = new ReadArticle(document, facts.Of(document, ArticleGenerator.Place(n)));
        // Twelve thousand days in an order that has nothing to do with that of the import; one in fifty unknown.
        var day = n % 50 == 49 ? (DateOnly?)null : First.AddDays((int)((n * 7_919L) % 12_700));
        var file = new PreparedFile(document.Source, SourceContent.Pack(System.Text.Encoding.UTF8.GetBytes(document.Original)), [new PreparedArticle(read, [], Fingerprint.Of(document.Text, document.Blocks))]);
        return (file, CheapFacts.Reconciled(read, day));
    }

    private long Count()
    {
        using var last = statements.Prepare("SELECT count(*) FROM Sources");
        return last.FirstNumber() ?? 0;
    }

    private void Write(List<(PreparedFile File, ReconciledArticle Article)> made)
    {
        using var transaction = connection.BeginTransaction();
        sources.Begin();
        articles.Begin();
        people.Begin();
        meetings.Begin();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        made = made.ConvertAll(m => (m.File, m.Article with { Slug = articles.FreeSlug(m.Article.Article.Document, taken) }));
        var corpus = new ReconciledCorpus([.. made.Select(m => m.Article)], People(made), Meetings(made));
        var all = made.ConvertAll(m => new ArticleToWrite(m.File.Articles[0], articles.NextId(), sources.Add(m.File) ?? throw new InvalidOperationException("A text was made twice."), isNew: true, default, default));
        people.Know(corpus.Articles);
        var told = ArticleMeetings.Of(corpus.Meetings, people);
        for (var i = 0; i < all.Count; i++) articles.Write(all[i], corpus.Articles[i], told.GetValueOrDefault(corpus.Articles[i].Slug, ArticleMeetings.None));
        meetings.Write(corpus.Meetings, new ReconciledBatch(all, corpus, []));
        people.End();
        articles.End();
        transaction.Commit();
    }

    private static List<ReconciledPerson> People(List<(PreparedFile File, ReconciledArticle Article)> made) =>
        [.. made.SelectMany(m => m.Article.Article.Facts.People).Select(person => person.Name).DistinctBy(Slugs.Of).Select(name => new ReconciledPerson(Slugs.Of(name), name, [name]))];

    private static List<ReconciledMeeting> Meetings(List<(PreparedFile File, ReconciledArticle Article)> made) => [.. made.Where(m => m.Article.Article.Facts.Meetings.Count > 0).Select(m =>
    {
        var (article, account) = (m.Article, m.Article.Article.Facts.Meetings[0]);
        string[] persons = [.. account.People.Select(person => article.PersonIds[person]).Distinct(StringComparer.Ordinal)];
        return new ReconciledMeeting
        {
            Id = MeetingIds.Of(article.Published.Date, account.Place, persons, []),
            Date = article.Published.Date,
            Status = account.Status,
            Mode = account.Mode,
            Place = account.Place,
            PersonIds = persons,
            Accounts = [new AccountOfMeeting(article.Slug, 0, article.Published.Date)],
        };
    })];
}
