using NewsArchive.Data.Sqlite;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import;

/// <summary>
/// Finds the articles of the archive that new ones may tell something about: those that share a meeting or a quotation, and those that share one
/// with them, and so on. Reconciled together they say what the whole archive reconciled would say of them.
/// </summary>
internal sealed class Neighbours(StatementSet statements, ReadLimits limits)
{
    /// <summary>What more articles share says nothing of any two of them: heads of state meet, slogans are repeated.</summary>
    public const int MostSharing = 64;

    /// <summary>No more are looked at for one transaction, so that an import costs the same whatever is in the archive.</summary>
    public const int Most = 1_000;

    private readonly StoredArticles stored = new(statements, limits);
    private readonly PreparedStatement sharing = statements.Prepare("SELECT ArticleId FROM NeighbourKeys WHERE \"Key\" = ?1 LIMIT ?2");
    private readonly PreparedStatement remember = statements.Prepare("INSERT OR IGNORE INTO NeighbourKeys (\"Key\", ArticleId) VALUES (?1, ?2)");

    private readonly PreparedStatement sameMeeting = statements.Prepare(
        "SELECT DISTINCT other.ArticleId FROM Accounts own JOIN Accounts other ON other.MeetingId = own.MeetingId WHERE own.ArticleId = ?1");

    private readonly Dictionary<int, IReadOnlyList<long>> keysOfFresh = [];

    /// <summary>The neighbours, read and extracted again from their stored sources.</summary>
    public IReadOnlyList<ArticleToWrite> Of(IReadOnlyList<ArticleToWrite> fresh)
    {
        keysOfFresh.Clear();
        var found = new List<ArticleToWrite>();
        var seenKeys = new HashSet<long>();
        var seenArticles = fresh.Select(article => article.Id).ToHashSet();
        var ring = fresh;
        while (ring.Count > 0)
        {
            var next = new List<int>();
            foreach (var article in ring)
            {
                var keys = KeysOf(article.Article);
                if (article.IsNew) keysOfFresh[article.Id] = keys;
                // A meeting that is written anew is written with every account of it.
                else Add(sameMeeting.Set(1, article.Id), int.MaxValue, seenArticles, next);
                foreach (var key in keys)
                {
                    if (found.Count + next.Count < Most && seenKeys.Add(key)) Add(sharing.Set(1, key).Set(2, MostSharing + 1), MostSharing, seenArticles, next);
                }
            }

            ring = stored.Load(next);
            found.AddRange(ring);
        }

        return found;
    }

    /// <summary>Keeps the keys of the new articles last asked for, by which later ones find them.</summary>
    public void Remember(IReadOnlyList<ArticleToWrite> fresh)
    {
        foreach (var article in fresh)
        {
            foreach (var key in keysOfFresh[article.Id]) remember.Set(1, key).Set(2, article.Id).Run();
        }
    }

    private static void Add(PreparedStatement rows, int most, HashSet<int> seen, List<int> next)
    {
        var articles = new List<int>();
        while (rows.Next()) articles.Add((int)rows.Number(0));
        if (articles.Count > most) return;
        next.AddRange(articles.Where(seen.Add));
    }

    private static IReadOnlyList<long> KeysOf(ReadArticle article) => [.. NeighbourKeys.Of(article, Corpus.PersonIds(article)).Select(Hash)];

    // FNV-1a: the same on every machine and in every version.
    private static long Hash(string key)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in key) hash = (hash ^ c) * 1099511628211UL;
        return (long)hash;
    }
}
