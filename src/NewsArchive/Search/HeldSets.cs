using System.Collections.Concurrent;

namespace NewsArchive.Search;

/// <summary>
/// The articles of common words, held in memory by what the index is asked for them. Words of an article never change, so a set only
/// grows by the articles that come in: the index is asked for those alone.
/// </summary>
internal sealed class HeldSets
{
    /// <summary>Of so many articles, one must have a word for its set to be worth holding.</summary>
    public const int OneIn = 50;

    private const long MostBytes = 192L << 20;

    private readonly ConcurrentDictionary<string, Held> sets = new(StringComparer.Ordinal);
    private long bytes;
    private long clock;

    /// <summary>The set of a name, where it is held; the expression finds what came in since.</summary>
    public ArticleSet? Get(string name, Func<string> expression, ArticleQuestions index)
    {
        if (!sets.TryGetValue(name, out var held)) return null;
        held.Used = Interlocked.Increment(ref clock);
        var set = held.Set;
        if (set.Size >= index.Size) return set.Size == index.Size ? set : set.Copy(index.Size);
        var grown = set.Copy(index.Size);
        index.Ask(expression(), set.Size, grown);
        held.Set = grown;
        return grown;
    }

    public void Clear()
    {
        sets.Clear();
        Interlocked.Exchange(ref bytes, 0);
    }

    public bool Has(string name) => sets.ContainsKey(name);

    /// <summary>Holds a set if it is worth it; it must not be changed any more.</summary>
    public void Offer(string name, ArticleSet set)
    {
        if (set.Count == 0 || set.Count < set.Size / OneIn) return;
        var size = set.Bits.Length * sizeof(ulong);
        while (Interlocked.Read(ref bytes) + size > MostBytes && sets.MinBy(held => held.Value.Used) is { Key: not null } oldest)
        {
            if (sets.TryRemove(oldest.Key, out var gone)) Interlocked.Add(ref bytes, -gone.Set.Bits.Length * sizeof(ulong));
        }

        if (sets.TryAdd(name, new Held { Set = set, Used = Interlocked.Increment(ref clock) })) Interlocked.Add(ref bytes, size);
    }

    private sealed class Held
    {
        public required ArticleSet Set { get; set; }

        public long Used { get; set; }
    }
}
