namespace NewsArchive.Reading;

/// <summary>The reading stage: files, folders and bytes become articles.</summary>
public static class ArticleReader
{
    /// <summary>
    /// Reads a file or a folder (by ordinal order of names), one source at a time.
    /// Nothing that stands in a file makes it throw: what cannot be read is an outcome of its own.
    /// </summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="limits">What is too much.</param>
    /// <param name="cancel">Ends the run between two sources.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was asked for.</exception>
    public static IEnumerable<ReadOutcome> Read(string path, ReadLimits limits, CancellationToken cancel)
    {
        foreach (var source in Sources(path, limits, cancel))
        {
            foreach (var outcome in Read(source, limits)) yield return outcome;
        }
    }

    /// <summary>
    /// Finds the sources of a file or a folder without reading any article: cheap, in order, one in memory at a time.
    /// With <see cref="Read(RawSource, ReadLimits)"/> a caller may read several sources at once.
    /// </summary>
    public static IEnumerable<RawSource> Sources(string path, ReadLimits limits, CancellationToken cancel) => SourceWalk.From(path, limits, cancel);

    /// <summary>Reads the articles of one source. Pure: the same bytes under the same path are always read the same.</summary>
    public static IEnumerable<ReadOutcome> Read(RawSource source, ReadLimits limits) =>
        source.Told is { } told ? [told] : Read(source.Bytes, source.Path, limits);

    /// <summary>Reads the articles of one source from its bytes; <paramref name="path"/> names it and helps to tell its format.</summary>
    public static IEnumerable<ReadOutcome> Read(ReadOnlyMemory<byte> bytes, string path, ReadLimits limits) =>
        SourceReading.Read(bytes, path, limits);
}
