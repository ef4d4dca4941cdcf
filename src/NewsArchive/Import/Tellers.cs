using NewsArchive.Data.Sqlite;
using NewsArchive.Reconciliation;
using NewsArchive.Reconciliation.Dating;

namespace NewsArchive.Import;

/// <summary>
/// What dated articles of the archive tell an article of its day, and which articles of the archive a new one may tell theirs: those are remembered
/// as untold, and read again when the import ends. One search serves one transaction.
/// </summary>
internal sealed class Tellers(StatementSet statements, StoredAccounts stored)
{
    /// <summary>What more articles share says nothing of any two of them: heads of state meet, slogans are repeated.</summary>
    public const int MostSharing = 64;

    // An article may have a key for several days; that many rows are of more articles than say something.
    private const int MostRows = 4 * MostSharing;

    // A limit that is bound, not written, makes SQLite compile the statement anew for every run.
    private readonly PreparedStatement telling = statements.Prepare(
        $"SELECT ArticleId, LastDay FROM NeighbourKeys WHERE \"Key\" = ?1 AND Side = 0 AND LastDay BETWEEN ?2 AND ?3 ORDER BY LastDay LIMIT {MostRows}");

    private readonly PreparedStatement asking = statements.Prepare(
        $"SELECT ArticleId FROM NeighbourKeys WHERE \"Key\" = ?1 AND Side = 1 AND LastDay >= ?2 AND FirstDay <= ?2 LIMIT {MostRows}");

    private readonly PreparedStatement remember = statements.Prepare("INSERT OR IGNORE INTO Untold (ArticleId) VALUES (?1)");
    private readonly PreparedStatement next = statements.Prepare("SELECT ArticleId FROM Untold ORDER BY ArticleId LIMIT 2000");
    private readonly PreparedStatement count = statements.Prepare("SELECT count(*) FROM Untold");
    private readonly PreparedStatement forget = statements.Prepare("DELETE FROM Untold WHERE ArticleId = ?1");

    private readonly HashSet<LinkKey> asked = [];
    private readonly HashSet<int> told = [];
    private readonly HashSet<(long Words, int Article)> toldWords = [];

    public void Begin()
    {
        asked.Clear();
        told.Clear();
        toldWords.Clear();
    }

    /// <summary>Adds what the archive tells an article whose own words leave its day open.</summary>
    /// <param name="article">The article.</param>
    /// <param name="dating">Takes in what is told.</param>
    /// <param name="batch">Articles that tell by themselves.</param>
    public void Tell(ArticleToWrite article, Neighbours dating, IReadOnlySet<int> batch)
    {
        // A copy asks nothing: its facts are those of another.
        if (article.Place.IsCopy) return;
        foreach (var key in article.Keys)
        {
            if (key.Kind == LinkKind.Meeting || key.Side != LinkSide.Asks || !asked.Add(key)) continue;
            var rows = new List<(int Article, int Day)>();
            telling.Set(1, key.Hash).Set(2, key.Days.First.DayNumber).Set(3, key.Days.Last.DayNumber);
            while (telling.Next()) rows.Add(((int)telling.Number(0), (int)telling.Number(1)));
            rows.RemoveAll(row => batch.Contains(row.Article));
            if (rows.Count == 0 || rows.DistinctBy(row => row.Article).Count() > MostSharing) continue;
            if (key.Kind == LinkKind.Day) TellMeetings(rows, dating);
            else TellWords(SameQuoteClues.Keys(article.Article).First(words => LinkKeys.Hash(NeighbourKeys.Words(words)) == key.Hash), key.Hash, rows, dating);
        }
    }

    /// <summary>Remembers the articles of the archive that these, new or in another place, may tell their day.</summary>
    public void Queue(IEnumerable<ArticleToWrite> articles)
    {
        foreach (var article in articles.Where(article => article.IsNew || article.Before != article.Place))
        {
            foreach (var key in article.Keys.Where(key => key.Side == LinkSide.Tells))
            {
                var found = new HashSet<int>();
                asking.Set(1, key.Hash).Set(2, key.Days.First.DayNumber);
                while (asking.Next()) found.Add((int)asking.Number(0));
                if (found.Count > MostSharing) continue;
                foreach (var other in found) remember.Set(1, other).Run();
            }
        }
    }

    /// <summary>How many articles are untold.</summary>
    public int CountUntold() => (int)(count.FirstNumber() ?? 0);

    /// <summary>Some of them, in order.</summary>
    public IReadOnlyList<int> Untold()
    {
        var articles = new List<int>();
        while (next.Next()) articles.Add((int)next.Number(0));
        return articles;
    }

    /// <summary>These are told.</summary>
    public void Forget(IEnumerable<int> articles)
    {
        foreach (var article in articles) forget.Set(1, article).Run();
    }

    private void TellMeetings(List<(int Article, int Day)> rows, Neighbours dating)
    {
        foreach (var (article, _) in rows)
        {
            if (!told.Add(article)) continue;
            foreach (var meeting in stored.DatedMeetings(article)) dating.Add(meeting);
        }
    }

    // Of those who have the words only the first tells; of several on one day, all are handed on.
    private void TellWords(string words, long hash, List<(int Article, int Day)> rows, Neighbours dating)
    {
        int? first = null;
        foreach (var (article, day) in rows)
        {
            if (day > first) break;
            if (stored.SlugOf(article) is not { } slug) continue;
            first = day;
            if (toldWords.Add((hash, article))) dating.Add(words, slug, DateOnly.FromDayNumber(day));
        }
    }
}
