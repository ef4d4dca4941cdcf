using System.Collections.Concurrent;

namespace NewsArchive.Reference;

/// <summary>Remembers what a name and title mean: news prints the same few thousand pairs over and over. Bounded; a full memory only costs time.</summary>
internal static class TitleMatches
{
    private const int MostKept = 8192;
    private const int LongestKept = 160;

    private static readonly ConcurrentDictionary<string, TitleMatch?> Kept = new(StringComparer.Ordinal);
    private static int keptCount;

    /// <summary>The meaning, remembered or worked out.</summary>
    public static TitleMatch? Of(ReadOnlySpan<char> name, ReadOnlySpan<char> title, IReadOnlyList<string> people)
    {
        if (name.Length + title.Length >= LongestKept) return OfficeTerms.Match(people, title);
        Span<char> room = stackalloc char[LongestKept];
        name.CopyTo(room);
        room[name.Length] = '|';
        title.CopyTo(room[(name.Length + 1)..]);
        var key = room[..(name.Length + 1 + title.Length)];
        if (Kept.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var known)) return known;
        var match = OfficeTerms.Match(people, title);
        if (Volatile.Read(ref keptCount) < MostKept && Kept.TryAdd(key.ToString(), match)) Interlocked.Increment(ref keptCount);
        return match;
    }
}
