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
        command.SetAction((parsed, cancel) => Task.Run(() => ToStandardOutput(parsed.GetRequiredValue(paths), cancel), cancel));
        return command;
    }

    private static int ToStandardOutput(string[] paths, CancellationToken cancel)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        return Run(paths, output, Console.Error, cancel);
    }

    /// <summary>Writes the records of a corpus, in the order of the paths, and what failed, a line each.</summary>
    internal static int Run(IEnumerable<string> paths, Stream output, TextWriter errors, CancellationToken cancel)
    {
        var articles = new List<ReadArticle>();
        var failed = 0;
        foreach (var outcome in Read(paths, cancel))
        {
            if (outcome.Article is { } article) articles.Add(article);
            if (outcome.Failure is not { } failure) continue;
            failed++;
            errors.WriteLine($"{failure.Path}: {failure.Reason}");
        }

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
    private static IEnumerable<(ReadArticle? Article, ReadOutcome.Failed? Failure)> Read(IEnumerable<string> paths, CancellationToken cancel) =>
        paths.SelectMany(path => ArticleReader.Sources(path, ReadLimits.Default, cancel))
            .AsParallel().AsOrdered().WithCancellation(cancel).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(source => ArticleReader.Read(source, ReadLimits.Default).Select(Extracted).ToList())
            .AsSequential()
            .SelectMany(outcomes => outcomes);

    private static (ReadArticle? Article, ReadOutcome.Failed? Failure) Extracted(ReadOutcome outcome)
    {
        if (outcome is not ReadOutcome.Read read) return (null, outcome as ReadOutcome.Failed);
        try
        {
            // The whole corpus is in memory until it is reconciled: what no record says is let go here, half of it.
            var article = read.Article with { Original = "", LeftOut = [] };
            return (new ReadArticle(article, FactExtraction.Extract(article)), null);
        }
#pragma warning disable CA1031 // An article that no rule foresaw is named with its reason, and the others are read.
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return (null, new ReadOutcome.Failed(read.Article.Source.Path, "its facts could not be read: " + problem.Message));
        }
#pragma warning restore CA1031
    }
}
