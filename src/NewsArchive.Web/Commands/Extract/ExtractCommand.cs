using System.CommandLine;
using NewsArchive.Extraction;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;
using NewsArchive.Reconciliation.Shelf;
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
        using var shelf = new ArticleShelf();
        var reconciler = new CorpusReconciler();
        var failed = 0;
        foreach (var (article, packed, failure) in Read(paths, cancel))
        {
            if (article is not null)
            {
                reconciler.Add(article);
                shelf.Put(packed);
            }

            if (failure is null) continue;
            failed++;
            errors.WriteLine($"{failure.Path}: {failure.Reason}");
        }

        var (people, meetings) = reconciler.Complete(shelf.Take);
        var told = new CorpusTold(people, meetings);
        foreach (var record in OrderedWork.Do(Enumerable.Range(0, shelf.Count), _ => 0, Record, cancel)) output.Write(record.Span);
        return failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;

        ReadOnlyMemory<byte> Record(int number) => ExtractRecordWriter.Record(reconciler.Of(number, shelf.Take(number)), told);
    }

    /// <summary>Finds the sources one by one, reads and extracts them on all cores, and answers in the order of the sources.</summary>
    private static IEnumerable<Outcome> Read(IEnumerable<string> paths, CancellationToken cancel) =>
        OrderedWork.Do(
            paths.SelectMany(path => ArticleReader.Sources(path, ReadLimits.Default, cancel)),
            source => source.Bytes.Length,
            source => ArticleReader.Read(source, ReadLimits.Default).Select(Extracted).ToList(),
            cancel).SelectMany(outcomes => outcomes);

    private static Outcome Extracted(ReadOutcome outcome)
    {
        if (outcome is not ReadOutcome.Read read) return new(null, [], outcome as ReadOutcome.Failed);
        try
        {
            // What no record says is let go here.
            var document = read.Article with { Original = "", LeftOut = [] };
            var article = new ReadArticle(document, FactExtraction.Extract(document));
            return new(article, PackedArticle.Pack(article), null);
        }
#pragma warning disable CA1031 // An article that no rule foresaw is named with its reason, and the others are read.
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return new(null, [], new ReadOutcome.Failed(read.Article.Source.Path, "its facts could not be read: " + problem.Message));
        }
#pragma warning restore CA1031
    }

    /// <summary>An article and the same as bytes, or why there is none, or neither where something was passed over.</summary>
    private readonly record struct Outcome(ReadArticle? Article, byte[] Packed, ReadOutcome.Failed? Failure);
}
