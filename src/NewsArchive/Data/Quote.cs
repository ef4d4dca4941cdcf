using NewsArchive.Values;

namespace NewsArchive.Data;

/// <summary>Words somebody is reported to have said.</summary>
public sealed class Quote
{
    /// <summary>The article.</summary>
    public int ArticleId { get; set; }

    /// <summary>Place among the article's quotations, from 1.</summary>
    public int Number { get; set; }

    /// <summary>The article's <see cref="Article.SortDay"/>.</summary>
    public DateOnly SortDay { get; set; }

    /// <summary>The words, without the marks.</summary>
    public required string Text { get; set; }

    /// <summary>First position in the article's text.</summary>
    public int Start { get; set; }

    /// <summary>Position behind the last.</summary>
    public int End { get; set; }

    /// <summary>Number of the sentence it begins in.</summary>
    public int Sentence { get; set; }

    /// <summary>Direct, partial or indirect.</summary>
    public QuoteKind Kind { get; set; }

    /// <summary>Who spoke, where it is a person; null for organisations, unnamed sources and speakers nobody can tell.</summary>
    public int? SpeakerId { get; set; }

    /// <summary>The speaker's name, or the description of an unnamed source; null where nobody can be told.</summary>
    public string? SpeakerName { get; set; }

    /// <summary>The attribution's words as printed: "he".</summary>
    public string? SpeakerText { get; set; }

    /// <summary>Where those words begin; null where the speaker is carried over.</summary>
    public int? SpeakerStart { get; set; }

    /// <summary>Where those words end.</summary>
    public int? SpeakerEnd { get; set; }

    /// <summary>The word of saying.</summary>
    public string? Cue { get; set; }

    /// <summary>To whom it was said.</summary>
    public string? Addressee { get; set; }

    /// <summary>Whether it carries on the quotation before it.</summary>
    public bool Continues { get; set; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; set; }

    /// <summary>0 to 1.</summary>
    public double Confidence { get; set; } = 1;

    /// <summary>The article.</summary>
    public Article? Article { get; set; }

    /// <summary>Who spoke.</summary>
    public Person? Speaker { get; set; }
}
