using NewsArchive.Values;

namespace NewsArchive.Data;

/// <summary>The words of an article with everything an article's own page marks in them. The lists are packed columns: see docs/decisions.</summary>
public sealed class ArticleBody
{
    /// <summary>The article.</summary>
    public int ArticleId { get; set; }

    /// <summary>The cleaned text, its blocks joined by a blank line.</summary>
    public required string Text { get; set; }

    /// <summary>Terms by which the index narrows: see <see cref="FactTerms"/>.</summary>
    public string Facts { get; set; } = "";

    /// <summary>The parts of the text, in order.</summary>
    public IReadOnlyList<Block> Blocks { get; set; } = [];

    /// <summary>Numbered from 1 over the blocks in order: the number is the address of a fact.</summary>
    public IReadOnlyList<Sentence> Sentences { get; set; } = [];

    /// <summary>Expressions of time, in order.</summary>
    public IReadOnlyList<DatedWords> Dates { get; set; } = [];

    /// <summary>The date ledger: every clue to the day of publication.</summary>
    public IReadOnlyList<Clue> Clues { get; set; } = [];

    /// <summary>What cleaning left out.</summary>
    public IReadOnlyList<LeftOutWords> LeftOut { get; set; } = [];

    /// <summary>The article.</summary>
    public Article? Article { get; set; }
}

/// <summary>An expression of time in an article.</summary>
/// <param name="Start">First position.</param>
/// <param name="End">Position behind the last.</param>
/// <param name="Meaning">The day or days meant; null where they stay open, as they do for lengths of time.</param>
/// <param name="Rule">The rule that read it.</param>
public readonly record struct DatedWords(int Start, int End, EdtfDate? Meaning, string Rule);

/// <summary>Words that cleaning left out.</summary>
/// <param name="Words">As they stood, at most 500 characters.</param>
/// <param name="Rule">The name of the rule.</param>
public readonly record struct LeftOutWords(string Words, string Rule);

/// <summary>One vote of the date ledger.</summary>
public sealed record Clue
{
    /// <summary>The words as printed.</summary>
    public required string Words { get; init; }

    /// <summary>One readable line.</summary>
    public required string Says { get; init; }

    /// <summary>The rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>Where the words stand in the text; null for metadata.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The days the clue allows by itself.</summary>
    public IReadOnlyList<DayRange> Allows { get; init; } = [];

    /// <summary>0 to 1: how strong the vote is.</summary>
    public double Weight { get; init; }

    /// <summary>Slug of the other article that the clue comes from; null for the article's own words.</summary>
    public string? FromArticle { get; init; }

    /// <summary>Whether it contradicted stronger votes and was set aside.</summary>
    public bool GaveWay { get; init; }
}
