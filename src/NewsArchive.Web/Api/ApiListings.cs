using NewsArchive.Data;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Api;

/// <summary>A listing of the interface: its rows in an order that a cursor can go on from, and how one of them is a line of CSV.</summary>
internal sealed record ApiListing<T>(
    string Name, string Summary, T Example, ApiFilter[] Filters, Func<ArchiveContext, ListFilter, HttpRequest, ApiFiles.Reader<T>> Rows, string[] Head, Func<T, object?[]> Cells);

/// <summary>The listings: what the interface answers and what an export writes.</summary>
internal static class ApiListings
{
    public static ApiListing<ApiArticle> Articles { get; } = new(
        "articles", "Articles, newest first", ApiExamples.Article, [ApiFilter.Person("named in it"), .. ApiFilter.InTime],
        (archive, filter, request) => (cursor, take, cancel) => ApiRows.ArticlesAsync(archive.Articles.Where(filter, archive), cursor, take, request, cancel),
        ["slug", "number", "title", "outlet", "published", "basis", "people", "quotes", "meetings", "url"],
        row => [row.Slug, row.Number, row.Title, row.Outlet, row.Published.Edtf, row.Basis, row.People, row.Quotes, row.Meetings, row.Url]);

    public static ApiListing<ApiPerson> People { get; } = new(
        "people", "People, most named first", ApiExamples.Person, [new("q", "A part of the name.", "kerry")],
        (archive, filter, request) => (cursor, take, cancel) => ApiRows.PeopleAsync(filter.Words is { } words ? archive.People.Where(person => person.Name.Contains(words)) : archive.People, cursor, take, request, cancel),
        ["id", "name", "description", "articles", "quotes", "meetings", "first_seen", "last_seen", "url"],
        row => [row.Id, row.Name, row.Description, row.Articles, row.Quotes, row.Meetings, row.FirstSeen, row.LastSeen, row.Url]);

    public static ApiListing<ApiMeeting> Meetings { get; } = new(
        "meetings", "Meetings, newest first", ApiExamples.Meeting, [ApiFilter.Person("taking part"), .. ApiFilter.InTime, new("q", "Words of the place, the venue or a name.", "kremlin")],
        (archive, filter, request) => (cursor, take, cancel) => ApiRows.MeetingsAsync(archive.Meetings.Where(filter, archive), archive, cursor, take, request, cancel),
        ["id", "title", "date", "status", "mode", "place", "venue", "participants", "others", "accounts", "record", "url"],
        row => [row.Id, row.Title, row.Date.Edtf, row.Status, row.Mode, row.Place, row.Venue, row.Participants, row.Others, row.Accounts, row.Record, row.Url]);

    public static ApiListing<ApiQuote> Quotes { get; } = new(
        "quotes", "Quotations, newest first", ApiExamples.Quote, [ApiFilter.Person("speaking"), .. ApiFilter.InTime, new("q", "Words of the quotation.", "common ground")],
        (archive, filter, request) => (cursor, take, cancel) => ApiRows.QuotesAsync(archive.Quotes.Where(filter, archive), filter, cursor, take, request, cancel),
        ["text", "kind", "speaker", "speaker_id", "addressee", "cue", "article", "sentence", "published", "outlet", "url"],
        row => [row.Text, row.Kind, row.Speaker, row.SpeakerId, row.Addressee, row.Cue, row.Article, row.Sentence, row.Published.Edtf, row.Outlet, row.Url]);
}
