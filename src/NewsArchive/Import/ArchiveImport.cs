using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reading;

namespace NewsArchive.Import;

/// <summary>
/// The import: sources are found in order, read and extracted on every core, and written in that order by one writer in large transactions.
/// The same bytes again change nothing; a run that is killed leaves what was committed, and the next run goes on from there.
/// </summary>
public sealed class ArchiveImport(ArchiveDatabase database, TimeProvider time)
{
    // Extraction goes on while the writer commits: as many prepared sources wait as a transaction takes.
    private const int MostWaiting = 1_000;
    private const int ArticlesInTransaction = 1_000;
    private static readonly TimeSpan LongestTransaction = TimeSpan.FromSeconds(1);
    private const long BytesOnTheirWay = 32L << 20;

    /// <summary>Imports files and folders.</summary>
    /// <param name="paths">Files, folders and containers.</param>
    /// <param name="progress">Told of every source, after its transaction is on the disk.</param>
    /// <param name="cancellationToken">Ends the run; what was committed stays.</param>
    /// <param name="limits">What is too much; null for the usual.</param>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    public Task<ImportReport> RunAsync(
        IEnumerable<string> paths, IProgress<ImportEvent>? progress = null, ReadLimits? limits = null, CancellationToken cancellationToken = default) =>
        RunSourcesAsync(paths.SelectMany(path => ArticleReader.Sources(path, limits ?? ReadLimits.Default, cancellationToken)), progress, limits, cancellationToken);

    /// <summary>Imports sources that the caller found, under the names it gave them.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public async Task<ImportReport> RunSourcesAsync(
        IEnumerable<RawSource> sources, IProgress<ImportEvent>? progress = null, ReadLimits? limits = null, CancellationToken cancellationToken = default)
    {
        await database.CreateAsync(cancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var budget = new ByteBudget(BytesOnTheirWay);
        await using var connection = await database.ConnectAsync(stop.Token);
        using var writer = new ArchiveWriter(connection, time, limits ?? ReadLimits.Default);
        using var known = new KnownSources(database);
        var waiting = Channel.CreateBounded<Task<PreparedSource>>(new BoundedChannelOptions(MostWaiting) { SingleReader = true, SingleWriter = true });
#pragma warning disable CA2025 // The finder has ended before the budget is let go: see below.
        var finding = Task.Run(() => FindAsync(sources, limits ?? ReadLimits.Default, waiting.Writer, known, budget, stop.Token), stop.Token);
#pragma warning restore CA2025
        try
        {
            var report = await WriteAsync(waiting.Reader, writer, progress, stop.Token);
            await finding;
            return report;
        }
        finally
        {
            // Whatever ended the writer ends the finder too, and nothing is left running behind.
            await stop.CancelAsync();
            await finding.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            while (waiting.Reader.TryRead(out var left)) await left.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private static async Task FindAsync(
        IEnumerable<RawSource> sources, ReadLimits limits, ChannelWriter<Task<PreparedSource>> waiting, KnownSources known, ByteBudget budget, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var source in sources)
            {
                var size = source.Bytes.Length;
                await budget.TakeAsync(size, cancellationToken);
                await waiting.WriteAsync(Task.Run(() => Prepare(source, limits, known, budget), cancellationToken), cancellationToken);
            }

            waiting.Complete();
        }
        catch (Exception problem)
        {
            waiting.Complete(problem);
            throw;
        }
    }

    private static PreparedSource Prepare(RawSource source, ReadLimits limits, KnownSources known, ByteBudget budget)
    {
        try
        {
            return PreparedSource.From(source, limits, known.Contains);
        }
#pragma warning disable CA1031 // An article that no rule foresaw is named with its reason, and the million others are imported.
        catch (Exception problem) when (problem is not (OutOfMemoryException or SqliteException))
        {
            return new PreparedSource { Path = source.Path, Told = [new ImportEvent(source.Path, ImportOutcome.Failed, "it could not be read: " + problem.Message, [])] };
        }
#pragma warning restore CA1031
        finally
        {
            budget.Return(source.Bytes.Length);
        }
    }

    private async Task<ImportReport> WriteAsync(
        ChannelReader<Task<PreparedSource>> waiting, ArchiveWriter writer, IProgress<ImportEvent>? progress, CancellationToken cancellationToken)
    {
        var tally = new ImportTally();
        var batch = new List<PreparedSource>();
        var articles = 0;
        var begun = time.GetTimestamp();
        while (await waiting.WaitToReadAsync(cancellationToken))
        {
            while (waiting.TryRead(out var next))
            {
                var prepared = await next;
                batch.Add(prepared);
                articles += prepared.Files.Sum(file => file.Articles.Count);
                // Large transactions are fast; a second's work is what a kill may cost.
                if (articles < ArticlesInTransaction && time.GetElapsedTime(begun) < LongestTransaction) continue;
                Write(batch, writer, tally, progress, cancellationToken);
                articles = 0;
                begun = time.GetTimestamp();
            }
        }

        Write(batch, writer, tally, progress, cancellationToken);
        return tally.Report();
    }

    private static void Write(
        List<PreparedSource> batch, ArchiveWriter writer, ImportTally tally, IProgress<ImportEvent>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var outcome in writer.Write(batch))
        {
            foreach (var told in outcome.Events) progress?.Report(told);
            outcome.CountInto(tally);
        }

        batch.Clear();
    }
}
