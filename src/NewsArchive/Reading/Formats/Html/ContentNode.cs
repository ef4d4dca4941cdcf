namespace NewsArchive.Reading.Formats.Html;

/// <summary>An element or a run of text of a page, with what the content finder counts.</summary>
internal sealed class ContentNode(string name, string? text, ContentNode? parent)
{
    /// <summary>The element's name; "#text" for text.</summary>
    public string Name { get; } = name;

    public string? Text { get; } = text;

    public ContentNode? Parent { get; } = parent;

    public List<ContentNode> Children { get; } = text is null ? [] : Nothing;

    public Evidence Evidence { get; set; }

    public string? ClassNames { get; set; }

    /// <summary>The value of itemprop.</summary>
    public string? Property { get; set; }

    /// <summary>Not shown, or marked as no part of the page's content.</summary>
    public bool IsHidden { get; set; }

    public bool IsBlock { get; set; }

    /// <summary>Whether any block stands inside.</summary>
    public bool HasBlocks { get; set; }

    /// <summary>Characters of text inside, and those of them in links.</summary>
    public int TextLength { get; set; }

    public int LinkLength { get; set; }

    /// <summary>Characters of good paragraphs inside, whatever the names around them say.</summary>
    public int RawLength { get; set; }

    /// <summary>Characters of good paragraphs inside, unlikely places left out.</summary>
    public int GoodLength { get; set; }

    /// <summary>Good paragraphs less what speaks against them: the finder looks for the highest sum.</summary>
    public double Score { get; set; }

    public double LinkDensity => TextLength == 0 ? 0 : (double)LinkLength / TextLength;

    public bool IsText => Text is not null;

    private static readonly List<ContentNode> Nothing = [];
}
