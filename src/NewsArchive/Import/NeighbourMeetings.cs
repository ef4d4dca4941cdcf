using NewsArchive.Data.Sqlite;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import;

/// <summary>
/// Finds the meetings of the archive that may be those of which other articles tell: with an account that shares a key, and those that share one with
/// that meeting, and so on. Compared together, their accounts give what those of the whole archive would give. They are read from the archive's
/// rows, each meeting with all its accounts; no article is read again.
/// </summary>
internal sealed class NeighbourMeetings(StatementSet statements, StoredAccounts stored)
{
    // Neighbours' own neighbours seldom matter. No more of them are looked at for one transaction, so that an article costs the same whatever is in the archive.
    private const int MostBeyond = 2_000;

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

    private readonly HashSet<LinkKey> seenKeys = [];
    private readonly HashSet<int> seenMeetings = [];
    // Of the articles whose neighbours are looked for: used for the search, and remembered in the end.
    private readonly Dictionary<int, IReadOnlyList<LinkKey>> keysOf = [];

    /// <summary>The neighbours of articles with their dates told: accounts by other articles.</summary>
    public IReadOnlyList<StoredAccount> Of(IReadOnlyList<ArticleToWrite> articles, IReadOnlyList<ReconciledArticle> reconciled)
    {
        seenKeys.Clear();
        seenMeetings.Clear();
        keysOf.Clear();
        for (var a = 0; a < articles.Count; a++) keysOf[articles[a].Id] = KeysOf(articles[a], reconciled[a]);
        var loaded = new List<StoredAccount>();
        foreach (var article in articles)
        {
            // A meeting that is written anew is written with every account of it.
            if (!article.IsNew) Add(stored.OfArticle(article.Id), loaded);
            AddSharing(keysOf[article.Id].Where(key => key.Kind == LinkKind.Meeting), loaded);
        }

        var first = loaded.Count;
        for (var i = 0; i < loaded.Count && loaded.Count - first < MostBeyond; i++) AddSharing(loaded[i].Keys, loaded);
        return loaded;
    }

    /// <summary>Keeps the keys by which later articles find those whose neighbours were last looked for.</summary>
    public void Remember(IReadOnlyList<ArticleToWrite> articles)
    {
        foreach (var article in articles)
        {
            if (article.IsNew || article.Before != article.Place) Remember(article.Id, article.Keys);
            if (keysOf[article.Id] is var keys && keys != article.Keys) Remember(article.Id, keys);
        }
    }

    // What neighbours told of its day moves its meetings.
    private static IReadOnlyList<LinkKey> KeysOf(ArticleToWrite article, ReconciledArticle reconciled) =>
        ReferenceEquals(reconciled.Published, article.Article.OwnDate) ? article.Keys : LinkKeys.Of(article.Article, reconciled.Published);

    private void AddSharing(IEnumerable<LinkKey> keys, List<StoredAccount> loaded)
    {
        foreach (var key in keys)
        {
            if (!seenKeys.Add(key)) continue;
            var articles = new HashSet<int>();
            var rows = Sharing(key);
            while (rows.Next()) articles.Add((int)rows.Number(0));
            if (articles.Count > Tellers.MostSharing) continue;
            foreach (var article in articles.Where(article => !keysOf.ContainsKey(article)))
            {
                Add(stored.OfArticle(article).Where(account => account.Keys.Any(other => other.Hash == key.Hash)), loaded);
            }
        }
    }

    private void Add(IEnumerable<StoredAccount> accounts, List<StoredAccount> loaded)
    {
        foreach (var account in accounts)
        {
            if (seenMeetings.Add(account.Meeting)) loaded.AddRange(stored.OfMeeting(account.Meeting).Where(other => !keysOf.ContainsKey(other.Article)));
        }
    }

    private PreparedStatement Sharing(LinkKey key) => sharing.Set(1, key.Hash).Set(2, (long)key.Side)
        .Set(3, key.Days.Last.DayNumber).Set(4, key.Days.First.DayNumber);

    private void Remember(int article, IReadOnlyList<LinkKey> keys)
    {
        foreach (var key in keys) remember.Set(1, key.Hash).Set(2, (long)key.Side).Set(3, article).Set(4, key.Days.First.DayNumber).Set(5, key.Days.Last.DayNumber).Run();
    }
}
