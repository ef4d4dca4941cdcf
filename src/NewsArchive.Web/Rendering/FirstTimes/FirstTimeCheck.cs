using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>A claim of a first time, checked against the archive and the official record.</summary>
/// <param name="Claimed">The claim.</param>
/// <param name="Standing">Consistent, contradicted or unknown.</param>
/// <param name="By">The occasion that decided, as a page names it; null where none did.</param>
/// <param name="Href">Its page.</param>
public sealed record CheckedFirstTime(FirstTime Claimed, ClaimStanding Standing, string? By, string? Href)
{
    public string Verdict => Standing switch
    {
        ClaimStanding.Contradicted => "Contradicted",
        ClaimStanding.Consistent => "Consistent",
        _ => "Unknown",
    };

    public string Why => Standing switch
    {
        ClaimStanding.Contradicted => "known in between:",
        ClaimStanding.Consistent => "none is known in between; before it:",
        _ => "neither the archive nor the record speaks for or against it",
    };
}

/// <summary>Checks the claims of an article.</summary>
public static class FirstTimeCheck
{
    private const int MostMeetings = 1_000;

    /// <summary>Costs the meetings of the people of the claims; nothing for an article that makes none.</summary>
    public static async Task<IReadOnlyList<CheckedFirstTime>> FirstTimesAsync(this ArchiveContext archive, ArticleView article, CancellationToken cancellationToken)
    {
        var claims = FirstTimeReader.Of(article).ToList();
        if (claims.Count == 0) return [];
        var trips = await archive.TripsAsync(cancellationToken);
        var found = new List<CheckedFirstTime>(claims.Count);
        foreach (var claimed in claims)
        {
            var person = claimed.Claim.Person;
            var meetings = await archive.Meetings.Where(meeting => meeting.Status == MeetingStatus.Held && meeting.Mode != MeetingMode.Call && meeting.People.Any(one => one.Person!.Key == person))
                .NewestFirst().Take(MostMeetings).Lines().ToListAsync(cancellationToken);
            found.Add(Check(claimed, meetings, trips));
        }

        return found;
    }

    /// <summary>The claim beside what is known.</summary>
    public static CheckedFirstTime Check(FirstTime claimed, IReadOnlyList<MeetingLine> meetings, IReadOnlyList<TripLine> trips)
    {
        var known = trips.Where(trip => trip.TravellerKey == claimed.Claim.Person).Select(trip => KnownOccasion.Of(trip.AsRead()))
            .Concat(meetings.SelectMany(meeting => KnownOccasion.Of(meeting.AsAsked())));
        var (standing, by) = FirstSinceClaims.Check(claimed.Claim, known);
        if (by is null) return new(claimed, standing, null, null);
        if (trips.FirstOrDefault(trip => trip.Number == by.Source) is { } journey) return new(claimed, standing, $"{journey.Title}, {journey.Days} (record no. {journey.Label})", "/record#r" + journey.Number);
        var meeting = meetings.First(one => one.Key == by.Source);
        return new(claimed, standing, $"{meeting.Title}, {Dates.Words(meeting.Date)}", Links.Meeting(meeting.Key));
    }
}
