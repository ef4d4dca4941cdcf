using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>An entry of a timeline: a meeting, or a trip on the official record of which no article tells.</summary>
public sealed record TimelineEntry
{
    /// <summary>Its number in the list, by which the picture names it; 0 for entries without a day.</summary>
    public int Number { get; init; }

    public required string Href { get; init; }

    public required string Title { get; init; }

    public required MarkKind Kind { get; init; }

    public EdtfDate? Date { get; init; }

    public string? Place { get; init; }

    /// <summary>Keys of the people in it, whose lanes it joins.</summary>
    public required IReadOnlyList<string> People { get; init; }

    public required string When { get; init; }

    public IReadOnlyList<Citation> Cites { get; init; } = [];

    public bool IsDated => Date is { Earliest: not null, Latest: not null };

    public DateOnly First => Date!.Earliest!.Value;

    public DateOnly Last => Date!.Latest!.Value;

    public string Label => $"{Number}. {Counts.Capital(Dates.Words(Date))}, {Title}: {Kind.Words}";

    public static TimelineEntry Of(MeetingLine meeting) => new()
    {
        Href = Links.Meeting(meeting.Key),
        Title = meeting.Title,
        Kind = meeting.Kind,
        Date = meeting.Date,
        Place = meeting.Place,
        People = [.. meeting.People.Select(person => person.Key)],
        When = meeting.When,
        Cites = meeting.Cites,
    };

    public static TimelineEntry Of(TripLine trip) => new()
    {
        Href = "/record#r" + trip.Number,
        Title = trip.Title,
        Kind = MarkKind.Gap,
        Date = EdtfDate.Interval(new(trip.Start, trip.End)),
        Place = trip.Place,
        People = [trip.TravellerKey, .. trip.Met.Select(person => person.Key)],
        When = $"{trip.Days}, {trip.Place}. {MarkKind.Gap.Words}.",
    };
}
