namespace NewsArchive.Import;

/// <summary>What an import did.</summary>
/// <param name="Added">Articles added.</param>
/// <param name="Unchanged">Sources whose bytes were in the archive already.</param>
/// <param name="Failed">Sources, or articles of sources, that could not be read.</param>
/// <param name="Skipped">Files that are no articles and not meant to be.</param>
/// <param name="Formats">What was added, by format.</param>
/// <param name="NotRead">What was skipped or failed, by reason, the commonest first.</param>
/// <param name="Bytes">Original bytes added.</param>
public sealed record ImportReport(
    int Added, int Unchanged, int Failed, int Skipped, IReadOnlyDictionary<string, FormatCount> Formats, IReadOnlyList<NotRead> NotRead, long Bytes)
{
    /// <summary>Whether nothing failed.</summary>
    public bool IsClean => Failed == 0;
}

/// <summary>What came in of one format.</summary>
/// <param name="Files">Files, or entries of containers.</param>
/// <param name="Articles">Articles in them.</param>
public readonly record struct FormatCount(int Files, int Articles);

/// <summary>Sources that were not read for one reason.</summary>
/// <param name="Outcome">Skipped or failed.</param>
/// <param name="Reason">Why.</param>
/// <param name="Count">How many.</param>
/// <param name="First">The path of the first of them.</param>
public sealed record NotRead(ImportOutcome Outcome, string Reason, int Count, string First);

/// <summary>Adds up what an import did.</summary>
internal sealed class ImportTally
{
    // Reasons name sizes and positions: a million damaged files must not fill the memory with them.
    private const int MostReasons = 100;
    private const string FurtherReasons = "for further reasons";

    private readonly SortedDictionary<string, FormatCount> formats = new(StringComparer.Ordinal);
    private readonly Dictionary<(ImportOutcome, string), NotRead> reasons = [];
    private int added;
    private int unchanged;
    private int failed;
    private int skipped;
    private long bytes;

    public void Count(ImportEvent told)
    {
        switch (told.Outcome)
        {
            case ImportOutcome.Unchanged: unchanged++; return;
            case ImportOutcome.Failed: failed++; break;
            case ImportOutcome.Skipped: skipped++; break;
            default: throw new ArgumentOutOfRangeException(nameof(told), told.Outcome, "What was added is counted by its articles.");
        }

        var reason = told.Reason ?? "";
        if (reasons.Count >= MostReasons && !reasons.ContainsKey((told.Outcome, reason))) reason = FurtherReasons;
        var known = reasons.GetValueOrDefault((told.Outcome, reason)) ?? new NotRead(told.Outcome, reason, 0, told.Path);
        reasons[(told.Outcome, reason)] = known with { Count = known.Count + 1 };
    }

    public void CountAdded(string format, int articles, long size)
    {
        added += articles;
        bytes += size;
        var known = formats.GetValueOrDefault(format);
        formats[format] = new(known.Files + 1, known.Articles + articles);
    }

    public ImportReport Report() => new(
        added, unchanged, failed, skipped, formats,
        [.. reasons.Values.OrderBy(reason => reason.Outcome).ThenByDescending(reason => reason.Count).ThenBy(reason => reason.Reason, StringComparer.Ordinal)], bytes);
}
