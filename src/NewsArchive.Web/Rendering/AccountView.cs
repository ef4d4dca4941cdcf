using NewsArchive.Data;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>One article's account of a meeting with the words it stands on.</summary>
public sealed record AccountView
{
    public required ArticleLine Article { get; init; }

    public EdtfDate? Date { get; init; }

    public int? When { get; init; }

    public string? Place { get; init; }

    public string? Venue { get; init; }

    public MeetingStatus Status { get; init; }

    public MeetingMode Mode { get; init; }

    public IReadOnlyList<int> PersonIds { get; init; } = [];

    public IReadOnlyList<string> Others { get; init; } = [];

    public IReadOnlyList<TextSpan> Evidence { get; init; } = [];

    public IReadOnlyList<MeetingDetail> Details { get; init; } = [];

    public int Sentence { get; init; }

    public required string Text { get; init; }

    public IReadOnlyList<Sentence> Sentences { get; init; } = [];

    public IReadOnlyList<DatedWords> Dates { get; init; } = [];

    /// <summary>The sentence that holds a position of the text; the first evidence's where none does.</summary>
    public Citation Cite(int position)
    {
        foreach (var sentence in Sentences)
        {
            if (sentence.Span.Contains(position)) return new(Article.Slug, Article.Id, sentence.Number);
        }

        return new(Article.Slug, Article.Id, Math.Max(1, Sentence));
    }

    /// <summary>The words of a span, on one line.</summary>
    public string Words(TextSpan span)
    {
        var (start, end) = (Math.Clamp(span.Start, 0, Text.Length), Math.Clamp(span.End, 0, Text.Length));
        return start < end ? string.Join(' ', Text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : "";
    }
}

public static class AccountViews
{
    /// <summary>An article that tells of a meeting in several places gives one account of it: all its words, one column.</summary>
    public static List<AccountView> ByArticle(this IEnumerable<AccountView> accounts) => [.. accounts.GroupBy(account => account.Article.Id).Select(parts => parts.Aggregate((one, more) => one with
    {
        Date = one.When is null && more.When is not null ? more.Date : one.Date ?? more.Date,
        When = one.When ?? more.When,
        Place = one.Place ?? more.Place,
        Venue = one.Venue ?? more.Venue,
        PersonIds = [.. one.PersonIds.Union(more.PersonIds)],
        Others = [.. one.Others.Union(more.Others)],
        Evidence = [.. one.Evidence.Concat(more.Evidence).OrderBy(span => span.Start)],
        Details = [.. one.Details.Concat(more.Details)],
    }))];

    public static IQueryable<AccountView> Views(this IQueryable<Account> accounts) => accounts.Select(account => new AccountView
    {
        Article = new ArticleLine
        {
            Id = account.ArticleId,
            Slug = account.Article!.Slug,
            Title = account.Article.Title,
            Outlet = account.Article.Outlet!.Name,
            Published = account.Article.Published,
            Basis = account.Article.Basis,
        },
        Date = account.Date,
        When = account.When,
        Place = account.Place,
        Venue = account.Venue,
        Status = account.Status,
        Mode = account.Mode,
        PersonIds = account.PersonIds,
        Others = account.Others,
        Evidence = account.Evidence,
        Details = account.Details,
        Sentence = account.Sentence,
        Text = account.Article.Body!.Text,
        Sentences = account.Article.Body.Sentences,
        Dates = account.Article.Body.Dates,
    });
}
