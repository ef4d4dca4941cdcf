using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages;

/// <summary>Meetings in order of time, a lane a person: of one person all, of several those of at least two of them.</summary>
public sealed class TimelineModel(ArchiveContext archive) : PageModel
{
    public const int PageSize = 100;

    private const int MostEntries = 5_000;
    private const int LanesWithoutChoice = 5;

    public ListFilter Filter { get; private set; } = new();

    /// <summary>The people asked for, in that order.</summary>
    public IReadOnlyList<PersonLine> Chosen { get; private set; } = [];

    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public IReadOnlyList<TimelineEntry> Entries { get; private set; } = [];

    public IReadOnlyList<TimelineEntry> Undated { get; private set; } = [];

    public IReadOnlyList<PersonLine> Suggestions { get; private set; } = [];

    public LanesPicture? Picture { get; private set; }

    public TimeScale? Scale { get; private set; }

    public IEnumerable<TimelineEntry> Shown => Entries.Skip((Filter.Page - 1) * PageSize).Take(PageSize);

    public Pager Pager => new(Filter.Page, Math.Max(1, (Entries.Count + PageSize - 1) / PageSize));

    public bool HasRecord { get; private set; }

    public string Heading => Chosen.Count == 0 ? "Timeline" : Chosen.Count == 1 ? Chosen[0].Name : Counts.Join([.. Chosen.Select(person => person.Ref.Short)]);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Filter = ListFilter.Parse(Request.Query);
        await ReadPeopleAsync(cancellationToken);
        var trips = await archive.TripsAsync(cancellationToken);
        HasRecord = trips.Count > 0;
        var meetings = trips.Confirm(await Matching().OrderBy(meeting => meeting.SortDay).ThenBy(meeting => meeting.Id).Take(MostEntries).Lines().ToListAsync(cancellationToken));
        var all = meetings.Select(TimelineEntry.Of).Concat(trips.Gaps(meetings).Where(Wanted).Select(TimelineEntry.Of)).ToList();
        Entries = [.. all.Where(entry => entry.IsDated).OrderBy(entry => entry.First).ThenBy(entry => entry.Last).Select((entry, index) => entry with { Number = index + 1 })];
        Undated = [.. all.Where(entry => !entry.IsDated)];
        await DrawAsync(meetings, cancellationToken);
    }

    private async Task ReadPeopleAsync(CancellationToken cancellationToken)
    {
        // A name typed into the form is as good as a key: "John Kerry", "kerry".
        var asked = Filter.People;
        var found = await archive.People.Where(person => asked.Contains(person.Key) || asked.Contains(person.Name)).Lines().ToListAsync(cancellationToken);
        Chosen = [.. asked.Select(one => found.FirstOrDefault(person => person.Key == one || person.Name == one)).OfType<PersonLine>().DistinctBy(person => person.Key)];
        Unknown = [.. asked.Where(one => !found.Any(person => person.Key == one || person.Name == one))];
        Suggestions = await archive.People.Where(person => person.MeetingCount > 0).OrderByDescending(person => person.MeetingCount).ThenBy(person => person.SortName).Take(40).Lines().ToListAsync(cancellationToken);
    }

    private IQueryable<Meeting> Matching()
    {
        var keys = Chosen.Select(person => person.Key).ToList();
        var least = Math.Min(2, keys.Count);
        var meetings = archive.Meetings.Where(Filter with { People = [], Words = null });
        return least switch
        {
            0 => meetings,
            1 => meetings.Where(meeting => meeting.People.Any(person => keys.Contains(person.Person!.Key))),
            _ => meetings.Where(meeting => meeting.People.Count(person => keys.Contains(person.Person!.Key)) >= least),
        };
    }

    private bool Wanted(TripLine trip)
    {
        if ((Filter.From is { } from && trip.End < from) || (Filter.To is { } to && trip.Start > to)) return false;
        if (Filter.Place is { } place && trip.City != place) return false;
        var people = trip.Met.Select(person => person.Key).Append(trip.TravellerKey).ToList();
        return Chosen.Count(person => people.Contains(person.Key)) >= Math.Min(2, Chosen.Count);
    }

    private async Task DrawAsync(IReadOnlyList<MeetingLine> meetings, CancellationToken cancellationToken)
    {
        if (Entries.Count == 0) return;
        var (first, last) = (Filter.From ?? new DateOnly(Entries[0].First.Year, 1, 1), Filter.To ?? new DateOnly(Entries.Max(entry => entry.First).Year, 12, 31));
        Scale = new TimeScale(first, last < DateOnly.MaxValue ? last.AddDays(1) : last);
        var people = Chosen.Count > 0 ? [.. Chosen.Select(person => person.Ref)] : Busiest(meetings);
        var keys = people.Select(person => person.Key).ToList();
        var seen = await archive.Appearances.Where(appearance => keys.Contains(appearance.Person!.Key) && appearance.SortDay >= first && appearance.SortDay <= last)
            .Select(appearance => new { appearance.Person!.Key, appearance.SortDay }).Distinct().Take(20_000).ToListAsync(cancellationToken);
        var lanes = people.Select(person => new Lane(person, [.. seen.Where(day => day.Key == person.Key).Select(day => day.SortDay)])).ToList();
        Picture = new LanesPicture(Scale, lanes, Entries, Zoom);
    }

    private static List<PersonRef> Busiest(IReadOnlyList<MeetingLine> meetings) =>
        [.. meetings.SelectMany(meeting => meeting.People).GroupBy(person => person).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.SortName, StringComparer.Ordinal).Take(LanesWithoutChoice).Select(group => group.Key)];

    private string Zoom(DateOnly from, DateOnly to) => "/timeline" + Range(from, to);

    /// <summary>This page's query with another stretch of time.</summary>
    private string Range(DateOnly from, DateOnly to)
    {
        var query = QueryString.Create(Request.Query.Where(pair => pair.Key is not ("from" or "to" or "page" or "theme")));
        return query.Add("from", Iso(from)).Add("to", Iso(to)).ToUriComponent();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The stretches a reader may go to from here: earlier, later, wider.</summary>
    public IEnumerable<(string Words, string Href)> Moves()
    {
        if (Scale is null || (Filter.From is null && Filter.To is null)) yield break;
        var days = Math.Max(30, Scale.Last.DayNumber - Scale.First.DayNumber);
        if (Scale.First.DayNumber > 3 * days && Scale.Last.Year < 9000)
        {
            yield return ("Earlier", Range(Scale.First.AddDays(-days), Scale.First.AddDays(-1)));
            yield return ("Later", Range(Scale.Last, Scale.Last.AddDays(days - 1)));
            yield return ("Zoom out", Range(Scale.First.AddDays(-days), Scale.Last.AddDays(days)));
        }

        yield return ("All years", Links.With(new QueryCollection(Request.Query.Where(pair => pair.Key != "to").ToDictionary()), "from", null));
    }
}
