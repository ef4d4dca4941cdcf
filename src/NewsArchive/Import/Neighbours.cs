using NewsArchive.Data.Sqlite;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import;

/// <summary>
/// Finds the articles of the archive that may tell of one meeting with others: those with a common key, and those that share one with them, and so on.
/// Compared together their accounts give what those of the whole archive would give. They are read from the archive's rows: no article is read again.
/// </summary>
internal sealed class Neighbours(StatementSet statements, StoredAccounts stored)
{
    // No more are looked at for one transaction, so that an article costs the same whatever is in the archive.
    private const int Least = 1_000;
    private const int MostAnArticle = 4;

    // An article may have a key for several days; that many rows are of more articles than say something.
    private const int MostRows = 4 * Tellers.MostSharing;

    // A limit that is bound, not written, makes SQLite compile the statement anew for every run.
    // A key of both sides has one day, or all of them (where LastDay is the calendar's last): each is one run of rows. Only the side that asks has spans.
    private readonly PreparedStatement sharing = statements.Prepare($"""
        SELECT ArticleId FROM NeighbourKeys WHERE "Key" = ?1 AND Side = 2 AND LastDay BETWEEN ?4 AND ?3
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

    /// <summary>The neighbours of articles with their dates told.</summary>
    public IReadOnlyList<StoredTeller> Of(IReadOnlyList<ArticleToWrite> articles, IReadOnlyList<ReconciledArticle> reconciled)
    {
        seenKeys.Clear();
        seenArticles.Clear();
        (found, most) = (0, Least + MostAnArticle * articles.Count);
        seenArticles.UnionWith(articles.Select(article => article.Id));
        var next = new List<int>();
        for (var a = 0; a < articles.Count; a++)
        {
            if (!articles[a].IsNew) AddSameMeetings(articles[a].Id, next);
            AddSharing(KeysOf(articles[a], reconciled[a]).Where(key => key.Kind == LinkKind.Meeting), next);
        }

        return Load(next);
    }

    /// <summary>Keeps the keys by which later articles find these.</summary>
    public void Remember(IReadOnlyList<ArticleToWrite> articles, IReadOnlyList<ReconciledArticle> reconciled)
    {
        for (var a = 0; a < articles.Count; a++)
        {
            var article = articles[a];
            if (article.IsNew || article.Before != article.Place) Remember(article.Id, article.Keys);
            if (KeysOf(article, reconciled[a]) is var keys && keys != article.Keys) Remember(article.Id, keys);
        }
    }

    // What neighbours told of its day moves its meetings.
    private static IReadOnlyList<LinkKey> KeysOf(ArticleToWrite article, ReconciledArticle reconciled) =>
        ReferenceEquals(reconciled.Published, article.Article.OwnDate) ? article.Keys : LinkKeys.Of(article.Article, reconciled.Published);

    private List<StoredTeller> Load(List<int> next)
    {
        var loaded = new List<StoredTeller>();
        while (next.Count > 0)
        {
            found += next.Count;
            var ring = next.Select(stored.Load).OfType<StoredTeller>().ToList();
            loaded.AddRange(ring);
            next = [];
            foreach (var article in ring)
            {
                AddSameMeetings(article.Id, next);
                foreach (var account in article.Accounts) AddSharing(LinkKeys.Of(account.Told), next);
            }
        }

        return loaded;
    }

    // A meeting that is written anew is written with every account of it.
    private void AddSameMeetings(int article, List<int> next) => Add(sameMeeting.Set(1, article), int.MaxValue, next);

    private void AddSharing(IEnumerable<LinkKey> keys, List<int> next)
    {
        foreach (var key in keys)
        {
            if (found + next.Count < most && seenKeys.Add(key)) Add(Sharing(key), Tellers.MostSharing, next);
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
