using NewsArchive.Data;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>An article as lists show it.</summary>
public sealed record ArticleLine
{
    public required int Id { get; init; }

    public required string Slug { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public EdtfDate? Published { get; init; }

    /// <summary>The day by which lists are ordered.</summary>
    public DateOnly SortDay { get; init; }

    /// <summary>Its place in listings.</summary>
    public Cursor At => new(SortDay.DayNumber, Id);

    public DateBasis Basis { get; init; }

    /// <summary>The standfirst, or the first words of the text.</summary>
    public string? Lede { get; init; }

    public int PersonCount { get; init; }

    public int QuoteCount { get; init; }

    public int MeetingCount { get; init; }

    public string Headline => Title ?? "Untitled";

    public string Publisher => Outlet ?? "publisher not stated";

    /// <summary>The first words behind the headline: many texts repeat it.</summary>
    public string? Summary
    {
        get
        {
            if (Lede is not { } lede || Title is not { Length: > 0 } title || !lede.StartsWith(title, StringComparison.OrdinalIgnoreCase)) return Lede;
            var rest = lede[title.Length..].TrimStart('.', ':', ' ', '\n', '\r', '–', '—', '-');
            return rest.Length > 0 ? rest : null;
        }
    }

    /// <summary>What was found in it: "3 people, 1 quote"; empty where nothing was.</summary>
    public string Found
    {
        get
        {
            string[] counts = [PersonCount > 0 ? Counts.Of(PersonCount, "person", "people") : "", QuoteCount > 0 ? Counts.Of(QuoteCount, "quote") : "", MeetingCount > 0 ? Counts.Of(MeetingCount, "meeting") : ""];
            return string.Join(", ", counts.Where(count => count.Length > 0));
        }
    }

    public string Date => Counts.Capital(Dates.Brief(Published)) + (Basis == DateBasis.Inferred ? ", inferred" : "");
}

public static class ArticleLines
{
    public static IQueryable<ArticleLine> Lines(this IQueryable<Article> articles) => articles.Select(article => new ArticleLine
    {
        Id = article.Id,
        Slug = article.Slug,
        Title = article.Title,
        Outlet = article.Outlet!.Name,
        Published = article.Published,
        SortDay = article.SortDay,
        Basis = article.Basis,
        Lede = article.Standfirst ?? article.Body!.Text.Substring(0, 260),
        PersonCount = article.PersonCount,
        QuoteCount = article.QuoteCount,
        MeetingCount = article.MeetingCount,
    });

    /// <summary>The articles a filter leaves: those that name all its people, of its outlet, that tell of a meeting in its place, in its time.</summary>
    public static IQueryable<Article> Where(this IQueryable<Article> articles, ListFilter filter, ArchiveContext archive)
    {
        // What is rare is found first, by its own index: asked of each article, it would be a look at all of them.
        foreach (var key in filter.People) articles = articles.Where(article => archive.Appearances.Where(appearance => appearance.Person!.Key == key).Select(appearance => appearance.ArticleId).Contains(article.Id));
        if (filter.Outlet is { } outlet) articles = articles.Where(article => article.OutletId == archive.Outlets.Where(one => one.Name == outlet).Select(one => one.Id).FirstOrDefault());
        if (filter.Place is { } place) articles = articles.Where(article => archive.PlaceArticles.Where(told => told.Place!.Name == place).Select(told => told.ArticleId).Contains(article.Id));
        if (filter.From is { } from) articles = articles.Where(article => article.SortDay >= from);
        if (filter.To is { } to) articles = articles.Where(article => article.SortDay <= to && article.SortDay > DateOnly.MinValue);
        return articles;
    }
}
