using NewsArchive.Extraction.Meetings;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation;

/// <summary>Makes one meeting of its accounts.</summary>
internal static class MergedMeetings
{
    /// <summary>The meetings of groups of accounts, in order of time, then by id; every id is different.</summary>
    public static IReadOnlyList<ReconciledMeeting> Of(IEnumerable<List<MergeableAccount>> groups)
    {
        var meetings = groups.Select(Of).ToList();
        meetings.Sort(Compare);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var free = new HashSet<string>(meetings.Select(meeting => meeting.Id), StringComparer.Ordinal);
        for (var m = 0; m < meetings.Count; m++)
        {
            if (!taken.Add(meetings[m].Id)) meetings[m] = meetings[m] with { Id = Slugs.Free(meetings[m].Id, free) };
        }

        return meetings;
    }

    private static ReconciledMeeting Of(List<MergeableAccount> accounts)
    {
        accounts.Sort(OldestFirst);
        var date = DateOf(accounts);
        var place = Commonest(accounts.Select(account => account.Account.Place), place => Geography.IsCountry(place) ? 0 : 1);
        var people = PeopleOf(accounts);
        string[] others = [.. accounts.SelectMany(account => account.Account.Others).Distinct(StringComparer.OrdinalIgnoreCase)];
        return new ReconciledMeeting
        {
            Id = MeetingIds.Of(date, place, people, others),
            Date = date,
            Status = StatusOf(accounts),
            Mode = ModeOf(accounts),
            Place = place,
            Venue = Commonest(accounts.Select(account => account.Account.Venue), _ => 0),
            PersonIds = people,
            Others = others,
            Accounts = [.. accounts.Select(account => new AccountOfMeeting(account.Slug, account.Index, account.Date))],
        };
    }

    private static int OldestFirst(MergeableAccount a, MergeableAccount b)
    {
        var order = a.Published.First.CompareTo(b.Published.First);
        if (order == 0) order = a.Published.Last.CompareTo(b.Published.Last);
        if (order == 0) order = string.CompareOrdinal(a.Slug, b.Slug);
        return order != 0 ? order : a.Index.CompareTo(b.Index);
    }

    private static int Compare(ReconciledMeeting a, ReconciledMeeting b)
    {
        var order = (a.Date?.Earliest ?? DateOnly.MaxValue).CompareTo(b.Date?.Earliest ?? DateOnly.MaxValue);
        if (order == 0) order = string.CompareOrdinal(a.Id, b.Id);
        if (order == 0) order = string.CompareOrdinal(a.Accounts[0].Slug, b.Accounts[0].Slug);
        return order != 0 ? order : a.Accounts[0].Account.CompareTo(b.Accounts[0].Account);
    }

    /// <summary>The one day, or the narrowest of what is told.</summary>
    private static EdtfDate? DateOf(List<MergeableAccount> accounts) =>
        accounts.Where(account => account.Date is not null).OrderBy(account => account.Date!.Range.Days).ThenBy(account => account.Date!.Text, StringComparer.Ordinal).FirstOrDefault()?.Date;

    /// <summary>Held, once any account says it took place, unless a later one says it did not; else planned or called off by the latest.</summary>
    private static MeetingStatus StatusOf(List<MergeableAccount> accounts)
    {
        var told = accounts.Where(account => account.Account.Status != MeetingStatus.Planned).ToList();
        if (told.Count == 0) return MeetingStatus.Planned;
        var latest = told.Max(account => account.Published.First);
        return told.Exists(account => account.Published.First == latest && account.Account.Status == MeetingStatus.Held) ? MeetingStatus.Held : MeetingStatus.Cancelled;
    }

    /// <summary>A press conference is part of the meeting it follows.</summary>
    private static MeetingMode ModeOf(List<MergeableAccount> accounts) =>
        accounts.Select(account => account.Account.Mode).OrderBy(mode => mode == MeetingMode.PressConference ? 1 : 0).ThenBy(mode => mode).First();

    private static string? Commonest(IEnumerable<string?> values, Func<string, int> rank) =>
        values.OfType<string>().GroupBy(value => value, StringComparer.OrdinalIgnoreCase).OrderByDescending(group => rank(group.Key)).ThenByDescending(group => group.Count())
            .ThenByDescending(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Min(StringComparer.Ordinal);

    /// <summary>Those of the fullest account in its order, then the others by the number of accounts that name them.</summary>
    private static string[] PeopleOf(List<MergeableAccount> accounts)
    {
        var fullest = accounts.MaxBy(account => account.PersonIds.Distinct(StringComparer.Ordinal).Count())!.PersonIds;
        var rest = accounts.SelectMany(account => account.PersonIds.Distinct(StringComparer.Ordinal)).Where(id => !fullest.Contains(id))
            .GroupBy(id => id, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key);
        return [.. fullest.Distinct(StringComparer.Ordinal), .. rest];
    }
}
