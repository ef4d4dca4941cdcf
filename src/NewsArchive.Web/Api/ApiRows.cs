using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Api;

/// <summary>A row of a listing with the keys by which it is ordered.</summary>
internal sealed record Keyed<T>(Cursor At, T Row);

/// <summary>The listings in an order that a cursor can go on from, projected to what is answered.</summary>
internal static class ApiRows
{
    public static async Task<List<Keyed<ApiArticle>>> ArticlesAsync(IQueryable<Article> articles, Cursor? cursor, int take, HttpRequest request, CancellationToken cancel)
    {
        if (cursor is { } at) articles = articles.After(at);
        var rows = await articles.NewestFirst().Take(take).Select(article => new
        {
            article.SortDay,
            article.Id,
            article.Slug,
            article.Title,
            article.Standfirst,
            Outlet = article.Outlet!.Name,
            article.Published,
            article.Basis,
            article.Confidence,
            article.Language,
            article.PersonCount,
            article.QuoteCount,
            article.MeetingCount,
        }).ToListAsync(cancel);
        return [.. rows.Select(row => new Keyed<ApiArticle>(new(row.SortDay.DayNumber, row.Id), new(
            row.Slug, row.Id, row.Title, row.Standfirst, row.Outlet, ApiDate.Of(row.Published), Word(row.Basis), row.Confidence, row.Language,
            row.PersonCount, row.QuoteCount, row.MeetingCount, Links.Absolute(request, Links.Article(row.Slug)))))];
    }

    public static async Task<List<Keyed<ApiPerson>>> PeopleAsync(IQueryable<Person> people, Cursor? cursor, int take, HttpRequest request, CancellationToken cancel)
    {
        if (cursor is { A: var count, B: var id })
        {
            // Somebody who has left the archive since then leaves their number: those named in as many articles come once more.
            var name = await people.Where(person => person.Id == id).Select(person => person.SortName).FirstOrDefaultAsync(cancel) ?? "";
            people = people.Behind(count, name, id);
        }

        var rows = await people.MostNamed().Take(take).Lines().ToListAsync(cancel);
        return [.. rows.Select(row => new Keyed<ApiPerson>(new(row.ArticleCount, row.Id), new(
            row.Key, row.Name, row.Description, row.ArticleCount, row.QuoteCount, row.MeetingCount, row.FirstSeen, row.LastSeen, Links.Absolute(request, Links.Person(row.Key)))))];
    }

    public static async Task<List<Keyed<ApiMeeting>>> MeetingsAsync(IQueryable<Meeting> meetings, ArchiveContext archive, Cursor? cursor, int take, HttpRequest request, CancellationToken cancel)
    {
        if (cursor is { } at) meetings = meetings.After(at);
        var rows = (await archive.TripsAsync(cancel)).Confirm(await meetings.NewestFirst().Take(take).Lines().ToListAsync(cancel));
        return [.. rows.Select(row => new Keyed<ApiMeeting>(new(row.SortDay.DayNumber, row.Id), Meeting(row, request)))];
    }

    public static async Task<List<Keyed<ApiQuote>>> QuotesAsync(IQueryable<Quote> quotes, ListFilter filter, Cursor? cursor, int take, HttpRequest request, CancellationToken cancel)
    {
        if (cursor is { } at) quotes = quotes.After(at);
        var rows = await quotes.NewestFirst(filter).Take(take).Select(quote => new
        {
            quote.SortDay,
            quote.ArticleId,
            quote.Number,
            quote.Text,
            quote.Kind,
            quote.SpeakerName,
            SpeakerKey = quote.Speaker!.Key,
            quote.Addressee,
            quote.Cue,
            quote.Article!.Slug,
            quote.Sentence,
            quote.Article.Published,
            Outlet = quote.Article.Outlet!.Name,
        }).ToListAsync(cancel);
        return [.. rows.Select(row => new Keyed<ApiQuote>(new(row.SortDay.DayNumber, row.ArticleId, row.Number), new(
            row.Text, Word(row.Kind), row.SpeakerName, row.SpeakerKey, row.Addressee, row.Cue, row.Slug, row.Sentence, ApiDate.Of(row.Published), row.Outlet,
            Links.Absolute(request, Links.Sentence(row.Slug, row.Sentence)))))];
    }

    public static ApiMeeting Meeting(MeetingLine meeting, HttpRequest request) => new(
        meeting.Key, meeting.Title, ApiDate.Of(meeting.Date), Word(meeting.Status), Word(meeting.Mode), meeting.Place, meeting.Venue,
        [.. meeting.People.Select(person => person.Name)], meeting.Others, meeting.AccountCount, meeting.Record,
        [.. meeting.Cites.Select(cite => Links.Absolute(request, cite.Href))], Links.Absolute(request, Links.Meeting(meeting.Key)));

    /// <summary>"PressConference" is "press-conference" everywhere outside the program.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
