namespace NewsArchive.Data;

/// <summary>A file as it came in. The sources and the corrections are the archive; everything else is derived from them.</summary>
public sealed class Source
{
    /// <summary>Key.</summary>
    public int Id { get; set; }

    /// <summary>SHA-256 of the original bytes in lower-case hexadecimal (stored as 32 bytes); no two sources share it.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The path as given, with the entry's name behind a "!" for a file inside a container.</summary>
    public required string Path { get; set; }

    /// <summary>The short name of the reader: "text", "html", "markdown", …</summary>
    public required string Format { get; set; }

    /// <summary>Length of the original in bytes.</summary>
    public long Bytes { get; set; }

    /// <summary>The original bytes, compressed; <see cref="SourceContent"/> opens them.</summary>
    public required byte[] Content { get; set; }

    /// <summary>When it was imported, UTC.</summary>
    public DateTime ImportedAt { get; set; }

    /// <summary>What was read out of it: a feed or a database export holds many articles.</summary>
    public List<Article> Articles { get; } = [];
}
