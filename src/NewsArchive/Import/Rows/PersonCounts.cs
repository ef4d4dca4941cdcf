using NewsArchive.Data;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import.Rows;

/// <summary>Writes what changed about a person: printed forms, counts, and what follows from them.</summary>
internal sealed class PersonCounts(StatementSet statements, TotalRows totals)
{
    private readonly PreparedStatement countName = statements.Prepare(CountPrinted("PersonNames"));
    private readonly PreparedStatement countRole = statements.Prepare(CountPrinted("PersonRoles"));
    private readonly PreparedStatement index = statements.Prepare("""
        INSERT OR REPLACE INTO PersonIndex (rowid, Names)
        SELECT p.Id, replace(p."Key", '-', ' ') || ' ' || p.Name || ' ' || coalesce((SELECT group_concat(Printed, ' ') FROM PersonNames WHERE PersonId = p.Id), '')
        FROM People p WHERE p.Id = ?1
        """);

    private readonly PreparedStatement forms = statements.Prepare("SELECT Printed, Count FROM PersonNames WHERE PersonId = ?1");
    private readonly PreparedStatement person = statements.Prepare("SELECT \"Key\", Name FROM People WHERE Id = ?1");
    private readonly PreparedStatement rename = statements.Prepare("UPDATE People SET Name = ?2, SortName = ?3 WHERE Id = ?1");
    private readonly PreparedStatement unindex = statements.Prepare("DELETE FROM PersonIndex WHERE rowid = ?1");
    private readonly PreparedStatement dropName = statements.Prepare("DELETE FROM PersonNames WHERE PersonId = ?1 AND Printed = ?2 AND Count <= 0");
    private readonly PreparedStatement dropRole = statements.Prepare("DELETE FROM PersonRoles WHERE PersonId = ?1 AND Printed = ?2 AND Count <= 0");

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

    public void Apply(int id, PersonChange change)
    {
        var hasNewName = Count(id, change.Names, countName, dropName);
        Count(id, change.Roles, countRole, dropRole);
        update.Set(1, id).Set(2, change.Articles).Set(3, change.Quotes).Set(4, change.Meetings).Run();
        if (change.Articles < 0) Drop(id);
        else if (hasNewName) index.Set(1, id).Run();
        if (change.Names.Values.Any(by => by != 0)) Rename(id);
    }

    // The name follows from the forms printed and how often each is: whichever article came first.
    private void Rename(int id)
    {
        var printed = new Dictionary<string, int>(StringComparer.Ordinal);
        forms.Set(1, id);
        while (forms.Next()) printed[forms.Text(0)] = (int)forms.Number(1);
        if (printed.Count == 0 || !person.Set(1, id).Next()) return;
        var (key, before) = (person.Text(0), person.Text(1));
        person.Reset();
        var name = PersonNames.NameOf(key, printed);
        if (name != before) rename.Set(1, id).Set(2, name).Set(3, SortNames.Of(name)).Run();
    }

    private void Drop(int id)
    {
        drop.Set(1, id).Run();
        if (drop.Changes == 0)
        {
            index.Set(1, id).Run();
            return;
        }

        unindex.Set(1, id).Run();
        totals.Add(TotalKind.People, 0, -1);
    }

    // Whether a form was printed for the first time.
    private static bool Count(int person, Dictionary<string, int> printed, PreparedStatement count, PreparedStatement drop)
    {
        var hasNew = false;
        foreach (var (words, by) in printed)
        {
            if (by == 0) continue;
            hasNew |= count.Set(1, person).Set(2, words).Set(3, by).FirstNumber() == by;
            if (by < 0) drop.Set(1, person).Set(2, words).Run();
        }

        return hasNew;
    }

    private static string CountPrinted(string table) =>
        $"INSERT INTO {table} (PersonId, Printed, Count) VALUES (?1, ?2, ?3) ON CONFLICT (PersonId, Printed) DO UPDATE SET Count = Count + excluded.Count RETURNING Count";
}
