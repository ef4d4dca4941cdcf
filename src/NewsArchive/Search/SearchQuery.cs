using NewsArchive.Values;

namespace NewsArchive.Search;

/// <summary>What was typed, understood. Every clause must hold; any text at all can be understood, at worst as words.</summary>
/// <param name="Text">As typed, at most <see cref="MaxLength"/> characters.</param>
/// <param name="Clauses">In the order typed.</param>
public sealed record SearchQuery(string Text, IReadOnlyList<QueryClause> Clauses)
{
    /// <summary>The most characters of a query that are read.</summary>
    public const int MaxLength = 400;

    /// <summary>The most clauses of a query that are read; what comes behind them is left out.</summary>
    public const int MaxClauses = 32;

    /// <summary>Reads what was typed. Never fails.</summary>
    public static SearchQuery Parse(string? text) => QueryParser.Parse(text);

    /// <summary>The text of the query without one of its clauses, to type or link to.</summary>
    public string Without(QueryClause clause) => string.Join(' ', Clauses.Where(other => !ReferenceEquals(other, clause)).Select(other => other.Text));

    /// <summary>The text of the query with another clause: <c>With("person:john-kerry")</c>.</summary>
    public string With(string clause) => string.Join(' ', Clauses.Select(other => other.Text).Append(clause));

    /// <summary>Whether the words are to stand in the title.</summary>
    public bool InTitle => Clauses.Any(clause => clause.Field == QueryField.In);

    /// <summary>The one kind of thing asked for; null for all.</summary>
    public HitKind? Kind => Clauses.Where(clause => clause is { Field: QueryField.Kind, IsExcluded: false }).Select(clause => SearchKinds.Read(clause.Alternatives[0].Value)).FirstOrDefault();

    /// <summary>The days asked for.</summary>
    public DayRange Days => Clauses.Where(clause => !clause.IsExcluded).SelectMany(clause => clause.Alternatives)
        .Aggregate(DayRange.Always, (days, part) => part.Days is { } more ? days.Intersect(more) : days);
}

/// <summary>A part of a query that must hold (or must not): one word, one field, or alternatives joined by OR.</summary>
/// <param name="Text">As typed.</param>
/// <param name="IsExcluded">Whether it must not hold ("-word").</param>
/// <param name="Alternatives">At least one; of several, one must hold.</param>
public sealed record QueryClause(string Text, bool IsExcluded, IReadOnlyList<QueryPart> Alternatives)
{
    /// <summary>The field of the first alternative.</summary>
    public QueryField Field => Alternatives[0].Field;
}

/// <summary>A word, phrase or field.</summary>
public sealed record QueryPart
{
    /// <summary>What is asked about.</summary>
    public required QueryField Field { get; init; }

    /// <summary>The value without marks: "common ground", "kerry".</summary>
    public required string Value { get; init; }

    /// <summary>Whether it stood in quotation marks.</summary>
    public bool IsPhrase { get; init; }

    /// <summary>Whether words that begin so are meant: "negotiat*".</summary>
    public bool IsPrefix { get; init; }

    /// <summary>The days meant by a field of time.</summary>
    public DayRange? Days { get; init; }
}

/// <summary>What a part of a query asks about.</summary>
public enum QueryField
{
    /// <summary>Words of the title or text.</summary>
    Words,

    /// <summary>Somebody named in the article.</summary>
    Person,

    /// <summary>Somebody quoted in it.</summary>
    Speaker,

    /// <summary>Somebody who takes part in one meeting with the others named so.</summary>
    With,

    /// <summary>Words of a quotation.</summary>
    Quote,

    /// <summary>The publication.</summary>
    Outlet,

    /// <summary>The place of a meeting it tells of.</summary>
    Place,

    /// <summary>in:title: all words are to stand in the title.</summary>
    In,

    /// <summary>date:, year:, before:, after:.</summary>
    Date,

    /// <summary>kind:article, kind:person, kind:meeting, kind:quote.</summary>
    Kind,
}
