using Microsoft.Data.Sqlite;

namespace NewsArchive.Data.Sqlite;

/// <summary>The prepared statements of one connection: made once, let go together.</summary>
internal sealed class StatementSet(SqliteConnection connection) : IDisposable
{
    private readonly List<PreparedStatement> statements = [];

    /// <summary>Prepares a statement that lives as long as the set.</summary>
    public PreparedStatement Prepare(string sql)
    {
        var statement = new PreparedStatement(connection, sql);
        statements.Add(statement);
        return statement;
    }

    public void Dispose()
    {
        foreach (var statement in statements) statement.Dispose();
        statements.Clear();
    }
}
