using NewsArchive.Values;

namespace NewsArchive.Reading;

/// <summary>One article as it was read: the cleaned text, its parts, and what the page says about itself.</summary>
public sealed record ArticleDocument
{
    /// <summary>Where the bytes came from.</summary>
    public required SourceFile Source { get; init; }

    /// <summary>Which article of the source this is, from 0: a feed or a database export holds many.</summary>
    public int Ordinal { get; init; }

    /// <summary>The headline; null where none could be told.</summary>
    public string? Title { get; init; }

    /// <summary>The standfirst (deck, subheading) under the headline; not part of <see cref="Text"/>.</summary>
    public string? Standfirst { get; init; }

    /// <summary>The publication, as named in the document.</summary>
    public string? Outlet { get; init; }

    /// <summary>The reporters named as the authors, without "By".</summary>
    public IReadOnlyList<string> Bylines { get; init; } = [];

    /// <summary>Agencies credited with the reporting ("With reporting by AP and Reuters").</summary>
    public IReadOnlyList<string> Credits { get; init; } = [];

    /// <summary>BCP 47 tag of the language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The address the page gives as its own.</summary>
    public string? Canonical { get; init; }

    /// <summary>The day of publication as metadata, dateline or a dated line states it; null where nothing does.</summary>
    public StatedDate? Stated { get; init; }

    /// <summary>The words before the lede that say where, when and by which agency it was written; null where there are none.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The cleaned article: its blocks joined by a blank line, the title left out.</summary>
    public required string Text { get; init; }

    /// <summary>The parts of <see cref="Text"/>, in order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>What was left out of the text, in the order in which it stood, so that a page can show it.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>The text as it stood before cleaning (decoded; for HTML the visible text), for showing beside the clean one.</summary>
    public required string Original { get; init; }
}

/// <summary>Where an article's bytes came from.</summary>
/// <param name="Path">The path as given, with the entry's name behind a "!" for a file inside a container.</param>
/// <param name="Format">The short name of the reader: "text", "html", "markdown", …</param>
/// <param name="Bytes">Length of the original in bytes.</param>
/// <param name="Sha256">SHA-256 of the original bytes, in lower-case hexadecimal.</param>
public sealed record SourceFile(string Path, string Format, long Bytes, string Sha256);

/// <summary>A day of publication that the document itself states.</summary>
/// <param name="Date">As far as it is stated.</param>
/// <param name="From">Where it stood: "json-ld", "meta", "time", "front-matter", "dateline", "printed-date", …</param>
/// <param name="Words">The words as they stood.</param>
/// <param name="Span">Where they stand in the text; null for metadata and lines left out of it.</param>
public sealed record StatedDate(EdtfDate Date, string From, string Words, TextSpan? Span = null)
{
    /// <summary>Where the page tells only when it was changed: a day not before that of publication.</summary>
    public const string UpdateLine = "update-line";

    /// <summary>Whether it is the day of publication.</summary>
    public bool IsPublication => From != UpdateLine;
}

/// <summary>A dateline: "MOSCOW, May 7 (Reuters) —". It stays in the text.</summary>
/// <param name="Place">As printed: "MOSCOW", "TOFTIR, Faroe Islands"; null where only an agency stands.</param>
/// <param name="Agency">As printed: "Reuters"; null where none is named.</param>
/// <param name="Date">The day; without a year where none is printed.</param>
/// <param name="Span">From the place to behind the dash.</param>
public sealed record Dateline(string? Place, string? Agency, EdtfDate? Date, TextSpan Span);

/// <summary>A line or passage that cleaning left out.</summary>
/// <param name="Words">As it stood, at most 500 characters.</param>
/// <param name="Rule">The name of the rule: "repeated-caption", "link-line", "notice", …</param>
public sealed record LeftOut(string Words, string Rule);
