namespace NewsArchive.Values;

/// <summary>What a part of an article is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A crosshead.</summary>
    Heading,

    /// <summary>The words under a picture.</summary>
    Caption,

    /// <summary>A list's items.</summary>
    List,

    /// <summary>A link to another article ("ALSO SEE: …"); never read for facts.</summary>
    Related,

    /// <summary>An agency or photographer's credit; never read for facts.</summary>
    Credit,

    /// <summary>A passage set off as a quotation.</summary>
    Quote,
}

/// <summary>A part of an article's text.</summary>
public readonly record struct Block(BlockKind Kind, int Start, int End)
{
    /// <summary>Whether facts may be read from it: see-also links and credits are not the article's own words.</summary>
    public bool IsRead => Kind is not (BlockKind.Related or BlockKind.Credit);

    /// <summary>The block's place in the text.</summary>
    public TextSpan Span => new(Start, End);
}
