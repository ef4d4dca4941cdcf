namespace NewsArchive.Web.Commands.Extract;

/// <summary>Work done on all cores and answered in order, of which no more than a little is on its way at any time.</summary>
internal static class OrderedWork
{
    private static readonly int MostOnTheWay = Environment.ProcessorCount * 8;
    private const long MostBytesOnTheWay = 24L << 20;

    /// <summary>The answers in the order of the items. Items are asked for only as fast as answers are taken.</summary>
    /// <param name="items">What is to be worked on.</param>
    /// <param name="size">The bytes that an item holds while it is worked on.</param>
    /// <param name="work">Works on one item; called from several threads.</param>
    /// <param name="cancel">Ends the run between two items.</param>
    public static IEnumerable<TAnswer> Do<TItem, TAnswer>(IEnumerable<TItem> items, Func<TItem, long> size, Func<TItem, TAnswer> work, CancellationToken cancel)
    {
        var onTheWay = new Queue<(Task<TAnswer> Answer, long Bytes)>();
        long bytes = 0;
        foreach (var item in items)
        {
            cancel.ThrowIfCancellationRequested();
            bytes += size(item);
            onTheWay.Enqueue((Started(item), size(item)));
            while (onTheWay.Count > MostOnTheWay || bytes > MostBytesOnTheWay && onTheWay.Count > 0) yield return Next();
        }

        while (onTheWay.Count > 0) yield return Next();

        // The item is the task's alone: it may be let go of while others are worked on.
        Task<TAnswer> Started(TItem item) => Task.Run(() => work(item), cancel);

        TAnswer Next()
        {
            var (answer, held) = onTheWay.Dequeue();
            bytes -= held;
            return answer.GetAwaiter().GetResult();
        }
    }
}
