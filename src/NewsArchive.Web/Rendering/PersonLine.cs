using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

/// <summary>A person as lists show them.</summary>
public sealed record PersonLine(int Id, string Key, string Name, string SortName, string? Description, int ArticleCount, int QuoteCount, int MeetingCount, DateOnly? FirstSeen, DateOnly? LastSeen)
{
    public PersonRef Ref => new(Key, Name, SortName);

    /// <summary>The years in which articles name them; null where none is dated.</summary>
    public string? Years => (FirstSeen, LastSeen) switch
    {
        ({ } first, { } last) => first.Year == last.Year ? $"{first.Year}" : $"{first.Year}–{last.Year}",
        _ => null,
    };
}

public static class PersonLines
{
    /// <summary>Those named in most articles first, those named in as many by name; an index holds this order.</summary>
    public static IQueryable<Person> MostNamed(this IQueryable<Person> people) =>
        people.OrderByDescending(person => person.ArticleCount).ThenBy(person => person.SortName).ThenBy(person => person.Id);

    public static IQueryable<PersonLine> Lines(this IQueryable<Person> people) => people.Select(person => new PersonLine(
        person.Id, person.Key, person.Name, person.SortName, person.Description, person.ArticleCount, person.QuoteCount, person.MeetingCount, person.FirstSeen, person.LastSeen));
}

public static class QuoteLines
{
    public static IQueryable<QuoteLine> Lines(this IQueryable<Quote> quotes) => quotes.Select(quote => new QuoteLine
    {
        Text = quote.Text,
        Kind = quote.Kind,
        SpeakerKey = quote.Speaker!.Key,
        SpeakerName = quote.SpeakerName,
        Addressee = quote.Addressee,
        Cite = new Citation(quote.Article!.Slug, quote.ArticleId, quote.Sentence),
        Published = quote.Article.Published,
        Outlet = quote.Article.Outlet!.Name,
        ArticleTitle = quote.Article.Title,
        SortDay = quote.SortDay,
        Number = quote.Number,
    });
}
