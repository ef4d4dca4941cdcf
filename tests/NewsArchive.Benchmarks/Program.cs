using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using NewsArchive.Benchmarks;

// measure [BenchmarkDotNet's own options] · generate N FOLDER · import FOLDER DB · peer FOLDER DB (the sqlite3 shell, the same bare texts) · search DB [ROUNDS]
return args switch
{
    ["measure", .. var options] => Measured(options),
    ["generate", var from, var count, var folder] => Generated(from, int.Parse(count, CultureInfo.InvariantCulture), folder),
    ["import", var folder, var database] => await ImportBenchmark.RunAsync(folder, database),
    ["archive", var from, var count, var database] => await ArchiveBenchmark.RunAsync(from, int.Parse(count, CultureInfo.InvariantCulture), database),
    ["peer", var folder, var database] => await PeerBenchmark.RunAsync(folder, database),
    ["write", var folder, var database, var most] => await WriteBenchmark.RunAsync(folder, database, int.Parse(most, CultureInfo.InvariantCulture)),
    ["stages", var folder, var most] => StageBenchmark.Run(folder, int.Parse(most, CultureInfo.InvariantCulture)),
    ["search", var database] => SearchBenchmark.Run(database, 5),
    ["search", var database, var rounds] => SearchBenchmark.Run(database, int.Parse(rounds, CultureInfo.InvariantCulture)),
    _ => Usage(),
};

// In this process: BenchmarkDotNet's other way builds a project of its own, which knows nothing of this repository's output folders.
static int Measured(string[] options)
{
    var job = Job.Default.WithToolchain(new InProcessNoEmitToolchain(TimeSpan.FromHours(1), logOutput: false)).WithWarmupCount(1).WithIterationCount(5).WithInvocationCount(1).WithUnrollFactor(1);
    BenchmarkSwitcher.FromTypes([typeof(ReadingBenchmarks), typeof(HostileTextBenchmarks)]).Run(options, DefaultConfig.Instance.AddJob(job));
    return 0;
}

static int Generated(string from, int count, string folder)
{
    var generator = new ArticleGenerator(from, seed: 7);
    for (var n = 0; n < count; n++)
    {
        var sub = Path.Combine(folder, (n / 1_000).ToString("0000", CultureInfo.InvariantCulture));
        if (n % 1_000 == 0) Directory.CreateDirectory(sub);
        File.WriteAllText(Path.Combine(sub, n.ToString("0000000", CultureInfo.InvariantCulture) + ".txt"), generator.Article(n));
    }

    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("measure [--filter …] | generate ARTICLES.jsonl.gz COUNT FOLDER | import FOLDER DB | archive ARTICLES.jsonl.gz COUNT DB | peer FOLDER DB | search DB");
    return 2;
}
