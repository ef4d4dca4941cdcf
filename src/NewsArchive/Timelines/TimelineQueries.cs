using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;

namespace NewsArchive.Timelines;

/// <summary>Reads what happened in order of time. Each query follows an index and reads a bounded number of rows, however large the archive.</summary>
public static class TimelineQueries
{
    /// <summary>The most meetings a timeline holds: the newest.</summary>
    public const int Most = 5_000;

    private const int MostDays = 20_000;

    /// <summary>The meetings asked for, oldest first.</summary>
    public static async Task<TimelineRows> RowsAsync(this ArchiveContext archive, TimelineRequest request, CancellationToken cancellationToken)
    {
        var rows = request.People.Count == 0 ? await EverybodysAsync(archive, request, cancellationToken) : await TheirsAsync(archive, request, cancellationToken);
        var isCut = rows.Count > Most;
        if (isCut) rows.RemoveRange(Most, rows.Count - Most);
        rows.Reverse();
        return new(rows, isCut);
    }

    /// <summary>First and last day of dated meetings, whatever <see cref="TimelineRequest.From"/> and To; null where none is dated.</summary>
    public static async Task<(DateOnly First, DateOnly Last)?> SpanAsync(this ArchiveContext archive, TimelineRequest request, CancellationToken cancellationToken)
    {
        var days = new List<DateOnly>();
        if (request.People.Count == 0) await AddEndsAsync(days, archive.Meetings.Select(meeting => meeting.SortDay), cancellationToken);
        foreach (var person in request.People) await AddEndsAsync(days, archive.MeetingPeople.Where(link => link.PersonId == person).Select(link => link.SortDay), cancellationToken);
        return days.Count == 0 ? null : (days.Min(), days.Max());
    }

    private static async Task AddEndsAsync(List<DateOnly> days, IQueryable<DateOnly> all, CancellationToken cancellationToken)
    {
        var dated = all.Where(day => day > DateOnly.MinValue);
        if (await dated.OrderBy(day => day).Select(day => (DateOnly?)day).FirstOrDefaultAsync(cancellationToken) is not { } first) return;
        days.Add(first);
        days.Add(await dated.OrderByDescending(day => day).FirstAsync(cancellationToken));
    }

    private static async Task<List<TimelineRow>> EverybodysAsync(ArchiveContext archive, TimelineRequest request, CancellationToken cancellationToken)
    {
        var (from, to) = (request.From ?? DateOnly.MinValue, request.To ?? DateOnly.MaxValue);
        var meetings = archive.Meetings.Where(meeting => meeting.SortDay >= from && meeting.SortDay <= to);
        if (request.Place is { } place) meetings = meetings.Where(meeting => meeting.Place == place);
        if (request.Outlet is { } outlet) meetings = meetings.Where(meeting => meeting.Accounts.Any(account => account.Article!.Outlet!.Name == outlet));
        var newest = meetings.OrderByDescending(meeting => meeting.SortDay).ThenByDescending(meeting => meeting.Id).Take(Most + 1);
        var found = await newest.Select(meeting => new { meeting.Id, meeting.Earliest, meeting.Latest, meeting.Status }).ToListAsync(cancellationToken);
        // Who took part is told by an index alone; in which order they were named, a lane does not ask.
        var people = (await archive.MeetingPeople.Where(link => newest.Select(meeting => meeting.Id).Contains(link.MeetingId)).Select(link => new { link.MeetingId, link.PersonId }).ToListAsync(cancellationToken))
            .ToLookup(link => link.MeetingId, link => link.PersonId);
        return [.. found.Select(meeting => new TimelineRow(meeting.Id, meeting.Earliest, meeting.Latest, meeting.Status, [.. people[meeting.Id]]))];
    }

    private static async Task<List<TimelineRow>> TheirsAsync(ArchiveContext archive, TimelineRequest request, CancellationToken cancellationToken)
    {
        var (from, to, people) = (request.From ?? DateOnly.MinValue, request.To ?? DateOnly.MaxValue, request.People);
        var links = archive.MeetingPeople.Where(link => people.Contains(link.PersonId) && link.SortDay >= from && link.SortDay <= to);
        if (request.Place is { } place) links = links.Where(link => link.Meeting!.Place == place);
        if (request.Outlet is { } outlet) links = links.Where(link => link.Meeting!.Accounts.Any(account => account.Article!.Outlet!.Name == outlet));
        var found = await links.OrderByDescending(link => link.SortDay).ThenByDescending(link => link.MeetingId).Take(MostDays)
            .Select(link => new { link.MeetingId, link.PersonId, link.Meeting!.Earliest, link.Meeting.Latest, link.Meeting.Status })
            .ToListAsync(cancellationToken);
        var least = Math.Min(2, people.Count);
        // The links of one meeting share its day, so they stand together.
        return [.. found.GroupBy(link => link.MeetingId).Where(links => links.Count() >= least).Take(Most + 1)
            .Select(links => new TimelineRow(links.Key, links.First().Earliest, links.First().Latest, links.First().Status, [.. links.Select(link => link.PersonId)]))];
    }
}
