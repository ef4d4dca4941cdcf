using System.Numerics;

namespace NewsArchive.Values;

/// <summary>
/// A table that never changes, asked with stretches of text. A frozen dictionary's alternate look-up goes through several indirect calls before
/// it looks at the first character, and these tables are asked at every capital.
/// </summary>
internal sealed class SpanTable<T>
{
    private readonly Entry[] entries;

    public SpanTable(IEnumerable<KeyValuePair<string, T>> rows)
    {
        var all = rows.ToList();
        entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)(all.Count * 4) + 1)];
        foreach (var (key, value) in all)
        {
            var hash = Hash(key);
            var slot = hash;
            while (entries[slot & (entries.Length - 1)].Key is not null) slot++;
            entries[slot & (entries.Length - 1)] = new(key, hash, value);
        }
    }

    /// <summary>Whether the table has the key, in the same case; its value then.</summary>
    public bool TryGetValue(ReadOnlySpan<char> key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        var hash = Hash(key);
        for (var slot = hash; ; slot++)
        {
            ref readonly var entry = ref entries[slot & (entries.Length - 1)];
            if (entry.Key is null) break;
            if (entry.Hash != hash || !key.SequenceEqual(entry.Key)) continue;
            value = entry.Value;
            return true;
        }

        value = default;
        return false;
    }

    private static uint Hash(ReadOnlySpan<char> key)
    {
        var hash = 2166136261u;
        foreach (var c in key) hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }

    private readonly record struct Entry(string? Key, uint Hash, T Value);
}
