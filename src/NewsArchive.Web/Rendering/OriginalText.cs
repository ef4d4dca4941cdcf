namespace NewsArchive.Web.Rendering;

/// <summary>A piece of the text as it came in; <paramref name="Rule"/> names the rule that left it out, null where it was kept.</summary>
public sealed record OriginalPiece(string Words, string? Rule);

/// <summary>A stretch of the text as it came in, and what reading made of it.</summary>
/// <param name="Pieces">As imported.</param>
/// <param name="Read">The headline, standfirst or blocks it became; empty where it was left out.</param>
public sealed record OriginalRow(IReadOnlyList<OriginalPiece> Pieces, IReadOnlyList<ReadPart> Read)
{
    /// <summary>Whether it is of the page around the article: nothing became of it, and no rule of cleaning had to leave it out.</summary>
    public bool IsAround => Read.Count == 0 && Pieces.All(piece => piece.Rule is null);
}

/// <summary>A part of the article as read: its words and the sentence it begins with (0 for none).</summary>
public sealed record ReadPart(string Words, int Sentence);

/// <summary>The text an article came from beside the article as read, with what cleaning left out told apart.</summary>
public sealed class OriginalText
{
    /// <summary>More characters than this are not shown on a page; the whole file is one link away.</summary>
    public const int Limit = 40_000;

    /// <summary>A file of more bytes than this is not read again for a page.</summary>
    public const int LargestFile = 400_000;

    private OriginalText(SourceFileView source, IReadOnlyList<OriginalRow> rows, bool isCut)
    {
        Source = source;
        Rows = rows;
        IsCut = isCut;
    }

    public SourceFileView Source { get; }

    public IReadOnlyList<OriginalRow> Rows { get; }

    public bool IsCut { get; }

    /// <summary>Whether anything was left out that the rows show.</summary>
    public bool HasLeftOut => Rows.Any(row => row.IsAround || row.Pieces.Any(piece => piece.Rule is not null));

    /// <param name="article">The article as read.</param>
    /// <param name="original">The text as it stood before cleaning; null where it cannot be shown.</param>
    public static OriginalText Of(ArticleView article, string? original)
    {
        if (string.IsNullOrWhiteSpace(original)) return new(article.Source, [], false);
        var text = original.Length > Limit ? original[..Limit] : original;
        return new(article.Source, Held(OriginalRows.Of(article, text)), original.Length > Limit);
    }

    /// <summary>A block that began within the limit may be of any length: what is read beside the rows keeps to the limit too.</summary>
    private static IReadOnlyList<OriginalRow> Held(IReadOnlyList<OriginalRow> rows)
    {
        if (rows.Sum(row => row.Read.Sum(part => part.Words.Length)) <= 2 * Limit) return rows;
        var left = Limit;
        return [.. rows.Select(row => row with { Read = [.. row.Read.Select(part => part with { Words = Shorten.At(part.Words, Take(part.Words.Length)) })] })];

        int Take(int length)
        {
            var taken = Math.Clamp(left, 1, Math.Max(1, length));
            left = Math.Max(0, left - taken);
            return taken;
        }
    }
}
