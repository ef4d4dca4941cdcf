using System.Globalization;
using NewsArchive.Data.Sqlite;

namespace NewsArchive.Web.Middleware;

/// <summary>A short text that changes whenever the archive's files do, and at midnight: what pages are kept for and their tags are made of.</summary>
internal sealed class ArchiveState(ArchiveDatabase database, TimeProvider time)
{
    // Thousands of requests a second need not ask the file system each: no import is on the disk sooner than this.
    private const long HoldsMilliseconds = 2;

    private volatile Seen seen = new(-HoldsMilliseconds, "");

    /// <summary>The state as it was at most two milliseconds ago.</summary>
    public string Lately()
    {
        var now = Environment.TickCount64;
        if (seen is { } last && now - last.At < HoldsMilliseconds && now >= last.At) return last.State;
        var state = Read();
        // The same text object while nothing changes: comparing it is then looking at one pointer.
        if (state == seen.State) state = seen.State;
        seen = new Seen(now, state);
        return state;
    }

    /// <summary>The state as the files say now.</summary>
    public string Read() => string.Create(CultureInfo.InvariantCulture,
        $"{Of(database.Path):x}-{Of(database.Path + "-wal"):x}-{DateOnly.FromDateTime(time.GetLocalNow().Date).DayNumber:x}");

    private static long Of(string path) => new FileInfo(path) is { Exists: true } file ? file.LastWriteTimeUtc.Ticks ^ (file.Length << 40) : 0;

    private sealed record Seen(long At, string State);
}
