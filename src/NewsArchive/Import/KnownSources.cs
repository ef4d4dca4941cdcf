using NewsArchive.Data.Sqlite;

namespace NewsArchive.Import;

/// <summary>Tells, from any thread, whether bytes are in the archive already. The writer asks once more inside its transaction.</summary>
internal sealed class KnownSources(ArchiveDatabase database) : IDisposable
{
    private readonly ReadConnections connections = new(database);

    /// <summary>Whether the archive has no source yet: then none needs to be asked for, and the writer sees to what comes twice.</summary>
    public bool IsEmpty() => connections.Read(connection => connection.Statement("SELECT 1 FROM Sources LIMIT 1").FirstNumber() is null);

    /// <summary>Whether a source has this SHA-256.</summary>
    public bool Contains(byte[] sha256) => connections.Read(connection => connection.Statement("SELECT 1 FROM Sources WHERE Sha256 = ?1").Set(1, sha256).FirstNumber() is not null);

    public void Dispose() => connections.Dispose();
}
