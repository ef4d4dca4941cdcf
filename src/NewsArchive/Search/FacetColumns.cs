using NewsArchive.Data.Sqlite;

namespace NewsArchive.Search;

/// <summary>
/// What is counted beside results, held in memory by article: some 60 bytes each. It grows by what imports add, and an article written anew is read again.
/// </summary>
internal sealed class FacetColumns
{
    private const string Newer = """
        SELECT ArticleId, Version, coalesce(Earliest, Latest), coalesce(Latest, Earliest), SortDay, coalesce(OutletId, 0), PersonIds, PlaceIds
        FROM FacetRows WHERE Version > ?1 ORDER BY Version
        """;

    private const string Last = "SELECT max(ArticleId) FROM FacetRows";

    private readonly Lock gate = new();
    private readonly FacetTable table = new();

    /// <summary>The columns as of now, or later where another connection has seen more; this connection's own state ends at <see cref="ReadConnection.SeenSize"/>.</summary>
    public FacetTable UpToDate(ReadConnection connection)
    {
        // The number changes with every commit of another connection; where it stands still nothing is new.
        var state = connection.Statement("PRAGMA data_version").FirstNumber() ?? 0;
        if (connection.SeenState == state && table.Version > 0) return table;
        lock (gate)
        {
            var newer = connection.Statement(Newer).Set(1, table.Version);
            while (newer.Next()) table.Add(newer);
            connection.SeenSize = (int)(connection.Statement(Last).FirstNumber() ?? -1) + 1;
            connection.SeenState = state;
            return table;
        }
    }
}
