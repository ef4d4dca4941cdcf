using NewsArchive.Data.Sqlite;

namespace NewsArchive.Import.Rows;

/// <summary>Writes publications and counts their articles.</summary>
internal sealed class OutletRows(StatementSet statements)
{
    private const int MostRemembered = 50_000;

    private readonly PreparedStatement last = statements.Prepare("SELECT max(Id) FROM Outlets");
    private readonly PreparedStatement find = statements.Prepare("SELECT Id FROM Outlets WHERE Name = ?1");
    private readonly PreparedStatement insert = statements.Prepare("INSERT INTO Outlets (Id, Name) VALUES (?1, ?2)");
    private readonly PreparedStatement count = statements.Prepare("UPDATE Outlets SET ArticleCount = ArticleCount + ?2 WHERE Id = ?1");
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> added = [];
    private int nextId;

    public void Begin() => nextId = (int)(last.FirstNumber() ?? 0) + 1;

    /// <summary>The row of a publication, whose articles are one more now; null for none.</summary>
    public int? IdOf(string? name)
    {
        if (name is null) return null;
        if (!ids.TryGetValue(name, out var id))
        {
            if (find.Set(1, name).FirstNumber() is { } known) id = (int)known;
            else insert.Set(1, id = nextId++).Set(2, name).Run();
            if (ids.Count >= MostRemembered) ids.Clear();
            ids[name] = id;
        }

        added[id] = added.GetValueOrDefault(id) + 1;
        return id;
    }

    public void End()
    {
        foreach (var (id, articles) in added) count.Set(1, id).Set(2, articles).Run();
        added.Clear();
    }

    public void Forget()
    {
        ids.Clear();
        added.Clear();
    }
}
