using System.Globalization;
using NewsArchive.Benchmarks;

// generate N FOLDER · import FOLDER DB · peer FOLDER DB (the sqlite3 shell, the same bare texts) · search DB [ROUNDS]
return args switch
{
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
    Console.Error.WriteLine("generate ARTICLES.jsonl.gz COUNT FOLDER | import FOLDER DB | archive ARTICLES.jsonl.gz COUNT DB | peer FOLDER DB | search DB");
    return 2;
}
