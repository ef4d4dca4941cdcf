using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reading;

namespace NewsArchive.Import;

/// <summary>
/// The text of an article as it stood before cleaning. It is not stored: the original bytes are, and reading them again costs a millisecond.
/// </summary>
public static class OriginalText
{
    /// <summary>The decoded original (for HTML the visible text); null where there is no such article or its source can no longer be read.</summary>
    /// <exception cref="InvalidDataException">The stored source is damaged.</exception>
    public static async Task<string?> OfAsync(ArchiveDatabase database, string slug, CancellationToken cancellationToken)
    {
        await using var context = database.OpenContext();
        var stored = await context.Articles.IgnoreQueryFilters().Where(article => article.Slug == slug)
            .Select(article => new { article.Ordinal, article.Source!.Path, article.Source.Bytes, article.Source.Content })
            .FirstOrDefaultAsync(cancellationToken);
        if (stored is null) return null;
        var bytes = SourceContent.Unpack(stored.Content, stored.Bytes);
        return ArticleReader.Read(bytes, stored.Path, ReadLimits.Default)
            .OfType<ReadOutcome.Read>().FirstOrDefault(read => read.Article.Ordinal == stored.Ordinal)?.Article.Original;
    }
}
