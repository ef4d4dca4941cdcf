using Microsoft.Data.Sqlite;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;
using NewsArchive.Search;

namespace NewsArchive.Tests;

/// <summary>An empty archive in a folder of its own, gone after the test.</summary>
internal sealed class TemporaryArchive : IAsyncDisposable
{
    private TemporaryArchive(string folder)
    {
        Folder = folder;
        Database = new ArchiveDatabase(Path.Combine(folder, "news.db"));
        Search = new ArchiveSearch(Database);
    }

    public string Folder { get; }

    public ArchiveDatabase Database { get; }

    public ArchiveSearch Search { get; }

    public static async Task<TemporaryArchive> CreateAsync()
    {
        var archive = new TemporaryArchive(Directory.CreateTempSubdirectory("newsarchive-").FullName);
        await archive.Database.CreateAsync(CancellationToken.None);
        return archive;
    }

    /// <summary>Writes a file into the folder.</summary>
    public string File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public Task<ImportReport> ImportAsync(params string[] paths) => new ArchiveImport(Database, TimeProvider.System).RunAsync(paths);

    public ValueTask DisposeAsync()
    {
        Search.Dispose();
        using (var connection = new SqliteConnection(Database.ConnectionString)) SqliteConnection.ClearPool(connection);
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
