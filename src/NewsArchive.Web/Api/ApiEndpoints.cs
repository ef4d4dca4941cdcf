using Microsoft.Extensions.Options;
using NewsArchive.Data;
using NewsArchive.Web.Rendering;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace NewsArchive.Web.Api;

/// <summary>The interface for programs, for reading: the pages' filters, paging by cursor, any listing as CSV or JSON Lines too.</summary>
internal static class ApiEndpoints
{
    private const int MostSize = 200;

    public static void MapApi(this IEndpointRouteBuilder site)
    {
        var api = site.MapGroup("/api/v1").RequireCors(policy => policy.AllowAnyOrigin().WithMethods("GET")).WithTags("Archive");
        List(api, ApiListings.Articles);
        List(api, ApiListings.People);
        List(api, ApiListings.Meetings);
        List(api, ApiListings.Quotes);
        api.MapSearch();
        MapSingle(api);
        api.MapGet("/{**rest}", () => NotThere()).ExcludeFromDescription();
    }

    private static void MapSingle(RouteGroupBuilder api)
    {
        api.MapGet("/articles/{slug}", async (string slug, HttpRequest request, ArchiveContext archive, CancellationToken cancel) =>
                await ApiArticleDetails.ReadAsync(archive, slug, request, cancel) is { } article ? Results.Ok(article) : NotThere())
            .WithSummary("An article with its sentences and everything found in them").Produces<ApiArticleDetail>().ProducesProblem(404).WithMetadata(new ApiNotes([], ApiExamples.ArticleDetail));
        api.MapGet("/people/{id}", async (string id, HttpRequest request, ArchiveContext archive, CancellationToken cancel) =>
                (await ApiRows.PeopleAsync(archive.People.Where(person => person.Key == id), null, 1, request, cancel)).FirstOrDefault() is { } person ? Results.Ok(person.Row) : NotThere())
            .WithSummary("A person").Produces<ApiPerson>().ProducesProblem(404).WithMetadata(new ApiNotes([], ApiExamples.Person));
        api.MapGet("/meetings/{id}", async (string id, HttpRequest request, ArchiveContext archive, CancellationToken cancel) =>
                (await ApiRows.MeetingsAsync(archive.Meetings.Where(meeting => meeting.Key == id), archive, null, 1, request, cancel)).FirstOrDefault() is { } meeting ? Results.Ok(meeting.Row) : NotThere())
            .WithSummary("A meeting").Produces<ApiMeeting>().ProducesProblem(404).WithMetadata(new ApiNotes([], ApiExamples.Meeting));
    }

    private static void List<T>(RouteGroupBuilder api, ApiListing<T> listing)
    {
        var path = "/" + listing.Name;
        api.MapGet(path, async (HttpRequest request, ArchiveContext archive, CancellationToken cancel, string? cursor = null, string? limit = null) =>
        {
            var filter = ListFilter.Parse(request.Query);
            if (filter.Remarks.Count > 0) return Unreadable(filter);
            Cursor? from = null;
            if (cursor is not null)
            {
                if (!Cursor.TryParse(cursor, out var parsed)) return Results.Problem("The cursor is none that a listing gave.", statusCode: StatusCodes.Status400BadRequest);
                from = parsed;
            }

            if (!ApiFilter.TryLimit(limit, 50, out var wanted)) return Results.Problem(ApiFilter.LimitWords, statusCode: StatusCodes.Status400BadRequest);
            var size = Math.Clamp(wanted, 1, MostSize);
            var found = await listing.Rows(archive, filter, request)(from, size + 1, cancel);
            var next = found.Count > size ? Links.Absolute(request, request.Path + Links.With(request.Query, "cursor", found[size - 1].At.ToString())) : null;
            return Results.Ok(new ApiPage<T>([.. found.Take(size).Select(row => row.Row)], next));
        }).WithSummary(listing.Summary).Produces<ApiPage<T>>().ProducesProblem(400)
            .WithMetadata(new ApiNotes([.. listing.Filters, ApiFilter.Cursor, ApiFilter.Limit(MostSize)], new ApiPage<T>([listing.Example], $"https://archive.example/api/v1{path}?cursor=NzM2MTU4LjQuMA")));
        api.MapGet(path + ".{format}", (string format, HttpRequest request, ArchiveContext archive, IOptions<JsonOptions> json, CancellationToken cancel) =>
            {
                var filter = ListFilter.Parse(request.Query);
                return filter.Remarks.Count > 0 ? Unreadable(filter) : ApiFiles.As(format, listing.Rows(archive, filter, request), json.Value.SerializerOptions, listing.Head, listing.Cells, cancel);
            }).WithSummary(listing.Summary + ": the whole listing as a file").Produces(200, null, "text/csv", "application/x-ndjson").ProducesProblem(400).ProducesProblem(404)
            .WithMetadata(new ApiNotes([ApiFilter.Format, .. listing.Filters], null));
    }

    private static IResult Unreadable(ListFilter filter) => Results.Problem(string.Join(' ', filter.Remarks), statusCode: StatusCodes.Status400BadRequest);

    private static IResult NotThere() => Results.Problem("Nothing in the archive has this address.", statusCode: StatusCodes.Status404NotFound);
}
