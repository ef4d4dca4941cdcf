using System.Text;
using NewsArchive.Data;

namespace NewsArchive.Search;

/// <summary>One of the alternatives of a clause, as the index is asked for it.</summary>
/// <param name="Expression">What finds its articles.</param>
/// <param name="Stems">The stems that must be there, for a word, a phrase or words of a quotation; none for facts and beginnings.</param>
/// <param name="Beginning">The letters that words begin with, for <c>negotiat*</c>.</param>
/// <param name="IsFact">Whether it asks about what was found in the article, which may change with later imports, and not about its words.</param>
internal sealed record Leaf(string Expression, IReadOnlyList<string> Stems, string? Beginning = null, bool IsFact = false)
{
    /// <summary>Whether it is found where its one stem stands.</summary>
    public bool IsWord { get; init; }

    /// <summary>Whether it looks in headlines only.</summary>
    public bool InTitle { get; init; }
}

/// <summary>A clause as the index is asked for it: one of the alternatives must be there, or none where it is excluded.</summary>
internal sealed record ClauseTerms(bool IsExcluded, IReadOnlyList<Leaf> Leaves)
{
    public string Expression { get; } = Leaves.Count == 1 ? Leaves[0].Expression : "(" + string.Join(" OR ", Leaves.Select(leaf => leaf.Expression)) + ")";

    public bool IsFact => Leaves.Any(leaf => leaf.IsFact);
}

/// <summary>Writes what the full-text index is asked. Every word is quoted, so that nothing typed is an operator of the index.</summary>
internal static class MatchExpression
{
    private static readonly string[] Endings = ["e", "ed", "ing", "ion", "ions", "or", "al", "ional", "ive", "able", "ment", "er", "ence", "ance", "ation"];

    /// <summary>What the index of articles is asked, clause by clause; none where only days or kinds are asked for, or nothing.</summary>
    public static List<ClauseTerms> OfArticles(SearchQuery query, ResolvedNames names) => Of(query, names, hasColumns: true);

    private static List<ClauseTerms> Of(SearchQuery query, ResolvedNames names, bool hasColumns)
    {
        var clauses = new List<ClauseTerms>();
        foreach (var clause in query.Clauses)
        {
            var leaves = clause.Alternatives.SelectMany(part => Leaves(part, names, query.InTitle, hasColumns)).ToList();
            if (leaves.Count == 0) continue;
            // Alternatives are joined by OR, the pieces of one part by AND.
            if (clause.Alternatives.Count > 1 || leaves.Count == 1) clauses.Add(new ClauseTerms(clause.IsExcluded, leaves));
            else if (clause.IsExcluded) clauses.Add(new ClauseTerms(true, [All(leaves)]));
            else clauses.AddRange(leaves.Select(leaf => new ClauseTerms(false, [leaf])));
        }

        if (hasColumns) clauses.AddRange(names.PairTerms.Select(terms => new ClauseTerms(false, [Fact(terms)])));
        return clauses;
    }

    /// <summary>What the index of meetings is asked: people, places and other words; null where a field it does not know asks for something else.</summary>
    public static string? OfMeetings(SearchQuery query, ResolvedNames names)
    {
        if (query.Clauses.Any(clause => clause.Field is QueryField.Quote or QueryField.Speaker or QueryField.Outlet or QueryField.In)) return null;
        var clauses = Of(query, names, hasColumns: false);
        // A kind or a day alone: every meeting carries one fact for it.
        var must = clauses.Where(clause => !clause.IsExcluded).Select(clause => clause.Expression).DefaultIfEmpty(Quoted(FactTerms.Every)).ToList();
        if (clauses.Count == 0 && !query.Clauses.Any(clause => clause.Field is QueryField.Kind or QueryField.Date)) return null;
        return Joined(must, clauses.Where(clause => clause.IsExcluded).Select(clause => clause.Expression));
    }

    /// <summary>All of one list, none of the other.</summary>
    public static string Joined(IReadOnlyList<string> must, IEnumerable<string> not)
    {
        var expression = new StringBuilder("(" + string.Join(" AND ", must) + ")");
        foreach (var excluded in not) expression.Append(" NOT ").Append(excluded);
        return expression.ToString();
    }

    /// <summary>A word for the index.</summary>
    public static string Quoted(string words) => "\"" + words.Replace("\"", " ", StringComparison.Ordinal).Replace('\0', ' ') + "\"";

    /// <summary>The stems of likely words that begin so: "negotiat*" begins none, for "negotiated" stands in the index as "negoti".</summary>
    public static IEnumerable<string> StemsOf(string beginning) => Endings.Select(ending => PorterStemmer.Stem(beginning + ending))
        .Where(stem => !stem.StartsWith(beginning, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    /// <summary>A word that the index cuts to this stem: often the stem itself ("presid"), but not of "analys"; null where none is known.</summary>
    public static string? WordOf(string stem) => Endings.Prepend("s").Prepend("").Select(ending => stem + ending).FirstOrDefault(word => PorterStemmer.Stem(word) == stem);

    private static IEnumerable<Leaf> Leaves(QueryPart part, ResolvedNames names, bool inTitle, bool hasColumns)
    {
        if (part.Field is QueryField.Words or QueryField.Quote)
        {
            // Words without marks must all be there; a compound ("co-operation") is a phrase for the index, which cut it so.
            var pieces = part.IsPhrase ? [part.Value] : part.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var column = part.Field == QueryField.Quote ? "{Text} : " : inTitle ? "{Title} : " : "";
            foreach (var piece in pieces.Where(Folding.HasWord))
            {
                var words = Folding.Words(piece);
                // Facts stand in a column of their own and begin with "zz": no other word need be told where to look.
                if (hasColumns && column.Length == 0 && words.Exists(word => word[0] == 'z')) column = "{Title Text} : ";
                yield return part.IsPrefix ? Prefix(piece, words, column) : Words(piece, words, column);
            }
        }
        else if (part.Field == QueryField.With && !hasColumns)
        {
            // A meeting carries those who took part in it; an article carries who met whom.
            yield return Fact([[.. names.Of(part).Select(person => FactTerms.Person(person.Id))]]);
        }
        else if (names.TermsOf(part) is { } terms)
        {
            yield return Fact(terms);
        }
    }

    private static Leaf Words(string piece, List<string> words, string column) =>
        new(column + Quoted(piece), [.. words.Select(PorterStemmer.Stem)]) { IsWord = words.Count == 1 && column.Length == 0, InTitle = column == "{Title} : " };

    private static Leaf Prefix(string piece, List<string> words, string column)
    {
        if (words is not [var word]) return new Leaf(column + Quoted(piece) + " *", []);
        var terms = StemsOf(word).Select(WordOf).OfType<string>().Select(stem => column + Quoted(stem)).Prepend(column + Quoted(piece) + " *");
        return new Leaf("(" + string.Join(" OR ", terms) + ")", [], column.Length == 0 ? word : null);
    }

    // Several lists of terms must each have one that is there. A name that nobody bears finds nothing: a fact no article has.
    private static Leaf Fact(IReadOnlyList<IReadOnlyList<string>> lists) => new("(" + string.Join(" AND ", lists.Select(list =>
        list.Count == 0 ? Quoted(FactTerms.None) : "(" + string.Join(" OR ", list.Select(Quoted)) + ")")) + ")", [], IsFact: true);

    private static Leaf All(List<Leaf> leaves) => new("(" + string.Join(" AND ", leaves.Select(leaf => leaf.Expression)) + ")", [], IsFact: leaves.Exists(leaf => leaf.IsFact));
}
