namespace NewsArchive.Data;

/// <summary>What is counted of an article beside search results.</summary>
public sealed class FacetRow
{
    /// <summary>In the place of a day: the article is a version of another and is not listed.</summary>
    internal const int Unlisted = -1;

    /// <summary>The article.</summary>
    public int ArticleId { get; set; }

    /// <summary>Number of the import's transaction that wrote it: what is newer than the last one seen is read again.</summary>
    public int Version { get; set; }

    /// <summary>First day of publication; null where open.</summary>
    public DateOnly? Earliest { get; set; }

    /// <summary>Last day of publication; null where open.</summary>
    public DateOnly? Latest { get; set; }

    /// <summary>The article's <see cref="Article.SortDay"/>.</summary>
    public DateOnly SortDay { get; set; }

    /// <summary>The publication.</summary>
    public int? OutletId { get; set; }

    /// <summary>The people in it.</summary>
    public IReadOnlyList<int> PersonIds { get; set; } = [];

    /// <summary>The places of the meetings it tells of.</summary>
    public IReadOnlyList<int> PlaceIds { get; set; } = [];
}

/// <summary>A place of meetings.</summary>
public sealed class Place
{
    /// <summary>Key.</summary>
    public int Id { get; set; }

    /// <summary>"Moscow".</summary>
    public required string Name { get; set; }

    /// <summary>Articles that tell of a meeting there; a place of none is taken away.</summary>
    public int ArticleCount { get; set; }
}

/// <summary>An article that tells of a meeting in a place.</summary>
public sealed class PlaceArticle
{
    /// <summary>The place.</summary>
    public int PlaceId { get; set; }

    /// <summary>The article.</summary>
    public int ArticleId { get; set; }

    /// <summary>The place.</summary>
    public Place? Place { get; set; }
}
