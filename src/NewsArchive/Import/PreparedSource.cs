using System.Security.Cryptography;
using NewsArchive.Data;
using NewsArchive.Reading;

namespace NewsArchive.Import;

/// <summary>A source read and extracted, ready to be reconciled and written. Everything in here was made without the database.</summary>
internal sealed record PreparedSource
{
    /// <summary>What the finder gave.</summary>
    public required string Path { get; init; }

    /// <summary>The files in it, each with its articles; empty where nothing could be read.</summary>
    public IReadOnlyList<PreparedFile> Files { get; init; } = [];

    /// <summary>What was not read, with the reasons.</summary>
    public IReadOnlyList<ImportEvent> Told { get; init; } = [];

    /// <summary>Reads and extracts one source.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="limits">What is too much.</param>
    /// <param name="isKnown">Whether bytes of this SHA-256 are in the archive: they are not read again. Null where nothing is.</param>
    public static PreparedSource From(RawSource source, ReadLimits limits, Func<byte[], bool>? isKnown)
    {
        if (isKnown is not null && source.Told is null && source.Bytes.Length > 0 && isKnown(SHA256.HashData(source.Bytes.Span)))
        {
            return new PreparedSource { Path = source.Path, Told = [new ImportEvent(source.Path, ImportOutcome.Unchanged, null, [])] };
        }

        var files = new List<PreparedFile>();
        var told = new List<ImportEvent>();
        foreach (var outcome in ArticleReader.Read(source, limits))
        {
            switch (outcome)
            {
                case ReadOutcome.Read read: Add(files, read); break;
                case ReadOutcome.Failed failed: told.Add(new ImportEvent(failed.Path, ImportOutcome.Failed, failed.Reason, [])); break;
                case ReadOutcome.Skipped skipped: told.Add(new ImportEvent(skipped.Path, ImportOutcome.Skipped, skipped.Reason, [])); break;
            }
        }

        return new PreparedSource { Path = source.Path, Files = files, Told = told };
    }

    private static void Add(List<PreparedFile> files, ReadOutcome.Read read)
    {
        var file = files.Find(f => f.Source.Sha256 == read.Article.Source.Sha256);
        if (file is null) files.Add(file = new PreparedFile(read.Article.Source, SourceContent.Pack(read.Bytes.Span), []));
        // A thousand articles wait for the writer: what it does not write is let go.
        file.Articles.Add(PreparedArticle.From(read.Article with { Original = "" }));
    }
}

/// <summary>The articles of one file.</summary>
internal sealed record PreparedFile(SourceFile Source, byte[] Content, List<PreparedArticle> Articles);
