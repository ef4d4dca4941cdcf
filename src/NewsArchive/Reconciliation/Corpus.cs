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
        var reconciler = new CorpusReconciler();
        foreach (var article in articles) reconciler.Add(article);
        var (people, meetings) = reconciler.Complete(number => articles[number]);
        return new ReconciledCorpus([.. articles.Select((article, number) => reconciler.Of(number, article))], people, meetings);
    }
}
