using Microsoft.Data.Sqlite;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reading;

namespace NewsArchive.Import;

/// <summary>
/// Derives everything again from the stored sources, by the rules of this program. It is written into a new file beside the archive, which takes
/// the archive's place once it is whole: until then the archive stays as it is. Archives of early versions can be rebuilt too, for the form of
/// stored sources never changed.
/// </summary>
public sealed class ArchiveRebuild(ArchiveDatabase database, TimeProvider time)
{
    private readonly string unfinished = database.Path + ".rebuilding";

    /// <inheritdoc cref="ArchiveImport.Untold"/>
    public IProgress<int>? Untold { get; init; }

    /// <summary>Rebuilds the archive. What cannot be read again is reported as failed or skipped, and its source is kept.</summary>
    /// <param name="progress">Told of every source.</param>
    /// <param name="limits">What is too much; null for the usual.</param>
    /// <param name="cancellationToken">Ends the run; the archive stays as it was.</param>
    /// <exception cref="IOException">There is no archive, another program has it open, or the new one cannot be written.</exception>
    /// <exception cref="InvalidDataException">The file is no archive.</exception>
    public async Task<ImportReport> RunAsync(IProgress<ImportEvent>? progress = null, ReadLimits? limits = null, CancellationToken cancellationToken = default)
    {
        if (!File.Exists(database.Path)) throw new FileNotFoundException("There is no archive here.", database.Path);
        Remove();
        try
        {
            var fresh = new ArchiveDatabase(unfinished);
            ImportReport report;
            await using (var old = RebuildSources.Open(database.Path))
            {
                report = await new ArchiveImport(fresh, time) { Untold = Untold }.RunSourcesAsync(old.All(), progress, limits, cancellationToken);
                await new RecordImport(fresh).StoreAsync(old.Journeys(), cancellationToken);
                Close(fresh);
                old.CarryInto(unfinished);
            }

            cancellationToken.ThrowIfCancellationRequested();
            Close(database);
            File.Move(unfinished, database.Path, overwrite: true);
            return report;
        }
        finally
        {
            Remove();
        }
    }

    // With the last connection goes the log: the file alone is the archive.
    private static void Close(ArchiveDatabase archive)
    {
        using var connection = new SqliteConnection(archive.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    private void Remove()
    {
        Close(new ArchiveDatabase(unfinished));
        foreach (var end in (string[])["", "-wal", "-shm", "-journal"]) File.Delete(unfinished + end);
    }
}
