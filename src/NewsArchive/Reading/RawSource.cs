namespace NewsArchive.Reading;

/// <summary>The bytes of one source, found but not yet read: reading it is pure, so that many may be read at once.</summary>
/// <param name="Path">The path as given, with the entry's name behind a "!" for a file inside a container.</param>
/// <param name="Bytes">The original bytes; empty where <paramref name="Told"/> says why there are none.</param>
/// <param name="Told">What became of a source that cannot be read any further; null for one that can.</param>
public sealed record RawSource(string Path, ReadOnlyMemory<byte> Bytes, ReadOutcome? Told = null)
{
    /// <summary>The same source under another name.</summary>
    public RawSource Named(string path) => this with
    {
        Path = path,
        Told = Told switch
        {
            ReadOutcome.Failed failed => failed with { Path = path },
            ReadOutcome.Skipped skipped => skipped with { Path = path },
            _ => Told,
        },
    };

    internal static RawSource Failed(string path, string reason) => new(path, default, new ReadOutcome.Failed(path, reason));

    internal static RawSource Skipped(string path, string reason) => new(path, default, new ReadOutcome.Skipped(path, reason));
}
