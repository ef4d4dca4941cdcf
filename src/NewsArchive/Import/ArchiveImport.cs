using NewsArchive.Data.Sqlite;
using NewsArchive.Reading;

namespace NewsArchive.Import;

/// <summary>
/// The import: sources are found in order, read and extracted on every core, and written in that order by one writer in large transactions.
/// The same bytes again change nothing; a run that is killed leaves what was committed, and the next run goes on from there.
/// </summary>
public sealed class ArchiveImport(ArchiveDatabase database, TimeProvider time)
{
    // Large transactions are fast: what they touch again and again is written once. Two seconds' work is what a kill may cost.
    private const int ArticlesInTransaction = 2_500;
    private const long BytesInTransaction = 64L << 20;

    // What an article takes until it is written: its text, and facts, keys and lines left out of some three times that.
    private const int BytesOfCharacter = 8;
    private static readonly TimeSpan LongestTransaction = TimeSpan.FromSeconds(2);

    /// <summary>Told in the end how many articles of the archive are still to be read again, because newer ones may tell their day.</summary>
    public IProgress<int>? Untold { get; init; }

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
        await using var connection = await database.ConnectAsync(stop.Token);
        using var writer = new ArchiveWriter(connection, time, limits ?? ReadLimits.Default);
        using var known = new KnownSources(database);
        using var preparation = new Preparation(sources, limits ?? ReadLimits.Default, known.IsEmpty() ? null : known.Contains, stop.Token);
        try
        {
            return await OwnThread.Run("import: write", () =>
            {
                var report = Write(preparation.Prepared(), writer, progress, stop.Token);
                preparation.ThrowWhereFindingFailed();
                return report;
            });
        }
        finally
        {
            // Whatever ended the writer ends the others too, and nothing is left running behind.
            await stop.CancelAsync();
            await preparation.EndAsync();
        }
    }

    private ImportReport Write(IEnumerable<PreparedSource> sources, ArchiveWriter writer, IProgress<ImportEvent>? progress, CancellationToken cancellationToken)
    {
        var tally = new ImportTally();
        var batch = new List<PreparedSource>();
        var (articles, bytes, begun) = (0, 0L, time.GetTimestamp());
        foreach (var prepared in sources)
        {
            batch.Add(prepared);
            articles += prepared.Files.Sum(file => file.Articles.Count);
            bytes += prepared.Files.Sum(file => file.Content.LongLength + file.Articles.Sum(a => (long)BytesOfCharacter * a.Article.Document.Text.Length));
            if (articles < ArticlesInTransaction && bytes < BytesInTransaction && time.GetElapsedTime(begun) < LongestTransaction) continue;
            Write(batch, writer, tally, progress, cancellationToken);
            (articles, bytes, begun) = (0, 0, time.GetTimestamp());
        }

        Write(batch, writer, tally, progress, cancellationToken);
        for (int left; (left = writer.CountUntold()) > 0; writer.TellUntold())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Untold?.Report(left);
        }

        var report = tally.Report();
        for (var isLeft = writer.IsWorthMerging(report.Added); isLeft; isLeft = writer.MergeIndex()) cancellationToken.ThrowIfCancellationRequested();
        return report;
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
