using NewsArchive.Data.Sqlite;
using NewsArchive.Values;

namespace NewsArchive.Search;

/// <summary>The articles that a query finds, in the order wanted.</summary>
/// <param name="Ids">All found, in no order that means anything.</param>
/// <param name="Ordered">The first of them in the order wanted: all, or as many as were ranked.</param>
/// <param name="IsComplete">Whether <paramref name="Ids"/> are all.</param>
/// <param name="IsRankingComplete">Whether <paramref name="Ordered"/> has all.</param>
internal sealed record Matches(IReadOnlyList<int> Ids, IReadOnlyList<int> Ordered, bool IsComplete, bool IsRankingComplete)
{
    /// <summary>Of so many, the best are told exactly; of more, the best of the newest so many.</summary>
    public const int MostRanked = 2_000;

    private const string Find = "SELECT rowid FROM ArticleIndex WHERE ArticleIndex MATCH ?1 ORDER BY rowid DESC";
    private const string Rank = "SELECT rowid, bm25(ArticleIndex, 4.0, 1.0, 0.0) FROM ArticleIndex WHERE ArticleIndex MATCH ?1 AND rowid >= ?2";

    public static Matches Of(SearchQuery query, ResolvedNames names, FacetTable table, SearchOrder order, ReadConnection connection)
    {
        var expression = MatchExpression.OfArticles(query, names);
        if (query.Clauses.Count == 0 || (expression is null && !query.Clauses.Any(clause => clause.Field is QueryField.Date or QueryField.Kind))) return new Matches([], [], true, true);
        var days = query.Days;
        var ids = expression is null ? All(table, days) : Matching(expression, table, days, connection);
        if (order == SearchOrder.Best && expression is not null) return Ranked(expression, ids, connection);
        return new Matches(ids, InTime(ids, table, order), true, true);
    }

    private static List<int> All(FacetTable table, DayRange days)
    {
        var ids = new List<int>();
        for (var article = table.Count - 1; article > 0; article--)
        {
            if (table.Has(article) && (days == DayRange.Always || table.MayBeOn(article, days))) ids.Add(article);
        }

        return ids;
    }

    private static List<int> Matching(string expression, FacetTable table, DayRange days, ReadConnection connection)
    {
        var ids = new List<int>();
        var find = connection.Statement(Find).Set(1, expression);
        while (find.Next())
        {
            var article = (int)find.Number(0);
            if (days == DayRange.Always || table.MayBeOn(article, days)) ids.Add(article);
        }

        return ids;
    }

    private static Matches Ranked(string expression, List<int> ids, ReadConnection connection)
    {
        if (ids.Count == 0) return new Matches(ids, ids, true, true);
        var slice = Math.Min(ids.Count, MostRanked);
        var ranks = new List<(double Rank, int Article)>(slice);
        var rank = connection.Statement(Rank).Set(1, expression).Set(2, ids[slice - 1]);
        while (rank.Next()) ranks.Add((rank.Real(1), (int)rank.Number(0)));
        // The days asked for are no matter of the index.
        var wanted = ids.Take(slice).ToHashSet();
        // Equal ranks go by number: the order must stay the same from page to page.
        var ordered = ranks.Where(r => wanted.Contains(r.Article)).OrderBy(r => r.Rank).ThenByDescending(r => r.Article).Select(r => r.Article).ToList();
        return new Matches(ids, ordered, true, slice == ids.Count);
    }

    private static IReadOnlyList<int> InTime(List<int> ids, FacetTable table, SearchOrder order) => order == SearchOrder.Oldest
        ? [.. ids.OrderBy(id => table.SortDay(id) == 0 ? int.MaxValue : table.SortDay(id)).ThenBy(id => id)]
        : [.. ids.OrderByDescending(table.SortDay).ThenByDescending(id => id)];
}
