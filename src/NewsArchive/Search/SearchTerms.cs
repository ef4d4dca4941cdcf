using NewsArchive.Data.Sqlite;

namespace NewsArchive.Search;

/// <summary>What is known beforehand of the words of the index: the articles of the common ones, and how many articles each has.</summary>
internal sealed class SearchTerms
{
    /// <summary>Beginnings of more words than this are left to the index.</summary>
    private const int MostEndings = 2_000;

    /// <summary>Below so many articles the index answers everything at once.</summary>
    public const int Small = 20_000;

    // A word that one in so many articles has is read ahead.
    private const int ReadAheadOneIn = 25;

    private readonly HeldSets sets = new();

    /// <summary>How many words each article has.</summary>
    public ArticleLengths Lengths { get; } = new();

    private volatile Vocabulary? vocabulary;
    private int rewritten;
    private int relisted;

    /// <summary>Reads the vocabulary and the articles of common words ahead: some 50 µs of processor an article of the archive. Queries need not wait for it.</summary>
    public void ReadAhead(FacetTable table, int smallest, ReadConnection connection, CancellationToken cancel)
    {
        var index = new ArticleQuestions(connection, table.Count);
        KeepUp(table);
        // Again only when the archive has grown by a twentieth.
        if (index.Size < smallest || (vocabulary is { } known && index.Size < known.Size + Math.Max(1, known.Size / 20))) return;
        Lengths.ReadAhead(index.Size, connection, cancel);
        vocabulary = Vocabulary.Read(index.Size, connection, cancel);
        foreach (var (stem, _) in vocabulary.CommonerThan(index.Size / ReadAheadOneIn))
        {
            cancel.ThrowIfCancellationRequested();
            if (MatchExpression.WordOf(stem) is { } word && !IsHeld(stem)) sets.Offer(stem, index.Ask(MatchExpression.Quoted(word)));
        }
    }

    /// <summary>Forgets what does not hold any more: facts where articles were written anew, everything where one came to be listed behind later ones.</summary>
    public void KeepUp(FacetTable table)
    {
        rewritten = table.Rewritten;
        if (Interlocked.Exchange(ref relisted, table.Relisted) == table.Relisted) return;
        sets.Clear();
        vocabulary = null;
    }

    /// <summary>Whether the articles of a stem are held.</summary>
    public bool IsHeld(string stem) => sets.Has(stem);

    /// <summary>The articles of a stem, where they are held; not to be changed.</summary>
    public ArticleSet? Held(string stem, ArticleQuestions index) => sets.Get(stem, () => MatchExpression.Quoted(MatchExpression.WordOf(stem)!), index);

    /// <summary>The articles of a clause, where they are held or put together in a moment; not to be changed.</summary>
    public ArticleSet? Held(ClauseTerms clause, ArticleQuestions index)
    {
        if (sets.Get(Name(clause), () => clause.Expression, index) is { } whole) return whole;
        ArticleSet? any = null;
        foreach (var leaf in clause.Leaves)
        {
            var set = leaf.IsWord ? Held(leaf.Stems[0], index) : leaf.Beginning is { } beginning ? WithBeginning(beginning, index) : null;
            if (set is null) return null;
            if (clause.Leaves.Count == 1)
            {
                if (!leaf.IsWord) Offer(clause, set);
                return set;
            }

            any = any is null ? set.Copy(index.Size) : any.Or(set);
        }

        return any;
    }

    /// <summary>Holds the articles of a clause that was asked, if that is worth it.</summary>
    public void Offer(ClauseTerms clause, ArticleSet set) => sets.Offer(Name(clause), set);

    /// <summary>How many articles have a word or phrase: exactly for a word, at most so many for a phrase.</summary>
    public int Articles(Leaf leaf, ArticleQuestions index)
    {
        if (leaf.Stems.Count == 0) return index.Count(leaf.Expression);
        return leaf.Stems.Min(stem => Held(stem, index)?.Count ?? vocabulary?.Articles(stem) ?? index.Count(leaf.Expression));
    }

    /// <summary>The commonest stems that begin so, where the vocabulary is known.</summary>
    public IReadOnlyList<(string Stem, int Articles)>? Stems(string beginning, int most) =>
        vocabulary is { } known ? [.. Words(known, beginning).OrderByDescending(word => word.Articles).Take(most)] : null;

    private ArticleSet? WithBeginning(string beginning, ArticleQuestions index)
    {
        // Only a vocabulary that has every word of every article can tell all that begin so.
        if (vocabulary is not { } known || known.Size < index.Size) return null;
        var words = Words(known, beginning).Take(MostEndings + 1).ToList();
        if (words.Count > MostEndings) return null;
        var any = new ArticleSet(index.Size);
        foreach (var (stem, _) in words)
        {
            if (Held(stem, index) is { } set) any.Or(set);
            else if (MatchExpression.WordOf(stem) is { } word) index.Ask(MatchExpression.Quoted(word), 0, any);
            else return null;
        }

        return any;
    }

    private static IEnumerable<(string Stem, int Articles)> Words(Vocabulary known, string beginning) =>
        known.Beginning(beginning).Concat(MatchExpression.StemsOf(beginning).Select(stem => (stem, known.Articles(stem))).Where(word => word.Item2 > 0));

    private string Name(ClauseTerms clause) => clause.IsFact ? clause.Expression + rewritten : clause.Expression;
}
