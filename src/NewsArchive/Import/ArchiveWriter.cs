using Microsoft.Data.Sqlite;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import.Rows;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import;

/// <summary>The one writer: a batch of sources is reconciled with its neighbours in the archive and written in one transaction, index and all.</summary>
internal sealed class ArchiveWriter : IDisposable
{
    private const int TooBig = 18;
    private const int ConstraintBroken = 19;

    // A search goes through all segments of the index side by side: through one it takes half the time that it takes through eighteen. To merge them
    // costs some 60 µs for each article of the archive, which is little where an import brought in a third of them.
    private const int PartWorthMerging = 3;

    // Pages that a transaction touches stay in memory until it ends; the log goes into the file in runs of 64 MB. Nothing is read through a mapping,
    // which counts as memory as large as the file.
    // Rows are written whole and in step, and taken away by name: looking up what each refers to would cost as much as writing it.
    // The words of a transaction go into the index as one segment; eight segments, not four, are merged into one.
    internal const string Settings = """
        PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 16384;
        INSERT INTO ArticleIndex (ArticleIndex, rank) VALUES ('hashsize', 67108864);
        INSERT INTO ArticleIndex (ArticleIndex, rank) VALUES ('automerge', 8);
        """;

    private readonly SqliteConnection connection;
    private readonly StatementSet statements;
    private readonly SourceRows sources;
    private readonly ArticleRows articles;
    private readonly PersonRows people;
    private readonly MeetingRows meetings;
    private readonly NeighbourMeetings neighbours;
    private readonly Tellers tellers;
    private readonly BatchReconciliation reconciliation;
    private readonly Copies copies;
    private readonly StoredArticles stored;

    public ArchiveWriter(SqliteConnection connection, TimeProvider time, ReadLimits limits)
    {
        this.connection = connection;
        using var settings = connection.CreateCommand();
        settings.CommandText = Settings;
        settings.ExecuteNonQuery();
        statements = new StatementSet(connection);
        sources = new SourceRows(statements, time);
        people = new PersonRows(statements);
        articles = new ArticleRows(statements, people);
        meetings = new MeetingRows(statements, people);
        stored = new StoredArticles(statements, limits);
        var accounts = new StoredAccounts(statements, people);
        neighbours = new NeighbourMeetings(statements, accounts);
        tellers = new Tellers(statements, accounts);
        reconciliation = new BatchReconciliation(articles, tellers, neighbours, accounts);
        copies = new Copies(statements);
    }

    /// <summary>Writes the batch; where something in it cannot be written, its sources go one by one, and the one at fault is named.</summary>
    public IReadOnlyList<WriteOutcome> Write(IReadOnlyList<PreparedSource> batch)
    {
        try
        {
            return InTransaction(batch);
        }
#pragma warning disable CA1031 // One article that no rule foresaw must not lose the thousand beside it.
        catch (Exception problem) when (problem is not (OutOfMemoryException or SqliteException { SqliteErrorCode: not (ConstraintBroken or TooBig) }))
        {
            if (batch.Count > 1) return [.. batch.SelectMany(source => Write([source]))];
            var failed = new ImportEvent(batch[0].Path, ImportOutcome.Failed, "it could not be stored: " + problem.Message, []);
            return [new WriteOutcome(batch[0], [.. batch[0].Told, failed], [])];
        }
#pragma warning restore CA1031
    }

    /// <summary>How many articles of the archive newer ones may tell their day.</summary>
    public int CountUntold() => tellers.CountUntold();

    /// <summary>Tells some of them: once in the end, not once for each article that says something.</summary>
    public void TellUntold() => Tell(tellers.Untold());

    /// <summary>Whether an import that added so many articles is to end with the index in one segment.</summary>
    public bool IsWorthMerging(int added) => added > 0 && added >= articles.Last() / PartWorthMerging;

    /// <summary>Merges some of the index's segments into one; false where nothing was left to merge.</summary>
    public bool MergeIndex() => InTransaction(articles.MergeIndex);

    public void Dispose() => statements.Dispose();

    private void Tell(IReadOnlyList<int> untold)
    {
        try
        {
            InTransaction(() =>
            {
                tellers.Forget(untold);
                return Reconcile([.. stored.Load(untold)]);
            });
        }
#pragma warning disable CA1031 // An article that cannot be told anew stays as it is, and the others are told.
        catch (Exception problem) when (problem is not (OutOfMemoryException or SqliteException { SqliteErrorCode: not (ConstraintBroken or TooBig) }))
        {
            if (untold.Count > 1)
            {
                foreach (var article in untold) Tell([article]);
            }
            else
            {
                InTransaction(() =>
                {
                    tellers.Forget(untold);
                    return untold;
                });
            }
        }
#pragma warning restore CA1031
    }

    private IReadOnlyList<WriteOutcome> InTransaction(IReadOnlyList<PreparedSource> batch)
    {
        if (batch.All(source => source.Files.Count == 0)) return [.. batch.Select(source => new WriteOutcome(source, source.Told, []))];
        return InTransaction<IReadOnlyList<WriteOutcome>>(() =>
        {
            var written = new List<(PreparedSource Source, List<PreparedFile> Added, bool Known)>();
            var fresh = new List<ArticleToWrite>();
            foreach (var source in batch) written.Add(Add(source, fresh));
            var slugs = Reconcile(Placed(fresh));
            return [.. written.Select(w => Outcome(w.Source, w.Added, w.Known, slugs))];
        });
    }

