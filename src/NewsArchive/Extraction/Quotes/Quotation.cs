namespace NewsArchive.Extraction.Quotes;

/// <summary>Words between marks, before anything is known of who said them.</summary>
/// <param name="FirstToken">The first token inside the marks.</param>
/// <param name="EndToken">The token behind the last inside: the closing mark, where there is one.</param>
/// <param name="Start">First position of the words.</param>
/// <param name="End">Position behind the last of the words.</param>
/// <param name="Block">Index of the block.</param>
/// <param name="Ending">How the marks end.</param>
internal readonly record struct Quotation(int FirstToken, int EndToken, int Start, int End, int Block, QuotationEnding Ending)
{
    /// <summary>Whether single marks stand around it.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Whether an opening mark stands before it: a run carried over from the paragraph before may have none.</summary>
    public bool HasOpeningMark { get; init; }
}

/// <summary>How a quotation's marks end.</summary>
internal enum QuotationEnding
{
    /// <summary>With a closing mark.</summary>
    Closed,

    /// <summary>With its paragraph; the next one opens again and carries the speech on.</summary>
    CarriedOn,

    /// <summary>Nowhere: the closing mark was forgotten.</summary>
    Forgotten,
}
