using NewsArchive.Extraction;
using NewsArchive.Extraction.Meetings;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation;

/// <summary>An account of a meeting with its people and its day told, ready to be compared with others.</summary>
/// <param name="Slug">The article.</param>
/// <param name="Index">Place in its <see cref="ArticleFacts.Meetings"/>.</param>
/// <param name="Account">The account itself.</param>
/// <param name="PersonIds">Who took part, by id, in the order of the article.</param>
/// <param name="Date">The day as this account gives it.</param>
/// <param name="Published">When the article may have been published.</param>
public sealed record MergeableAccount(string Slug, int Index, MeetingAccount Account, IReadOnlyList<string> PersonIds, EdtfDate? Date, DayRange Published)
{
    // Nobody meets more people than these by name; a list of guests is cut.
    private const int MostPeople = 12;

    /// <summary>The accounts of one article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="slug">Its address.</param>
    /// <param name="published">When it was published, as far as it is told.</param>
    /// <param name="meanings">What its dates mean then.</param>
    internal static IEnumerable<MergeableAccount> Of(ReadArticle article, string slug, PublicationDate published, IReadOnlyList<EdtfDate?> meanings)
    {
        for (var m = 0; m < article.Facts.Meetings.Count; m++)
        {
            var told = article.Facts.Meetings[m];
            string[] people = [.. told.People.Select(person => article.PersonIds[person])];
            yield return new(slug, m, told, people, told.When is { } when ? meanings[when] : null, published.Date?.Range ?? DayRange.Always);
        }
    }

    /// <summary>The day, where it is one.</summary>
    public DateOnly? Day => Date is { IsDay: true } ? Date.Earliest : null;

    /// <summary>Whether it was over a distance: a call is never one with a meeting face to face.</summary>
    public bool IsCall => Account.Mode == MeetingMode.Call;

    /// <summary>Whether the places do not contradict each other.</summary>
    public bool PlaceAgrees(MergeableAccount other) => Geography.Agree(Account.Place, other.Account.Place);

    /// <summary>
    /// What accounts of one meeting share: each pair of people; one person and a group; for an event without names the words of the event.
    /// Accounts without a common key are never one meeting.
    /// </summary>
    public IEnumerable<string> Keys() => Keys(Account, PersonIds);

    /// <summary>The keys of an account whose people have the given ids.</summary>
    public static IEnumerable<string> Keys(MeetingAccount account, IReadOnlyList<string> personIds)
    {
        var people = personIds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostPeople).ToList();
        for (var i = 0; i < people.Count; i++)
        {
            for (var j = i + 1; j < people.Count; j++) yield return people[i] + "+" + people[j];
        }

        if (people.Count > 1) yield break;
        foreach (var group in account.Others) yield return (people.Count == 0 ? "" : people[0]) + "+" + Slugs.Of(group);
    }
}
