using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsArchive.Data.Sqlite;

/// <summary>How connections read: the file's pages where the operating system keeps them, without a copy.</summary>
internal sealed class ReadSettings : DbConnectionInterceptor
{
    /// <summary>The settings as statements. A file larger than this is read with a copy behind it.</summary>
    public const string Sql = "PRAGMA mmap_size = 8589934592; PRAGMA cache_size = -16000;";

    private ReadSettings()
    {
    }

    /// <summary>Applies them to every connection that a context opens.</summary>
    public static ReadSettings Interceptor { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Applies them to an open connection.</summary>
    public static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }
}
