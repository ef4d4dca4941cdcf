using System.Globalization;
using NewsArchive.Reconciliation.Dating;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation;

/// <summary>What a key may tell of.</summary>
public enum LinkKind
{
    /// <summary>One meeting in two accounts.</summary>
    Meeting,

    /// <summary>The day of publication, by a meeting of the same people.</summary>
    Day,

    /// <summary>The day of publication, by the same words of somebody.</summary>
    Words,
}

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
/// <param name="Key">What is shared; keys of two kinds are never alike.</param>
/// <param name="Kind">What it may tell of.</param>
/// <param name="Side">Which way it works.</param>
/// <param name="Days">On which days.</param>
public readonly record struct NeighbourKey(string Key, LinkKind Kind, LinkSide Side, DayRange Days)
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
    /// <summary>The keys of an article, each once.</summary>
    /// <param name="article">The article.</param>
    /// <param name="published">When it was published: by its own words, or by what neighbours told as well. Its meetings lie on other days then.</param>
    public static IReadOnlyCollection<NeighbourKey> Of(ReadArticle article, PublicationDate published)
    {
        var keys = new HashSet<NeighbourKey>();
        foreach (var account in MergeableAccount.Of(article, "", published, CorpusDating.Meanings(article, published)))
        {
            foreach (var shared in account.Keys())
            {
                AddMeeting(account, shared, keys);
                if (account.PersonIds.Count > 1 && account.Account.Status != MeetingStatus.Cancelled) AddDay(article, LinkKind.Day, DayOf(shared), keys);
            }
        }

        foreach (var words in SameQuoteClues.Keys(article)) AddDay(article, LinkKind.Words, Words(words), keys);
        return keys;
    }

    /// <summary>The keys by which one account finds others of its meeting, each once.</summary>
    public static IReadOnlyCollection<NeighbourKey> Of(MergeableAccount account)
    {
        var keys = new HashSet<NeighbourKey>();
        foreach (var shared in account.Keys()) AddMeeting(account, shared, keys);
        return keys;
    }

    /// <summary>The key of a quotation, given as <see cref="SameQuoteClues.Keys"/> gives it.</summary>
    internal static string Words(string words) => "words " + words;

    // One meeting: accounts of one day; one without a day and those of the days that it allows; those with the same words of time.
    private static void AddMeeting(MergeableAccount account, string shared, HashSet<NeighbourKey> keys)
    {
        if (account.Day is { } day)
        {
            keys.Add(new(shared, LinkKind.Meeting, LinkSide.Both, DayRange.On(day)));
            return;
        }

        if (account.Date is { } date) keys.Add(new(string.Create(CultureInfo.InvariantCulture, $"{date.Text} of {shared}"), LinkKind.Meeting, LinkSide.Both, DayRange.Always));
        if (MeetingMerging.DaysOf(account) is { IsEmpty: false } days) keys.Add(new(shared, LinkKind.Meeting, LinkSide.Asks, days));
    }

    // The day of publication: only an article that its own words date to a day tells it, and only to one that they do not.
    private static void AddDay(ReadArticle article, LinkKind kind, string shared, HashSet<NeighbourKey> keys)
    {
        var own = article.OwnDate.Date;
        if (own is { IsDay: true, Earliest: { } day }) keys.Add(new(shared, kind, LinkSide.Tells, DayRange.On(day)));
        else keys.Add(new(shared, kind, LinkSide.Asks, DaysAround(article.OwnDate)));
    }

    /// <summary>The days that may tell something to an article of that date: articles whose days are farther apart tell each other nothing.</summary>
    internal static DayRange DaysAround(PublicationDate own)
    {
        const int DaysApart = 31;
        var days = own.Date?.Range ?? DayRange.Always;
        return new(DayRange.Moved(days.First, -DaysApart), DayRange.Moved(days.Last, DaysApart));
    }

    private static string DayOf(string shared) => "day of " + shared;
}
