using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Values;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages;

/// <summary>The start: what is in here, its time at a glance, its people, and a way in.</summary>
public sealed class IndexModel(ArchiveContext archive, TimeProvider time) : PageModel
{
    private const int PeopleShown = 6;
    private const int MeetingsShown = 7;
    private const int GapsShown = 2;
    private const int MostOnStrip = 400;

    public HomeCounts Totals { get; private set; } = new(0, 0, 0, 0, 0);

    public TimeScale? Scale { get; private set; }

    public IReadOnlyList<MeetingLine> Meetings { get; private set; } = [];

    public IReadOnlyList<TripLine> Gaps { get; private set; } = [];

    public IReadOnlyList<DateOnly> ArticleDays { get; private set; } = [];

    public IReadOnlyList<HomeEntry> Latest { get; private set; } = [];

    public IReadOnlyList<PersonLine> People { get; private set; } = [];

    public QuoteLine? Quote { get; private set; }

    public IReadOnlyList<MeetingLine> OnThisDay { get; private set; } = [];

    public DateOnly Today { get; private set; }

    /// <summary>Meetings that no day can be told for; they are not drawn.</summary>
    public int Undated => Meetings.Count(meeting => meeting.Date is null or { Earliest: null } or { Latest: null });

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Today = DateOnly.FromDateTime(time.GetLocalNow().Date);
        var trips = await archive.TripsAsync(cancellationToken);
        Meetings = trips.Confirm(await archive.Meetings.NewestFirst().Take(MostOnStrip).Lines().ToListAsync(cancellationToken));
        Gaps = trips.Gaps(Meetings);
        ArticleDays = await archive.Articles.Where(article => article.SortDay > DateOnly.MinValue).OrderBy(article => article.SortDay).Select(article => article.SortDay).Take(20_000).ToListAsync(cancellationToken);
        Totals = new(await archive.Articles.CountAsync(cancellationToken), await archive.People.CountAsync(cancellationToken),
            await archive.Meetings.CountAsync(cancellationToken), await archive.Quotes.CountAsync(cancellationToken), Gaps.Count);
        Scale = ScaleOf(Meetings, Gaps, ArticleDays);
        Latest = LatestOf(Meetings, Gaps);
        OnThisDay = [.. Meetings.Where(meeting => meeting.Date is { IsDay: true, Earliest: { } day } && day.Month == Today.Month && day.Day == Today.Day).Take(4)];
        People = await archive.People.OrderByDescending(person => person.ArticleCount).ThenByDescending(person => person.QuoteCount).ThenBy(person => person.SortName)
            .Take(PeopleShown).Lines().ToListAsync(cancellationToken);
        Quote = await QuoteOfTheDayAsync(cancellationToken);
    }

    /// <summary>A whole quotation of a known speaker, another one each day.</summary>
    private async Task<QuoteLine?> QuoteOfTheDayAsync(CancellationToken cancellationToken)
    {
        var fitting = archive.Quotes.Where(quote => quote.Kind == QuoteKind.Direct && quote.SpeakerId != null && quote.Text.Length > 70 && quote.Text.Length < 260);
        var count = await fitting.Take(1000).CountAsync(cancellationToken);
        return count == 0 ? null : await fitting.OrderBy(quote => quote.ArticleId).ThenBy(quote => quote.Number).Skip(Today.DayNumber % count).Lines().FirstOrDefaultAsync(cancellationToken);
    }

    private static TimeScale? ScaleOf(IReadOnlyList<MeetingLine> meetings, IReadOnlyList<TripLine> gaps, IReadOnlyList<DateOnly> articles)
    {
        var days = meetings.Where(meeting => meeting.Date is { Earliest: not null, Latest: not null } date && date.Latest.Value.DayNumber - date.Earliest.Value.DayNumber < 800)
            .Select(meeting => meeting.Date!.Earliest!.Value).Concat(gaps.Select(gap => gap.Start)).Concat(articles).ToList();
        return days.Count == 0 ? null : TimeScale.OfYears(days.Min().Year, days.Max().Year);
    }

    /// <summary>The newest meetings, and of the gaps those that lie between them.</summary>
    private static List<HomeEntry> LatestOf(IReadOnlyList<MeetingLine> meetings, IReadOnlyList<TripLine> gaps)
    {
        var latest = meetings.Where(meeting => meeting.Date?.Earliest is not null).Take(MeetingsShown).Select(meeting => new HomeEntry(meeting.Date!.Earliest!.Value, meeting, null)).ToList();
        if (latest.Count == 0) return latest;
        var (first, last) = (latest.Min(entry => entry.Day), latest.Max(entry => entry.Day));
        var between = gaps.Where(gap => gap.Start >= first && gap.Start <= last).OrderByDescending(gap => gap.Start).Take(GapsShown).Select(gap => new HomeEntry(gap.Start, null, gap));
        return [.. latest.Concat(between).OrderByDescending(entry => entry.Day)];
    }
}

/// <summary>How much is in the archive.</summary>
public sealed record HomeCounts(int Articles, int People, int Meetings, int Quotes, int Gaps);

/// <summary>A meeting, or a trip on record of which no article tells.</summary>
public sealed record HomeEntry(DateOnly Day, MeetingLine? Meeting, TripLine? Gap);
