using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>All an article's page shows of it, read in one go.</summary>
public sealed record ArticleView
{
    public required int Id { get; init; }

    public required string Slug { get; init; }

    public string? Title { get; init; }

    public string? Standfirst { get; init; }

    public string? Outlet { get; init; }

    public IReadOnlyList<string> Bylines { get; init; } = [];

    public IReadOnlyList<string> Credits { get; init; } = [];

    public string Language { get; init; } = "en";

    public EdtfDate? Published { get; init; }

    public DateBasis Basis { get; init; }

    public double Confidence { get; init; }

    public DateOnly SortDay { get; init; }

    public int WordCount { get; init; }

    /// <summary>The article with the same text whose facts count for this one; null for one that is no copy, or leads.</summary>
    public int? LeadId { get; init; }

    public required ArticleBody Body { get; init; }

    public required SourceFileView Source { get; init; }

    public IReadOnlyList<PersonHere> People { get; init; } = [];

    public IReadOnlyList<QuoteHere> Quotes { get; init; } = [];

    /// <summary>What the article tells of meetings, by their keys.</summary>
    public IReadOnlyList<ToldMeeting> Told { get; init; } = [];

    /// <summary>The same with the meetings themselves.</summary>
    public IReadOnlyList<AccountHere> Accounts { get; init; } = [];

    public string Headline => Title ?? "Untitled";

    public Citation Cite(int sentence) => new(Slug, Id, sentence);

    /// <summary>The number of the sentence in which a position of the text stands; 0 where it stands in none.</summary>
    public int SentenceAt(int position)
    {
        var sentences = Body.Sentences;
        var (low, high) = (0, sentences.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (position < sentences[middle].Start) high = middle - 1;
            else if (position >= sentences[middle].End) low = middle + 1;
            else return sentences[middle].Number;
        }

        return 0;
    }
}

/// <summary>A person in this article.</summary>
public sealed record PersonHere(string Key, string Name, string PrintedAs, string? Description, IReadOnlyList<Mention> Mentions, IReadOnlyList<PrintedRole> Roles);

/// <summary>A quotation in this article.</summary>
public sealed record QuoteHere(int Number, int Start, int End, int Sentence, QuoteKind Kind, string Text, string? SpeakerKey, string? SpeakerName, string? SpeakerText, string? Cue, string? Addressee, bool Continues, double Confidence)
{
    /// <summary>Below this a speaker was wrong in one of three labelled articles or more.</summary>
    private const double Doubt = 0.7;

    /// <summary>Whether the page should say that the speaker is not sure.</summary>
    public bool IsDoubtful => SpeakerName is not null && Confidence < Doubt;

    public string Id => "q" + Number;
}

/// <summary>This article's account of a meeting, as stored.</summary>
public sealed record ToldMeeting(int MeetingId, EdtfDate? Date, IReadOnlyList<TextSpan> Evidence, int Sentence);

/// <summary>This article's account of a meeting.</summary>
public sealed record AccountHere(MeetingLine Meeting, EdtfDate? Date, IReadOnlyList<TextSpan> Evidence, int Sentence);

/// <summary>The file an article was read from.</summary>
public sealed record SourceFileView(int Id, string Path, string Format, long Bytes, string Sha256, DateTime ImportedAt);

public static class ArticleViews
{
    public static IQueryable<ArticleView> Views(this IQueryable<Article> articles) => articles.Select(article => new ArticleView
    {
        Id = article.Id,
        Slug = article.Slug,
        Title = article.Title,
        Standfirst = article.Standfirst,
        Outlet = article.Outlet!.Name,
        Bylines = article.Bylines,
        Credits = article.Credits,
        Language = article.Language,
        Published = article.Published,
        Basis = article.Basis,
        Confidence = article.Confidence,
        SortDay = article.SortDay,
        WordCount = article.WordCount,
        LeadId = article.LeadId,
        Body = article.Body!,
        Source = new SourceFileView(article.Source!.Id, article.Source.Path, article.Source.Format, article.Source.Bytes, article.Source.Sha256, article.Source.ImportedAt),
        People = article.Appearances.OrderBy(person => person.Number)
            .Select(person => new PersonHere(person.Person!.Key, person.Person.Name, person.Name, person.Person.Description, person.Mentions, person.Roles)).ToList(),
        Quotes = article.Quotes.OrderBy(quote => quote.Number)
            .Select(quote => new QuoteHere(quote.Number, quote.Start, quote.End, quote.Sentence, quote.Kind, quote.Text, quote.Speaker!.Key, quote.SpeakerName, quote.SpeakerText, quote.Cue, quote.Addressee, quote.Continues, quote.Confidence)).ToList(),
        Told = article.Accounts.OrderBy(account => account.Number)
            .Select(account => new ToldMeeting(account.MeetingId, account.Date, account.Evidence, account.Sentence)).ToList(),
    }).AsSplitQuery();
}
