using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using NewsArchive.Data;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reading;
using NewsArchive.Values;

namespace NewsArchive.Import;

/// <summary>What an archive holds that is not derived, while nobody else has it open: sources, journeys of the official record, old addresses.</summary>
internal sealed class RebuildSources : IAsyncDisposable
{
    private const int Busy = 5;
    private const int NoDatabase = 26;

    private readonly SqliteConnection connection;

    private RebuildSources(SqliteConnection connection) => this.connection = connection;

    /// <summary>Opens the archive for this program alone.</summary>
    /// <exception cref="IOException">Another program has it open.</exception>
    /// <exception cref="InvalidDataException">The file is no archive.</exception>
    public static RebuildSources Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = 2,
        }.ToString());
        try
        {
            connection.Open();
            // The lock is taken with the first look, and held until the connection is closed.
            Run(connection, "PRAGMA locking_mode = EXCLUSIVE; SELECT count(*) FROM sqlite_schema;");
            var archive = new RebuildSources(connection);
            return archive.Has("Sources") ? archive : throw new InvalidDataException($"“{path}” is no archive.");
        }
        catch (SqliteException trouble) when (trouble.SqliteErrorCode == Busy)
        {
            connection.Dispose();
            throw new IOException($"“{path}” is open in another program: stop the site or the import first.", trouble);
        }
        catch (SqliteException trouble) when (trouble.SqliteErrorCode == NoDatabase)
        {
            connection.Dispose();
            throw new InvalidDataException($"“{path}” is no archive.", trouble);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Every stored source in the order in which it came in, one in memory at a time; of a damaged one, that it is.</summary>
    public IEnumerable<RawSource> All()
    {
        using var sources = new PreparedStatement(connection, "SELECT Path, Bytes, Content, Sha256 FROM Sources ORDER BY Id");
        while (sources.Next()) yield return Source(sources.Text(0), sources.Number(1), sources.Bytes(2), sources.Bytes(3));
    }

    /// <summary>The journeys of the official record.</summary>
    public IReadOnlyList<Reference.RecordTrip> Journeys()
    {
        if (!Has("RecordTrips")) return [];
        using var people = new PreparedStatement(connection, "SELECT Name FROM RecordTripPeople WHERE TripId = ?1 ORDER BY PersonKey");
        using var trips = new PreparedStatement(connection, "SELECT Id, Number, Traveller, coalesce(Role, ''), Start, End, coalesce(Country, ''), coalesce(City, '') FROM RecordTrips ORDER BY Id");
        var journeys = new List<Reference.RecordTrip>();
        while (trips.Next())
        {
            var met = new List<string>();
            people.Set(1, trips.Number(0));
            while (people.Next()) met.Add(people.Text(0));
            var days = new DayRange(DateOnly.FromDayNumber((int)trips.Number(4)), DateOnly.FromDayNumber((int)trips.Number(5)));
            journeys.Add(new(trips.Text(1), trips.Text(3), trips.Text(2), days, trips.Text(6), trips.Text(7), met, ""));
        }

        return journeys;
    }

    /// <summary>Gives an archive made of these sources what it cannot know: when they came in, those that could not be read again, and the addresses that articles had.</summary>
    public void CarryInto(string path)
    {
        using (var attach = connection.CreateCommand())
        {
            attach.CommandText = "ATTACH $path AS Fresh";
            attach.Parameters.AddWithValue("$path", path);
            attach.ExecuteNonQuery();
        }

        Run(connection, """
            BEGIN;
            UPDATE Fresh.Sources AS s SET ImportedAt = o.ImportedAt FROM main.Sources o WHERE o.Sha256 = s.Sha256;
            INSERT INTO Fresh.Sources (Sha256, Path, Format, Bytes, ImportedAt, Content)
                SELECT Sha256, Path, Format, Bytes, ImportedAt, Content FROM main.Sources WHERE Sha256 NOT IN (SELECT Sha256 FROM Fresh.Sources);
            """);
        CarryAddresses("SELECT Id AS ArticleId, Slug FROM main.Articles");
        if (Has("ArticleSlugs")) CarryAddresses("SELECT ArticleId, Slug FROM main.ArticleSlugs");
        Run(connection, "COMMIT; DETACH Fresh;");
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private static RawSource Source(string path, long bytes, ReadOnlySpan<byte> content, ReadOnlySpan<byte> sha256)
    {
        try
        {
            var original = SourceContent.Unpack(content, bytes);
            if (SHA256.HashData(original).AsSpan().SequenceEqual(sha256)) return new RawSource(path, original);
        }
        catch (InvalidDataException)
        {
            // Said below: the checksum would not have held either.
        }

        return RawSource.Failed(path, "its stored bytes are damaged; they are kept as they are");
    }

    // An article keeps answering to every address it once had.
    private void CarryAddresses(string addresses) => Run(connection, $"""
        INSERT OR IGNORE INTO Fresh.ArticleSlugs (Slug, ArticleId)
        SELECT a.Slug, n.Id FROM ({addresses}) a
            JOIN main.Articles o ON o.Id = a.ArticleId
            JOIN main.Sources s ON s.Id = o.SourceId
            JOIN Fresh.Sources t ON t.Sha256 = s.Sha256
            JOIN Fresh.Articles n ON n.SourceId = t.Id AND n.Ordinal = o.Ordinal
        WHERE a.Slug NOT IN (SELECT Slug FROM Fresh.Articles);
        """);

    private bool Has(string table)
    {
        using var find = new PreparedStatement(connection, "SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name = ?1");
        return find.Set(1, table).FirstNumber() is not null;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are this class's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
