using NewsArchive.Data;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import.Rows;

/// <summary>Writes what changed about people: printed forms, counts, and what follows from them. A new person's row is written once, with all of it.</summary>
internal sealed class PersonCounts(StatementSet statements, TotalRows totals)
{
    private readonly PreparedStatement insert = statements.Prepare("""
        INSERT INTO People (Id, "Key", Name, SortName, Description, ArticleCount, QuoteCount, MeetingCount, FirstSeen, LastSeen)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        """);

    private readonly PreparedStatement grow = statements.Prepare("""
        UPDATE People SET ArticleCount = ArticleCount + ?2, QuoteCount = QuoteCount + ?3, MeetingCount = MeetingCount + ?4,
            FirstSeen = min(coalesce(FirstSeen, ?5), coalesce(?5, FirstSeen)), LastSeen = max(coalesce(LastSeen, ?6), coalesce(?6, LastSeen))
        WHERE Id = ?1
        """);

    private readonly PreparedStatement days = statements.Prepare("""
        UPDATE People SET
            FirstSeen = (SELECT SortDay FROM Appearances WHERE PersonId = ?1 AND SortDay > 0 ORDER BY SortDay LIMIT 1),
            LastSeen = (SELECT SortDay FROM Appearances WHERE PersonId = ?1 AND SortDay > 0 ORDER BY SortDay DESC LIMIT 1)
        WHERE Id = ?1
        """);

    private readonly PreparedStatement person = statements.Prepare("SELECT \"Key\", Name, SortName, Description FROM People WHERE Id = ?1");
    private readonly PreparedStatement rename = statements.Prepare("UPDATE People SET Name = ?2, SortName = ?3 WHERE Id = ?1");
    private readonly PreparedStatement describe = statements.Prepare("UPDATE People SET Description = ?2 WHERE Id = ?1");
    private readonly PreparedStatement drop = statements.Prepare("DELETE FROM People WHERE Id = ?1 AND ArticleCount <= 0");
    private readonly PreparedStatement index = statements.Prepare("INSERT INTO PersonIndex (rowid, Names) VALUES (?1, ?2)");
    private readonly PreparedStatement unindex = statements.Prepare("DELETE FROM PersonIndex WHERE rowid = ?1");
    private readonly PrintedForms names = new(statements, "PersonNames");
    private readonly PrintedForms roles = new(statements, "PersonRoles");

    /// <summary>
    /// Writes all changes of a transaction, in the order of the rows. The index comes last: whenever a row comes before the last one, and before
    /// statements that SQLite may have to undo by themselves, it writes out what it holds, and merges it later.
    /// </summary>
    /// <param name="changes">By person.</param>
    /// <param name="added">The keys of those who have no row yet.</param>
    public void Apply(IReadOnlyDictionary<int, PersonChange> changes, IReadOnlyDictionary<int, string> added)
    {
        var words = new List<(int Id, string? Words, bool IsNew)>();
        foreach (var (id, change) in changes.OrderBy(change => change.Key))
        {
            if (added.TryGetValue(id, out var key)) Insert(id, key, change, words);
            else if (!change.IsNone) Update(id, change, words);
        }

        foreach (var (id, _, _) in words.Where(w => !w.IsNew)) unindex.Set(1, id).Run();
        foreach (var (id, text, _) in words.Where(w => w.Words is not null)) index.Set(1, id).Set(2, text).Run();
    }

    private void Insert(int id, string key, PersonChange change, List<(int Id, string? Words, bool IsNew)> words)
    {
        names.Add(id, change.Names);
        roles.Add(id, change.Roles);
        var name = change.Names.Count == 0 ? key : PersonNames.NameOf(key, change.Names);
        insert.Set(1, id).Set(2, key).Set(3, name).Set(4, SortNames.Of(name, change.Names.Keys)).Set(5, roles.First(id, change.Roles)).Set(6, change.Articles).Set(7, change.Quotes).Set(8, change.Meetings)
            .Set(9, change.First).Set(10, change.Last).Run();
        totals.Add(TotalKind.People, 0, 1);
        if (change.Names.Count > 0) words.Add((id, Words(key, name, change.Names.Keys), true));
    }

    private void Update(int id, PersonChange change, List<(int Id, string? Words, bool IsNew)> words)
    {
        var hasOtherNames = names.Count(id, change.Names);
        roles.Count(id, change.Roles);
        grow.Set(1, id).Set(2, change.Articles).Set(3, change.Quotes).Set(4, change.Meetings).Set(5, change.First).Set(6, change.Last).Run();
        if (change.HasLost) days.Set(1, id).Run();
        if (change.Articles < 0 && drop.Set(1, id).RunAndCount() > 0)
        {
            words.Add((id, null, false));
            totals.Add(TotalKind.People, 0, -1);
            return;
        }

        if (!person.Set(1, id).Next()) return;
        var (key, before, sortedBefore, description) = (person.Text(0), person.Text(1), person.Text(2), person.IsNull(3) ? null : person.Text(3));
        person.Reset();
        if (change.Roles.Values.Any(by => by != 0) && roles.First(id) is var role && role != description) describe.Set(1, id).Set(2, role).Run();
        if (change.Names.Values.All(by => by == 0)) return;
        // The name follows from the forms printed and how often each is: whichever article came first.
        var printed = names.Of(id);
        var name = PersonNames.NameOf(key, printed);
        var sorted = SortNames.Of(name, printed.Keys);
        if (name != before || sorted != sortedBefore) rename.Set(1, id).Set(2, name).Set(3, sorted).Run();
        if (hasOtherNames) words.Add((id, Words(key, name, printed.Keys), false));
    }

    private static string Words(string key, string name, IEnumerable<string> printed) => $"{key.Replace('-', ' ')} {name} {string.Join(' ', printed)}";
}
