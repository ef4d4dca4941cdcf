using System.Collections.Frozen;

namespace NewsArchive.Reference;

/// <summary>The patterns under the names a search finds them by. A table of first letters spares most words the look-up.</summary>
internal sealed class EventAnchors
{
    private readonly bool[] beginnings = new bool[128 * 128];
    private readonly FrozenDictionary<string, EventPattern[]> byName;

    public EventAnchors(IEnumerable<EventPattern> patterns)
    {
        var index = new Dictionary<string, List<EventPattern>>(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            // Headlines in capitals are found too.
            var names = pattern.Elements[pattern.Anchor].Select(phrase => phrase.Name);
            foreach (var name in names.SelectMany(name => (string[])[name, name.ToUpperInvariant()]).Distinct(StringComparer.Ordinal))
            {
                if (!index.TryGetValue(name, out var known)) index[name] = known = [];
                known.Add(pattern);
                beginnings[Beginning(name)] = true;
            }
        }

        byName = index.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The patterns a search may start at the word; none for almost all words.</summary>
    public ReadOnlySpan<EventPattern> At(ReadOnlySpan<char> word) =>
        beginnings[Beginning(word)] && byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var patterns) ? patterns : default;

    private static int Beginning(ReadOnlySpan<char> word) => ((word[0] & 127) << 7) | (word.Length > 1 ? word[1] & 127 : 0);
}
