using System.Buffers;
using NewsArchive.Values;

namespace NewsArchive.Reference;

/// <summary>The patterns under the names a search finds them by. A table of first letters spares most words the look-up.</summary>
internal sealed class EventAnchors
{
    private readonly bool[] beginnings = new bool[128 * 128];
    private readonly SpanTable<EventPattern[]> byName;
    private readonly SearchValues<char> capitals;

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

        byName = new(index.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.ToArray())));
        capitals = SearchValues.Create([.. index.Keys.Select(name => name[SentenceWords.CapitalOf(name)])]);
    }

    /// <summary>The patterns a search may start at the word; none for almost all words.</summary>
    public ReadOnlySpan<EventPattern> At(ReadOnlySpan<char> word) =>
        beginnings[Beginning(word)] && byName.TryGetValue(word, out var patterns) ? patterns : default;

    /// <summary>Whether any of the sentence's words is one that a search starts at: most sentences have none, and need not be cut into words.</summary>
    public bool StandIn(ReadOnlySpan<char> sentence)
    {
        for (var at = 0; at < sentence.Length; at++)
        {
            var next = sentence[at..].IndexOfAny(capitals);
            if (next < 0) return false;
            at += next;
            var start = SentenceWords.StartOf(sentence, at);
            if (start < 0) continue;
            var end = SentenceWords.EndOf(sentence, at);
            if (!At(sentence[start..end]).IsEmpty) return true;
            at = end;
        }

        return false;
    }

    private static int Beginning(ReadOnlySpan<char> word) => ((word[0] & 127) << 7) | (word.Length > 1 ? word[1] & 127 : 0);
}
