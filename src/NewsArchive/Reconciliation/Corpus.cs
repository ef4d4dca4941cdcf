using NewsArchive.Reconciliation.Dating;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation;

/// <summary>Reconciles the facts of a set of articles.</summary>
public static class Corpus
{
    /// <summary>
    /// Who is who, when each article was published, and which accounts tell of one meeting. A function of the set: the order of the articles
    /// changes nothing but the order of the answer. The cost grows with the number of articles.
    /// </summary>
    public static ReconciledCorpus Reconcile(IReadOnlyList<ReadArticle> articles)
    {
        var slugs = Slugs.Of([.. articles.Select(article => article.Document)]);
        var own = articles.Select(article => article.OwnDate).ToArray();
        var personIds = articles.Select(article => article.PersonIds).ToArray();
        var dates = CorpusDating.Narrowed(articles, own, slugs, personIds);
        var reconciled = new ReconciledArticle[articles.Count];
        for (var a = 0; a < reconciled.Length; a++)
        {
            reconciled[a] = new ReconciledArticle
            {
                Article = articles[a],
                Slug = slugs[a],
                Published = dates[a],
                PersonIds = personIds[a],
                DateMeanings = CorpusDating.Meanings(articles[a], dates[a]),
            };
        }

        return new ReconciledCorpus(reconciled, PersonNames.Of(articles, personIds), MeetingMerging.Merge([.. reconciled.SelectMany(Accounts)]));
    }

    /// <summary>The accounts of an article, ready to be compared with those of others.</summary>
    public static IEnumerable<MergeableAccount> Accounts(ReconciledArticle article)
    {
        var facts = article.Article.Facts;
        for (var m = 0; m < facts.Meetings.Count; m++)
        {
            var account = facts.Meetings[m];
            var date = account.When is { } when ? article.DateMeanings[when] : null;
            yield return new MergeableAccount(article.Slug, m, account, [.. account.People.Select(person => article.PersonIds[person])], date, article.Published.Date?.Range ?? DayRange.Always);
        }
    }
}
