using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using NewsArchive.Reading;

namespace NewsArchive.Import;

/// <summary>
/// Finds sources in their order, and reads and extracts them on as many threads as there are cores. They come out in the order in which they were
/// found; no more are on their way than <see cref="MostWaiting"/>, and no more bytes of sources, read or not, than some 12 MB.
/// </summary>
internal sealed class Preparation : IDisposable
{
    // Extraction goes on while the writer commits.
    private const int MostWaiting = 3_000;
    private const long BytesOnTheirWay = 12L << 20;

    private readonly ReadLimits limits;
    private readonly Func<byte[], bool>? isKnown;
    private readonly CancellationToken stop;
    private readonly ByteBudget budget = new(BytesOnTheirWay);
    private readonly BlockingCollection<Piece> ordered = new(MostWaiting);
    private readonly BlockingCollection<Piece> unread = [];
    private readonly Task[] threads;

    /// <param name="sources">Asked for one after the other, on a thread of its own.</param>
    /// <param name="limits">What is too much.</param>
    /// <param name="isKnown">Whether bytes of this SHA-256 are in the archive; null where nothing is.</param>
    /// <param name="stop">Ends all threads.</param>
    public Preparation(IEnumerable<RawSource> sources, ReadLimits limits, Func<byte[], bool>? isKnown, CancellationToken stop)
    {
        (this.limits, this.isKnown, this.stop) = (limits, isKnown, stop);
        threads = [OwnThread.Run("import: find", () => Find(sources)), .. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => OwnThread.Run("import: extract", Prepare))];
    }

    /// <summary>All that is found, in order, each when it is ready.</summary>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    public IEnumerable<PreparedSource> Prepared()
    {
        foreach (var piece in ordered.GetConsumingEnumerable(stop))
        {
            var prepared = piece.Ready.Task.WaitAsync(stop).GetAwaiter().GetResult();
            budget.Return(piece.Bytes);
            yield return prepared;
        }
    }

    /// <summary>Throws what the finding of sources failed with, once all that was found before has come out.</summary>
    public void ThrowWhereFindingFailed() => threads[0].GetAwaiter().GetResult();

    /// <summary>Returns when every thread has ended.</summary>
    public Task EndAsync() => Task.WhenAll(threads).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);

    public void Dispose()
    {
        ordered.Dispose();
        unread.Dispose();
        budget.Dispose();
    }

    private void Find(IEnumerable<RawSource> sources)
    {
        try
        {
            foreach (var source in sources)
            {
                budget.Take(source.Bytes.Length, stop);
                var piece = new Piece(source);
                ordered.Add(piece, stop);
                unread.Add(piece, stop);
            }
        }
        finally
        {
            ordered.CompleteAdding();
            unread.CompleteAdding();
        }
    }

    private void Prepare()
    {
        foreach (var piece in unread.GetConsumingEnumerable(stop))
        {
            try
            {
                piece.Ready.SetResult(Prepare(piece.Take()));
            }
#pragma warning disable CA1031 // The writer gets it.
            catch (Exception problem)
            {
                piece.Ready.SetException(problem);
            }
#pragma warning restore CA1031
        }
    }

    private PreparedSource Prepare(RawSource source)
    {
        try
        {
            return PreparedSource.From(source, limits, isKnown);
        }
#pragma warning disable CA1031 // An article that no rule foresaw is named with its reason, and the million others are imported.
        catch (Exception problem) when (problem is not (OutOfMemoryException or SqliteException))
        {
            return new PreparedSource { Path = source.Path, Told = [new ImportEvent(source.Path, ImportOutcome.Failed, "it could not be read: " + problem.Message, [])] };
        }
#pragma warning restore CA1031
    }

    /// <summary>A source that waits to be read, then to be written.</summary>
    private sealed class Piece(RawSource source)
    {
        private RawSource? unread = source;

        /// <summary>What it holds of the budget until it is written.</summary>
        public long Bytes { get; } = source.Bytes.Length;

        /// <summary>The source, once: it is not held any longer.</summary>
        public RawSource Take()
        {
            var taken = unread ?? throw new InvalidOperationException("A source is read once.");
            unread = null;
            return taken;
        }

        public TaskCompletionSource<PreparedSource> Ready { get; } = new();
    }
}
