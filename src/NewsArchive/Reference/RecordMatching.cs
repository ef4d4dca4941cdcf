using NewsArchive.Values;

namespace NewsArchive.Reference;

/// <summary>
/// Meetings against the official record of journeys. A journey fits a meeting that its traveller and somebody met on it both took part in.
/// It confirms the meeting where days and place agree, differs where just one of the two does not, and says nothing otherwise.
/// </summary>
public static class RecordMatching
{
    // A meeting known no closer than this could be any of several journeys.
    private const int WidestDays = 31;

    /// <summary>Two reports of one meeting differ by so many days at most; farther apart they are two meetings.</summary>
    public const int DaysApart = 2;

    /// <summary>All verdicts, and the journeys without an article. Costs meetings times the journeys of their people.</summary>
    public static RecordFindings Match(IReadOnlyList<MeetingToCheck> meetings, IReadOnlyList<RecordTrip> trips)
    {
        var byTraveller = trips.ToLookup(trip => Key(trip.Name), StringComparer.Ordinal);
        var verdicts = meetings.Select(meeting => (meeting, Check(meeting, meeting.People.SelectMany(person => byTraveller[Key(person)])))).ToArray();
        var told = verdicts.Select(verdict => TripOf(verdict.Item2)?.Id).ToHashSet(StringComparer.Ordinal);
        var gaps = trips.Where(trip => trip.PeopleMet.Count > 0 && !told.Contains(trip.Id)).OrderBy(trip => trip.Days.First).ThenBy(trip => trip.Id, StringComparer.Ordinal);
        return new(verdicts, [.. gaps]);
    }

    /// <summary>What the journeys say of one meeting.</summary>
    public static RecordVerdict Check(MeetingToCheck meeting, IEnumerable<RecordTrip> trips)
    {
        if (meeting.Mode == MeetingMode.Call || meeting.Days.IsEmpty || meeting.Days.Days > WidestDays) return new RecordVerdict.NotOnRecord();
        var people = meeting.People.Select(Key).ToHashSet(StringComparer.Ordinal);
        return trips.Where(trip => people.Contains(Key(trip.Name)) && Shared(trip, people) > 0)
            .OrderBy(trip => Distance(trip.Days, meeting.Days))
            .ThenByDescending(trip => Shared(trip, people))
            .ThenBy(trip => trip.Id, StringComparer.Ordinal)
            .Select(trip => Verdict(meeting, trip))
            .OrderBy(verdict => verdict is RecordVerdict.Confirmed ? 0 : 1)
            .FirstOrDefault(verdict => verdict is not RecordVerdict.NotOnRecord) ?? new RecordVerdict.NotOnRecord();
    }

    private static RecordVerdict Verdict(MeetingToCheck meeting, RecordTrip trip)
    {
        var distance = Distance(trip.Days, meeting.Days);
        var place = PlaceAgrees(meeting.Place, trip);
        if (distance == 0 && place == true && meeting.Status == MeetingStatus.Cancelled) return new RecordVerdict.Differs(trip, "the record says that it took place");
        if (distance == 0 && place is null && !(trip.Days.First <= meeting.Days.First && meeting.Days.Last <= trip.Days.Last)) return new RecordVerdict.NotOnRecord();
        if (distance == 0 && place != false) return new RecordVerdict.Confirmed(trip, Unnamed(meeting, trip));
        if (distance == 0 && meeting.Days.Days <= DaysApart) return new RecordVerdict.Differs(trip, $"the record has {trip.City}, not {meeting.Place}");
        return distance <= DaysApart && place == true
            ? new RecordVerdict.Differs(trip, $"the record has {EdtfDate.Interval(trip.Days)}, not {EdtfDate.Interval(meeting.Days)}")
            : new RecordVerdict.NotOnRecord();
    }

    // True, false, or null where the meeting names no place.
    private static bool? PlaceAgrees(string? place, RecordTrip trip)
    {
        if (place is null) return null;
        var country = CountryWords.Country(trip.Country) ?? trip.Country;
        return trip.City.Split(", ").Any(city => Key(city) == Key(place)) || Key(country) == Key(CountryWords.Country(place) ?? place);
    }

    private static int Shared(RecordTrip trip, HashSet<string> people) => trip.PeopleMet.Count(person => people.Contains(Key(person)));

    private static string[] Unnamed(MeetingToCheck meeting, RecordTrip trip)
    {
        var named = trip.PeopleMet.Append(trip.Name).Select(Key).ToHashSet(StringComparer.Ordinal);
        return [.. meeting.People.Where(person => !named.Contains(Key(person)))];
    }

    /// <summary>The days between two runs; 0 where they meet.</summary>
    private static int Distance(DayRange one, DayRange other) =>
        Math.Max(0, Math.Max(one.First.DayNumber - other.Last.DayNumber, other.First.DayNumber - one.Last.DayNumber));

    /// <summary>The journey a verdict speaks of; null where it speaks of none.</summary>
    public static RecordTrip? TripOf(RecordVerdict verdict) => verdict switch
    {
        RecordVerdict.Confirmed confirmed => confirmed.Trip,
        RecordVerdict.Differs differs => differs.Trip,
        _ => null,
    };

    private static string Key(string name) => KnownPeople.Key(name);
}
