namespace NewsArchive.Import;

/// <summary>What an import did.</summary>
/// <param name="Added">Articles added.</param>
/// <param name="Unchanged">Sources whose bytes were in the archive already.</param>
/// <param name="Failed">Sources, or articles of sources, that could not be read.</param>
/// <param name="Skipped">Files that are no articles and not meant to be.</param>
/// <param name="Formats">Articles added by format.</param>
/// <param name="Bytes">Original bytes added.</param>
public sealed record ImportReport(int Added, int Unchanged, int Failed, int Skipped, IReadOnlyDictionary<string, int> Formats, long Bytes)
{
    /// <summary>Whether nothing failed.</summary>
    public bool IsClean => Failed == 0;
}

/// <summary>Adds up what an import did.</summary>
internal sealed class ImportTally
{
    private readonly SortedDictionary<string, int> formats = new(StringComparer.Ordinal);
    private int added;
    private int unchanged;
    private int failed;
    private int skipped;
    private long bytes;

    public void Count(ImportOutcome outcome)
    {
        switch (outcome)
        {
            case ImportOutcome.Unchanged: unchanged++; break;
            case ImportOutcome.Failed: failed++; break;
            case ImportOutcome.Skipped: skipped++; break;
            default: throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "What was added is counted by its articles.");
        }
    }

    public void CountAdded(string format, int articles, long size)
    {
        added += articles;
        bytes += size;
        formats[format] = formats.GetValueOrDefault(format) + articles;
    }

    public ImportReport Report() => new(added, unchanged, failed, skipped, formats, bytes);
}
