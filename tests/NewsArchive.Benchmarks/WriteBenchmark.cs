using System.Diagnostics;
using System.Globalization;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;
using NewsArchive.Reading;

namespace NewsArchive.Benchmarks;

/// <summary>What the writer alone costs: everything is read and extracted before the clock starts.</summary>
internal static class WriteBenchmark
{
    public static async Task<int> RunAsync(string folder, string database, int most)
    {
        var archive = new ArchiveDatabase(database);
        await archive.CreateAsync(CancellationToken.None);
        await using var connection = await archive.ConnectAsync(CancellationToken.None);
        using var writer = new ArchiveWriter(connection, TimeProvider.System, ReadLimits.Default);
        var prepared = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(most).AsParallel().AsOrdered()
            .SelectMany(file => ArticleReader.Sources(file, ReadLimits.Default, CancellationToken.None)).Select(source => PreparedSource.From(source, ReadLimits.Default, isKnown: null)).ToList();
        foreach (var batch in prepared.Chunk(2_500))
        {
            var before = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            writer.Write(batch);
            var processor = Environment.CpuUsage.TotalTime - before;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{processor.TotalMicroseconds / batch.Length,8:0} µs of processor an article ({clock.Elapsed.TotalMicroseconds / batch.Length:0} µs)"));
        }

        return 0;
    }
}
