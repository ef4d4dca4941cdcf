using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Search;
using NewsArchive.Timelines;

namespace NewsArchive.Web.Rendering;

/// <summary>A timeline ready to be shown: whose, its entries in order, those of one page with all that is said of them, and its picture.</summary>
public sealed class TimelineView
{
    /// <summary>Entries of the list on one page.</summary>
    public const int PageSize = 100;

    private const int LanesWithoutChoice = 5;

    private TimelineView(ListFilter filter) => Filter = filter;

    public ListFilter Filter { get; }

    /// <summary>The people asked for, in that order.</summary>
    public IReadOnlyList<PersonLine> Chosen { get; private set; } = [];

    public IReadOnlyList<string> Unknown { get; private set; } = [];

    /// <summary>All dated entries, oldest first and numbered.</summary>
    public IReadOnlyList<TimelineEntry> Entries { get; private set; } = [];

    /// <summary>Those of this page, with their details.</summary>
    public IReadOnlyList<TimelineEntry> Shown { get; private set; } = [];

    /// <summary>The first of those not known to a year, with their details.</summary>
    public IReadOnlyList<TimelineEntry> Undated { get; private set; } = [];

    public int UndatedCount { get; private set; }

    /// <summary>Whether older meetings were left out.</summary>
    public bool IsCut { get; private set; }

    public IReadOnlyList<Lane> Lanes { get; private set; } = [];

    public LanesPicture? Picture { get; private set; }

    public TimeScale? Scale { get; private set; }

    /// <summary>First and last year of all there is for these people, whatever stretch is shown.</summary>
    public (int First, int Last)? Years { get; private set; }

    public Pager Pager => new(Filter.Page, Math.Max(1, (Entries.Count + PageSize - 1) / PageSize));

    public string Heading => Chosen.Count == 0 ? "Timeline" : Chosen.Count == 1 ? Chosen[0].Name : Counts.Join([.. Chosen.Select(person => person.Ref.Short)]);

    public static async Task<TimelineView> ReadAsync(ArchiveContext archive, ArchiveSearch search, ListFilter filter, CancellationToken cancellationToken)
    {
        var view = new TimelineView(filter);
        await view.ReadPeopleAsync(archive, search, cancellationToken);
        var request = new TimelineRequest { People = [.. view.Chosen.Select(person => person.Id)], Place = filter.Place, Outlet = filter.Outlet, From = filter.From, To = filter.To };
        var found = await archive.RowsAsync(request, cancellationToken);
        view.IsCut = found.IsCut;
        var people = view.Chosen.Count > 0 ? view.Chosen : await BusiestAsync(archive, found.Rows, cancellationToken);
        var beside = await RecordBeside.ReadAsync(archive, filter, view.Chosen, cancellationToken);
        var all = found.Rows.Select(TimelineEntry.Of).Select(beside.Confirm).Concat(beside.Gaps.Select(trip => TimelineEntry.Of(trip, people))).ToList();
        view.Entries = [.. all.Where(entry => entry.IsDated).OrderBy(entry => entry.First).ThenBy(entry => entry.Last).ThenBy(entry => entry.MeetingId).Select((entry, index) => entry with { Number = index + 1 })];
        await view.ReadDetailsAsync(archive, [.. all.Where(entry => !entry.IsDated)], cancellationToken);
        await view.DrawAsync(archive, people, request, cancellationToken);
        return view;
    }

