using NewsArchive.Values;

namespace NewsArchive.Search;

/// <summary>
/// Tells which articles a query finds. Common words are held as sets; the index is asked for what is rare, which it finds at once. Only a phrase
/// made of common words alone has no such way: of the articles that have its words, the newest so many are looked at.
/// </summary>
internal sealed class ArticleSelection(ArticleQuestions index, SearchTerms terms, FacetTable table)
{
    /// <summary>Of so many articles with the words of a phrase, the words are compared with the phrase.</summary>
    public const int MostCompared = 3_000;

    /// <summary>From which article on all that the query finds is in the set; 0 where that is everything.</summary>
    public int From { get; private set; }

    public ArticleSet Of(IReadOnlyList<ClauseTerms> clauses, DayRange days)
    {
        ArticleSet? within = null;
        var without = new List<ArticleSet>();
        var asked = new List<ClauseTerms>();
        foreach (var clause in clauses)
        {
            if (terms.Held(clause, index) is not { } set) asked.Add(clause);
            else if (clause.IsExcluded) without.Add(set);
            else within = within is null ? set.Copy(index.Size) : within.And(set);
        }

        var compared = asked.Where(IsSlow).ToList();
        if (compared.Exists(clause => !clause.IsExcluded)) within = Sieve(asked, within);
        // What is held but rare goes into the question too: the index then need not look at all the others.
        if (compared.Count > 0) asked.AddRange(clauses.Where(clause => clause.IsFact && !clause.IsExcluded && !asked.Contains(clause)));
        From = Cut(compared, within);
        within = Ask(asked, within);
        foreach (var set in without) within.Without(set);
        within.And(table.Everything(index.Size));
        if (From > 0) within.From(From);
        return days == DayRange.Always ? within : table.KeepOn(within, days);
    }

    private ArticleSet Ask(List<ClauseTerms> asked, ArticleSet? within)
    {
        var must = asked.Where(clause => !clause.IsExcluded).ToList();
        var not = asked.Where(clause => clause.IsExcluded).ToList();
        if (must.Count == 0)
        {
            within ??= table.Everything(index.Size);
            foreach (var clause in not) within.Without(index.Ask(clause.Expression, From));
            return within;
        }

        var found = index.Ask(MatchExpression.Joined([.. must.Select(clause => clause.Expression)], not.Select(clause => clause.Expression)), From);
        if (must.Count == 1 && not.Count == 0 && From == 0) terms.Offer(must[0], found.Copy(index.Size));
        return within is null ? found : found.And(within);
    }

    // Beside a phrase of common words, what else is asked is found first: it leaves less to compare.
    private ArticleSet? Sieve(List<ClauseTerms> asked, ArticleSet? within)
    {
        foreach (var clause in asked.Where(clause => !clause.IsExcluded && !IsSlow(clause)))
        {
            var found = index.Ask(clause.Expression);
            terms.Offer(clause, found.Copy(index.Size));
            within = within is null ? found : within.And(found);
        }

        return within;
    }

    private bool IsSlow(ClauseTerms clause) => clause.Leaves.All(leaf => leaf.Stems.Count > 0 && !leaf.InTitle && leaf.Stems.All(terms.IsHeld));

    private int Cut(List<ClauseTerms> compared, ArticleSet? within)
    {
        if (compared.Count == 0) return 0;
        var candidates = within?.Copy(index.Size);
        foreach (var clause in compared.Where(clause => !clause.IsExcluded))
        {
            var any = new ArticleSet(index.Size);
            foreach (var leaf in clause.Leaves) any.Or(WithAll(leaf.Stems));
            candidates = candidates is null ? any : candidates.And(any);
        }

        candidates ??= table.Everything(index.Size);
        return candidates.Count <= MostCompared ? 0 : candidates.NthNewest(MostCompared);
    }

    private ArticleSet WithAll(IReadOnlyList<string> stems)
    {
        var all = table.Everything(index.Size);
        foreach (var stem in stems)
        {
            if (terms.Held(stem, index) is { } set) all.And(set);
        }

        return all;
    }
}
