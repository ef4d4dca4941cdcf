using NewsArchive.Data.Sqlite;

namespace NewsArchive.Import.Rows;

/// <summary>Writes sources.</summary>
internal sealed class SourceRows(StatementSet statements, TimeProvider time)
{
    private readonly PreparedStatement last = statements.Prepare("SELECT max(Id) FROM Sources");
    private readonly PreparedStatement find = statements.Prepare("SELECT Id FROM Sources WHERE Sha256 = ?1");

    private readonly PreparedStatement insert = statements.Prepare(
        "INSERT INTO Sources (Id, Sha256, Path, Format, Bytes, ImportedAt, Content) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");

    private int nextId;

    public void Begin() => nextId = (int)(last.FirstNumber() ?? 0) + 1;

    /// <summary>Adds a file; null where its bytes are in the archive already.</summary>
    public int? Add(PreparedFile file)
    {
        var sha256 = Convert.FromHexString(file.Source.Sha256);
        if (find.Set(1, sha256).FirstNumber() is not null) return null;
        insert.Set(1, nextId).Set(2, sha256).Set(3, file.Source.Path).Set(4, file.Source.Format).Set(5, file.Source.Bytes)
            .Set(6, time.GetUtcNow().ToUnixTimeSeconds()).Set(7, file.Content).Run();
        return nextId++;
    }
}