    private async Task ReadPeopleAsync(ArchiveContext archive, ArchiveSearch search, CancellationToken cancellationToken)
    {
        // A name typed into the form is as good as a key: "John Kerry", "kerry".
        var asked = Filter.People.ToDictionary(one => one, one => one.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') || !one.Contains('-', StringComparison.Ordinal) ? KeyOf(one, search) : one, StringComparer.Ordinal);
        var keys = asked.Values.Distinct(StringComparer.Ordinal).ToList();
        var found = keys.Count == 0 ? [] : await archive.People.Where(person => keys.Contains(person.Key)).Lines().ToListAsync(cancellationToken);
        Chosen = [.. keys.Select(key => found.FirstOrDefault(person => person.Key == key)).OfType<PersonLine>()];
        Unknown = [.. asked.Where(one => found.All(person => person.Key != one.Value)).Select(one => one.Key)];
    }

    private static string KeyOf(string typed, ArchiveSearch search) =>
        search.Suggest(typed).Select(suggestion => suggestion.Clause).FirstOrDefault(clause => clause.StartsWith("person:", StringComparison.Ordinal)) is { } clause ? clause["person:".Length..] : typed;

    private static async Task<IReadOnlyList<PersonLine>> BusiestAsync(ArchiveContext archive, IReadOnlyList<TimelineRow> rows, CancellationToken cancellationToken)
    {
        // A lane without a mark tells nothing: those of dated meetings go first.
        var dated = rows.Where(row => row.IsDated).ToList();
        var counts = (dated.Count > 0 ? dated : rows).SelectMany(row => row.PersonIds).CountBy(person => person).OrderByDescending(count => count.Value).ThenBy(count => count.Key).Take(LanesWithoutChoice).Select(count => count.Key).ToList();
        var people = await archive.People.Where(person => counts.Contains(person.Id)).Lines().ToListAsync(cancellationToken);
        return [.. people.OrderBy(person => counts.IndexOf(person.Id))];
    }

    /// <summary>Titles, places and citations, for the entries of this page and for a picture that names each.</summary>
    private async Task ReadDetailsAsync(ArchiveContext archive, IReadOnlyList<TimelineEntry> undated, CancellationToken cancellationToken)
    {
        var shown = Entries.Count <= LanesPicture.MostMarks ? Entries : [.. Entries.Skip((Filter.Page - 1) * PageSize).Take(PageSize)];
        UndatedCount = undated.Count;
        var last = Filter.Page >= Pager.Pages ? undated.Take(PageSize) : [];
        var ids = shown.Concat(last).Where(entry => entry.Trip is null).Select(entry => entry.MeetingId).ToList();
        var lines = ids.Count == 0 ? [] : await archive.Meetings.Where(meeting => ids.Contains(meeting.Id)).Lines().ToDictionaryAsync(line => line.Id, cancellationToken);
        TimelineEntry Told(TimelineEntry entry) => entry.Trip is not null ? entry : entry with { Meeting = lines[entry.MeetingId] with { Record = entry.Kind == MarkKind.Confirmed ? "" : null } };
        Shown = [.. shown.Select(Told)];
        Undated = [.. last.Select(Told)];
    }

    private async Task DrawAsync(ArchiveContext archive, IReadOnlyList<PersonLine> people, TimelineRequest request, CancellationToken cancellationToken)
    {
        if (await archive.SpanAsync(request, cancellationToken) is { } span) Years = (span.First.Year, span.Last.Year);
        if (Entries.Count == 0) return;
        var (first, last) = (Filter.From ?? new DateOnly(Entries[0].First.Year, 1, 1), Filter.To ?? new DateOnly(Entries.Max(entry => entry.First).Year, 12, 31));
        Years = Years is { } years ? (Math.Min(years.First, Entries[0].First.Year), Math.Max(years.Last, Entries[^1].First.Year)) : (first.Year, last.Year);
        Scale = new TimeScale(first, last < DateOnly.MaxValue ? last.AddDays(1) : last);
        var drawn = Entries.Count <= LanesPicture.MostMarks ? Shown : Entries;
        var lanes = new List<Lane>(people.Count);
        foreach (var person in people)
        {
            Task<LaneDays> DaysAsync(CountedDays what) => LanesPicture.IsTooMany(Scale, drawn)
                ? LaneDays.InBarsAsync(archive, person.Id, what, Scale, cancellationToken)
                : LaneDays.InTicksAsync(archive, person.Id, what, Scale, cancellationToken);
            lanes.Add(new(person, await DaysAsync(CountedDays.Articles), await DaysAsync(CountedDays.Quotes)));
        }

        Lanes = lanes;
        Picture = new LanesPicture(Scale, lanes, drawn, (from, to) => "/timeline" + Links.Range(Filter, from, to));
    }
}
