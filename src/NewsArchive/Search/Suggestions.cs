using NewsArchive.Data.Sqlite;

namespace NewsArchive.Search;

/// <summary>What somebody who types may mean.</summary>
/// <param name="Label">To show: "John Kerry".</param>
/// <param name="Clause">To search for: "person:john-kerry".</param>
public sealed record Suggestion(string Label, string Clause);

/// <summary>Finds suggestions.</summary>
internal static class Suggestions
{
    private const string People = """
        SELECT p.Name, p."Key" FROM PersonIndex i JOIN People p ON p.Id = i.rowid WHERE PersonIndex MATCH ?1 ORDER BY p.ArticleCount DESC LIMIT ?2
        """;

    private const string Outlets = "SELECT Name, Name FROM Outlets WHERE Name >= ?1 AND Name < ?1 || char(1114111) ORDER BY Name LIMIT ?2";
    private const string Places = "SELECT Name, Name FROM Places WHERE Name >= ?1 AND Name < ?1 || char(1114111) ORDER BY Name LIMIT ?2";

    public static IReadOnlyList<Suggestion> Of(string typed, int most, ReadConnection connection)
    {
        var words = Folding.Words(typed);
        if (words.Count == 0 || most < 1) return [];
        var found = new List<Suggestion>();
        var last = words[^1];
        var match = string.Join(" AND ", words.Take(words.Count - 1).Select(word => "\"" + word + "\"").Append("\"" + last + "\" *"));
        Add(found, connection.Statement(People).Set(1, match).Set(2, most), "person:");
        // Publications and places are few and written with a capital.
        var beginning = char.ToUpperInvariant(typed.TrimStart()[0]) + typed.TrimStart()[1..];
        Add(found, connection.Statement(Places).Set(1, beginning).Set(2, most), "place:");
        Add(found, connection.Statement(Outlets).Set(1, beginning).Set(2, most), "outlet:");
        return [.. found.Take(most)];
    }

    private static void Add(List<Suggestion> found, PreparedStatement rows, string field)
    {
        while (rows.Next()) found.Add(new Suggestion(rows.Text(0), field + (field == "person:" ? rows.Text(1) : "\"" + rows.Text(1) + "\"")));
    }
}
