using NewsArchive.Data.Sqlite;

namespace NewsArchive.Search;

/// <summary>
/// The search of the archive: one instance serves all requests. It keeps connections open and what is counted beside results in memory.
/// </summary>
public sealed class ArchiveSearch : IDisposable
{
    private readonly ReadConnections connections;
    private readonly FacetColumns columns = new();
    private readonly SearchTerms terms = new();

    /// <summary>A search of an archive whose tables are there.</summary>
    public ArchiveSearch(ArchiveDatabase database) => connections = new ReadConnections(database);

    /// <summary>Answers a query; whatever was typed, it is answered. SQLite has nothing to wait for, so this is no task.</summary>
    public SearchResults Run(SearchQuery query, SearchOptions? options = null) => connections.Read(connection => Run(query, options ?? new SearchOptions(), connection));

    /// <summary>Reads ahead what common words need; queries that come meanwhile are answered too, only slower. Small archives need nothing.</summary>
    public void ReadAhead(CancellationToken cancellationToken) => ReadAhead(SearchTerms.Small, cancellationToken);

    /// <summary>The same for archives of any size.</summary>
    internal void ReadAhead(int smallest, CancellationToken cancellationToken) =>
        connections.ReadAtLength(connection => terms.ReadAhead(columns.UpToDate(connection), smallest, connection, cancellationToken));

    /// <summary>People, publications and places whose names begin as a text does, best known first.</summary>
    public IReadOnlyList<Suggestion> Suggest(string typed, int most = 8) => connections.Read(connection => Suggestions.Of(typed, most, connection));

    /// <summary>The statements run so far, for those who look at their plans.</summary>
    public IReadOnlyList<string> Statements() => connections.Read(connection => (IReadOnlyList<string>)[.. connection.Texts]);

    /// <inheritdoc/>
    public void Dispose() => connections.Dispose();

    private SearchResults Run(SearchQuery query, SearchOptions options, ReadConnection connection)
    {
        var table = columns.UpToDate(connection);
        options = options with { UpTo = Math.Min(options.UpTo ?? int.MaxValue, connection.SeenSize - 1) };
        terms.KeepUp(table);
        var names = ResolvedNames.Of(query, connection);
        var articles = Matches.Of(query, names, terms, table, options, connection);
        var page = ResultPage.Of(query, names, articles, options, connection);
        return new SearchResults
        {
            Query = query,
            Understood = [.. query.Clauses.Select(clause => new UnderstoodClause(clause, [.. clause.Alternatives.SelectMany(names.Of).Distinct()], query.Without(clause)))],
            Hits = page.Hits,
            Total = page.Total,
            IsTotalExact = articles.IsComplete,
            IsRankingComplete = articles.IsRankingComplete,
            UpTo = options.UpTo.Value,
            DidYouMean = page.Total == 0 && page.Hits.Count == 0 ? Spelling.Mended(query, connection) : null,
            Page = Math.Max(1, options.Page),
            HasNext = page.HasNext,
            Facets = options.WithFacets ? FacetCounts.Of(articles, page, table, connection) : null,
        };
    }
}
