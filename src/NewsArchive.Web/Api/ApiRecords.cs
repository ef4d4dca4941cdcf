using NewsArchive.Values;

namespace NewsArchive.Web.Api;

/// <summary>A page of a listing.</summary>
/// <param name="Items">The entries.</param>
/// <param name="Next">The address of the next page; null on the last.</param>
public sealed record ApiPage<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>A date as far as it is known.</summary>
/// <param name="Edtf">EDTF level 1: "2013-05-07", "2013-05", "XXXX-05-07", an interval; null where nothing is known.</param>
/// <param name="Earliest">First day it may be.</param>
/// <param name="Latest">Last day it may be.</param>
public sealed record ApiDate(string? Edtf, DateOnly? Earliest, DateOnly? Latest)
{
    public static ApiDate Of(EdtfDate? date) => new(date?.Text, date?.Earliest, date?.Latest);
}

/// <summary>An article in a listing.</summary>
public sealed record ApiArticle(string Slug, int Number, string? Title, string? Standfirst, string? Outlet, ApiDate Published, string Basis, double Confidence, string Language, int People, int Quotes, int Meetings, string Url);

/// <summary>A person.</summary>
public sealed record ApiPerson(string Id, string Name, string? Description, int Articles, int Quotes, int Meetings, DateOnly? FirstSeen, DateOnly? LastSeen, string Url);

/// <summary>A meeting; evidence are the addresses of the sentences that tell of it.</summary>
public sealed record ApiMeeting(string Id, string Title, ApiDate Date, string Status, string Mode, string? Place, string? Venue, IReadOnlyList<string> Participants, IReadOnlyList<string> Others, int Accounts, string? Record, IReadOnlyList<string> Evidence, string Url);

/// <summary>A quotation; its address is that of its sentence.</summary>
public sealed record ApiQuote(string Text, string Kind, string? Speaker, string? SpeakerId, string? Addressee, string? Cue, string Article, int Sentence, ApiDate Published, string? Outlet, string Url);

/// <summary>A stretch of an article's text in UTF-16 positions, the end excluded, and the sentence it begins in.</summary>
public sealed record ApiSpan(int Start, int End, int Sentence);

/// <summary>A clue to an article's date.</summary>
public sealed record ApiClue(string Clue, string Says, string Rule, int? Start, int? End, string? FromArticle, bool SetAside);

/// <summary>A person in an article.</summary>
public sealed record ApiNamed(string Id, string Name, IReadOnlyList<string> Roles, IReadOnlyList<ApiSpan> Mentions);

/// <summary>A sentence of an article.</summary>
public sealed record ApiSentence(int Number, int Start, int End);

/// <summary>An article with all that was found in it.</summary>
public sealed record ApiArticleDetail
{
    public required ApiArticle Article { get; init; }

    public IReadOnlyList<string> Bylines { get; init; } = [];

    public IReadOnlyList<string> Credits { get; init; } = [];

    public IReadOnlyList<ApiClue> Evidence { get; init; } = [];

    public required string Text { get; init; }

    public IReadOnlyList<ApiSentence> Sentences { get; init; } = [];

    public IReadOnlyList<ApiNamed> People { get; init; } = [];

    public IReadOnlyList<ApiQuote> Quotes { get; init; } = [];

    public IReadOnlyList<ApiMeeting> Meetings { get; init; } = [];

    public required string Sha256 { get; init; }
}
