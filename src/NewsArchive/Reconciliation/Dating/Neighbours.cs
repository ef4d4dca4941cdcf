namespace NewsArchive.Reconciliation.Dating;

/// <summary>The dated meetings and quotations of a set of articles, found by the people they share: only neighbours are looked at.</summary>
internal sealed class Neighbours
{
    // Where more articles than these share two people, further ones add nothing.
    private const int MostPerPair = 400;

    private readonly Dictionary<(string, string), List<DatedMeeting>> _byPair = [];
    private readonly Dictionary<string, (string Slug, DateOnly Day)> _byQuote = new(StringComparer.Ordinal);

    /// <summary>Takes in an article that its own words date to a day.</summary>
    public void Add(ReadArticle article, PublicationDate own, string slug, IReadOnlyList<string> personIds)
    {
        if (own.Date is not { IsDay: true, Earliest: { } day }) return;
        foreach (var meeting in NeighbourClues.DatedMeetings(article, own, slug, personIds))
        {
            foreach (var pair in Pairs(meeting.PersonIds))
            {
                if (!_byPair.TryGetValue(pair, out var known)) _byPair[pair] = known = [];
                known.Add(meeting);
            }
        }

        foreach (var key in SameQuoteClues.Keys(article))
        {
            if (!_byQuote.TryGetValue(key, out var known) || string.CompareOrdinal(slug, known.Slug) < 0) _byQuote[key] = (slug, day);
        }
    }

    /// <summary>The clues that the others give to one article.</summary>
    public IReadOnlyList<DateClue> CluesFor(ReadArticle article, PublicationDate own, string slug, IReadOnlyList<string> personIds)
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
            if (_byQuote.TryGetValue(key, out var other) && other.Slug != slug && SameQuoteClues.Of(article, key, other.Slug, other.Day) is { } clue) clues.Add(clue);
        }

        return clues;
    }

    private static IEnumerable<(string, string)> Pairs(IReadOnlyList<string> people)
    {
        var sorted = people.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(12).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var j = i + 1; j < sorted.Count; j++) yield return (sorted[i], sorted[j]);
        }
    }
}
