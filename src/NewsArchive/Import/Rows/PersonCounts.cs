using NewsArchive.Data.Sqlite;

namespace NewsArchive.Import.Rows;

/// <summary>Writes what changed about a person: printed forms, counts, and what follows from them.</summary>
internal sealed class PersonCounts(StatementSet statements)
{
    private readonly PreparedStatement countName = statements.Prepare(CountPrinted("PersonNames"));
    private readonly PreparedStatement countRole = statements.Prepare(CountPrinted("PersonRoles"));
    private readonly PreparedStatement index = statements.Prepare("""
        INSERT OR REPLACE INTO PersonIndex (rowid, Names)
        SELECT p.Id, replace(p."Key", '-', ' ') || ' ' || p.Name || ' ' || coalesce((SELECT group_concat(Printed, ' ') FROM PersonNames WHERE PersonId = p.Id), '')
        FROM People p WHERE p.Id = ?1
        """);

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

    public void Apply(int person, PersonChange change)
    {
        var hasNewName = Count(person, change.Names, countName, dropName);
        Count(person, change.Roles, countRole, dropRole);
        update.Set(1, person).Set(2, change.Articles).Set(3, change.Quotes).Set(4, change.Meetings).Run();
        if (change.Articles < 0) Drop(person);
        else if (hasNewName) index.Set(1, person).Run();
    }

    private void Drop(int person)
    {
        drop.Set(1, person).Run();
        if (drop.Changes > 0) unindex.Set(1, person).Run();
        else index.Set(1, person).Run();
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
