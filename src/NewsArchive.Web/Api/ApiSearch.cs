using Microsoft.Extensions.Options;
using NewsArchive.Search;
using NewsArchive.Web.Pages;
using NewsArchive.Web.Rendering;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace NewsArchive.Web.Api;

/// <summary>The search for programs: the page's language and filters, further pages by cursor, everything found as a file, and suggestions.</summary>
internal static class ApiSearch
{
    private const int MostSize = 100;
    private const int LongestTyped = 100;

    private static readonly ApiSearchPage Example = new(
        1, true, true, null, ["\"common ground\"", "person:kerry"],
        [new("article", "Kerry Looks For Common Ground", "Kerry said he hoped to find common ground.", "Example News", new("2013-05-07", new(2013, 5, 7), new(2013, 5, 7)), null, [3], "https://archive.example/articles/kerry-looks-for-common-ground-84e1d7#s3")], null);

    private static readonly IReadOnlyList<ApiFilter> Filters =
        [new("q", "The query, in the language of the search page.", "\"common ground\" person:kerry"), ApiFilter.Person("named in it"), .. ApiFilter.InTime, new("sort", "best, newest or oldest.", "newest")];

    public static void MapSearch(this RouteGroupBuilder api)
    {
        api.MapGet("/search", (HttpRequest request, ArchiveSearch search, string? cursor = null, string? limit = null) =>
        {
            var filter = ListFilter.Parse(request.Query);
            if (filter.Remarks.Count > 0) return Refused(string.Join(' ', filter.Remarks));
            var from = new Cursor(1, int.MaxValue);
            if (cursor is not null && (!Cursor.TryParse(cursor, out from) || from.A < 1 || from.B < 0)) return Refused("The cursor is none that a listing gave.");
            var query = SearchQuery.Parse(SearchModel.Composed(filter));
            if (!ApiFilter.TryLimit(limit, 20, out var wanted)) return Refused(ApiFilter.LimitWords);
            var results = search.Run(query, new SearchOptions(SearchModel.OrderOf(request.Query["sort"]), from.A, Math.Clamp(wanted, 1, MostSize), WithFacets: false, UpTo: from.B));
            var next = results.HasNext ? Links.Absolute(request, request.Path + Links.With(request.Query, "cursor", new Cursor(from.A + 1, results.UpTo).ToString())) : null;
            return Results.Ok(new ApiSearchPage(results.Total, results.IsTotalExact, results.IsRankingComplete, results.DidYouMean,
                [.. query.Clauses.Select(clause => clause.Text)], [.. results.Hits.Select(hit => Hit(hit, request))], next));
        }).WithSummary("Articles, people, meetings and quotations that a query finds").Produces<ApiSearchPage>().ProducesProblem(400).WithMetadata(new ApiNotes(Filters, Example));
        api.MapGet("/search.{format}", (string format, HttpRequest request, ArchiveSearch search, IOptions<JsonOptions> json, CancellationToken cancel) =>
            ApiFiles.As(format, Reader(request, search), json.Value.SerializerOptions, ["kind", "title", "snippet", "outlet", "date", "detail", "sentences", "url"],
                row => [row.Kind, row.Title, row.Snippet, row.Outlet, row.Date?.Edtf, row.Detail, string.Join(' ', row.Sentences), row.Url], cancel)).ExcludeFromDescription();
        api.MapGet("/suggest", (ArchiveSearch search, string q = "") => Results.Ok(search.Suggest(q.Length > LongestTyped ? q[..LongestTyped] : q)))
            .WithSummary("People, places and publications whose names begin as what is typed").Produces<IReadOnlyList<Suggestion>>()
            .WithMetadata(new ApiNotes([new("q", "What is typed so far.", "ker")], new[] { new Suggestion("John Kerry", "person:john-kerry") }));
    }

    // Files hold everything found, so they are in the order of time: only the newest are ever weighed.
    private static ApiFiles.Reader<ApiHit> Reader(HttpRequest request, ArchiveSearch search) => (cursor, take, _) =>
    {
        var query = SearchQuery.Parse(SearchModel.Composed(ListFilter.Parse(request.Query)));
        var order = SearchModel.OrderOf(request.Query["sort"]) == SearchOrder.Oldest ? SearchOrder.Oldest : SearchOrder.Newest;
        var rows = new List<Keyed<ApiHit>>();
        for (var (page, upTo) = (cursor?.A ?? 1, cursor?.B ?? int.MaxValue); rows.Count < take; page++)
        {
            var results = search.Run(query, new SearchOptions(order, page, MostSize, WithFacets: false, UpTo: upTo));
            upTo = results.UpTo;
            rows.AddRange(results.Hits.Select(hit => new Keyed<ApiHit>(new Cursor(page + 1, upTo), Hit(hit, request))));
            if (!results.HasNext) break;
        }

        return Task.FromResult(rows);
    };

    private static ApiHit Hit(SearchHit hit, HttpRequest request)
    {
        var path = hit.Kind switch
        {
            HitKind.Person => Links.Person(hit.Key),
            HitKind.Meeting => Links.Meeting(hit.Key),
            _ => hit.Sentences.Count > 0 ? Links.Sentence(hit.Key, hit.Sentences[0]) : Links.Article(hit.Key),
        };
        return new ApiHit(ApiRows.Word(hit.Kind), hit.Title.Text, hit.Snippet?.Text, hit.Outlet, hit.Date is null ? null : ApiDate.Of(hit.Date), hit.Detail, hit.Sentences, Links.Absolute(request, path));
    }

    private static IResult Refused(string why) => Results.Problem(why, statusCode: StatusCodes.Status400BadRequest);
}

/// <summary>A page of what a query found.</summary>
/// <param name="Total">Articles found.</param>
/// <param name="TotalIsExact">False where there may be more than <paramref name="Total"/>.</param>
/// <param name="RankingIsComplete">False where only the newest were weighed for "best".</param>
/// <param name="DidYouMean">A query that was perhaps meant.</param>
/// <param name="Understood">The parts of the query as they were read.</param>
/// <param name="Items">What was found; people, meetings and quotations on the first page.</param>
/// <param name="Next">The address of the next page; null on the last. What comes in meanwhile shifts nothing.</param>
public sealed record ApiSearchPage(int Total, bool TotalIsExact, bool RankingIsComplete, string? DidYouMean, IReadOnlyList<string> Understood, IReadOnlyList<ApiHit> Items, string? Next);

/// <summary>Something found.</summary>
public sealed record ApiHit(string Kind, string Title, string? Snippet, string? Outlet, ApiDate? Date, string? Detail, IReadOnlyList<int> Sentences, string Url);
