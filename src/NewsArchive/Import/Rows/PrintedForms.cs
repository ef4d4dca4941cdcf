using NewsArchive.Data.Sqlite;

namespace NewsArchive.Import.Rows;

/// <summary>Writes what articles print for people (names, descriptions), each form with the number of articles that print it.</summary>
/// <param name="statements">Of the writer's connection.</param>
/// <param name="table">The names or the roles of people.</param>
internal sealed class PrintedForms(StatementSet statements, string table)
{
    private readonly PreparedStatement forms = statements.Prepare($"SELECT Printed, Count FROM {table} WHERE PersonId = ?1");
    private readonly PreparedStatement insert = statements.Prepare($"INSERT INTO {table} (PersonId, Printed, Count) VALUES (?1, ?2, ?3)");
    private readonly PreparedStatement count = statements.Prepare($"UPDATE {table} SET Count = Count + ?3 WHERE PersonId = ?1 AND Printed = ?2");
    private readonly PreparedStatement drop = statements.Prepare($"DELETE FROM {table} WHERE PersonId = ?1 AND Printed = ?2 AND Count <= 0");

    // Ties go to the longer form, which says more, then to the alphabet: the order of import must not show.
    private readonly PreparedStatement first = statements.Prepare($"SELECT Printed FROM {table} WHERE PersonId = ?1 ORDER BY Count DESC, length(Printed) DESC, Printed LIMIT 1");

    /// <summary>Adds the forms of a new person.</summary>
    public void Add(int person, IReadOnlyDictionary<string, int> added)
    {
        foreach (var (printed, articles) in added) insert.Set(1, person).Set(2, printed).Set(3, articles).Run();
    }

    /// <summary>Counts articles of a person who has a row.</summary>
    /// <returns>Whether a form was printed for the first time, or is no longer.</returns>
    public bool Count(int person, IReadOnlyDictionary<string, int> changed)
    {
        var hasOther = false;
        foreach (var (printed, by) in changed)
        {
            if (by == 0) continue;
            if (count.Set(1, person).Set(2, printed).Set(3, by).RunAndCount() == 0)
            {
                insert.Set(1, person).Set(2, printed).Set(3, by).Run();
                hasOther = true;
            }
            else if (by < 0 && drop.Set(1, person).Set(2, printed).RunAndCount() > 0) hasOther = true;
        }

        return hasOther;
    }

    /// <summary>All forms of a person.</summary>
    public Dictionary<string, int> Of(int person)
    {
        var printed = new Dictionary<string, int>(StringComparer.Ordinal);
        forms.Set(1, person);
        while (forms.Next()) printed[forms.Text(0)] = (int)forms.Number(1);
        return printed;
    }

    /// <summary>The form that most articles print; null for none.</summary>
    public string? First(int person)
    {
        var printed = first.Set(1, person).Next() ? first.Text(0) : null;
        first.Reset();
        return printed;
    }

    /// <summary>The same of a person whose forms are all of this transaction.</summary>
    public string? First(int person, IReadOnlyDictionary<string, int> added) => added.Count switch
    {
        0 => null,
        1 => added.Keys.First(),
        _ => First(person),
    };
}
