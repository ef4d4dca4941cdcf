using NewsArchive.Data.Sqlite;

namespace NewsArchive.Search;

/// <summary>Asks the index of articles, on one connection, as of one state of the archive.</summary>
/// <param name="connection">Where.</param>
/// <param name="size">One more than the highest number of an article that counts: what comes in meanwhile is for the next query.</param>
internal sealed class ArticleQuestions(ReadConnection connection, int size)
{
    private const string Find = "SELECT 1 FROM ArticleIndex WHERE ArticleIndex MATCH ?1 AND rowid >= ?2 AND rowid < ?3 AND gather(ArticleIndex)";
    private const string CountAll = "SELECT count(*) FROM ArticleIndex WHERE ArticleIndex MATCH ?1";

    public int Size => size;

    /// <summary>The articles that an expression finds.</summary>
    public ArticleSet Ask(string expression, int from = 0)
    {
        var set = new ArticleSet(size);
        Ask(expression, from, set);
        return set;
    }

    /// <summary>Adds to a set the articles that an expression finds from a number on.</summary>
    public void Ask(string expression, int from, ArticleSet set)
    {
        connection.Articles.Gather(set.Bits, connection.Statement(Find).Set(1, expression).Set(2, from).Set(3, size));
        set.Changed();
    }

    /// <summary>How many articles an expression finds.</summary>
    public int Count(string expression) => (int)(connection.Statement(CountAll).Set(1, expression).FirstNumber() ?? 0);
}
