using NewsArchive.Data.Sqlite;

namespace NewsArchive.Search;

/// <summary>People as hits: those whose names have all the words of the query.</summary>
internal static class PersonHits
{
    private const int Most = 100;
    private const string Load = "SELECT \"Key\", Name, Description FROM People WHERE Id = ?1";

    public static IReadOnlyList<NamedPerson> Of(SearchQuery query, ReadConnection connection)
    {
        var asked = query.Clauses.Where(clause => !clause.IsExcluded && clause.Field != QueryField.Kind).ToList();
        // Only names are looked for: with a publication or a day in the query, an article is meant. "person:kerry" alone means him.
        if (asked.Count is 0 or > 6 || asked.Any(clause => clause.Alternatives.Count > 1 || clause.Field is not (QueryField.Words or QueryField.Person))) return [];
        return ResolvedNames.Find(string.Join(' ', asked.Select(clause => clause.Alternatives[0].Value)), Most, connection);
    }

    public static SearchHit Hit(NamedPerson person, QueryWords words, ReadConnection connection)
    {
        var row = connection.Statement(Load).Set(1, person.Id);
        var description = row.Next() && !row.IsNull(2) ? row.Text(2) : null;
        row.Reset();
        return new SearchHit { Kind = HitKind.Person, Key = person.Key, Title = Snippets.Mark(person.Name, words), Detail = description, PersonKey = person.Key };
    }
}
