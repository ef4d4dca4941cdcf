using NewsArchive.Extraction.Dates;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>Dates an article by its own words; what its neighbours add is told by <see cref="Neighbours"/>.</summary>
public static class CorpusDating
{
    /// <summary>An article's date by its own words and metadata.</summary>
    public static PublicationDate Own(ReadArticle article) => DateLedger.Weigh(DateLedger.OwnClues(article));

    /// <summary>What each written date of an article means, now that its day of publication is told as far as it can be.</summary>
    public static IReadOnlyList<EdtfDate?> Meanings(ReadArticle article, PublicationDate published) =>
        ReferenceEquals(published, article.OwnDate) ? article.OwnMeanings : [.. article.Facts.Dates.Select(date => DateMeaning.Of(date, published.Date))];
}
