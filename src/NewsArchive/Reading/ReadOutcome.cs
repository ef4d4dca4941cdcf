namespace NewsArchive.Reading;

/// <summary>What came of reading one article out of a source.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    /// <summary>An article.</summary>
    /// <param name="Article">As it was read.</param>
    /// <param name="Bytes">
    /// The original bytes of its source, whose SHA-256 is <see cref="SourceFile.Sha256"/>. Articles of one source (a feed's items)
    /// share them; let go of them before the next source is asked for and only one is ever in memory.
    /// </param>
    public sealed record Read(ArticleDocument Article, ReadOnlyMemory<byte> Bytes) : ReadOutcome;

    /// <summary>Nothing could be read here; the rest goes on.</summary>
    /// <param name="Path">The file, with the entry's name behind a "!" for a part of a container.</param>
    /// <param name="Reason">One sentence for a person: "the file is empty", …</param>
    public sealed record Failed(string Path, string Reason) : ReadOutcome;

    /// <summary>Something that was never meant to be an article (a saved page's pictures, a hidden file): told, but no failure.</summary>
    /// <param name="Path">The file, with the entry's name behind a "!" for a part of a container.</param>
    /// <param name="Reason">One sentence for a person: "a hidden file", …</param>
    public sealed record Skipped(string Path, string Reason) : ReadOutcome;
}
