using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>The dated meetings and quotations of a set of articles, found by the people they share: only neighbours are looked at.</summary>
internal sealed class Neighbours
{
    // Where more articles than these share two people, further ones add nothing.
    private const int MostPerPair = 400;

    private readonly Dictionary<(string, string), List<DatedMeeting>> _byPair = [];
    private readonly Dictionary<UInt128, (string Slug, DateOnly Day)> _byQuote = [];

    /// <summary>Takes in an article that its own words date to a day.</summary>
    public void Add(ReadArticle article, PublicationDate own, string slug, IReadOnlyList<string> personIds)
    {
        if (own.Date is not { IsDay: true, Earliest: { } day }) return;
        foreach (var meeting in NeighbourClues.DatedMeetings(article, own, slug, personIds))
        {
            foreach (var pair in Pairs(meeting.PersonIds))
            {
                if (!_byPair.TryGetValue(pair, out var known)) _byPair[pair] = known = [];
                if (known.Count <= MostPerPair) known.Add(meeting);
            }
        }

        foreach (var key in SameQuoteClues.Keys(article))
        {
            var words = Digest(key);
            if (!_byQuote.TryGetValue(words, out var known) || IsBefore(slug, day, known)) _byQuote[words] = (slug, day);
        }
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
        foreach (var key in SameQuoteClues.Keys(article))
        {
            if (_byQuote.TryGetValue(Digest(key), out var other) && other.Slug != slug && SameQuoteClues.Of(article, key, other.Slug, other.Day) is { } clue) clues.Add(clue);
        }

        return clues;
    }

    private static bool IsBefore(string slug, DateOnly day, (string Slug, DateOnly Day) known) =>
        string.CompareOrdinal(slug, known.Slug) is var order && (order < 0 || order == 0 && day < known.Day);

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
