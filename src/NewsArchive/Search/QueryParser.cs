namespace NewsArchive.Search;

/// <summary>
/// Reads a query: words, “phrases” in straight or curly marks, -not, OR, prefix*, field:value.
/// What is nothing of the kind ("AND (", an unknown field, a date nobody can read) is words.
/// </summary>
internal static class QueryParser
{
    private static readonly Dictionary<string, QueryField> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["person"] = QueryField.Person,
        ["people"] = QueryField.Person,
        ["speaker"] = QueryField.Speaker,
        ["with"] = QueryField.With,
        ["quote"] = QueryField.Quote,
        ["outlet"] = QueryField.Outlet,
        ["place"] = QueryField.Place,
        ["in"] = QueryField.In,
        ["date"] = QueryField.Date,
        ["year"] = QueryField.Date,
        ["before"] = QueryField.Date,
        ["after"] = QueryField.Date,
        ["kind"] = QueryField.Kind,
    };

    public static SearchQuery Parse(string? typed)
    {
        var text = (typed ?? "").Trim();
        if (text.Length > SearchQuery.MaxLength) text = text[..SearchQuery.MaxLength].TrimEnd();
        var clauses = new List<QueryClause>();
        var alternatives = false;
        foreach (var piece in QueryPieces.Of(text))
        {
            if (piece is { IsBareWord: true, Value: "OR" } && clauses.Count > 0 && !alternatives)
            {
                alternatives = true;
                continue;
            }

            if (clauses.Count == SearchQuery.MaxClauses) break;
            var clause = new QueryClause(piece.Text, piece.IsExcluded, [Part(piece)]);
            if (alternatives && CanJoin(clauses[^1], clause)) clauses[^1] = Join(clauses[^1], clause);
            else clauses.Add(clause);
            alternatives = false;
        }

        // "kerry OR": the last word is a word.
        if (alternatives && clauses.Count < SearchQuery.MaxClauses) clauses.Add(new QueryClause("OR", false, [new QueryPart { Field = QueryField.Words, Value = "OR" }]));
        return new SearchQuery(text, clauses);
    }

    // What is excluded, and what sets the frame of the whole query, is no alternative to anything.
    private static bool CanJoin(QueryClause left, QueryClause right) =>
        !left.IsExcluded && !right.IsExcluded && IsAlternative(left.Field) && IsAlternative(right.Field);

    private static bool IsAlternative(QueryField field) => field is QueryField.Words or QueryField.Person or QueryField.Speaker or QueryField.Outlet or QueryField.Place;

    private static QueryClause Join(QueryClause left, QueryClause right) =>
        new(left.Text + " OR " + right.Text, false, [.. left.Alternatives, .. right.Alternatives]);

    private static QueryPart Part(QueryPiece piece)
    {
        if (piece.Field is { } name && Fields.TryGetValue(name, out var field) && Folding.HasWord(piece.Value))
        {
            switch (field)
            {
                case QueryField.Date:
                    if (DateBounds.Read(name, piece.Value) is { } days) return new QueryPart { Field = field, Value = piece.Value, Days = days };
                    break;
                case QueryField.In:
                    if (piece.Value.Equals("title", StringComparison.OrdinalIgnoreCase)) return new QueryPart { Field = field, Value = "title" };
                    break;
                case QueryField.Kind:
                    if (SearchKinds.Read(piece.Value) is not null) return new QueryPart { Field = field, Value = piece.Value };
                    break;
                default:
                    return new QueryPart { Field = field, Value = piece.Value, IsPhrase = piece.IsPhrase };
            }
        }

        var value = piece.Field is null ? piece.Value : piece.Field + " " + piece.Value;
        var isPrefix = !piece.IsPhrase && value.EndsWith('*') && Folding.HasWord(value);
        return new QueryPart { Field = QueryField.Words, Value = isPrefix ? value.TrimEnd('*') : value, IsPhrase = piece.IsPhrase || piece.Field is not null, IsPrefix = isPrefix };
    }
}
