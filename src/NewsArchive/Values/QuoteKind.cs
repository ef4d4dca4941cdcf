namespace NewsArchive.Values;

/// <summary>How a quotation is made.</summary>
public enum QuoteKind
{
    /// <summary>A whole clause or sentence in marks.</summary>
    Direct,

    /// <summary>Quoted words that the reporter's own clause carries.</summary>
    Partial,

    /// <summary>Reported speech without quotation marks.</summary>
    Indirect,
}