    private T InTransaction<T>(Func<T> write)
    {
        // Immediate: neighbours are read and written in one, with no other import between.
        using var transaction = connection.BeginTransaction(deferred: false);
        try
        {
            Begin();
            var written = write();
            transaction.Commit();
            return written;
        }
        catch
        {
            // The transaction goes back by itself; what was remembered of it must go too.
            people.Forget();
            articles.Forget();
            throw;
        }
    }

    private void Begin()
    {
        sources.Begin();
        articles.Begin();
        people.Begin();
        meetings.Begin();
    }

    private (PreparedSource Source, List<PreparedFile> Added, bool Known) Add(PreparedSource source, List<ArticleToWrite> fresh)
    {
        var added = new List<PreparedFile>();
        foreach (var file in source.Files)
        {
            if (sources.Add(file) is not { } id) continue;
            added.Add(file);
            foreach (var article in file.Articles) fresh.Add(new ArticleToWrite(article, articles.NextId(), id, isNew: true, default, default));
        }

        return (source, added, source.Files.Count > added.Count);
    }

    private Dictionary<ReadArticle, string> Reconcile(List<ArticleToWrite> read)
    {
        var batch = reconciliation.Of(read);
        foreach (var old in batch.Articles.Where(article => !article.IsNew)) articles.RemoveDerived(old.Id);
        var changed = ChangedMeetings.Of(batch, meetings);
        meetings.Remove(changed.Gone);
        people.Know(batch.Corpus.Articles);
        var told = ArticleMeetings.Of(changed.New, people);
        meetings.Write(changed.New, batch);
        // In the order of the rows: the index writes out what it holds whenever a row comes before the last one.
        var order = Enumerable.Range(0, batch.Articles.Count).Select(i => (batch.Articles[i].Id, Place: i))
            .Concat(changed.Touched.Select(other => (Id: other, Place: -1))).OrderBy(article => article.Id);
        foreach (var (id, i) in order)
        {
            if (i < 0) articles.WriteMeetings(id, meetings.Told(id));
            else articles.Write(batch.Articles[i], batch.Corpus.Articles[i], told.GetValueOrDefault(batch.Corpus.Articles[i].Slug, ArticleMeetings.None));
        }

        neighbours.Remember(batch.Articles);
        tellers.Queue(batch.Articles);
        people.End();
        articles.End();
        var slugs = new Dictionary<ReadArticle, string>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < batch.Articles.Count; i++) slugs[batch.Articles[i].Prepared.Article] = batch.Corpus.Articles[i].Slug;
        return slugs;
    }

    /// <summary>The new articles, each with its place among those of the same text, and the articles of the archive that have another place now.</summary>
    private List<ArticleToWrite> Placed(List<ArticleToWrite> fresh)
    {
        var changed = copies.Place(fresh);
        if (changed.Count == 0) return fresh;
        var placed = fresh.ConvertAll(article => changed.TryGetValue(article.Id, out var place) ? article.At(place) : article);
        var old = changed.Keys.Except(fresh.Select(article => article.Id)).ToList();
        placed.AddRange(stored.Load(old).Select(article => article.At(changed[article.Id])));
        return placed;
    }

    private static WriteOutcome Outcome(PreparedSource source, List<PreparedFile> added, bool known, Dictionary<ReadArticle, string> slugs)
    {
        var events = new List<ImportEvent>(source.Told);
        if (added.Count > 0) events.Add(new ImportEvent(source.Path, ImportOutcome.Added, null, [.. added.SelectMany(file => file.Articles).Select(article => slugs[article.Article])]));
        else if (known) events.Add(new ImportEvent(source.Path, ImportOutcome.Unchanged, null, []));
        return new WriteOutcome(source, events, added);
    }
}

/// <summary>An article with its place in the archive.</summary>
internal sealed class ArticleToWrite(PreparedArticle prepared, int id, int sourceId, bool isNew, CopyPlace before, CopyPlace place)
{
    public PreparedArticle Prepared => prepared;

    public int Id => id;

    public int SourceId => sourceId;

    public bool IsNew => isNew;

    /// <summary>Its place among the articles of the same text, as stored.</summary>
    public CopyPlace Before => before;

    /// <summary>Its place from now on.</summary>
    public CopyPlace Place => place;

    /// <summary>1 where lists show it, 0 where it is another version of what they show.</summary>
    public int ListedNow => place.IsVersion ? 0 : 1;

    /// <summary>The same before; 0 for a new article.</summary>
    public int ListedBefore => isNew || before.IsVersion ? 0 : 1;

    /// <summary>What is reconciled and written of it: of a copy its words alone.</summary>
    public ReadArticle Article { get; } = place.IsCopy ? prepared.Article.WithoutFacts() : prepared.Article;

    /// <summary>What it may share with others: nothing, where it has been a copy all along.</summary>
    public IReadOnlyList<LinkKey> Keys => place.IsCopy && (isNew || before.IsCopy) ? [] : prepared.Keys;

    public ArticleToWrite At(CopyPlace now) => new(prepared, id, sourceId, isNew, before, now);
}
