using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Values;

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
        var rows = request.People.Count == 0 ? EverybodysRows(archive, request) : await TheirsAsync(archive, request, cancellationToken);
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

    private static List<TimelineRow> EverybodysRows(ArchiveContext archive, TimelineRequest request)
    {
        var (from, to) = ((request.From ?? DateOnly.MinValue).DayNumber, (request.To ?? DateOnly.MaxValue).DayNumber);
        var place = request.Place is null ? "" : " AND m.Place = {2}";
        var outlet = request.Outlet is null ? "" : " AND m.Id IN (SELECT c.MeetingId FROM Accounts c JOIN Articles a ON a.Id = c.ArticleId WHERE a.OutletId = (SELECT Id FROM Outlets WHERE Name = {3}))";
        // Who took part is told by an index alone; in which order they were named, a lane does not ask. They come as one text for each meeting, and the
        // rows all at once: to hand on each person in a row, and to wait for each, takes longer than to find them.
#pragma warning disable EF1002 // The statement's parts are this method's own; what is asked for is handed over as values.
        var found = archive.Database.SqlQueryRaw<StoredRow>($$"""
            SELECT m.Id, m.Earliest, m.Latest, m.Status, (SELECT group_concat(p.PersonId) FROM MeetingPeople p WHERE p.MeetingId = m.Id) AS People
            FROM Meetings m WHERE m.SortDay BETWEEN {0} AND {1}{{place}}{{outlet}} ORDER BY m.SortDay DESC, m.Id DESC LIMIT {{Most + 1}}
            """, from, to, request.Place ?? "", request.Outlet ?? "").ToList();
#pragma warning restore EF1002
        return found.ConvertAll(row => new TimelineRow(row.Id, Day(row.Earliest), Day(row.Latest), (MeetingStatus)row.Status, Numbers(row.People)));
    }

    private static DateOnly? Day(int? number) => number is { } day ? DateOnly.FromDayNumber(day) : null;

    private static int[] Numbers(string? list)
    {
        if (list is null) return [];
        var numbers = new int[list.AsSpan().Count(',') + 1];
        var at = 0;
        foreach (var number in list.AsSpan().Split(',')) numbers[at++] = int.Parse(list.AsSpan()[number], NumberStyles.None, CultureInfo.InvariantCulture);
        return numbers;
    }

    private static async Task<List<TimelineRow>> TheirsAsync(ArchiveContext archive, TimelineRequest request, CancellationToken cancellationToken)
    {
        var (from, to, people) = (request.From ?? DateOnly.MinValue, request.To ?? DateOnly.MaxValue, request.People);
        // Of one person the index gives them in order.
        var links = people is [var one] ? archive.MeetingPeople.Where(link => link.PersonId == one) : archive.MeetingPeople.Where(link => people.Contains(link.PersonId));
        links = links.Where(link => link.SortDay >= from && link.SortDay <= to);
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

    private sealed record StoredRow(int Id, int? Earliest, int? Latest, int Status, string? People);
}
