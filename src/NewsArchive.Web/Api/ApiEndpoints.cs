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
        List(api, "/articles", "Articles, newest first", ApiExamples.Article, [ApiFilter.Person("named in it"), .. ApiFilter.InTime],
            (archive, filter, request) => (cursor, take, cancel) => ApiRows.ArticlesAsync(archive.Articles.Where(filter), cursor, take, request, cancel),
            ["slug", "number", "title", "outlet", "published", "basis", "people", "quotes", "meetings", "url"],
            row => [row.Slug, row.Number, row.Title, row.Outlet, row.Published.Edtf, row.Basis, row.People, row.Quotes, row.Meetings, row.Url]);
        List(api, "/people", "People, most named first", ApiExamples.Person, [new("q", "A part of the name.", "kerry")],
            (archive, filter, request) => (cursor, take, cancel) => ApiRows.PeopleAsync(filter.Words is { } words ? archive.People.Where(person => person.Name.Contains(words)) : archive.People, cursor, take, request, cancel),
            ["id", "name", "description", "articles", "quotes", "meetings", "first_seen", "last_seen", "url"],
            row => [row.Id, row.Name, row.Description, row.Articles, row.Quotes, row.Meetings, row.FirstSeen, row.LastSeen, row.Url]);
        List(api, "/meetings", "Meetings, newest first", ApiExamples.Meeting, [ApiFilter.Person("taking part"), .. ApiFilter.InTime, new("q", "Words of the place, the venue or a name.", "kremlin")],
            (archive, filter, request) => (cursor, take, cancel) => ApiRows.MeetingsAsync(archive.Meetings.Where(filter), archive, cursor, take, request, cancel),
            ["id", "title", "date", "status", "mode", "place", "venue", "participants", "others", "accounts", "record", "url"],
            row => [row.Id, row.Title, row.Date.Edtf, row.Status, row.Mode, row.Place, row.Venue, row.Participants, row.Others, row.Accounts, row.Record, row.Url]);
        List(api, "/quotes", "Quotations, newest first", ApiExamples.Quote, [ApiFilter.Person("speaking"), .. ApiFilter.InTime, new("q", "Words of the quotation.", "common ground")],
            (archive, filter, request) => (cursor, take, cancel) => ApiRows.QuotesAsync(archive.Quotes.Where(filter), cursor, take, request, cancel),
            ["text", "kind", "speaker", "speaker_id", "addressee", "cue", "article", "sentence", "published", "outlet", "url"],
            row => [row.Text, row.Kind, row.Speaker, row.SpeakerId, row.Addressee, row.Cue, row.Article, row.Sentence, row.Published.Edtf, row.Outlet, row.Url]);
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

    private static void List<T>(RouteGroupBuilder api, string path, string summary, T example, ApiFilter[] filters, Func<ArchiveContext, ListFilter, HttpRequest, ApiFiles.Reader<T>> rows, string[] head, Func<T, object?[]> cells)
    {
        api.MapGet(path, async (HttpRequest request, ArchiveContext archive, CancellationToken cancel, string? cursor = null, int limit = 50) =>
        {
            var filter = ListFilter.Parse(request.Query);
            if (filter.Remarks.Count > 0) return Unreadable(filter);
            Cursor? from = null;
            if (cursor is not null)
            {
                if (!Cursor.TryParse(cursor, out var parsed)) return Results.Problem("The cursor is none that a listing gave.", statusCode: StatusCodes.Status400BadRequest);
                from = parsed;
            }

            var size = Math.Clamp(limit, 1, MostSize);
            var found = await rows(archive, filter, request)(from, size + 1, cancel);
            var next = found.Count > size ? Links.Absolute(request, request.Path + Links.With(request.Query, "cursor", found[size - 1].At.ToString())) : null;
            return Results.Ok(new ApiPage<T>([.. found.Take(size).Select(row => row.Row)], next));
        }).WithSummary(summary).Produces<ApiPage<T>>().ProducesProblem(400)
            .WithMetadata(new ApiNotes([.. filters, ApiFilter.Cursor, ApiFilter.Limit(MostSize)], new ApiPage<T>([example], $"https://archive.example/api/v1{path}?cursor=NzM2MTU4LjQuMA")));
        api.MapGet(path + ".{format}", (string format, HttpRequest request, ArchiveContext archive, IOptions<JsonOptions> json, CancellationToken cancel) =>
            {
                var filter = ListFilter.Parse(request.Query);
                return filter.Remarks.Count > 0 ? Unreadable(filter) : ApiFiles.As(format, rows(archive, filter, request), json.Value.SerializerOptions, head, cells, cancel);
            }).WithSummary(summary + ": the whole listing as a file").Produces(200, null, "text/csv", "application/x-ndjson").ProducesProblem(400).ProducesProblem(404)
            .WithMetadata(new ApiNotes([ApiFilter.Format, .. filters], null));
    }

    private static IResult Unreadable(ListFilter filter) => Results.Problem(string.Join(' ', filter.Remarks), statusCode: StatusCodes.Status400BadRequest);

    private static IResult NotThere() => Results.Problem("Nothing in the archive has this address.", statusCode: StatusCodes.Status404NotFound);
}
