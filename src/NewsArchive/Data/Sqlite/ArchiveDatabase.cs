using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SQLitePCL;

namespace NewsArchive.Data.Sqlite;

/// <summary>An archive in one SQLite file: opens it, makes its tables, hands out contexts.</summary>
public sealed class ArchiveDatabase
{
    private static readonly IReadOnlyList<Migration> Migrations = Migration.All();

    private readonly PooledDbContextFactory<ArchiveContext> contexts;

    // Nobody reads what SQLite counts of its memory, and it counts under one lock for all threads. Where it was used before, it goes on counting.
    static ArchiveDatabase()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    /// <summary>An archive at a path; nothing is opened yet.</summary>
    public ArchiveDatabase(string path)
    {
        Path = path;
        ConnectionString = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ToString();
        contexts = new PooledDbContextFactory<ArchiveContext>(Options(ConnectionString));
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>For a connection of one's own.</summary>
    public string ConnectionString { get; }

    /// <summary>What a context needs, for dependency injection too.</summary>
    public static DbContextOptions<ArchiveContext> Options(string connectionString) => new DbContextOptionsBuilder<ArchiveContext>()
        // A list of numbers or names goes to the database as one value: written out, the statement would be another for every length of it.
        .UseSqlite(connectionString, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .AddInterceptors(ReadSettings.Interceptor)
        // No context serves two threads: to look after it would cost a lock for each row.
        .EnableThreadSafetyChecks(false)
        // Versions, which queries leave out, have no facts: no row that is asked for hangs on one.
        .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning))
        .Options;

    /// <summary>A context for reading; to be disposed, so that it can serve again.</summary>
    public ArchiveContext OpenContext() => contexts.CreateDbContext();

    /// <summary>Makes the file and its tables where they are missing, and brings the tables of an older archive up to date.</summary>
    /// <exception cref="InvalidDataException">The file is no archive, or one of a newer program.</exception>
    public Task CreateAsync(CancellationToken cancellationToken) => CreateAsync(Migrations, cancellationToken);

    /// <summary>As above with steps of one's own: all of those that are missing, or none.</summary>
    internal async Task CreateAsync(IReadOnlyList<Migration> migrations, CancellationToken cancellationToken)
    {
        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path)) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        await using var connection = await ConnectAsync(cancellationToken);
        if (await VersionAsync(connection, cancellationToken) == migrations[^1].Version) return;
        // WAL lets readers go on while an import writes; the mode stays with the file.
        await ExecuteAsync(connection, "PRAGMA journal_mode = WAL;", cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        // Asked again: another program may have made the tables meanwhile. The version is kept in the file's user_version.
        var version = await VersionAsync(connection, cancellationToken);
        if (version > migrations[^1].Version) throw new InvalidDataException($"“{Path}” was made by a newer version of this program.");
        if (version > 0 && version < migrations[0].Version) throw new InvalidDataException($"“{Path}” was made by an early version of this program. “newsarchive rebuild” makes it anew from the sources stored in it.");
        foreach (var step in migrations.Where(step => step.Version > version))
        {
            await ExecuteAsync(connection, step.Sql + $"PRAGMA user_version = {step.Version};", cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>An open connection with the archive's settings: every commit reaches the disk before it counts.</summary>
    public async Task<SqliteConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(ConnectionString) { Pooling = false }.ToString());
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
}
