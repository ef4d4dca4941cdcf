using System.Text;
using NewsArchive.Data;

namespace NewsArchive.Search;

/// <summary>Writes what the full-text index is asked. Every word is quoted, so that nothing typed is an operator of the index.</summary>
internal static class MatchExpression
{
    private static readonly string[] Endings = ["e", "ed", "ing", "ion", "ions", "or", "al", "ional", "ive", "able", "ment", "er", "ence", "ance", "ation"];

    /// <summary>What the index of articles is asked; null where only days or kinds are asked for, or nothing.</summary>
    public static string? OfArticles(SearchQuery query, ResolvedNames names) => Of(query, names, query.InTitle ? "Title : " : "{Title Text} : ", "{Text} : ", "Facts : ");

    /// <summary>What the index of meetings is asked: people, places and other words; a field it does not know finds nothing there.</summary>
    public static string? OfMeetings(SearchQuery query, ResolvedNames names) =>
        query.Clauses.Any(clause => clause.Field is QueryField.Quote or QueryField.Speaker or QueryField.Outlet or QueryField.In) ? null : Of(query, names, "", "", "");

    private static string? Of(SearchQuery query, ResolvedNames names, string wordColumns, string quoteColumns, string factColumn)
    {
        var must = new List<string>();
        var not = new List<string>();
        foreach (var clause in query.Clauses)
        {
            var alternatives = clause.Alternatives.Select(part => part.Field switch
            {
                QueryField.Words => Words(part, wordColumns),
                QueryField.Quote => Words(part, quoteColumns),
                _ => names.TermsOf(part) is { } terms ? Facts(terms, factColumn) : null,
            }).OfType<string>().ToList();
            if (alternatives.Count > 0) (clause.IsExcluded ? not : must).Add(alternatives.Count == 1 ? alternatives[0] : "(" + string.Join(" OR ", alternatives) + ")");
        }

        foreach (var terms in names.PairTerms) must.Add(Facts(terms, factColumn));
        // The index knows no "everything but": every article carries one fact for it.
        if (must.Count == 0 && not.Count > 0) must.Add(factColumn + Quoted(FactTerms.Every));
        if (must.Count == 0) return null;
        var expression = new StringBuilder("(" + string.Join(" AND ", must) + ")");
        foreach (var excluded in not) expression.Append(" NOT ").Append(excluded);
        return expression.ToString();
    }

    // Words without marks must all be there; a compound ("co-operation") is a phrase for the index, which cut it so.
    private static string? Words(QueryPart part, string columns)
    {
        var pieces = (part.IsPhrase ? [part.Value] : part.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(Folding.HasWord).ToList();
        return pieces.Count == 0 ? null : "(" + string.Join(" AND ", pieces.Select(piece => part.IsPrefix ? Beginning(piece, columns) : columns + Quoted(piece))) + ")";
    }

    // The index keeps stems: "negotiat*" begins none, for "negotiated" stands there as "negoti". So the stems of its likely words are asked for too.
    private static string Beginning(string piece, string columns)
    {
        var terms = new List<string> { columns + Quoted(piece) + " *" };
        if (Folding.Words(piece) is [var word])
        {
            terms.AddRange(Endings.Select(ending => PorterStemmer.Stem(word + ending)).Where(stem => !stem.StartsWith(word, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal).Select(stem => columns + Quoted(stem)));
        }

        return "(" + string.Join(" OR ", terms) + ")";
    }

    // Several lists of terms must each have one that is there. A name that nobody bears finds nothing: a fact no article has.
    private static string Facts(IReadOnlyList<IReadOnlyList<string>> lists, string column) => "(" + string.Join(" AND ", lists.Select(list =>
        list.Count == 0 ? column + Quoted(FactTerms.None) : "(" + string.Join(" OR ", list.Select(term => column + Quoted(term))) + ")")) + ")";

    private static string Quoted(string words) => "\"" + words.Replace("\"", " ", StringComparison.Ordinal).Replace('\0', ' ') + "\"";
}
