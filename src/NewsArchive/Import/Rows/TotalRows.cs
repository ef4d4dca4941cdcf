using NewsArchive.Data;
using NewsArchive.Data.Sqlite;

namespace NewsArchive.Import.Rows;

/// <summary>Keeps the totals of the archive: changes are gathered over a transaction and written once.</summary>
internal sealed class TotalRows(StatementSet statements)
{
    private readonly PreparedStatement add = statements.Prepare("""
        INSERT INTO Totals (Kind, Year, Count) VALUES (?1, ?2, ?3) ON CONFLICT (Kind, Year) DO UPDATE SET Count = Count + excluded.Count
        """);

    private readonly Dictionary<(TotalKind Kind, int Year), int> changes = [];

    /// <summary>So many more, or fewer, of what has this sort day (0 for none).</summary>
    public void Add(TotalKind kind, int sortDay, int by)
    {
        var key = (kind, sortDay <= 0 ? 0 : DateOnly.FromDayNumber(sortDay).Year);
        changes[key] = changes.GetValueOrDefault(key) + by;
    }

    /// <summary>Writes the changes.</summary>
    public void End()
    {
        foreach (var ((kind, year), by) in changes.Where(change => change.Value != 0)) add.Set(1, (int)kind).Set(2, year).Set(3, by).Run();
        changes.Clear();
    }

    /// <summary>Forgets what a transaction that went back had counted.</summary>
    public void Forget() => changes.Clear();
}
