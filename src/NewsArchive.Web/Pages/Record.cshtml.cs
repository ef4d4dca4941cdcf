using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Values;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages;

/// <summary>The archive beside the official record: what it bears out, and what the archive has no article about.</summary>
public sealed class RecordModel(ArchiveContext archive) : PageModel
{
    private const int MostMeetings = 2_000;

    public IReadOnlyList<RecordRow> Rows { get; private set; } = [];

    /// <summary>Held meetings of a traveller that no trip bears out.</summary>
    public IReadOnlyList<MeetingLine> NotOnRecord { get; private set; } = [];

    public int Gaps => Rows.Count(row => row is { Meetings.Count: 0, Trip.Met.Count: > 0 });

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var trips = await archive.TripsAsync(cancellationToken);
        if (trips.Count == 0) return;
        var travellers = trips.Select(trip => trip.TravellerKey).Distinct().ToList();
        var meetings = await archive.Meetings.Where(meeting => archive.MeetingPeople.Where(link => travellers.Contains(link.Person!.Key)).Select(link => link.MeetingId).Contains(meeting.Id))
            .NewestFirst().Take(MostMeetings).Lines().ToListAsync(cancellationToken);
        var confirmed = trips.Confirm(meetings);
        Rows = [.. trips.OrderByDescending(trip => trip.Start).Select(trip => new RecordRow(trip, [.. confirmed.Where(meeting => (meeting.Record ?? meeting.RecordDiffers?.Number) == trip.Number)]))];
        NotOnRecord = [.. confirmed.Where(meeting => meeting is { Record: null, RecordDiffers: null, Status: MeetingStatus.Held } and not { Mode: MeetingMode.Call })];
    }
}

/// <summary>A trip with the meetings it bears out.</summary>
public sealed record RecordRow(TripLine Trip, IReadOnlyList<MeetingLine> Meetings);
