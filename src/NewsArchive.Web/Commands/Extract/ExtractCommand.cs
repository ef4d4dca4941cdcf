using System.CommandLine;
using NewsArchive.Extraction;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;
using NewsArchive.Web.Commands.Extract;

namespace NewsArchive.Web.Commands;

/// <summary><c>extract PATH…</c>: the reading without a database, one JSON record an article on standard output.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Files, folders or archives; together they are one corpus." };
        var command = new Command("extract", "Reads articles and prints what is in them as JSON Lines, without a database.") { paths };
        command.SetAction((parsed, cancel) => Task.Run(() => Run(parsed.GetRequiredValue(paths), cancel), cancel));
        return command;
    }

    private static int Run(string[] paths, CancellationToken cancel)
    {
        var articles = new List<ReadArticle>();
        var failed = 0;
        foreach (var outcome in Read(paths, cancel))
        {
            if (outcome.Article is { } article) articles.Add(article);
            if (outcome.Failure is not { } failure) continue;
            failed++;
            Console.Error.WriteLine($"{failure.Path}: {failure.Reason}");
        }

        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var corpus = Corpus.Reconcile(articles);
        using var records = new ExtractRecordWriter(output, corpus);
        foreach (var article in corpus.Articles)
        {
            cancel.ThrowIfCancellationRequested();
            records.Write(article);
        }

        return failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    /// <summary>Finds the sources one by one, reads and extracts them on all cores, and answers in the order of the sources.</summary>
    private static IEnumerable<(ReadArticle? Article, ReadOutcome.Failed? Failure)> Read(string[] paths, CancellationToken cancel) =>
        paths.SelectMany(path => ArticleReader.Sources(path, ReadLimits.Default, cancel))
            .AsParallel().AsOrdered().WithCancellation(cancel).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(source => ArticleReader.Read(source, ReadLimits.Default).Select(Extracted).ToList())
            .AsSequential()
            .SelectMany(outcomes => outcomes);

    private static (ReadArticle? Article, ReadOutcome.Failed? Failure) Extracted(ReadOutcome outcome) => outcome switch
    {
        ReadOutcome.Read read => (new ReadArticle(read.Article, FactExtraction.Extract(read.Article)), null),
        ReadOutcome.Failed failure => (null, failure),
        _ => (null, null),
    };
}
