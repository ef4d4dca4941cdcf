namespace NewsArchive.Import;

/// <summary>What came of one source, or of one article of it that could not be read.</summary>
/// <param name="Path">As given, with the entry's name behind a "!" for a part of a container.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Reason">Why not; null where it was added or unchanged.</param>
/// <param name="Slugs">Addresses of the articles added.</param>
public sealed record ImportEvent(string Path, ImportOutcome Outcome, string? Reason, IReadOnlyList<string> Slugs);

/// <summary>What came of a source.</summary>
public enum ImportOutcome
{
    /// <summary>It is in the archive now, for good: its transaction is on the disk.</summary>
    Added,

    /// <summary>The same bytes were in the archive already.</summary>
    Unchanged,

    /// <summary>It could not be read; nothing of it was added.</summary>
    Failed,

    /// <summary>It is no article and was not meant to be one (a picture beside a saved page).</summary>
    Skipped,
}
