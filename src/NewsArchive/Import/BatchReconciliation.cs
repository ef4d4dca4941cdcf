using NewsArchive.Import.Rows;
using NewsArchive.Reconciliation;
using NewsArchive.Reconciliation.Dating;

namespace NewsArchive.Import;

/// <summary>What a transaction writes.</summary>
/// <param name="Articles">New articles, and those of the archive of which something else is said than before.</param>
/// <param name="Corpus">The same, reconciled, and the meetings of which they and their neighbours tell.</param>
/// <param name="Neighbours">Accounts of these meetings by other articles of the archive.</param>
internal sealed record ReconciledBatch(IReadOnlyList<ArticleToWrite> Articles, ReconciledCorpus Corpus, IReadOnlyList<StoredAccount> Neighbours);

/// <summary>
/// Reconciles articles with those of the archive. Articles are read whole where they are written; of the others their rows are enough. What comes
/// out is what <see cref="CorpusReconciler"/> gives for all articles together.
/// </summary>
internal sealed class BatchReconciliation(ArticleRows rows, Tellers tellers, NeighbourMeetings neighbours, StoredAccounts accounts)
{
    /// <summary>Reconciles new articles and such as were read again.</summary>
    public ReconciledBatch Of(IReadOnlyList<ArticleToWrite> read)
    {
        accounts.Begin();
        var slugs = Slugs(read);
        var dating = new Neighbours();
        for (var a = 0; a < read.Count; a++) dating.Add(read[a].Article, read[a].Article.OwnDate, slugs[a], read[a].Article.PersonIds);
        var ids = read.Select(article => article.Id).ToHashSet();
        tellers.Begin();
        foreach (var article in read) tellers.Tell(article, dating, ids);
        var articles = new List<ArticleToWrite>(read.Count);
        var reconciled = new List<ReconciledArticle>(read.Count);
        for (var a = 0; a < read.Count; a++)
        {
            var article = read[a].Article;
            var published = dating.Narrowed(article, article.OwnDate, slugs[a], article.PersonIds);
            if (!read[a].IsNew && read[a].Before == read[a].Place && rows.Says(read[a].Id, published)) continue;
            articles.Add(read[a]);
            reconciled.Add(new ReconciledArticle { Article = article, Slug = slugs[a], Published = published, PersonIds = article.PersonIds, DateMeanings = CorpusDating.Meanings(article, published) });
        }

        var others = neighbours.Of(articles, reconciled);
        var told = reconciled.SelectMany(article => MergeableAccount.Of(article.Article, article.Slug, article.Published, article.DateMeanings));
        var meetings = MeetingMerging.Merge([.. told, .. others.Select(other => other.Told)]);
        return new(articles, new(reconciled, [], meetings), others);
    }

    private List<string> Slugs(IReadOnlyList<ArticleToWrite> read)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. read.Select(article => article.IsNew ? rows.FreeSlug(article.Article.Document, taken) : rows.SlugOf(article.Id))];
    }
}
