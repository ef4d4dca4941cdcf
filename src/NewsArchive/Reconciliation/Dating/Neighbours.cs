using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>The dated meetings and quotations of a set of articles, found by the people they share: only neighbours are looked at.</summary>
internal sealed class Neighbours
{
    // Where more articles than these share two people, or words, further ones add nothing.
    private const int MostPerPair = 400;
    private const int MostPerQuote = 64;

    private readonly Dictionary<(string, string), List<DatedMeeting>> _byPair = [];
    private readonly Dictionary<UInt128, List<(DateOnly Day, string Slug)>> _byQuote = [];

    /// <summary>Takes in an article that its own words date to a day.</summary>
    public void Add(ReadArticle article, PublicationDate own, string slug, IReadOnlyList<string> personIds)
    {
        if (own.Date is not { IsDay: true, Earliest: { } day }) return;
        foreach (var meeting in NeighbourClues.DatedMeetings(article, own, slug, personIds)) Add(meeting);
        foreach (var words in SameQuoteClues.Keys(article)) Add(words, slug, day);
    }

    /// <summary>Takes in a meeting of an article that is known by it alone.</summary>
    public void Add(DatedMeeting meeting)
    {
        foreach (var pair in Pairs(meeting.PersonIds))
        {
            if (!_byPair.TryGetValue(pair, out var known)) _byPair[pair] = known = [];
            if (known.Count <= MostPerPair) known.Add(meeting);
        }
    }

    /// <summary>Takes in words, as <see cref="SameQuoteClues.Keys"/> gives them, that an article of that day has.</summary>
    public void Add(string words, string slug, DateOnly day)
    {
        var digest = Digest(words);
        if (!_byQuote.TryGetValue(digest, out var known)) _byQuote[digest] = known = [];
        if (known.Count <= MostPerQuote) known.Add((day, slug));
    }

    /// <summary>An article's date with what the others add to its own words; the order in which they came changes nothing. Linear in the number of articles.</summary>
    public PublicationDate Narrowed(ReadArticle article, PublicationDate own, string slug, IReadOnlyList<string> personIds)
    {
        var added = CluesFor(article, own, slug, personIds);
        return added.Count == 0 ? own : DateLedger.Weigh([.. own.Clues, .. added]);
    }

    private List<DateClue> CluesFor(ReadArticle article, PublicationDate own, string slug, IReadOnlyList<string> personIds)
    {
        if (own.Date is { IsDay: true }) return [];
        var meetings = new HashSet<DatedMeeting>();
        foreach (var account in article.Facts.Meetings)
        {
            foreach (var pair in Pairs([.. account.People.Select(person => personIds[person])]))
            {
                if (_byPair.TryGetValue(pair, out var known) && known.Count <= MostPerPair) meetings.UnionWith(known.Where(other => other.Slug != slug));
            }
        }

        var clues = new List<DateClue>(NeighbourClues.Of(article, own, personIds, [.. meetings]));
        var days = NeighbourKeys.DaysAround(own);
        foreach (var words in SameQuoteClues.Keys(article))
        {
            if (First(words, days, slug) is { } first && SameQuoteClues.Of(article, words, first.Slug, first.Day) is { } clue) clues.Add(clue);
        }

        return clues;
    }

    // The earliest that may be near: words are reported when they are new, but may be quoted again.
    private (DateOnly Day, string Slug)? First(string words, DayRange days, string slug)
    {
        if (!_byQuote.TryGetValue(Digest(words), out var known) || known.Count > MostPerQuote) return null;
        (DateOnly Day, string Slug)? first = null;
        foreach (var other in known)
        {
            if (other.Slug == slug || !days.Contains(other.Day)) continue;
            if (first is not { } best || other.Day < best.Day || other.Day == best.Day && string.CompareOrdinal(other.Slug, best.Slug) < 0) first = other;
        }

        return first;
    }

    // The words themselves would be most of what is held.
    private static UInt128 Digest(string words) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(MemoryMarshal.AsBytes(words.AsSpan())));

    private static IEnumerable<(string, string)> Pairs(IReadOnlyList<string> people)
    {
        var sorted = people.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(12).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var j = i + 1; j < sorted.Count; j++) yield return (sorted[i], sorted[j]);
        }
    }
}
