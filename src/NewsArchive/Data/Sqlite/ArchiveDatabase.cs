using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsArchive.Data.Sqlite;

/// <summary>An archive in one SQLite file: opens it, makes its tables, hands out contexts.</summary>
public sealed class ArchiveDatabase
{
    /// <summary>Version of the tables, kept in the file's user_version.</summary>
    internal const int Version = 1;

    private readonly DbContextOptions<ArchiveContext> options;

    /// <summary>An archive at a path; nothing is opened yet.</summary>
    public ArchiveDatabase(string path)
    {
        Path = path;
        ConnectionString = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ToString();
        options = Options(ConnectionString);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>For a connection of one's own.</summary>
    public string ConnectionString { get; }

    /// <summary>What a context needs, for dependency injection too.</summary>
    public static DbContextOptions<ArchiveContext> Options(string connectionString) => new DbContextOptionsBuilder<ArchiveContext>()
        .UseSqlite(connectionString)
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        // Versions, which queries leave out, have no facts: no row that is asked for hangs on one.
        .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning))
        .Options;

    /// <summary>A context for reading.</summary>
    public ArchiveContext OpenContext() => new(options);

    /// <summary>Makes the file and its tables where they are missing.</summary>
    /// <exception cref="InvalidDataException">The file is no archive, or one of a newer program.</exception>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path)) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        await using var connection = await ConnectAsync(cancellationToken);
        if (await VersionAsync(connection, cancellationToken) == Version) return;
        // WAL lets readers go on while an import writes; the mode stays with the file.
        await ExecuteAsync(connection, "PRAGMA journal_mode = WAL;", cancellationToken);
        await ExecuteAsync(connection, "BEGIN IMMEDIATE;", cancellationToken);
        switch (await VersionAsync(connection, cancellationToken))
        {
            case 0: await ExecuteAsync(connection, Schema() + $"PRAGMA user_version = {Version};", cancellationToken); break;
            case Version: break;
            default: throw new InvalidDataException($"“{Path}” was made by a newer version of this program.");
        }

        await ExecuteAsync(connection, "COMMIT;", cancellationToken);
    }

    /// <summary>An open connection with the archive's settings: every commit reaches the disk before it counts.</summary>
    public async Task<SqliteConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await ExecuteAsync(connection, "PRAGMA synchronous = FULL;", cancellationToken);
        return connection;
    }

    private static async Task<int> VersionAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version;";
        return (int)(long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are this class's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Schema()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("NewsArchive.Data.Sqlite.Schema.sql")
            ?? throw new InvalidOperationException("The schema is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
