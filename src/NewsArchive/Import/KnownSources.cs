using Microsoft.Data.Sqlite;
using NewsArchive.Data.Sqlite;

namespace NewsArchive.Import;

/// <summary>Tells, from any thread, whether bytes are in the archive already. The writer asks once more inside its transaction.</summary>
internal sealed class KnownSources(ArchiveDatabase database)
{
    /// <summary>Whether a source has this SHA-256.</summary>
    public bool Contains(byte[] sha256)
    {
        using var connection = new SqliteConnection(database.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1 FROM Sources WHERE Sha256 = $sha256";
        command.Parameters.AddWithValue("$sha256", sha256);
        return command.ExecuteScalar() is not null;
    }
}
