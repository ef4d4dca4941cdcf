using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Reference;
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

/// <summary>Lays meetings beside the official record by the rules of <see cref="RecordMatching"/>: which trip bears out which meeting, and which trips no article tells of.</summary>
public static class OfficialRecord
{
    // Between two people met, and between the key and the name of one: no name has these.
    private const char Next = '\u001E';
    private const char Part = '\u001F';

    /// <summary>Every trip, in order of time. Many pages ask for all of them: each comes as one row, with those met in one text.</summary>
    public static async Task<List<TripLine>> TripsAsync(this ArchiveContext archive, CancellationToken cancellationToken)
    {
        var trips = await archive.Database.SqlQuery<StoredTrip>($"""
            SELECT t.Number, t.TravellerKey, t.Traveller, t.Role, t.Start, t.End, t.Country, t.City,
                (SELECT group_concat(p.PersonKey || char(31) || p.Name, char(30) ORDER BY p.Name) FROM RecordTripPeople p WHERE p.TripId = t.Id) AS Met
            FROM RecordTrips t ORDER BY t.Start, t.Id
            """).ToListAsync(cancellationToken);
        return trips.ConvertAll(trip => new TripLine(trip.Number, trip.TravellerKey, trip.Traveller, trip.Role, DateOnly.FromDayNumber(trip.Start), DateOnly.FromDayNumber(trip.End), trip.Country, trip.City, People(trip.Met)));
    }

    /// <summary>Each meeting with what the record says of it.</summary>
    public static List<MeetingLine> Confirm(this IReadOnlyList<TripLine> trips, IEnumerable<MeetingLine> meetings)
    {
        var lines = meetings.ToList();
        if (trips.Count == 0 || lines.Count == 0) return lines;
        var verdicts = RecordMatching.Match([.. lines.Select(AsAsked)], [.. trips.Select(AsRead)]).Verdicts;
        return [.. lines.Zip(verdicts, (line, said) => With(line, said.Verdict))];
    }

    /// <summary>The trip that a meeting beside the record is borne out by or differs from.</summary>
    public static TripLine? Covering(this IEnumerable<TripLine> trips, MeetingLine confirmed) =>
        (confirmed.Record ?? confirmed.RecordDiffers?.Number) is { } number ? trips.FirstOrDefault(trip => trip.Number == number) : null;

    /// <summary>Trips on which the record names somebody met, and of which no meeting in the archive tells; the meetings as <see cref="Confirm"/> gave them.</summary>
    public static List<TripLine> Gaps(this IReadOnlyList<TripLine> trips, IReadOnlyCollection<MeetingLine> confirmed)
    {
        var told = confirmed.Select(meeting => meeting.Record ?? meeting.RecordDiffers?.Number).ToHashSet();
        return [.. trips.Where(trip => trip.Met.Count > 0 && !told.Contains(trip.Number))];
    }

    private static TripPerson[] People(string? met) =>
        met is null ? [] : Array.ConvertAll(met.Split(Next), person => person.Split(Part, 2) is [var key, var name] ? new TripPerson(key, name) : new TripPerson("", person));

    private static MeetingLine With(MeetingLine line, RecordVerdict verdict) => verdict switch
    {
        RecordVerdict.Confirmed confirmed => line with { Record = confirmed.Trip.Id },
        RecordVerdict.Differs differs => line with { RecordDiffers = new(differs.Trip.Id, differs.How) },
        _ => line,
    };

    /// <summary>A meeting as the rules of the record are asked about it, its people by their ids.</summary>
    internal static MeetingToCheck AsAsked(this MeetingLine meeting) => new(
        meeting.Key, [.. meeting.People.Select(person => person.Key)], meeting.Date is { } date ? date.Range : DayRange.Always, meeting.Place, meeting.Status, meeting.Mode);

    /// <summary>A trip as the rules of the record know it, its people by their ids.</summary>
    internal static Reference.RecordTrip AsRead(this TripLine trip) => new(
        trip.Number, trip.Role ?? "", trip.TravellerKey, new(trip.Start, trip.End), trip.Country ?? "", trip.City ?? "", [.. trip.Met.Select(person => person.Key)], "");

    private sealed record StoredTrip(string Number, string TravellerKey, string Traveller, string? Role, int Start, int End, string? Country, string? City, string? Met);
}
