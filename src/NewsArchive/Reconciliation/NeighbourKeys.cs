using System.Globalization;
using NewsArchive.Reconciliation.Dating;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation;

/// <summary>Which way a key works between two articles.</summary>
public enum LinkSide
{
    /// <summary>The article may tell others something.</summary>
    Tells,

    /// <summary>The article leaves something open that others may tell.</summary>
    Asks,

    /// <summary>Either.</summary>
    Both,
}

/// <summary>
/// Something that an article has in common with others. Two articles are neighbours where they share a key, their days meet, and one of them tells what
/// the other asks.
/// </summary>
/// <param name="Key">What is shared.</param>
/// <param name="Side">Which way it works.</param>
/// <param name="Days">On which days.</param>
public readonly record struct NeighbourKey(string Key, LinkSide Side, DayRange Days)
{
    /// <summary>Whether the two make their articles neighbours.</summary>
    public bool Meets(NeighbourKey other) => Key == other.Key && Days.Meets(other.Days) && (Side != other.Side || Side == LinkSide.Both);
}

/// <summary>
/// What articles have in common that can influence each other's dates and meetings: articles without such keys never do, so an archive that reconciles
/// a new article with its neighbours, and their neighbours, gets what reconciling everything would give. Two articles that both leave their days open
/// tell each other nothing, whoever is named in them: such pairs would be most of an archive.
/// </summary>
public static class NeighbourKeys
{
    // Articles whose days are farther apart tell each other nothing of the day of a meeting or of a quotation.
    private const int DaysApart = 31;

    /// <summary>The keys of an article, each once.</summary>
    /// <param name="article">The article.</param>
    /// <param name="published">When it was published: by its own words, or by what neighbours told as well. Its meetings lie on other days then.</param>
    public static IReadOnlyCollection<NeighbourKey> Of(ReadArticle article, PublicationDate published)
    {
        var keys = new HashSet<NeighbourKey>();
        var meanings = CorpusDating.Meanings(article, published);
        for (var m = 0; m < article.Facts.Meetings.Count; m++)
        {
            var told = article.Facts.Meetings[m];
            string[] people = [.. told.People.Select(person => article.PersonIds[person])];
            var account = new MergeableAccount("", m, told, people, told.When is { } when ? meanings[when] : null, published.Date?.Range ?? DayRange.Always);
            foreach (var shared in account.Keys())
            {
                AddMeeting(account, shared, keys);
                if (people.Length > 1 && told.Status != MeetingStatus.Cancelled) AddDay(article, "day of " + shared, keys);
            }
        }

        foreach (var quote in SameQuoteClues.Keys(article)) AddDay(article, "words " + quote, keys);
        return keys;
    }

    // One meeting: accounts of one day; one without a day and those of the days that it allows; those with the same words of time.
    private static void AddMeeting(MergeableAccount account, string shared, HashSet<NeighbourKey> keys)
    {
        if (account.Day is { } day)
        {
            keys.Add(new(shared, LinkSide.Both, DayRange.On(day)));
            return;
        }

        if (account.Date is { } date) keys.Add(new(string.Create(CultureInfo.InvariantCulture, $"{date.Text} of {shared}"), LinkSide.Both, DayRange.Always));
        if (MeetingMerging.DaysOf(account) is { IsEmpty: false } days) keys.Add(new(shared, LinkSide.Asks, days));
    }

    // The day of publication: only an article that its own words date to a day tells it, and only to one that they do not.
    private static void AddDay(ReadArticle article, string shared, HashSet<NeighbourKey> keys)
    {
        var own = article.OwnDate.Date;
        if (own is { IsDay: true, Earliest: { } day }) keys.Add(new(shared, LinkSide.Tells, DayRange.On(day)));
        else keys.Add(new(shared, LinkSide.Asks, Widened(own?.Range ?? DayRange.Always)));
    }

    private static DayRange Widened(DayRange days) => new(DayRange.Moved(days.First, -DaysApart), DayRange.Moved(days.Last, DaysApart));
}
