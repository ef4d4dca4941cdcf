using System.Collections.Frozen;
using System.Globalization;
using NewsArchive.Values;

namespace NewsArchive.Reference;

/// <summary>Dated events and the words that name them: loaded once from <c>events.csv</c>, never changed.</summary>
public static class WorldEvents
{
    // All words of a pattern stand within this many words of its anchor; farther apart they tell of two things.
    private const int Window = 10;

    private const int MostWords = 400;

    private static readonly Lazy<Tables> Loaded = new(Load);

    /// <summary>All events, in the order of the table.</summary>
    public static IReadOnlyList<WorldEvent> All => Loaded.Value.All;

    /// <summary>The event of an id; null where there is none.</summary>
    public static WorldEvent? ById(string id) => Loaded.Value.ById.GetValueOrDefault(id);

    /// <summary>
    /// The events a sentence names, with the words that do. Where the words fit several events (two earthquakes in one country) all are
    /// returned, unless a year printed beside them tells which. Linear in the sentence; words beyond the 400th are not looked at.
    /// </summary>
    public static IReadOnlyList<EventMention> Find(ReadOnlySpan<char> sentence)
    {
        var words = new SentenceWords(sentence, stackalloc (int, int)[MostWords]);
        var anchors = Loaded.Value.Anchors.GetAlternateLookup<ReadOnlySpan<char>>();
        List<EventMention>? found = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (!EventPattern.StartsName(words[i]) || !anchors.TryGetValue(words[i], out var patterns)) continue;
            foreach (var pattern in patterns)
            {
                if (Span(pattern, words, i) is { } span) Add(found ??= [], pattern.Event, span);
            }
        }

        return found is null ? [] : found;
    }

    private static void Add(List<EventMention> found, WorldEvent named, TextSpan span)
    {
        // One event is named once by each stretch of words, however many patterns fit it.
        foreach (var mention in found)
        {
            if (mention.Event == named && mention.Span.Overlaps(span)) return;
        }

        found.Add(new(named, span));
    }

    private static TextSpan? Span(EventPattern pattern, SentenceWords words, int at)
    {
        var (first, last) = (int.MaxValue, -1);
        for (var e = 0; e < pattern.Elements.Length; e++)
        {
            var (start, end) = e == pattern.Anchor ? PhraseAround(pattern.Elements[e], words, at) : Nearest(pattern.Elements[e], words, at);
            if (start < 0) return null;
            first = Math.Min(first, start);
            last = Math.Max(last, end);
        }

        return YearDenies(pattern.Event, words, first, last) ? null : new TextSpan(words.At(first).Start, words.At(last).End);
    }

    private static (int First, int Last) Nearest(string[][] choices, SentenceWords words, int at)
    {
        for (var distance = 1; distance <= Window; distance++)
        {
            if (at + distance < words.Count && PhraseAt(choices, words, at + distance) is { First: >= 0 } after) return after;
            if (at - distance >= 0 && PhraseAt(choices, words, at - distance) is { First: >= 0 } before) return before;
        }

        return (-1, -1);
    }

    private static (int First, int Last) PhraseAt(string[][] choices, SentenceWords words, int at)
    {
        foreach (var phrase in choices)
        {
            if (Stands(phrase, words, at)) return (at, at + phrase.Length - 1);
        }

        return (-1, -1);
    }

    // The phrase whose name word stands at the place: for "second Chechen war" the place is that of "Chechen".
    private static (int First, int Last) PhraseAround(string[][] choices, SentenceWords words, int at)
    {
        foreach (var phrase in choices)
        {
            var start = at - EventPattern.NameWord(phrase);
            if (Stands(phrase, words, start)) return (start, start + phrase.Length - 1);
        }

        return (-1, -1);
    }

    private static bool Stands(string[] phrase, SentenceWords words, int at)
    {
        if (at < 0 || at + phrase.Length > words.Count) return false;
        var i = 0;
        while (i < phrase.Length && EventPattern.Same(words[at + i], phrase[i])) i++;
        return i == phrase.Length;
    }

    // "the 1989 San Francisco earthquake": a year within two words of the event's words, or among them, that is none of its years.
    private static bool YearDenies(WorldEvent named, SentenceWords words, int first, int last)
    {
        var denied = false;
        for (var i = Math.Max(0, first - 2); i <= Math.Min(words.Count - 1, last + 2); i++)
        {
            if (words[i].Length != 4 || !int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2099) continue;
            if (year >= named.Days.First.Year && year <= named.Days.Last.Year) return false;
            denied = true;
        }

        return denied;
    }

    private static Tables Load()
    {
        var all = new List<WorldEvent>();
        var anchors = new Dictionary<string, List<EventPattern>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in ReferenceTable.Rows("events.csv"))
        {
            var kind = Enum.Parse<EventKind>(row[5].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            var named = new WorldEvent(row[0], row[1], OfficeTerms.Days(row[3], row[4]), kind, row[6], row[7]);
            all.Add(named);
            foreach (var pattern in ReferenceTable.Alternatives(row[2]).Select(text => EventPattern.Parse(text, named))) Index(anchors, pattern);
        }

        return new([.. all], all.ToFrozenDictionary(named => named.Id, StringComparer.Ordinal),
            anchors.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.OrdinalIgnoreCase));
    }

    private static void Index(Dictionary<string, List<EventPattern>> anchors, EventPattern pattern)
    {
        foreach (var word in pattern.Elements[pattern.Anchor].Select(phrase => phrase[EventPattern.NameWord(phrase)]).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!anchors.TryGetValue(word, out var patterns)) anchors[word] = patterns = [];
            patterns.Add(pattern);
        }
    }

    private sealed record Tables(WorldEvent[] All, FrozenDictionary<string, WorldEvent> ById, FrozenDictionary<string, EventPattern[]> Anchors);
}
