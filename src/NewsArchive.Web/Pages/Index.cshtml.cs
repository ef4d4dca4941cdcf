using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Values;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages;

/// <summary>The start: what is in here, its time at a glance, its people, and a way in. Each query reads a few rows, however large the archive.</summary>
public sealed class IndexModel(ArchiveContext archive, TimeProvider time) : PageModel
{
    private const int PeopleShown = 6;
    private const int PeopleCompared = 30;
    private const int MeetingsShown = 6;
    private const int GapsShown = 2;
    private const int MostAnniversaries = 200;

    public ArchiveTotals Totals { get; private set; } = null!;

    public StripPicture? Strip { get; private set; }

    /// <summary>Trips on the official record of which no article tells.</summary>
    public IReadOnlyList<TripLine> Gaps { get; private set; } = [];

    public IReadOnlyList<TimelineEntry> Latest { get; private set; } = [];

    public IReadOnlyList<PersonLine> People { get; private set; } = [];

    public QuoteLine? Quote { get; private set; }

    public IReadOnlyList<MeetingLine> OnThisDay { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Today = DateOnly.FromDateTime(time.GetLocalNow().Date);
        Totals = await ArchiveTotals.ReadAsync(archive, cancellationToken);
        var beside = await RecordBeside.ReadAsync(archive, new ListFilter(), [], cancellationToken);
        Gaps = beside.Gaps;
        var drawn = Totals[TotalKind.Meetings] <= StripPicture.MostMarks ? StripPicture.MostMarks : MeetingsShown;
        var newest = (await archive.Meetings.Where(meeting => meeting.SortDay > DateOnly.MinValue).NewestFirst().Take(drawn).Lines().ToListAsync(cancellationToken)).Select(beside.Confirm).ToList();
        Strip = StripPicture.Of(Totals, newest, Gaps, Totals.Of(TotalKind.Articles).Values.Sum() <= StripPicture.MostTicks ? await ArticleDaysAsync(cancellationToken) : []);
        Latest = LatestOf(newest.Take(MeetingsShown), Gaps);
        OnThisDay = [.. (await AnniversariesAsync(cancellationToken)).Select(beside.Confirm)];
        People = [.. (await archive.People.MostNamed().Take(PeopleCompared).Lines().ToListAsync(cancellationToken))
            .OrderByDescending(person => person.ArticleCount).ThenByDescending(person => person.QuoteCount).ThenBy(person => person.SortName, StringComparer.Ordinal).Take(PeopleShown)];
        Quote = await QuoteOfTheDayAsync(cancellationToken);
    }

    private Task<List<DateOnly>> ArticleDaysAsync(CancellationToken cancellationToken) =>
        archive.Articles.Where(article => article.SortDay > DateOnly.MinValue).OrderBy(article => article.SortDay).Select(article => article.SortDay).Take(StripPicture.MostTicks).ToListAsync(cancellationToken);

    /// <summary>Meetings of this day in other years: a look into the index for each year the archive knows.</summary>
    private async Task<List<MeetingLine>> AnniversariesAsync(CancellationToken cancellationToken)
    {
        var days = Totals.Of(TotalKind.Meetings).Keys.Where(year => Today.Day < 29 || Today.Month != 2 || DateTime.IsLeapYear(year))
            .OrderDescending().Take(MostAnniversaries).Select(year => new DateOnly(year, Today.Month, Today.Day)).ToList();
        if (days.Count == 0) return [];
        var found = await archive.Meetings.Where(meeting => days.Contains(meeting.SortDay)).NewestFirst().Take(20).Lines().ToListAsync(cancellationToken);
        return [.. found.Where(meeting => meeting.Date is { IsDay: true }).Take(4)];
    }

    /// <summary>A whole quotation of a known speaker, another one each day: the first that fits behind a place that the day chooses.</summary>
    private async Task<QuoteLine?> QuoteOfTheDayAsync(CancellationToken cancellationToken)
    {
        var last = await archive.Articles.OrderByDescending(article => article.Id).Select(article => article.Id).FirstOrDefaultAsync(cancellationToken);
        var from = last == 0 ? 0 : (int)(Today.DayNumber * 2_654_435_761L % last) + 1;
        return await FirstFittingAsync(from, cancellationToken) ?? await FirstFittingAsync(0, cancellationToken);
    }

    private Task<QuoteLine?> FirstFittingAsync(int article, CancellationToken cancellationToken) => archive.Quotes
        .Where(quote => quote.ArticleId >= article && quote.ArticleId < article + 2_000 && quote.Kind == QuoteKind.Direct && quote.SpeakerId != null && quote.Text.Length > 70 && quote.Text.Length < 260
            // One that begins as a sentence does.
            && string.Compare(quote.Text, "A") >= 0 && string.Compare(quote.Text, "[") < 0)
        .OrderBy(quote => quote.ArticleId).ThenBy(quote => quote.Number).Lines().FirstOrDefaultAsync(cancellationToken);

    /// <summary>The newest meetings, and of the gaps those that lie between them.</summary>
    private static List<TimelineEntry> LatestOf(IEnumerable<MeetingLine> newest, IReadOnlyList<TripLine> gaps)
    {
        var latest = newest.Select(meeting => new TimelineEntry { Kind = meeting.Kind, Earliest = meeting.SortDay, People = [], Meeting = meeting }).ToList();
        if (latest.Count == 0) return latest;
        var (first, last) = (latest[^1].First, latest[0].First);
        var between = gaps.Where(gap => gap.Start >= first && gap.Start <= last).OrderByDescending(gap => gap.Start).Take(GapsShown).Select(gap => TimelineEntry.Of(gap, []));
        return [.. latest.Concat(between).OrderByDescending(entry => entry.First)];
    }
}
