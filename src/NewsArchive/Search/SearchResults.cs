using NewsArchive.Values;

namespace NewsArchive.Search;

/// <summary>How results are ordered.</summary>
public enum SearchOrder
{
    /// <summary>What fits best first.</summary>
    Best,

    /// <summary>Latest day first; undated articles last.</summary>
    Newest,

    /// <summary>Earliest day first; undated articles last.</summary>
    Oldest,
}

/// <summary>What of the results is wanted.</summary>
/// <param name="Order">How they are ordered.</param>
/// <param name="Page">From 1; a page behind the last is empty.</param>
/// <param name="PageSize">Articles a page, 1 to 100.</param>
/// <param name="WithFacets">Whether counts are wanted too.</param>
/// <param name="UpTo">Only articles up to this number: what came in later shifts no page. Null for all.</param>
public sealed record SearchOptions(SearchOrder Order = SearchOrder.Best, int Page = 1, int PageSize = 20, bool WithFacets = true, int? UpTo = null);

/// <summary>Text with some of its words marked.</summary>
/// <param name="Text">The text.</param>
/// <param name="Marks">The words found, in order, not overlapping.</param>
public sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Marks);

/// <summary>What a search found.</summary>
public sealed record SearchResults
{
    /// <summary>As understood.</summary>
    public required SearchQuery Query { get; init; }

    /// <summary>Each clause with whom its names mean.</summary>
    public required IReadOnlyList<UnderstoodClause> Understood { get; init; }

    /// <summary>The hits of this page: people, meetings and quotations first on the first page, then articles.</summary>
    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>Articles found (for kind:person and kind:meeting those).</summary>
    public required int Total { get; init; }

    /// <summary>Whether <see cref="Total"/> is all; otherwise there are at least so many.</summary>
    public required bool IsTotalExact { get; init; }

    /// <summary>Whether all found were ranked; otherwise the newest so many, and the rest are left out of "best first".</summary>
    public required bool IsRankingComplete { get; init; }

    /// <summary>The number of the last article there was: with it as <see cref="SearchOptions.UpTo"/> further pages follow on this one, whatever comes in.</summary>
    public required int UpTo { get; init; }

    /// <summary>The page shown, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Whether another page follows.</summary>
    public required bool HasNext { get; init; }

    /// <summary>Counts; null where they were not wanted.</summary>
    public SearchFacets? Facets { get; init; }

    /// <summary>The query as it was perhaps meant; null where nothing is to be mended.</summary>
    public string? DidYouMean { get; init; }
}

/// <summary>A clause of the query, as it was understood.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="People">Whom its names mean, best known first; empty for other clauses and for names nobody bears.</param>
/// <param name="Without">The query without it.</param>
public sealed record UnderstoodClause(QueryClause Clause, IReadOnlyList<NamedPerson> People, string Without);

/// <summary>Something found.</summary>
public sealed record SearchHit
{
    /// <summary>What it is.</summary>
    public required HitKind Kind { get; init; }

    /// <summary>Address: the slug of the article (also of a quotation's), the key of the person or meeting.</summary>
    public required string Key { get; init; }

    /// <summary>Headline, name, the quotation, or the meeting's people.</summary>
    public required MarkedText Title { get; init; }

    /// <summary>The sentences that fit best; null where the title says it all.</summary>
    public MarkedText? Snippet { get; init; }

    /// <summary>Numbers of the sentences with words found, in order; for quotations the sentence it begins in.</summary>
    public IReadOnlyList<int> Sentences { get; init; } = [];

    /// <summary>Day of publication, or of the meeting.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Stated, inferred or unknown; of articles and quotations.</summary>
    public DateBasis Basis { get; init; }

    /// <summary>The publication; of articles and quotations.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who spoke, of quotations; the description, of people; the place, of meetings.</summary>
    public string? Detail { get; init; }

    /// <summary>Key of the speaker, of quotations by people.</summary>
    public string? PersonKey { get; init; }

    /// <summary>Held, planned or cancelled; of meetings.</summary>
    public MeetingStatus? Status { get; init; }

    /// <summary>Of meetings.</summary>
    public MeetingMode? Mode { get; init; }
}

/// <summary>Counts beside the results.</summary>
public sealed record SearchFacets
{
    /// <summary>By kind.</summary>
    public required IReadOnlyList<Facet> Kinds { get; init; }

    /// <summary>People named most often, by key.</summary>
    public required IReadOnlyList<Facet> People { get; init; }

    /// <summary>Publications, by name.</summary>
    public required IReadOnlyList<Facet> Outlets { get; init; }

    /// <summary>Places of meetings told of, by name.</summary>
    public required IReadOnlyList<Facet> Places { get; init; }

    /// <summary>Articles by month of publication, in order of time; months without articles are left out.</summary>
    public required IReadOnlyList<MonthCount> Months { get; init; }

    /// <summary>Articles without a day.</summary>
    public required int Undated { get; init; }

    /// <summary>Whether everything found was counted; otherwise only the newest so many.</summary>
    public required bool IsExact { get; init; }
}

/// <summary>A count.</summary>
/// <param name="Label">To show.</param>
/// <param name="Clause">What narrows the query to it: "person:john-kerry".</param>
/// <param name="Count">How many.</param>
public sealed record Facet(string Label, string Clause, int Count);

/// <summary>Articles of a month.</summary>
public readonly record struct MonthCount(int Year, int Month, int Count);
