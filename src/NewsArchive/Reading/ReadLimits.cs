namespace NewsArchive.Reading;

/// <summary>How much the reading stage takes in before it says no. A source over a limit is named with the limit; the rest goes on.</summary>
public sealed record ReadLimits
{
    /// <summary>The defaults, meant for one laptop.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>The longest single document, in bytes; containers are streamed and may be longer.</summary>
    public long MaxDocumentBytes { get; init; } = 64L << 20;

    /// <summary>The longest line of a text, in characters: a longer one is data, not an article.</summary>
    public int MaxLineLength { get; init; } = 1 << 20;

    /// <summary>How deep elements, quotes and lists may be nested in a page.</summary>
    public int MaxNesting { get; init; } = 400;

    /// <summary>
    /// How many lines or elements a document may have however short they are. Beyond them it may have a line for every 20 characters, an element for every
    /// 40: what is cut smaller is data, and takes many times its size in memory. A text over it is told; of a page the further tags are dropped, their text stays.
    /// </summary>
    public int MaxSmallPieces { get; init; } = 5_000;

    /// <summary>How deep containers may stand in containers: 2 reads a zip inside a zip.</summary>
    public int MaxContainerDepth { get; init; } = 2;

    /// <summary>The most entries one container may hold.</summary>
    public int MaxEntries { get; init; } = 10_000_000;

    /// <summary>The most bytes that may come out of one compressed container, in bytes.</summary>
    public long MaxDecompressedBytes { get; init; } = 1L << 40;

    /// <summary>How many times its compressed size an entry may grow to.</summary>
    public int MaxCompressionRatio { get; init; } = 200;

    /// <summary>The most articles read out of one feed or database export.</summary>
    public int MaxArticlesPerSource { get; init; } = 100_000;

    /// <summary>The most bytes one upload in the browser may bring; more goes in on the command line.</summary>
    public long MaxUploadBytes { get; init; } = 2L << 30;

    /// <summary>The most files one upload in the browser may bring.</summary>
    public int MaxUploadFiles { get; init; } = 2_000;
}
