using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>A day that another article gives to a meeting.</summary>
/// <param name="Slug">The other article.</param>
/// <param name="PersonIds">Who took part, by their ids.</param>
/// <param name="Place">Where; null where it does not say.</param>
/// <param name="Day">The day, as that article's own date tells it.</param>
public sealed record DatedMeeting(string Slug, IReadOnlyList<string> PersonIds, string? Place, DateOnly Day);

/// <summary>What other articles' accounts of the same meeting say about the day of this one: their day, and this one's "yesterday".</summary>
public static class NeighbourClues
{
    // With more days than these the same people met so often that nothing is told.
    private const int MostDays = 40;

    /// <summary>The days that an article, dated by its own words to a day, gives to its meetings. Only these are handed on: what came from neighbours is not.</summary>
    public static IEnumerable<DatedMeeting> DatedMeetings(ReadArticle article, PublicationDate own, string slug, IReadOnlyList<string> personIds)
    {
        if (own.Date is not { IsDay: true }) yield break;
        foreach (var account in article.Facts.Meetings)
        {
            if (account.Status == MeetingStatus.Cancelled || account.People.Count < 2 || account.When is not { } when) continue;
            if (DateMeaning.Of(article.Facts.Dates[when], own.Date) is not { IsDay: true, Earliest: { } day }) continue;
            yield return new(slug, [.. account.People.Select(person => personIds[person])], account.Place, day);
        }
    }

    /// <summary>The clues for one article: one for each of its meetings that neighbours give a day.</summary>
    /// <param name="article">The article to be dated.</param>
    /// <param name="own">Its date by its own words.</param>
    /// <param name="personIds">The ids of its people.</param>
    /// <param name="neighbours">Meetings of other articles that share at least two people with one of its own.</param>
    public static IReadOnlyList<DateClue> Of(ReadArticle article, PublicationDate own, IReadOnlyList<string> personIds, IReadOnlyList<DatedMeeting> neighbours)
    {
        if (own.Date is { IsDay: true } || neighbours.Count == 0) return [];
        var clues = new List<DateClue>();
        foreach (var account in article.Facts.Meetings)
        {
            if (account.Status == MeetingStatus.Cancelled || account.People.Count < 2) continue;
            var same = neighbours.Where(other => IsSame(account, personIds, other)).ToList();
            if (Clue(article, own, account, same) is { } clue) clues.Add(clue);
        }

        return clues;
    }

    private static DateClue? Clue(ReadArticle article, PublicationDate own, MeetingAccount account, List<DatedMeeting> same)
    {
        var allowed = new List<DayRange>();
        DatedMeeting? named = null;
        foreach (var other in same)
        {
            if (WrittenOn(article, account, other.Day) is not { } written || own.Days.Count > 0 && !DayRuns.Meets(own.Days, written)) continue;
            allowed.Add(written);
            if (named is null || string.CompareOrdinal(other.Slug, named.Slug) < 0) named = other;
        }

        if (named is null || allowed.Select(run => run.First).Distinct().Count() > MostDays) return null;
        var days = DayRuns.Ordered(allowed);
        var span = account.When is { } when ? article.Facts.Dates[when].Span() : account.Evidence[0];
        var says = days.Count == 1 ? $"another account of the meeting gives its day: {ArticleWords.Printed(named.Day)}" : "other accounts of such a meeting give its possible days";
        return article.Clue(span, says, "same-meeting", days, account.When is null ? ClueWeight.Weak : ClueWeight.Strong) with { FromArticle = named.Slug };
    }

    private static DayRange? WrittenOn(ReadArticle article, MeetingAccount account, DateOnly day)
    {
        if (account.When is { } when) return EventDistance.WrittenOn(article.Facts.Dates[when].Value, article.Facts.Dates[when].Tense, DayRange.On(day));
        return account.Status == MeetingStatus.Planned ? new(DayRange.Moved(day, -30), day) : new(day, DayRange.Moved(day, 2));
    }

    private static bool IsSame(MeetingAccount account, IReadOnlyList<string> personIds, DatedMeeting other)
    {
        if (account.Place is { } here && other.Place is { } there && !here.Equals(there, StringComparison.OrdinalIgnoreCase)) return false;
        var shared = 0;
        foreach (var person in account.People)
        {
            if (other.PersonIds.Contains(personIds[person])) shared++;
        }

        return shared >= 2;
    }
}
