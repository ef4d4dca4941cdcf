using NewsArchive.Data.Sqlite;

namespace NewsArchive.Import.Rows;

/// <summary>Writes a table of names (publications, places): each once.</summary>
internal sealed class NameRows(StatementSet statements, string table)
{
    private const int MostRemembered = 50_000;

    private readonly PreparedStatement last = statements.Prepare($"SELECT max(Id) FROM {table}");
    private readonly PreparedStatement find = statements.Prepare($"SELECT Id FROM {table} WHERE Name = ?1");
    private readonly PreparedStatement insert = statements.Prepare($"INSERT INTO {table} (Id, Name) VALUES (?1, ?2)");
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
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

    /// <summary>Forgets what a transaction that went back had made.</summary>
    public void Forget() => ids.Clear();
}

/// <summary>Writes publications and counts their articles.</summary>
internal sealed class OutletRows(StatementSet statements)
{
    private readonly NameRows names = new(statements, "Outlets");
    private readonly PreparedStatement count = statements.Prepare("UPDATE Outlets SET ArticleCount = ArticleCount + ?2 WHERE Id = ?1");
    private readonly Dictionary<int, int> added = [];

    public void Begin() => names.Begin();

    /// <summary>The row of a publication; null for none.</summary>
    public int? IdOf(string? name) => name is null ? null : names.IdOf(name);

    /// <summary>The publication has so many articles more.</summary>
    public void Count(int outlet, int articles)
    {
        if (articles != 0) added[outlet] = added.GetValueOrDefault(outlet) + articles;
    }

    public void End()
    {
        foreach (var (id, articles) in added) count.Set(1, id).Set(2, articles).Run();
        added.Clear();
    }

    public void Forget()
    {
        names.Forget();
        added.Clear();
    }
}
