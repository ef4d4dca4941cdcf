using NewsArchive.Timelines;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>An entry of a timeline: a meeting, or a trip on the official record of which no article tells. What lists and labels need of it is read for those shown only.</summary>
public sealed record TimelineEntry
{
    /// <summary>Its number in the list, by which the picture names it; 0 for entries not known to a year.</summary>
    public int Number { get; init; }

    public int MeetingId { get; init; }

    public required MarkKind Kind { get; init; }

    public DateOnly? Earliest { get; init; }

    public DateOnly? Latest { get; init; }

    /// <summary>Rows of the people in it, whose lanes it joins.</summary>
    public required IReadOnlyList<int> People { get; init; }

    public MeetingLine? Meeting { get; init; }

    public TripLine? Trip { get; init; }

    public bool IsDated => TimelineRow.HasPlace(Earliest, Latest);

    public DateOnly First => Earliest!.Value;

    public DateOnly Last => Latest!.Value;

    public bool IsDay => Earliest == Latest;

    public string Href => Trip is { } trip ? "/record#r" + trip.Number : Links.Meeting(Meeting!.Key);

    public string Title => Trip?.Title ?? Meeting!.Title;

    public string? Place => Trip?.Place ?? Meeting!.Place;

    public string When => Trip is { } trip ? $"{trip.Days}, {trip.Place}. {MarkKind.Gap.Words}." : Meeting!.When;

    public IReadOnlyList<Citation> Cites => Meeting?.Cites ?? [];

    public string Day => Trip?.Days ?? Counts.Capital(Dates.Words(Meeting!.Date));

    /// <summary>The time as it stands over a mark.</summary>
    public string ShortDay => Trip is not null ? Dates.DayMonth(First) : Dates.Short(First, Last);

    public string Label => $"{Number}. {Day}, {Title}: {Kind.Words}";

    public static TimelineEntry Of(TimelineRow row) => new()
    {
        MeetingId = row.MeetingId,
        Kind = row.Status switch { MeetingStatus.Planned => MarkKind.Planned, MeetingStatus.Cancelled => MarkKind.Cancelled, _ => MarkKind.Held },
        Earliest = row.Earliest,
        Latest = row.Latest,
        People = row.PersonIds,
    };

    public static TimelineEntry Of(TripLine trip, IReadOnlyList<PersonLine> people) => new()
    {
        Kind = MarkKind.Gap,
        Earliest = trip.Start,
        Latest = trip.End,
        People = [.. people.Where(person => person.Key == trip.TravellerKey || trip.Met.Any(met => met.Key == person.Key)).Select(person => person.Id)],
        Trip = trip,
    };
}
