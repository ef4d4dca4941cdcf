using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>A journey on the official record, as pages show it.</summary>
public sealed record TripLine(string Number, string TravellerKey, string Traveller, string? Role, DateOnly Start, DateOnly End, string? Country, string? City, IReadOnlyList<TripPerson> Met)
{
    /// <summary>The record's number without the kind of traveller: "secretary-3349" is no. 3349.</summary>
    public string Label => Number[(Number.LastIndexOf('-') + 1)..];

    public string Place => City ?? Country ?? "a place not named";

    public string Days => Dates.Span(Start, End);

    public string Title => $"{Traveller.Split(' ')[^1]} in {Place}";
}

/// <summary>Somebody the record names as met.</summary>
public sealed record TripPerson(string Key, string Name);

/// <summary>Lays meetings beside the official record: which trip bears out which meeting, and which trips no article tells of.</summary>
public static class OfficialRecord
{
    public static Task<List<TripLine>> TripsAsync(this ArchiveContext archive, CancellationToken cancellationToken) => archive.RecordTrips
        .OrderBy(trip => trip.Start).ThenBy(trip => trip.Id)
        .Select(trip => new TripLine(trip.Number, trip.TravellerKey, trip.Traveller, trip.Role, trip.Start, trip.End, trip.Country, trip.City,
            trip.People.OrderBy(person => person.Name).Select(person => new TripPerson(person.PersonKey, person.Name)).ToList()))
        .AsSplitQuery().ToListAsync(cancellationToken);

    /// <summary>The trip that bears out a meeting: its traveller and somebody met on it took part, its days hold the meeting's day, its place is the meeting's.</summary>
    public static TripLine? Covering(this IEnumerable<TripLine> trips, MeetingLine meeting) => meeting switch
    {
        { Mode: MeetingMode.Call } or { Date: null } => null,
        { Date: { Earliest: { } first, Latest: { } last } } => trips.FirstOrDefault(trip =>
            trip.Start <= first && last <= trip.End && meeting.People.Any(person => person.Key == trip.TravellerKey)
            && (trip.Met.Count == 0 || trip.Met.Any(met => meeting.People.Any(person => person.Key == met.Key))) && PlacesAgree(meeting.Place, trip)),
        _ => null,
    };

    /// <summary>Each meeting with the number of the trip that bears it out.</summary>
    public static List<MeetingLine> Confirm(this IReadOnlyList<TripLine> trips, IEnumerable<MeetingLine> meetings) =>
        trips.Count == 0 ? [.. meetings] : [.. meetings.Select(meeting => meeting with { Record = trips.Covering(meeting)?.Number })];

    /// <summary>Trips on which the record names somebody met, and of which no meeting in the archive tells.</summary>
    public static List<TripLine> Gaps(this IReadOnlyList<TripLine> trips, IReadOnlyCollection<MeetingLine> meetings) =>
        [.. trips.Where(trip => trip.Met.Count > 0 && !meetings.Any(meeting => trips.Covering(meeting) == trip))];

    private static bool PlacesAgree(string? place, TripLine trip) =>
        place is null || Same(place, trip.City) || Same(place, trip.Country);

    private static bool Same(string place, string? other) =>
        other is not null && (other.Contains(place, StringComparison.OrdinalIgnoreCase) || place.Contains(other, StringComparison.OrdinalIgnoreCase));
}
