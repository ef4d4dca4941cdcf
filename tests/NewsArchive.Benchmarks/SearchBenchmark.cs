using System.Diagnostics;
using System.Globalization;
using NewsArchive.Data.Sqlite;
using NewsArchive.Search;

namespace NewsArchive.Benchmarks;

/// <summary>Runs the fixed list of queries and says how long each took: the first page of twenty with snippets, inside the process; and the counts apart.</summary>
internal static class SearchBenchmark
{
    public static int Run(string database, int rounds)
    {
        var queries = Queries();
        using var search = new ArchiveSearch(new ArchiveDatabase(database));
        var clock = Stopwatch.StartNew();
        search.ReadAhead(CancellationToken.None);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read ahead in {clock.Elapsed.TotalSeconds:0.0} s; {Environment.WorkingSet / 1e6:0} MB in memory"));
        // The first round warms the code and the file's pages.
        var first = Median(queries, 1, query => search.Run(SearchQuery.Parse(query), new SearchOptions(WithFacets: false)));
        var hits = Median(queries, rounds, query => search.Run(SearchQuery.Parse(query), new SearchOptions(WithFacets: false)));
        // On a machine that is busy with other things only the processor's time says what a query costs.
        var processor = Median(queries, rounds, query => search.Run(SearchQuery.Parse(query), new SearchOptions(WithFacets: false)), busy: true);
        var counts = Median(queries, rounds, query => search.Run(SearchQuery.Parse(query), new SearchOptions(PageSize: 1)));
        foreach (var (query, i) in queries.Select((query, i) => (query, i)).OrderByDescending(q => hits[q.i]).Take(25))
        {
            var results = search.Run(SearchQuery.Parse(query));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{hits[i],8:0.00} ms  {first[i],8:0.00} ms the first time  {counts[i],8:0.00} ms with counts  {results.Total,8} found  {query}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hits: p50 {At(hits, 0.5):0.00} ms, p95 {At(hits, 0.95):0.00} ms, longest {hits.Max():0.00} ms; with counts: p50 {At(counts, 0.5):0.00} ms, longest {counts.Max():0.00} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hits, processor time: p50 {At(processor, 0.5):0.00} ms, p95 {At(processor, 0.95):0.00} ms, longest {processor.Max():0.00} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the first time: p50 {At(first, 0.5):0.00} ms, p95 {At(first, 0.95):0.00} ms, longest {first.Max():0.00} ms; {Environment.WorkingSet / 1e6:0} MB in memory"));
        return 0;
    }

    private static List<string> Queries()
    {
        using var stream = typeof(SearchBenchmark).Assembly.GetManifestResourceStream("NewsArchive.Benchmarks.queries.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
    }

    private static double[] Median(List<string> queries, int rounds, Action<string> run, bool busy = false) => [.. queries.Select(query =>
    {
        var times = new double[rounds];
        for (var i = 0; i < rounds; i++)
        {
            var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            run(query);
            times[i] = busy ? (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds : Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[rounds / 2];
    })];

    private static double At(double[] times, double share) => times.Order().ElementAt(Math.Min(times.Length - 1, (int)(times.Length * share)));
}
