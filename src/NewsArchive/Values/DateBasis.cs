namespace NewsArchive.Values;

/// <summary>How a date of publication is known.</summary>
public enum DateBasis
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>From the text or from other articles.</summary>
    Inferred,

    /// <summary>Metadata, a dated line or a dateline says so.</summary>
    Stated,
}
