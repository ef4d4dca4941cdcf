using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace NewsArchive.Data.Sqlite;

/// <summary>
/// Looks for damage in an archive, from the outside in: the file's pages, the rows that point to others, the full-text indexes, and the
/// bytes of every stored source against their SHA-256. SQLite's own check misses most flipped bytes of a source; the checksums find them.
/// </summary>
/// <param name="database">The archive.</param>
public sealed class ArchiveCheck(ArchiveDatabase database)
{
    private static readonly string[] Indexes = ["ArticleIndex", "PersonIndex", "MeetingIndex"];

    /// <summary>Sources looked at so far.</summary>
    public int Sources { get; private set; }

    /// <summary>What is damaged, each in a line that names it; nothing where all is sound. Reads every byte of the file.</summary>
    public async IAsyncEnumerable<string> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        foreach (var line in await LinesAsync(connection, "PRAGMA integrity_check;", cancellationToken))
        {
            if (line != "ok") yield return "database: " + line;
        }

        foreach (var table in await LinesAsync(connection, "SELECT DISTINCT \"table\" || ': a row points to one of ' || parent || ' that is not there' FROM pragma_foreign_key_check;", cancellationToken)) yield return "database: " + table;
        foreach (var index in Indexes)
        {
            if (await IndexAsync(connection, index, cancellationToken) is { } damage) yield return $"index {index}: {damage}";
        }

        await foreach (var source in SourcesAsync(connection, cancellationToken)) yield return source;
    }

    private static async Task<List<string>> LinesAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        try
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements of this file only.
            command.CommandText = sql;
#pragma warning restore CA2100
            await using var rows = await command.ExecuteReaderAsync(cancellationToken);
            while (await rows.ReadAsync(cancellationToken)) lines.Add(rows.GetString(0));
        }
        catch (SqliteException trouble)
        {
            lines.Add(trouble.Message);
        }

        return lines;
    }

    private static async Task<string?> IndexAsync(SqliteConnection connection, string index, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of three names.
            command.CommandText = $"INSERT INTO {index} ({index}) VALUES ('integrity-check');";
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(cancellationToken);
            return null;
        }
        catch (SqliteException trouble)
        {
            return trouble.Message;
        }
    }

    private async IAsyncEnumerable<string> SourcesAsync(SqliteConnection connection, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id FROM Sources ORDER BY Id;";
        var ids = new List<long>();
        await using (var rows = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await rows.ReadAsync(cancellationToken)) ids.Add(rows.GetInt64(0));
        }

        foreach (var id in ids)
        {
            if (await SourceAsync(connection, id, cancellationToken) is { } damage) yield return damage;
            Sources++;
        }
    }

    private static async Task<string?> SourceAsync(SqliteConnection connection, long id, CancellationToken cancellationToken)
    {
        var name = $"source {id}";
        try
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT Path, Sha256, Bytes, Content FROM Sources WHERE Id = $id;";
            command.Parameters.AddWithValue("$id", id);
            await using var row = await command.ExecuteReaderAsync(cancellationToken);
            if (!await row.ReadAsync(cancellationToken)) return name + ": cannot be read";
            name = $"source “{row.GetString(0)}”";
            var (sha256, bytes, content) = ((byte[])row[1], row.GetInt64(2), (byte[])row[3]);
            return SHA256.HashData(SourceContent.Unpack(content, bytes)).AsSpan().SequenceEqual(sha256) ? null : $"{name}: its bytes are not those of its SHA-256 {Convert.ToHexStringLower(sha256)}";
        }
        catch (Exception trouble) when (trouble is SqliteException or InvalidDataException or InvalidCastException or OverflowException)
        {
            return $"{name}: {trouble.Message}";
        }
    }
}
