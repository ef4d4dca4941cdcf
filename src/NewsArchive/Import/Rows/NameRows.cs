using NewsArchive.Data.Sqlite;

namespace NewsArchive.Import.Rows;

/// <summary>Writes a table of names (publications, places): each once, with the number of its articles.</summary>
/// <param name="statements">Of the writer's connection.</param>
/// <param name="table">Publications or places.</param>
/// <param name="dropsUnused">Whether a name that loses its last article is taken away. Publications stay: unlisted articles refer to them.</param>
internal sealed class NameRows(StatementSet statements, string table, bool dropsUnused)
{
    private const int MostRemembered = 50_000;

    private readonly PreparedStatement last = statements.Prepare($"SELECT max(Id) FROM {table}");
    private readonly PreparedStatement find = statements.Prepare($"SELECT Id FROM {table} WHERE Name = ?1");
    private readonly PreparedStatement insert = statements.Prepare($"INSERT INTO {table} (Id, Name) VALUES (?1, ?2)");
    private readonly PreparedStatement count = statements.Prepare($"UPDATE {table} SET ArticleCount = ArticleCount + ?2 WHERE Id = ?1");
    private readonly PreparedStatement drop = statements.Prepare($"DELETE FROM {table} WHERE Id = ?1 AND ArticleCount <= 0");
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> added = [];
    private int nextId;

    public void Begin() => nextId = (int)(last.FirstNumber() ?? 0) + 1;

    /// <summary>The row of a name.</summary>
    public int IdOf(string name)
    {
        if (ids.TryGetValue(name, out var id)) return id;
        if (find.Set(1, name).FirstNumber() is { } known) id = (int)known;
        else insert.Set(1, id = nextId++).Set(2, name).Run();
        if (ids.Count >= MostRemembered) ids.Clear();
        return ids[name] = id;
    }

    /// <summary>The name has so many articles more.</summary>
    public void Count(int id, int articles)
    {
        if (articles != 0) added[id] = added.GetValueOrDefault(id) + articles;
    }

    /// <summary>Writes what was counted in a transaction.</summary>
    public void End()
    {
        foreach (var (id, articles) in added)
        {
            if (articles != 0) count.Set(1, id).Set(2, articles).Run();
            // Its number may be another name's next: what is remembered of it goes too.
            if (dropsUnused && articles <= 0 && drop.Set(1, id).RunAndCount() > 0) ids.Clear();
        }

        added.Clear();
    }

    /// <summary>Forgets what a transaction that went back had made.</summary>
    public void Forget()
    {
        ids.Clear();
        added.Clear();
    }
}
