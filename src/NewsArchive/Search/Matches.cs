using NewsArchive.Data.Sqlite;

namespace NewsArchive.Search;

/// <summary>The articles that a query finds, in the order wanted.</summary>
/// <param name="Set">All found.</param>
/// <param name="Ordered">The first of them in the order wanted: as many as the page needs, or as were ranked.</param>
/// <param name="IsComplete">Whether <paramref name="Set"/> has all.</param>
/// <param name="IsRankingComplete">Whether all were weighed where the best are wanted first.</param>
internal sealed record Matches(ArticleSet Set, IReadOnlyList<int> Ordered, bool IsComplete, bool IsRankingComplete)
{
    /// <summary>Of so many, the best are told exactly; of more, the best of the newest so many.</summary>
    public const int MostRanked = 500;

    public static Matches Of(SearchQuery query, ResolvedNames names, SearchTerms terms, FacetTable table, SearchOptions options, ReadConnection connection)
    {
        // "Up to" is what a cursor holds fast: articles that came in since shift nothing.
        var index = new ArticleQuestions(connection, options.UpTo is { } last ? (int)Math.Min(table.Count, last + 1L) : table.Count);
        var clauses = MatchExpression.OfArticles(query, names);
        if (clauses.Count == 0 && !query.Clauses.Any(clause => clause.Field is QueryField.Date or QueryField.Kind)) return new Matches(new ArticleSet(0), [], true, true);
        var selection = new ArticleSelection(index, terms, table);
        var set = selection.Of(clauses, query.Days);
        var needed = Math.Max(QuoteHits.MostArticles, (Math.Clamp(options.Page, 1, ResultPage.MostPages) * Math.Clamp(options.PageSize, 1, 100)) + 1);
        // Only articles and quotations out of them are weighed.
        if (query.Kind is HitKind.Person or HitKind.Meeting) return new Matches(set, [], selection.From == 0, true);
        if (options.Order != SearchOrder.Best) return new Matches(set, InTime(set, table, options.Order, Math.Min(needed, set.Count)), selection.From == 0, true);
        var ranked = Ranking.Best(clauses, query.Days, set, MostRanked, terms, index, connection);
        return new Matches(set, ranked, selection.From == 0, ranked.Count == set.Count);
    }

    // The page's articles are picked out of all found without sorting the rest.
    private static List<int> InTime(ArticleSet set, FacetTable table, SearchOrder order, int most)
    {
        var picked = new PriorityQueue<int, long>(most + 1);
        foreach (var article in set.NewestFirst())
        {
            long day = table.SortDay(article);
            // Undated articles come last either way; the last of the order leaves the queue first.
            var place = order == SearchOrder.Oldest ? -(((day == 0 ? int.MaxValue : day) << 32) + article) : (day << 32) + article;
            if (picked.Count < most) picked.Enqueue(article, place);
            else if (most > 0 && picked.TryPeek(out _, out var last) && place > last) picked.DequeueEnqueue(article, place);
        }

        var ordered = new List<int>(picked.Count);
        while (picked.TryDequeue(out var article, out _)) ordered.Add(article);
        ordered.Reverse();
        return ordered;
    }
}
