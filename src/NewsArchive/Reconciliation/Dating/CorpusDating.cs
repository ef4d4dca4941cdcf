using NewsArchive.Extraction.Dates;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>Dates the articles of a set: each by its own words first, then those without a day by their neighbours'.</summary>
public static class CorpusDating
{
    /// <summary>An article's date by its own words and metadata.</summary>
    public static PublicationDate Own(ReadArticle article) => DateLedger.Weigh(DateLedger.OwnClues(article));

    /// <summary>The dates with what neighbours add, in the order of the articles; the order changes nothing. Linear in the number of articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="own">Their dates by their own words.</param>
    /// <param name="slugs">Their addresses.</param>
    /// <param name="personIds">For each article, the ids of its people.</param>
    public static IReadOnlyList<PublicationDate> Narrowed(
        IReadOnlyList<ReadArticle> articles, IReadOnlyList<PublicationDate> own, IReadOnlyList<string> slugs, IReadOnlyList<IReadOnlyList<string>> personIds)
    {
        var neighbours = new Neighbours();
        for (var a = 0; a < articles.Count; a++) neighbours.Add(articles[a], own[a], slugs[a], personIds[a]);
        var narrowed = new PublicationDate[articles.Count];
        for (var a = 0; a < articles.Count; a++)
        {
            var added = neighbours.CluesFor(articles[a], own[a], slugs[a], personIds[a]);
            narrowed[a] = added.Count == 0 ? own[a] : DateLedger.Weigh([.. own[a].Clues, .. added]);
        }

        return narrowed;
    }

    /// <summary>What each written date of an article means, now that its day of publication is told as far as it can be.</summary>
    public static IReadOnlyList<EdtfDate?> Meanings(ReadArticle article, PublicationDate published) =>
        [.. article.Facts.Dates.Select(date => DateMeaning.Of(date, published.Date))];
}
