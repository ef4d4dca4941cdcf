using NewsArchive.Data.Sqlite;

namespace NewsArchive.Import;

/// <summary>
/// Finds the articles of the archive that new ones may tell something about: those that share a meeting or a quotation, and those that share one
/// with them, and so on. Reconciled together they say what the whole archive reconciled would say of them.
/// </summary>
internal sealed class Neighbours(StatementSet statements, StoredArticles stored)
{
    /// <summary>What more articles share says nothing of any two of them: heads of state meet, slogans are repeated.</summary>
    public const int MostSharing = 64;

    /// <summary>No more are looked at for one transaction, so that an import costs the same whatever is in the archive.</summary>
    public const int Most = 1_000;

    private const int DaysApart = 31;

    private readonly PreparedStatement sharing = statements.Prepare(
        "SELECT ArticleId FROM NeighbourKeys WHERE \"Key\" = ?1 AND IsOpen >= ?2 AND FirstDay <= ?3 AND LastDay >= ?4 LIMIT ?5");
    private readonly PreparedStatement remember = statements.Prepare("INSERT OR IGNORE INTO NeighbourKeys (\"Key\", IsOpen, ArticleId, FirstDay, LastDay) VALUES (?1, ?2, ?3, ?4, ?5)");

    private readonly PreparedStatement sameMeeting = statements.Prepare(
        "SELECT DISTINCT other.ArticleId FROM Accounts own JOIN Accounts other ON other.MeetingId = own.MeetingId WHERE own.ArticleId = ?1");

    /// <summary>The neighbours, read and extracted again from their stored sources.</summary>
    public IReadOnlyList<ArticleToWrite> Of(IReadOnlyList<ArticleToWrite> fresh)
    {
        var found = new List<ArticleToWrite>();
        var seenKeys = new HashSet<LinkKey>();
        var seenArticles = fresh.Select(article => article.Id).ToHashSet();
        var ring = fresh;
        while (ring.Count > 0)
        {
            var next = new List<int>();
            foreach (var article in ring)
            {
                // A meeting that is written anew is written with every account of it.
                if (!article.IsNew) Add(sameMeeting.Set(1, article.Id), int.MaxValue, seenArticles, next);
                foreach (var key in article.Keys)
                {
                    if (found.Count + next.Count < Most && seenKeys.Add(key)) Add(Sharing(key), MostSharing, seenArticles, next);
                }
            }

            ring = stored.Load(next);
            found.AddRange(ring);
        }

        return found;
    }

    /// <summary>Keeps the keys of new articles, by which later ones find them.</summary>
    public void Remember(IReadOnlyList<ArticleToWrite> fresh)
    {
        foreach (var article in fresh)
        {
            foreach (var key in article.Keys) remember.Set(1, key.Hash).Set(2, key.IsOpen).Set(3, article.Id).Set(4, key.Days.First.DayNumber).Set(5, key.Days.Last.DayNumber).Run();
        }
    }

    private PreparedStatement Sharing(LinkKey key) => sharing.Set(1, key.Hash).Set(2, !key.IsOpen)
        .Set(3, (long)key.Days.Last.DayNumber + DaysApart).Set(4, (long)key.Days.First.DayNumber - DaysApart).Set(5, MostSharing + 1);

    private static void Add(PreparedStatement rows, int most, HashSet<int> seen, List<int> next)
    {
        var articles = new List<int>();
        while (rows.Next()) articles.Add((int)rows.Number(0));
        if (articles.Count > most) return;
        next.AddRange(articles.Where(seen.Add));
    }
}
