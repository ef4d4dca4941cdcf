using NewsArchive.Values;

namespace NewsArchive.Reference;

/// <summary>"His first visit to Moscow since December": what an article says about a series of occasions.</summary>
/// <param name="Person">Whose, by the canonical name.</param>
/// <param name="With">Whom it was the first time with; null where only a place is meant.</param>
/// <param name="Place">City or country of the visits; null where only a person is meant.</param>
/// <param name="Since">When it is said to have been before, or from when on there is said to have been none.</param>
/// <param name="At">The days of the occasion that is said to be the first.</param>
public sealed record FirstSinceClaim(string Person, string? With, string? Place, DayRange Since, DayRange At);

/// <summary>An occasion that the archive or the record knows of.</summary>
/// <param name="Person">Who travelled or met.</param>
/// <param name="With">Whom they met.</param>
/// <param name="Places">City and country, as far as known.</param>
/// <param name="Days">When.</param>
/// <param name="Source">A meeting's id or a record number.</param>
public sealed record KnownOccasion(string Person, IReadOnlyList<string> With, IReadOnlyList<string> Places, DayRange Days, string Source)
{
    /// <summary>The occasion a journey on record is.</summary>
    public static KnownOccasion Of(RecordTrip trip) => new(trip.Name, trip.PeopleMet, [.. trip.City.Split(", "), trip.Country], trip.Days, trip.Id);

    /// <summary>The occasions a meeting is: one for each of its people.</summary>
    public static IEnumerable<KnownOccasion> Of(MeetingToCheck meeting) => meeting.Status != MeetingStatus.Held ? [] : meeting.People.Select(person =>
        new KnownOccasion(person, [.. meeting.People.Where(other => other != person)], meeting.Place is null ? [] : [meeting.Place], meeting.Days, meeting.Id));
}

/// <summary>How a claim stands to what is known.</summary>
public enum ClaimStanding
{
    /// <summary>Nothing known speaks for or against it.</summary>
    Unknown,

    /// <summary>An occasion at or before the time named is known, and none between.</summary>
    Consistent,

    /// <summary>An occasion between is known.</summary>
    Contradicted,
}

/// <summary>A claim checked; <paramref name="By"/> is the occasion that decided, null where the standing is unknown.</summary>
public sealed record CheckedClaim(ClaimStanding Standing, KnownOccasion? By);

/// <summary>Checks claims of a first time since another.</summary>
public static class FirstSinceClaims
{
    /// <summary>
    /// Contradicted by an occasion that surely lies between the two times; consistent where one is known at the earlier time or
    /// before it ("since the war began") and none can lie between; unknown otherwise. An occasion whose days are open on either side decides nothing.
    /// </summary>
    public static CheckedClaim Check(FirstSinceClaim claim, IEnumerable<KnownOccasion> known)
    {
        var fitting = known.Where(occasion => Fits(claim, occasion)).OrderBy(occasion => occasion.Days.First).ThenBy(occasion => occasion.Source, StringComparer.Ordinal).ToArray();
        if (Array.Find(fitting, occasion => occasion.Days.First > claim.Since.Last && occasion.Days.Last < claim.At.First) is { } between) return new(ClaimStanding.Contradicted, between);
        var open = fitting.Any(occasion => occasion.Days.Last > claim.Since.Last && occasion.Days.First < claim.At.First);
        var earlier = Array.FindLast(fitting, occasion => occasion.Days.Last <= claim.Since.Last);
        return earlier is null || open ? new(ClaimStanding.Unknown, null) : new(ClaimStanding.Consistent, earlier);
    }

    private static bool Fits(FirstSinceClaim claim, KnownOccasion occasion) =>
        Same(claim.Person, occasion.Person)
        && (claim.With is null || occasion.With.Any(person => Same(claim.With, person)))
        && (claim.Place is null || occasion.Places.Any(place => Same(claim.Place, place) || Same(CountryWords.Country(claim.Place) ?? claim.Place, CountryWords.Country(place) ?? place)));

    private static bool Same(string one, string other) => KnownPeople.Key(one) == KnownPeople.Key(other);
}
