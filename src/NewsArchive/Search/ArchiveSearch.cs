using NewsArchive.Data.Sqlite;

namespace NewsArchive.Search;

/// <summary>
/// The search of the archive: one instance serves all requests. It keeps connections open and what is counted beside results in memory.
/// </summary>
public sealed class ArchiveSearch : IDisposable
{
    private readonly ReadConnections connections;
    private readonly FacetColumns columns = new();

    /// <summary>A search of an archive whose tables are there.</summary>
    public ArchiveSearch(ArchiveDatabase database) => connections = new ReadConnections(database);

    /// <summary>Answers a query; whatever was typed, it is answered. SQLite has nothing to wait for, so this is no task.</summary>
    public SearchResults Run(SearchQuery query, SearchOptions? options = null) => connections.Read(connection => Run(query, options ?? new SearchOptions(), connection));

    /// <summary>People, publications and places whose names begin as a text does, best known first.</summary>
    public IReadOnlyList<Suggestion> Suggest(string typed, int most = 8) => connections.Read(connection => Suggestions.Of(typed, most, connection));

    /// <inheritdoc/>
    public void Dispose() => connections.Dispose();

    private SearchResults Run(SearchQuery query, SearchOptions options, ReadConnection connection)
    {
        var table = columns.UpToDate(connection);
        var names = ResolvedNames.Of(query, connection);
        var articles = Matches.Of(query, names, table, options.Order, connection);
        var kind = query.Clauses.Where(clause => clause is { Field: QueryField.Kind, IsExcluded: false }).Select(clause => SearchKinds.Read(clause.Alternatives[0].Value)).FirstOrDefault();
        var page = ResultPage.Of(query, names, articles, kind, options, connection);
        return new SearchResults
        {
            Query = query,
            Understood = [.. query.Clauses.Select(clause => new UnderstoodClause(clause, [.. clause.Alternatives.SelectMany(names.Of).Distinct()], query.Without(clause)))],
            Hits = page.Hits,
            Total = page.Total,
            IsTotalExact = articles.IsComplete,
            IsRankingComplete = articles.IsRankingComplete,
            Page = Math.Max(1, options.Page),
            HasNext = page.HasNext,
            Facets = options.WithFacets ? FacetCounts.Of(articles, page, table, connection) : null,
        };
    }
}
