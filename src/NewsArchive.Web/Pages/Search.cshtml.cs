using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Search;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages;

/// <summary>The search: what was typed and how it was understood, what was found, and ways to narrow it.</summary>
public sealed class SearchModel(ArchiveContext archive, ArchiveSearch search) : PageModel
{
    public const int PageSize = 20;

    private const int CitesShown = 6;

    // A query of more parts is not tried without each of them.
    private const int MostParts = 5;

    public ListFilter Filter { get; private set; } = new();

    public string Query { get; private set; } = "";

    public SearchOrder Order { get; private set; }

    public SearchResults? Results { get; private set; }

    /// <summary>The results' articles by slug, for their numbers.</summary>
    public IReadOnlyDictionary<string, int> Numbers { get; private set; } = new Dictionary<string, int>();

    /// <summary>The results' meetings by key.</summary>
    public IReadOnlyDictionary<string, MeetingLine> Meetings { get; private set; } = new Dictionary<string, MeetingLine>();

    /// <summary>Where nothing was found: the query without one of its parts, and how many articles that leaves.</summary>
    public IReadOnlyList<(string Words, string Query, int Count)> Wider { get; private set; } = [];

    /// <summary>The results in time.</summary>
    public TimeBars Time { get; private set; } = TimeBars.OfMonths([]);

    public Pager Pager => new(Results?.Page ?? 1, Results is null ? 1 : Math.Max((Listed(Results) + PageSize - 1) / PageSize, Results.HasNext ? Results.Page + 1 : 1));

    /// <summary>Where only some were weighed, the list by weight ends with them; the lists by time have all.</summary>
    private int Listed(SearchResults results) => Order == SearchOrder.Best && !results.IsRankingComplete ? 0 : results.Total;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Filter = ListFilter.Parse(Request.Query);
        Query = Composed(Filter);
        Order = OrderOf(Request.Query["sort"]);
        if (Query.Length == 0) return;
        Results = search.Run(SearchQuery.Parse(Query), new SearchOptions(Order, Filter.Page, PageSize));
        await ReadNumbersAsync(Results, cancellationToken);
        if (Results is { Total: 0, Hits.Count: 0 }) Wider = WiderThan(Results);
        Time = TimeBars.OfMonths((Results.Facets?.Months ?? []).Select(month => (month.Year, month.Month, month.Count)));
    }

    /// <summary>The address of this search with another text.</summary>
    public string Href(string query) => query.Length == 0 ? "/search" : "/search" + QueryString.Create("q", query).Add(Order == SearchOrder.Best ? QueryString.Empty : QueryString.Create("sort", Sort(Order)));

    /// <summary>The address of this search in another time.</summary>
    public string InTime(string from, string to)
    {
        var others = Results!.Understood.Where(one => one.Clause.Field != QueryField.Date || one.Clause.IsExcluded).Select(one => one.Clause.Text);
        return Href(string.Join(' ', others.Append(from == to && from.Length == 4 ? "year:" + from : $"date:{from}..{to}")));
    }

    public string SortHref(SearchOrder order) => "/search" + QueryString.Create("q", Query).Add(order == SearchOrder.Best ? QueryString.Empty : QueryString.Create("sort", Sort(order)));

    /// <summary>All that was found as a file.</summary>
    public string FileHref(string format) => $"/api/v1/search.{format}" + QueryString.Create("q", Query).Add(Order == SearchOrder.Best ? QueryString.Empty : QueryString.Create("sort", Sort(Order)));

    /// <summary>The clause of the query that a facet stands for; null where it is not chosen.</summary>
    public QueryClause? Chosen(string clause) => Results?.Understood.FirstOrDefault(one => !one.Clause.IsExcluded
        && (one.Clause.Text.Equals(clause, StringComparison.OrdinalIgnoreCase) || (one.Clause.Field == QueryField.Person && one.People.Any(person => "person:" + person.Key == clause))))?.Clause;

    public IEnumerable<Citation> Cites(SearchHit hit) =>
        Numbers.TryGetValue(hit.Key, out var number) ? hit.Sentences.Take(CitesShown).Select(sentence => new Citation(hit.Key, number, sentence)) : [];

    /// <summary>The filters of other pages' addresses are clauses here: everything ends up in the one box.</summary>
    internal static string Composed(ListFilter filter)
    {
        var parts = new List<string>();
        if (filter.Words is { } words) parts.Add(words);
        parts.AddRange(filter.People.Select(person => "person:" + Quoted(person)));
        if (filter.Outlet is { } outlet) parts.Add("outlet:" + Quoted(outlet));
        if (filter.Place is { } place) parts.Add("place:" + Quoted(place));
        if (filter.From is not null || filter.To is not null) parts.Add($"date:{(filter.From is null ? "" : filter.FromText)}..{(filter.To is null ? "" : filter.ToText)}");
        return string.Join(' ', parts);
    }

    internal static SearchOrder OrderOf(string? sort) => sort switch { "newest" => SearchOrder.Newest, "oldest" => SearchOrder.Oldest, _ => SearchOrder.Best };

    private static string Quoted(string value) => value.Any(char.IsWhiteSpace) ? "\"" + value.Replace("\"", "", StringComparison.Ordinal) + "\"" : value;

    private static string Sort(SearchOrder order) => order == SearchOrder.Newest ? "newest" : "oldest";

    private List<(string, string, int)> WiderThan(SearchResults results)
    {
        if (results.Understood.Count is < 2 or > MostParts) return [];
        return [.. results.Understood.Select(one => (one.Clause.Text, one.Without, search.Run(SearchQuery.Parse(one.Without), new SearchOptions(SearchOrder.Newest, 1, 1)).Total)).Where(wider => wider.Total > 0)];
    }

    private async Task ReadNumbersAsync(SearchResults results, CancellationToken cancellationToken)
    {
        var slugs = results.Hits.Where(hit => hit.Kind is HitKind.Article or HitKind.Quote).Select(hit => hit.Key).Distinct().ToList();
        Numbers = await archive.Articles.Where(article => slugs.Contains(article.Slug)).ToDictionaryAsync(article => article.Slug, article => article.Id, cancellationToken);
        var keys = results.Hits.Where(hit => hit.Kind == HitKind.Meeting).Select(hit => hit.Key).ToList();
        if (keys.Count == 0) return;
        var meetings = await archive.Meetings.Where(meeting => keys.Contains(meeting.Key)).Lines().ToListAsync(cancellationToken);
        Meetings = (await archive.TripsAsync(cancellationToken)).Confirm(meetings).ToDictionary(meeting => meeting.Key);
    }
}
