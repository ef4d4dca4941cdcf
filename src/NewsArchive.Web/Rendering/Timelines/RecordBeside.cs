using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Reference;

namespace NewsArchive.Web.Rendering;

/// <summary>The official record beside a timeline: which of its meetings a trip bears out, and which trips no article tells of.</summary>
internal sealed class RecordBeside
{
    private const int MostMeetings = 400;

    private readonly Dictionary<int, string> confirmed = [];

    /// <summary>Trips of the people asked for of which no meeting in the archive tells.</summary>
    public IReadOnlyList<TripLine> Gaps { get; private set; } = [];

    public TimelineEntry Confirm(TimelineEntry entry) => entry.Kind == MarkKind.Held && confirmed.ContainsKey(entry.MeetingId) ? entry with { Kind = MarkKind.Confirmed } : entry;

    public MeetingLine Confirm(MeetingLine meeting) => meeting with { Record = confirmed.GetValueOrDefault(meeting.Id) };

    public static async Task<RecordBeside> ReadAsync(ArchiveContext archive, ListFilter filter, IReadOnlyList<PersonLine> chosen, CancellationToken cancellationToken)
    {
        var beside = new RecordBeside();
        var trips = (await archive.TripsAsync(cancellationToken)).Where(trip => Wanted(trip, filter, chosen)).ToList();
        var meetings = new List<MeetingLine>();
        foreach (var traveller in trips.GroupBy(trip => trip.TravellerKey)) meetings.AddRange(await OnTripsAsync(archive, traveller.Key, [.. traveller], cancellationToken));
        var laid = trips.Confirm(meetings);
        foreach (var meeting in laid.Where(meeting => meeting.Record is not null)) beside.confirmed[meeting.Id] = meeting.Record!;
        beside.Gaps = trips.Gaps(laid);
        return beside;
    }

    private static bool Wanted(TripLine trip, ListFilter filter, IReadOnlyList<PersonLine> chosen)
    {
        if ((filter.From is { } from && trip.End < from) || (filter.To is { } to && trip.Start > to)) return false;
        if ((filter.Place is { } place && trip.City != place) || filter.Outlet is not null) return false;
        var least = Math.Min(2, chosen.Count);
        return least == 0 || chosen.Count(person => person.Key == trip.TravellerKey || trip.Met.Any(met => met.Key == person.Key)) >= least;
    }

    /// <summary>A traveller's meetings on the days of the trips, and near them.</summary>
    private static async Task<IReadOnlyList<MeetingLine>> OnTripsAsync(ArchiveContext archive, string traveller, IReadOnlyList<TripLine> trips, CancellationToken cancellationToken)
    {
        var (first, last) = (trips.Min(trip => trip.Start).AddDays(-RecordMatching.DaysApart), trips.Max(trip => trip.End).AddDays(RecordMatching.DaysApart));
        if (await archive.People.Where(person => person.Key == traveller).Select(person => (int?)person.Id).FirstOrDefaultAsync(cancellationToken) is not { } id) return [];
        var days = await archive.MeetingPeople.Where(link => link.PersonId == id && link.SortDay >= first && link.SortDay <= last).Select(link => new { link.MeetingId, link.SortDay }).ToListAsync(cancellationToken);
        var ids = days.Where(link => trips.Any(trip => link.SortDay >= trip.Start.AddDays(-RecordMatching.DaysApart) && link.SortDay <= trip.End.AddDays(RecordMatching.DaysApart))).Select(link => link.MeetingId).Take(MostMeetings).ToList();
        return ids.Count == 0 ? [] : await archive.Meetings.Where(meeting => ids.Contains(meeting.Id)).Lines().ToListAsync(cancellationToken);
    }
}
