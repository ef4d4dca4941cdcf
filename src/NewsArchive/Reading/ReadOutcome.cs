namespace NewsArchive.Reading;

/// <summary>What came of reading one article out of a source.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    /// <summary>An article.</summary>
    public sealed record Read(ArticleDocument Article) : ReadOutcome;

    /// <summary>Nothing could be read here; the rest goes on.</summary>
    /// <param name="Path">The file, with the entry's name behind a "!" for a part of a container.</param>
    /// <param name="Reason">One sentence for a person: "the file is empty", …</param>
    public sealed record Failed(string Path, string Reason) : ReadOutcome;
}
