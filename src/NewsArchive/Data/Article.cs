using NewsArchive.Values;

namespace NewsArchive.Data;

/// <summary>An article: what lists and heads of pages show of it. Its words are in <see cref="Body"/>, so that a list reads few pages of the file.</summary>
public sealed class Article
{
    /// <summary>Key; also the row of the full-text index.</summary>
    public int Id { get; set; }

    /// <summary>The source it was read from.</summary>
    public int SourceId { get; set; }

    /// <summary>Which article of the source this is, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>Its address; older ones are kept as <see cref="ArticleSlug"/>.</summary>
    public required string Slug { get; set; }

    /// <summary>The headline; null where none could be told.</summary>
    public string? Title { get; set; }

    /// <summary>The line under the headline.</summary>
    public string? Standfirst { get; set; }

    /// <summary>The publication; null where the article does not name it.</summary>
    public int? OutletId { get; set; }

    /// <summary>Reporters, without "By".</summary>
    public IReadOnlyList<string> Bylines { get; set; } = [];

    /// <summary>Agencies credited.</summary>
    public IReadOnlyList<string> Credits { get; set; } = [];

    /// <summary>BCP 47 tag.</summary>
    public string Language { get; set; } = "en";

    /// <summary>The address the page gives as its own; as printed, never to be trusted.</summary>
    public string? Canonical { get; set; }

    /// <summary>The day of publication as far as it is known.</summary>
    public EdtfDate? Published { get; set; }

    /// <summary>First day it may have been published; null where open.</summary>
    public DateOnly? Earliest { get; set; }

    /// <summary>Last day it may have been published; null where open.</summary>
    public DateOnly? Latest { get; set; }

    /// <summary>Stated, inferred or unknown.</summary>
    public DateBasis Basis { get; set; }

    /// <summary>0 to 1: how sure the date is.</summary>
    public double Confidence { get; set; }

    /// <summary>The day by which lists are ordered: the latest it may be; <see cref="DateOnly.MinValue"/> where it is not known to a year.</summary>
    public DateOnly SortDay { get; set; }

    /// <summary>Words of the text.</summary>
    public int WordCount { get; set; }

    /// <summary>People named.</summary>
    public int PersonCount { get; set; }

    /// <summary>Quotations.</summary>
    public int QuoteCount { get; set; }

    /// <summary>Accounts of meetings.</summary>
    public int MeetingCount { get; set; }

    /// <summary>The article with the same text whose facts count for this one too; null for an article that is no copy, or leads.</summary>
    public int? LeadId { get; set; }

    /// <summary>Whether it is another version of an article that lists show; they do not show this one. False for a story as another outlet ran it.</summary>
    public bool IsVersion { get; set; }

    /// <summary>Where it came from.</summary>
    public Source? Source { get; set; }

    /// <summary>The publication.</summary>
    public Outlet? Outlet { get; set; }

    /// <summary>Its words and what was found in them.</summary>
    public ArticleBody? Body { get; set; }

    /// <summary>The people in it, by first mention.</summary>
    public List<Appearance> Appearances { get; } = [];

    /// <summary>Its quotations, in order.</summary>
    public List<Quote> Quotes { get; } = [];

    /// <summary>What it tells of meetings.</summary>
    public List<Account> Accounts { get; } = [];
}

/// <summary>An address an article once had: it redirects to the one it has now.</summary>
public sealed class ArticleSlug
{
    /// <summary>The old address.</summary>
    public required string Slug { get; set; }

    /// <summary>The article.</summary>
    public int ArticleId { get; set; }

    /// <summary>The article.</summary>
    public Article? Article { get; set; }
}

/// <summary>A publication.</summary>
public sealed class Outlet
{
    /// <summary>Key.</summary>
    public int Id { get; set; }

    /// <summary>As articles name it.</summary>
    public required string Name { get; set; }

    /// <summary>Articles of it in the archive.</summary>
    public int ArticleCount { get; set; }
}
