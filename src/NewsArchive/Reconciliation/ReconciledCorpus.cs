using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Reading;
using NewsArchive.Reconciliation.Dating;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation;

/// <summary>One article as read and extracted, before anything is known of the others.</summary>
public sealed record ReadArticle(ArticleDocument Document, ArticleFacts Facts)
{
    private PublicationDate? ownDate;
    private IReadOnlyList<EdtfDate?>? ownMeanings;
    private IReadOnlyList<string>? personIds;

    /// <summary>The date by the article's own words: found when first asked for, so that it can be found on many threads before articles are compared.</summary>
    internal PublicationDate OwnDate => ownDate ??= CorpusDating.Own(this);

    /// <summary>For each of <see cref="ArticleFacts.Dates"/> what it means by <see cref="OwnDate"/>.</summary>
    internal IReadOnlyList<EdtfDate?> OwnMeanings => ownMeanings ??= [.. Facts.Dates.Select(date => DateMeaning.Of(date, OwnDate.Date))];

    /// <summary>For each of <see cref="ArticleFacts.People"/> the id: told from the article alone.</summary>
    internal IReadOnlyList<string> PersonIds => personIds ??= PersonMatching.Ids(this, () => OwnDate.Date?.Range);

    /// <summary>An article of which the date and the ids are known already.</summary>
    internal static ReadArticle Known(ArticleDocument document, ArticleFacts facts, PublicationDate own, IReadOnlyList<string> ids) =>
        new(document, facts) { ownDate = own, personIds = ids };

    /// <summary>A copy of another article: its words and its date stay, but its people, quotations and meetings are told by the other one.</summary>
    internal ReadArticle WithoutFacts() => new(Document, Facts with { People = [], Quotes = [], Meetings = [] }) { ownDate = OwnDate, ownMeanings = OwnMeanings, personIds = [] };
}

/// <summary>What several articles say together: who is who, which day it was, which accounts tell of one meeting.</summary>
/// <param name="Articles">In the order given.</param>
/// <param name="People">By id.</param>
/// <param name="Meetings">In order of time, then by id.</param>
public sealed record ReconciledCorpus(
    IReadOnlyList<ReconciledArticle> Articles,
    IReadOnlyList<ReconciledPerson> People,
    IReadOnlyList<ReconciledMeeting> Meetings);

/// <summary>An article with its people known and its dates told.</summary>
public sealed record ReconciledArticle
{
    /// <summary>The article itself.</summary>
    public required ReadArticle Article { get; init; }

    /// <summary>Its address: words of the title and six digits of the fixity value.</summary>
    public required string Slug { get; init; }

    /// <summary>When it was published, with the reasons.</summary>
    public required PublicationDate Published { get; init; }

    /// <summary>For each of <see cref="ArticleFacts.People"/>, the id of the person in the archive.</summary>
    public required IReadOnlyList<string> PersonIds { get; init; }

    /// <summary>For each of <see cref="ArticleFacts.Dates"/>, what it means now that the day of publication is known; null where it stays open.</summary>
    public required IReadOnlyList<EdtfDate?> DateMeanings { get; init; }
}

/// <summary>Somebody of the archive.</summary>
/// <param name="Id">Stable: "john-kerry".</param>
/// <param name="Name">The canonical form: "John Kerry".</param>
/// <param name="Names">Every form printed, most frequent first.</param>
public sealed record ReconciledPerson(string Id, string Name, IReadOnlyList<string> Names);

/// <summary>When an article was published, as far as can be told, and why.</summary>
public sealed record PublicationDate
{
    /// <summary>Null where nothing is known.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Stated by the document, inferred, or unknown.</summary>
    public required DateBasis Basis { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The ledger: every clue with its vote, widest first; those that gave way to stronger ones are kept and marked.</summary>
    public IReadOnlyList<DateClue> Clues { get; init; } = [];

    /// <summary>The days that stay possible, as ordered runs; none where nothing is known. <see cref="Date"/> says the same in one expression, as far as one can.</summary>
    public IReadOnlyList<DayRange> Days { get; init; } = [];
}

/// <summary>One vote of the date ledger.</summary>
public sealed record DateClue
{
    /// <summary>The words: "April's terror attack in Boston".</summary>
    public required string Words { get; init; }

    /// <summary>One readable line: "the bombings were on 15 April 2013".</summary>
    public required string Says { get; init; }

    /// <summary>The rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>Where the words stand in the text; null for metadata.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The days of publication the clue allows by itself: one run, or several ("Tuesday, May 7": one day of each fitting year).</summary>
    public required IReadOnlyList<DayRange> Allows { get; init; }

    /// <summary>0 to 1: how strong the vote is.</summary>
    public required double Weight { get; init; }

    /// <summary>The slug of the other article that the clue comes from; null for the article's own words.</summary>
    public string? FromArticle { get; init; }

    /// <summary>Whether it contradicted stronger votes and was set aside.</summary>
    public bool GaveWay { get; init; }
}

/// <summary>One meeting, with every account of it.</summary>
public sealed record ReconciledMeeting
{
    /// <summary>Stable: "2013-05-07-moscow-kerry-putin-lavrov".</summary>
    public required string Id { get; init; }

    /// <summary>When; null where nothing is known.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Held, planned or cancelled, by the latest account.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>Face to face, by telephone, …</summary>
    public required MeetingMode Mode { get; init; }

    /// <summary>City or country.</summary>
    public string? Place { get; init; }

    /// <summary>Building or occasion.</summary>
    public string? Venue { get; init; }

    /// <summary>Ids of the people who took part.</summary>
    public required IReadOnlyList<string> PersonIds { get; init; }

    /// <summary>Groups as printed.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>The accounts, oldest article first.</summary>
    public required IReadOnlyList<AccountOfMeeting> Accounts { get; init; }
}

/// <summary>One article's account of a merged meeting.</summary>
/// <param name="Slug">The article.</param>
/// <param name="Account">Place in its <see cref="ArticleFacts.Meetings"/>.</param>
/// <param name="Date">The day as this account gives it.</param>
public sealed record AccountOfMeeting(string Slug, int Account, EdtfDate? Date);
