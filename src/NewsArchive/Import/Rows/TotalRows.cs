using NewsArchive.Data;
using NewsArchive.Data.Sqlite;

namespace NewsArchive.Import.Rows;

/// <summary>Keeps the totals of the archive: changes are gathered over a transaction and written once.</summary>
internal sealed class TotalRows(StatementSet statements)
{
    private readonly PreparedStatement add = statements.Prepare("""
        INSERT INTO Totals (Kind, Year, Count) VALUES (?1, ?2, ?3) ON CONFLICT (Kind, Year) DO UPDATE SET Count = Count + excluded.Count
        """);

    private readonly PreparedStatement addMonth = statements.Prepare("""
        INSERT INTO MonthTotals (Kind, OutletId, Month, Count) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (Kind, OutletId, Month) DO UPDATE SET Count = Count + excluded.Count
        """);

    private readonly Dictionary<(TotalKind Kind, int Year), int> changes = [];
    private readonly Dictionary<(TotalKind Kind, int Outlet, int Month), int> months = [];

    /// <summary>So many more, or fewer, of what has this sort day (0 for none).</summary>
    public void Add(TotalKind kind, int sortDay, int by, int? outlet = null)
    {
        if (by == 0) return;
        var day = sortDay <= 0 ? (DateOnly?)null : DateOnly.FromDayNumber(sortDay);
        var key = (kind, day?.Year ?? 0);
        changes[key] = changes.GetValueOrDefault(key) + by;
        if (kind == TotalKind.People) return;
        var month = day is { } known ? MonthTotal.Of(known) : 0;
        months[(kind, 0, month)] = months.GetValueOrDefault((kind, 0, month)) + by;
        if (outlet is { } of) months[(kind, of, month)] = months.GetValueOrDefault((kind, of, month)) + by;
    }

    /// <summary>Writes the changes, in the order of the tables.</summary>
    public void End()
    {
        foreach (var ((kind, year), by) in changes.Where(change => change.Value != 0)) add.Set(1, (int)kind).Set(2, year).Set(3, by).Run();
        foreach (var ((kind, outlet, month), by) in months.Where(change => change.Value != 0).OrderBy(change => change.Key))
            addMonth.Set(1, (int)kind).Set(2, outlet).Set(3, month).Set(4, by).Run();
        Forget();
    }

    /// <summary>Forgets what a transaction that went back had counted.</summary>
    public void Forget()
    {
        changes.Clear();
        months.Clear();
    }
}
