using NewsArchive.Data.Sqlite;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import;

/// <summary>
/// Finds the articles of the archive that new ones may tell something, or be told: those with a common key, and those that share one with them, and so
/// on. Reconciled together they say what the whole archive reconciled would say of them. One search serves one transaction.
/// </summary>
internal sealed class Neighbours(StatementSet statements, StoredArticles stored)
{
    /// <summary>What more articles share says nothing of any two of them: heads of state meet, slogans are repeated.</summary>
    public const int MostSharing = 64;

    // No more are looked at for one transaction, so that an article costs the same whatever is in the archive.
    private const int Least = 1_000;
    private const int MostAnArticle = 4;

    // An article may have a key for several days; that many rows are of more articles than say something.
    private const int MostRows = 4 * MostSharing;

    // A limit that is bound, not written, makes SQLite compile the statement anew for every run.
    // The sides that tell have single days, or all of them (where LastDay is the calendar's last): each is one run of rows. Only the side that asks has spans.
    private readonly PreparedStatement sharing = statements.Prepare($"""
        SELECT ArticleId FROM NeighbourKeys WHERE "Key" = ?1 AND Side = 0 AND ?2 <> 0 AND LastDay BETWEEN ?4 AND ?3
        UNION ALL SELECT ArticleId FROM NeighbourKeys WHERE "Key" = ?1 AND Side = 2 AND LastDay BETWEEN ?4 AND ?3
        UNION ALL SELECT ArticleId FROM NeighbourKeys WHERE "Key" = ?1 AND Side = 2 AND LastDay = {DateOnly.MaxValue.DayNumber} AND ?3 < {DateOnly.MaxValue.DayNumber}
        UNION ALL SELECT ArticleId FROM NeighbourKeys WHERE "Key" = ?1 AND Side = 1 AND ?2 <> 1 AND LastDay >= ?4 AND FirstDay <= ?3
        LIMIT {MostRows}
        """);
    private readonly PreparedStatement remember = statements.Prepare("INSERT OR IGNORE INTO NeighbourKeys (\"Key\", Side, ArticleId, FirstDay, LastDay) VALUES (?1, ?2, ?3, ?4, ?5)");

    private readonly PreparedStatement sameMeeting = statements.Prepare(
        "SELECT DISTINCT other.ArticleId FROM Accounts own JOIN Accounts other ON other.MeetingId = own.MeetingId WHERE own.ArticleId = ?1");

    private readonly HashSet<LinkKey> seenKeys = [];
    private readonly HashSet<int> seenArticles = [];
    private int found;
    private int most;

    /// <summary>The neighbours of new articles, and of those that lead no longer or now do, read and extracted again from their stored sources.</summary>
    public IReadOnlyList<ArticleToWrite> Of(IReadOnlyList<ArticleToWrite> fresh)
    {
        seenKeys.Clear();
        seenArticles.Clear();
        (found, most) = (0, Least + MostAnArticle * fresh.Count);
        seenArticles.UnionWith(fresh.Select(article => article.Id));
        var next = new List<int>();
        AddSharing(fresh, next);
        return Load(next);
    }

    /// <summary>Further neighbours of articles whose day others have told: their meetings lie on other days now.</summary>
    public IReadOnlyList<ArticleToWrite> Of(IReadOnlyList<ArticleToWrite> articles, ReconciledCorpus corpus)
    {
        var next = new List<int>();
        foreach (var (_, keys) in Told(articles, corpus)) AddSharing(keys, next);
        return Load(next);
    }

    /// <summary>Keeps the keys by which later articles find these.</summary>
    public void Remember(IReadOnlyList<ArticleToWrite> articles, ReconciledCorpus corpus)
    {
        foreach (var article in articles.Where(article => article.IsNew || article.Before != article.Place)) Remember(article.Id, article.Keys);
        foreach (var (article, keys) in Told(articles, corpus)) Remember(article.Id, keys);
    }

    // The articles that neighbours have told something of their day.
    private static IEnumerable<(ArticleToWrite Article, IReadOnlyList<LinkKey> Keys)> Told(IReadOnlyList<ArticleToWrite> articles, ReconciledCorpus corpus)
    {
        for (var a = 0; a < articles.Count; a++)
        {
            var published = corpus.Articles[a].Published;
            if (!ReferenceEquals(published, articles[a].Article.OwnDate)) yield return (articles[a], LinkKeys.Of(articles[a].Article, published));
        }
    }

    private List<ArticleToWrite> Load(List<int> next)
    {
        var loaded = new List<ArticleToWrite>();
        while (next.Count > 0)
        {
            found += next.Count;
            var ring = stored.Load(next);
            loaded.AddRange(ring);
            next = [];
            AddSharing(ring, next);
        }

        return loaded;
    }

    private void AddSharing(IReadOnlyList<ArticleToWrite> articles, List<int> next)
    {
        foreach (var article in articles)
        {
            // A meeting that is written anew is written with every account of it.
            if (!article.IsNew) Add(sameMeeting.Set(1, article.Id), int.MaxValue, next);
            AddSharing(article.Keys, next);
        }
    }

    private void AddSharing(IReadOnlyList<LinkKey> keys, List<int> next)
    {
        foreach (var key in keys)
        {
            if (found + next.Count < most && seenKeys.Add(key)) Add(Sharing(key), MostSharing, next);
        }
    }

    private void Add(PreparedStatement rows, int most, List<int> next)
    {
        var articles = new HashSet<int>();
        while (rows.Next()) articles.Add((int)rows.Number(0));
        if (articles.Count > most) return;
        next.AddRange(articles.Where(seenArticles.Add));
    }

    private PreparedStatement Sharing(LinkKey key) => sharing.Set(1, key.Hash).Set(2, (long)key.Side)
        .Set(3, key.Days.Last.DayNumber).Set(4, key.Days.First.DayNumber);

    private void Remember(int article, IReadOnlyList<LinkKey> keys)
    {
        foreach (var key in keys) remember.Set(1, key.Hash).Set(2, (long)key.Side).Set(3, article).Set(4, key.Days.First.DayNumber).Set(5, key.Days.Last.DayNumber).Run();
    }
}
