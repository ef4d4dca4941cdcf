using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Reading;

namespace NewsArchive.Import;

/// <summary>
/// The text of an article as it stood before cleaning. It is not stored: the original bytes are, and reading them again costs a millisecond.
/// </summary>
public static class OriginalText
{
    /// <summary>The decoded original (for HTML the visible text); null where there is no such article or its source can no longer be read.</summary>
    /// <exception cref="InvalidDataException">The stored source is damaged.</exception>
    public static async Task<string?> OfAsync(ArchiveContext archive, string slug, CancellationToken cancellationToken)
    {
        var stored = await archive.Articles.IgnoreQueryFilters().Where(article => article.Slug == slug)
            .Select(article => new { article.Ordinal, article.Source!.Path, article.Source.Bytes, article.Source.Content })
            .FirstOrDefaultAsync(cancellationToken);
        if (stored is null) return null;
        var bytes = SourceContent.Unpack(stored.Content, stored.Bytes);
        return ArticleReader.Read(bytes, stored.Path, ReadLimits.Default)
            .OfType<ReadOutcome.Read>().FirstOrDefault(read => read.Article.Ordinal == stored.Ordinal)?.Article.Original;
    }
}
