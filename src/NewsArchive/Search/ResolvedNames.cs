using NewsArchive.Data;
using NewsArchive.Data.Sqlite;

namespace NewsArchive.Search;

/// <summary>Somebody a name of the query may mean.</summary>
/// <param name="Id">Row of the person.</param>
/// <param name="Key">Address of the person.</param>
/// <param name="Name">Name of the person.</param>
public sealed record NamedPerson(int Id, string Key, string Name);

/// <summary>Whom the names of a query mean.</summary>
internal sealed class ResolvedNames
{
    // A surname that hundreds bear says little; those named most often are meant.
    private const int MostBearers = 40;
    private const int MostPaired = 8;

    private const string ByWords = """
        SELECT p.Id, p."Key", p.Name FROM PersonIndex i JOIN People p ON p.Id = i.rowid WHERE PersonIndex MATCH ?1 ORDER BY p.ArticleCount DESC, p."Key" LIMIT ?2
        """;

    private const string ByKey = "SELECT Id, \"Key\", Name FROM People WHERE \"Key\" = ?1";

    private readonly Dictionary<QueryPart, IReadOnlyList<NamedPerson>> people = new(ReferenceEqualityComparer.Instance);

    private ResolvedNames()
    {
    }

    /// <summary>For each two names of one meeting, the terms of which one must be there.</summary>
    public List<IReadOnlyList<IReadOnlyList<string>>> PairTerms { get; } = [];

    public static ResolvedNames Of(SearchQuery query, ReadConnection connection)
    {
        var names = new ResolvedNames();
        foreach (var part in query.Clauses.SelectMany(clause => clause.Alternatives))
        {
            if (part.Field is QueryField.Person or QueryField.Speaker or QueryField.With) names.people[part] = Find(part.Value, MostBearers, connection);
        }

        names.Pair(query);
        return names;
    }

    /// <summary>Whom a part means, best known first.</summary>
    public IReadOnlyList<NamedPerson> Of(QueryPart part) => people.GetValueOrDefault(part, []);

    /// <summary>The lists of terms of a part, of each of which one must be there; null where the part is no name.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? TermsOf(QueryPart part) => part.Field switch
    {
        QueryField.Person => [[.. Of(part).Select(person => FactTerms.Person(person.Id))]],
        QueryField.Speaker => [[.. Of(part).Select(person => FactTerms.Speaker(person.Id))]],
        QueryField.Outlet => [.. FactTerms.Words(part.Value).Select(word => (string[])[FactTerms.Outlet(word)])],
        QueryField.Place => [.. FactTerms.Words(part.Value).Select(word => (string[])[FactTerms.Place(word)])],
        _ => null,
    };

    /// <summary>
    /// People whose names have all these words, in any printed form; one whose key or whole name of several words it is goes alone. A single word is
    /// never a whole name: an article that prints nothing but "Harlow" must not hide the thousand of Jane Harlow.
    /// </summary>
    public static IReadOnlyList<NamedPerson> Find(string name, int most, ReadConnection connection)
    {
        var words = Folding.Words(name);
        if (words.Count == 0) return [];
        if (words.Count > 1 && List(connection.Statement(ByKey).Set(1, string.Join('-', words))) is { Count: 1 } exact) return exact;
        var found = List(connection.Statement(ByWords).Set(1, string.Join(" AND ", words.Select(word => "\"" + word + "\""))).Set(2, most));
        var same = found.Where(person => words.Count > 1 && Folding.Words(person.Name).SequenceEqual(words)).ToList();
        return same.Count > 0 ? same : found;
    }

    private static List<NamedPerson> List(PreparedStatement statement)
    {
        var found = new List<NamedPerson>();
        while (statement.Next()) found.Add(new NamedPerson((int)statement.Number(0), statement.Text(1), statement.Text(2)));
        return found;
    }

    // with:a with:b, or person:a with:b: two who took part in one meeting.
    private void Pair(SearchQuery query)
    {
        var clauses = query.Clauses.Where(clause => !clause.IsExcluded).ToList();
        var with = clauses.Where(clause => clause.Field == QueryField.With).ToList();
        if (with.Count == 0) return;
        var groups = with.Concat(clauses.Where(clause => clause.Field == QueryField.Person)).Select(clause => clause.Alternatives.SelectMany(Of).ToList()).ToList();
        if (groups.Count == 1) PairTerms.Add([[.. groups[0].Select(person => FactTerms.Meets(person.Id))]]);
        for (var i = 0; i < groups.Count; i++)
        {
            for (var j = i + 1; j < groups.Count; j++)
            {
                PairTerms.Add([[.. groups[i].Take(MostPaired).SelectMany(one => groups[j].Take(MostPaired), (one, other) => FactTerms.Meets(one.Id, other.Id))]]);
            }
        }
    }
}
