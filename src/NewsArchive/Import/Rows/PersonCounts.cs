using NewsArchive.Data;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import.Rows;

/// <summary>Writes what changed about a person: printed forms, counts, and what follows from them.</summary>
internal sealed class PersonCounts(StatementSet statements, TotalRows totals)
{
    private readonly PreparedStatement addName = statements.Prepare("INSERT INTO PersonNames (PersonId, Printed, Count) VALUES (?1, ?2, ?3)");
    private readonly PreparedStatement countName = statements.Prepare("UPDATE PersonNames SET Count = ?3 WHERE PersonId = ?1 AND Printed = ?2");
    private readonly PreparedStatement dropName = statements.Prepare("DELETE FROM PersonNames WHERE PersonId = ?1 AND Printed = ?2");
    private readonly PreparedStatement countRole = statements.Prepare(
        "INSERT INTO PersonRoles (PersonId, Printed, Count) VALUES (?1, ?2, ?3) ON CONFLICT (PersonId, Printed) DO UPDATE SET Count = Count + excluded.Count");

    private readonly PreparedStatement dropRole = statements.Prepare("DELETE FROM PersonRoles WHERE PersonId = ?1 AND Printed = ?2 AND Count <= 0");
    private readonly PreparedStatement index = statements.Prepare("INSERT OR REPLACE INTO PersonIndex (rowid, Names) VALUES (?1, ?2)");
    private readonly PreparedStatement unindex = statements.Prepare("DELETE FROM PersonIndex WHERE rowid = ?1");
    private readonly PreparedStatement forms = statements.Prepare("SELECT Printed, Count FROM PersonNames WHERE PersonId = ?1");
    private readonly PreparedStatement person = statements.Prepare("SELECT \"Key\", Name, SortName FROM People WHERE Id = ?1");
    private readonly PreparedStatement rename = statements.Prepare("UPDATE People SET Name = ?2, SortName = ?3 WHERE Id = ?1");

    // Ties go to the longer form, which says more, then to the alphabet: the order of import must not show.
    private readonly PreparedStatement update = statements.Prepare("""
        UPDATE People SET
            ArticleCount = ArticleCount + ?2, QuoteCount = QuoteCount + ?3, MeetingCount = MeetingCount + ?4,
            Description = (SELECT Printed FROM PersonRoles WHERE PersonId = ?1 ORDER BY Count DESC, length(Printed) DESC, Printed LIMIT 1),
            FirstSeen = (SELECT SortDay FROM Appearances WHERE PersonId = ?1 AND SortDay > 0 ORDER BY SortDay LIMIT 1),
            LastSeen = (SELECT SortDay FROM Appearances WHERE PersonId = ?1 AND SortDay > 0 ORDER BY SortDay DESC LIMIT 1)
        WHERE Id = ?1
        """);

    private readonly PreparedStatement drop = statements.Prepare("DELETE FROM People WHERE Id = ?1 AND ArticleCount <= 0");

    /// <summary>
    /// Writes all changes of a transaction. The index comes last and in the order of its rows: whenever a row comes before the last one, and before
    /// statements that SQLite may have to undo by themselves, it writes out what it holds, and merges it later.
    /// </summary>
    public void Apply(IReadOnlyDictionary<int, PersonChange> changes)
    {
        var names = new SortedDictionary<int, string?>();
        foreach (var (id, change) in changes) Apply(id, change, names);
        foreach (var (id, words) in names)
        {
            if (words is null) unindex.Set(1, id).Run();
            else index.Set(1, id).Set(2, words).Run();
        }
    }

    private void Apply(int id, PersonChange change, SortedDictionary<int, string?> names)
    {
        var printed = change.Names.Values.Any(by => by != 0) ? CountNames(id, change.Names, out var isNew) : Unchanged(out isNew);
        CountRoles(id, change.Roles);
        update.Set(1, id).Set(2, change.Articles).Set(3, change.Quotes).Set(4, change.Meetings).Run();
        if (change.Articles < 0 && drop.Set(1, id).RunAndCount() > 0)
        {
            names[id] = null;
            totals.Add(TotalKind.People, 0, -1);
        }
        else if (printed is { Count: > 0 }) Rename(id, printed, isNew || change.Articles < 0, names);
    }

    private static Dictionary<string, int>? Unchanged(out bool isNew)
    {
        isNew = false;
        return null;
    }

    // All forms printed, each with the number of articles that have it; isNew tells whether one was printed for the first time.
    private Dictionary<string, int> CountNames(int id, Dictionary<string, int> changed, out bool isNew)
    {
        isNew = false;
        var printed = new Dictionary<string, int>(StringComparer.Ordinal);
        forms.Set(1, id);
        while (forms.Next()) printed[forms.Text(0)] = (int)forms.Number(1);
        foreach (var (name, by) in changed)
        {
            if (by == 0) continue;
            var isKnown = printed.TryGetValue(name, out var before);
            isNew |= !isKnown;
            printed[name] = before + by;
            if (!isKnown) addName.Set(1, id).Set(2, name).Set(3, by).Run();
            else if (before + by > 0) countName.Set(1, id).Set(2, name).Set(3, before + by).Run();
            else Forget(id, name, printed);
        }

        return printed;
    }

    private void Forget(int id, string name, Dictionary<string, int> printed)
    {
        dropName.Set(1, id).Set(2, name).Run();
        printed.Remove(name);
    }

    private void CountRoles(int id, Dictionary<string, int> changed)
    {
        foreach (var (role, by) in changed)
        {
            if (by == 0) continue;
            countRole.Set(1, id).Set(2, role).Set(3, by).Run();
            if (by < 0) dropRole.Set(1, id).Set(2, role).Run();
        }
    }

    // The name follows from the forms printed and how often each is: whichever article came first.
    private void Rename(int id, Dictionary<string, int> printed, bool hasOtherNames, SortedDictionary<int, string?> names)
    {
        if (!person.Set(1, id).Next()) return;
        var (key, before, sortedBefore) = (person.Text(0), person.Text(1), person.Text(2));
        person.Reset();
        var name = PersonNames.NameOf(key, printed);
        var sorted = SortNames.Of(name, printed.Keys);
        if (name != before || sorted != sortedBefore) rename.Set(1, id).Set(2, name).Set(3, sorted).Run();
        if (hasOtherNames) names[id] = $"{key.Replace('-', ' ')} {name} {string.Join(' ', printed.Keys)}";
    }
}
