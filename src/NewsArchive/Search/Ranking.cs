using NewsArchive.Data;
using NewsArchive.Data.Sqlite;
using NewsArchive.Values;

namespace NewsArchive.Search;

/// <summary>Puts articles in the order in which they fit: by bm25, title four times the text.</summary>
internal static class Ranking
{
    private const string Weigh = "SELECT 1 FROM ArticleIndex WHERE ArticleIndex MATCH ?1 AND rowid >= ?2 AND rowid < ?3 AND weigh(ArticleIndex)";

    // The index passes so many articles by to find those that are to be weighed; where it would be more, fewer are weighed.
    private const int MostPassed = 12_000;
    private const int FewestWeighed = 60;

    // What begins as asked is weighed by its commonest words.
    private const int MostEndings = 12;
    private const int MostPhrases = 48;

    // Longer facts (a surname of forty people) narrow no more than they cost.
    private const int LongestFact = 400;

    /// <summary>The best of a set, or of its newest so many.</summary>
    public static IReadOnlyList<int> Best(
        IReadOnlyList<ClauseTerms> clauses, DayRange days, ArticleSet set, int most, SearchTerms terms, ArticleQuestions index, ReadConnection connection)
    {
        var newest = set.Newest(most);
        if (newest.Count < 2 || Question.Of(clauses, days, terms, index) is not { } question) return newest;
        var passed = question.Passed * (double)(set.Size - newest[^1]) / set.Size;
        if (passed > MostPassed) newest = newest[..Math.Min(newest.Count, Math.Max(FewestWeighed, (int)(newest.Count * MostPassed / passed)))];
        var wanted = set.Count == newest.Count ? set : set.Copy(set.Size).From(newest[^1]);
        var weighed = new Weighed[newest.Count];
        var found = connection.Rank.Weigh(question.Weights, wanted.Bits, terms.Lengths.UpTo(set.Size), weighed, connection.Statement(Weigh).Set(1, question.Expression).Set(2, newest[^1]).Set(3, set.Size));
        return InOrder(newest, weighed.AsSpan(0, found));
    }

    // Equal ranks go by number: the order must stay the same from page to page. What weighs nothing comes last.
    private static List<int> InOrder(List<int> newest, Span<Weighed> weighed)
    {
        weighed.Sort(static (one, other) => other.Score.CompareTo(one.Score) is not 0 and var order ? order : other.Article - one.Article);
        var ordered = new List<int>(newest.Count);
        foreach (var article in weighed) ordered.Add(article.Article);
        if (ordered.Count == newest.Count) return ordered;
        var known = ordered.ToHashSet();
        ordered.AddRange(newest.Where(article => !known.Contains(article)));
        return ordered;
    }

    /// <summary>What the index is asked for the weights.</summary>
    /// <param name="Expression">The words; and facts and years, which make the way to the wanted articles shorter.</param>
    /// <param name="Weights">Of its phrases, in order.</param>
    /// <param name="Passed">How many articles the index will look at.</param>
    private sealed record Question(string Expression, double[] Weights, int Passed)
    {
        public static Question? Of(IReadOnlyList<ClauseTerms> clauses, DayRange days, SearchTerms terms, ArticleQuestions index)
        {
            var (must, narrow, weights, passed) = (new List<string>(), new List<string>(), new List<double>(), index.Size);
            foreach (var clause in clauses.Where(clause => !clause.IsExcluded))
            {
                if (clause.IsFact)
                {
                    if (clause.Expression.Length <= LongestFact && clause.Leaves.All(leaf => leaf.IsFact)) narrow.Add(clause.Expression);
                    continue;
                }

                var words = clause.Leaves.SelectMany(leaf => Words(leaf, terms, index)).ToList();
                if (words.Count == 0 || weights.Count + words.Count > MostPhrases) continue;
                must.Add("(" + string.Join(" OR ", words.Select(word => word.Expression)) + ")");
                weights.AddRange(words.Select(word => Weight(word.Articles, index.Size)));
                passed = Math.Min(passed, words.Sum(word => word.Articles));
            }

            if (must.Count == 0) return null;
            if (FactTerms.Years(days).Select(MatchExpression.Quoted).ToList() is { Count: > 0 } years) narrow.Add("(" + string.Join(" OR ", years) + ")");
            return new Question(string.Join(" AND ", must.Concat(narrow)), [.. weights], narrow.Count > 0 ? 0 : passed);
        }

        private static IEnumerable<(string Expression, int Articles)> Words(Leaf leaf, SearchTerms terms, ArticleQuestions index)
        {
            if (leaf.Stems.Count > 0) return [(leaf.Expression, terms.Articles(leaf, index))];
            if (leaf.Beginning is not { } beginning || terms.Stems(beginning, MostEndings) is not { } stems) return [(leaf.Expression, index.Size / 2)];
            return stems.Select(stem => (Word: MatchExpression.WordOf(stem.Stem), stem.Articles)).Where(stem => stem.Word is not null).Select(stem => (MatchExpression.Quoted(stem.Word!), stem.Articles));
        }

        // As bm25 in SQLite: what more than half of the articles have still counts a little.
        private static double Weight(int articles, int all) => Math.Max(1e-6, Math.Log((all - articles + 0.5) / (articles + 0.5)));
    }
}
