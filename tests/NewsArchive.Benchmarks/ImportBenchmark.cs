using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;

namespace NewsArchive.Benchmarks;

/// <summary>Imports a folder into an archive and says how fast, at what cost and how large.</summary>
internal static class ImportBenchmark
{
    public static async Task<int> RunAsync(string folder, string database)
    {
        var archive = new ArchiveDatabase(database);
        var clock = Stopwatch.StartNew();
        var processor = Environment.CpuUsage.TotalTime;
        var untold = new FirstReport(clock);
        var report = await new ArchiveImport(archive, TimeProvider.System) { Untold = untold }.RunAsync([folder]);
        var seconds = clock.Elapsed.TotalSeconds;
        var processorSeconds = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        // What the log still holds goes into the file when the last connection is closed.
        SqliteConnection.ClearAllPools();
        var size = new FileInfo(database).Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Added} added, {report.Failed} failed in {seconds:0.00} s: {report.Added / seconds:0} articles/s; "
            + $"{processorSeconds / Math.Max(1, report.Added) * 1e6:0} µs of processor an article; {size / 1e6:0.0} MB = {(double)size / Math.Max(1, report.Bytes):0.00} x the bytes; "
            + $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB of memory at the most; of that {untold.Articles} articles read again, and the index merged, in the end in {seconds - (untold.Seconds ?? seconds):0.00} s"));
        return report.Failed == 0 ? 0 : 1;
    }

    private sealed class FirstReport(Stopwatch clock) : IProgress<int>
    {
        public int Articles { get; private set; }

        public double? Seconds { get; private set; }

        public void Report(int value)
        {
            if (Seconds is not null) return;
            (Articles, Seconds) = (value, clock.Elapsed.TotalSeconds);
        }
    }
}
