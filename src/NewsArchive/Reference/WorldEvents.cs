using System.Collections.Frozen;
using System.Globalization;
using NewsArchive.Values;

namespace NewsArchive.Reference;

/// <summary>Dated events and the words that name them: loaded once from <c>events.csv</c>, never changed.</summary>
public static class WorldEvents
{
    // All words of a pattern stand within this many words of its anchor; farther apart they tell of two things.
    private const int Window = 10;

    private static readonly Lazy<Tables> Loaded = new(Load);

    // Sentences are searched by the million: each thread has its room once.
    [ThreadStatic]
    private static WordRoom? room;

    /// <summary>All events, by their first day.</summary>
    public static IReadOnlyList<WorldEvent> All => Loaded.Value.All;

    /// <summary>The event of an id; null where there is none.</summary>
    public static WorldEvent? ById(string id) => Loaded.Value.ById.GetValueOrDefault(id);

    /// <summary>
    /// The events a sentence names, with the words that do. Where the words fit several events (two earthquakes in one country) all are
    /// returned, unless a year printed beside them tells which. Linear in the sentence; words beyond the 400th are not looked at.
    /// </summary>
    public static IReadOnlyList<EventMention> Find(ReadOnlySpan<char> sentence)
    {
        var anchors = Loaded.Value.Anchors;
        if (!anchors.StandIn(sentence)) return [];
        var words = new SentenceWords(sentence, room ??= new());
        List<EventMention>? found = null;
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var pattern in anchors.At(words[i]))
            {
                words.HashOnce();
                if (pattern.MayStandIn(words) && Span(pattern, words, i) is { } span) Add(found ??= [], pattern.Event, span);
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

    private static TextSpan? Span(EventPattern pattern, in SentenceWords words, int at)
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

    private static (int First, int Last) Nearest(EventPhrase[] choices, in SentenceWords words, int at)
    {
        for (var distance = 1; distance <= Window; distance++)
        {
            if (PhraseAt(choices, words, at + distance) is { First: >= 0 } after) return after;
            if (PhraseAt(choices, words, at - distance) is { First: >= 0 } before) return before;
        }

        return (-1, -1);
    }

    private static (int First, int Last) PhraseAt(EventPhrase[] choices, in SentenceWords words, int at)
    {
        foreach (var phrase in choices)
        {
            if (phrase.StandsAt(words, at)) return (at, at + phrase.Length - 1);
        }

        return (-1, -1);
    }

    // The phrase whose name word stands at the place: for "second Chechen war" the place is that of "Chechen".
    private static (int First, int Last) PhraseAround(EventPhrase[] choices, in SentenceWords words, int at)
    {
        foreach (var phrase in choices)
        {
            if (phrase.StandsAt(words, at - phrase.NameWord)) return (at - phrase.NameWord, at - phrase.NameWord + phrase.Length - 1);
        }

        return (-1, -1);
    }

    // "the 1966 World Trade Center bombing": a year within two words of the event's words, or among them, that is none of its years.
    private static bool YearDenies(WorldEvent named, in SentenceWords words, int first, int last)
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

    private static bool NamesDay(string patterns, DateOnly day) =>
        patterns.Contains(day.ToString("MMMM_d", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static Tables Load()
    {
        var all = new List<WorldEvent>();
        var patterns = new List<EventPattern>();
        foreach (var row in ReferenceTable.Rows("events.csv"))
        {
            var kind = Enum.Parse<EventKind>(row[5].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            var named = new WorldEvent(row[0], row[1], OfficeTerms.Days(row[3], row[4]), kind, row[6], row[7]) { IsKnownByItsDay = NamesDay(row[2], OfficeTerms.Days(row[3], row[4]).First) };
            all.Add(named);
            patterns.AddRange(ReferenceTable.Alternatives(row[2]).Select(text => EventPattern.Parse(text, named)));
        }

        return new([.. all], all.ToFrozenDictionary(named => named.Id, StringComparer.Ordinal), new(patterns));
    }

    private sealed record Tables(WorldEvent[] All, FrozenDictionary<string, WorldEvent> ById, EventAnchors Anchors);
}
