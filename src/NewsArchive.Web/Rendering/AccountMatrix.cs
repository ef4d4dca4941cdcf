
namespace NewsArchive.Web.Rendering;

/// <summary>What a cell of the matrix comes to, beside the first account that speaks of the matter.</summary>
public enum CellState
{
    /// <summary>Nothing on this in the account; silence never counts as differing.</summary>
    Silent,

    /// <summary>The account says something on it.</summary>
    Says,

    /// <summary>It follows from the account, but no words of its own say it.</summary>
    Implies,

    /// <summary>It says part of what others do and nothing against it.</summary>
    SaysLess,

    /// <summary>It says something that cannot be true together with the first account.</summary>
    Differs,
}

/// <summary>A cell: the words, a note, and the sentences they stand in.</summary>
public sealed record MatrixCell(CellState State, string? Words, string? Note, IReadOnlyList<Citation> Cites)
{
    public static MatrixCell Silent { get; } = new(CellState.Silent, null, null, []);

    public string Tag => State switch
    {
        CellState.Says => "says",
        CellState.Implies => "implies",
        CellState.SaysLess => "says less",
        CellState.Differs => "≠ differs",
        _ => "silent",
    };

    public string Css => State switch { CellState.Silent => "silent", CellState.Differs => "differs", _ => "says" };
}

/// <summary>A statement across all accounts, with a plain tally.</summary>
public sealed record MatrixRow(string Heading, string Tally, IReadOnlyList<MatrixCell> Cells)
{
    public bool IsSaid => Cells.Any(cell => cell.State != CellState.Silent);

    public bool Differs => Cells.Any(cell => cell.State == CellState.Differs);
}

/// <summary>Accounts of one meeting side by side: rows are statements, columns are articles, oldest first.</summary>
public sealed class AccountMatrix
{
    private AccountMatrix(IReadOnlyList<AccountView> accounts, IReadOnlyList<MatrixRow> rows)
    {
        Accounts = accounts;
        Rows = rows;
    }

    public IReadOnlyList<AccountView> Accounts { get; }

    public IReadOnlyList<MatrixRow> Rows { get; }

    /// <summary>"Three accounts. They differ on the day."</summary>
    public string Summary
    {
        get
        {
            var differing = Rows.Where(row => row.Differs).Select(row => char.ToLowerInvariant(row.Heading[0]) + row.Heading[1..]).ToList();
            if (Accounts.Count < 2) return "One account only: nothing to compare it with.";
            return Counts.Capital(Counts.InWords(Accounts.Count, "account")) + ". " + (differing.Count == 0 ? "None contradicts another." : $"They differ on {Counts.Join(differing)}.");
        }
    }

    public static AccountMatrix Of(IReadOnlyList<AccountView> accounts, IReadOnlyDictionary<int, PersonRef> people)
    {
        var rows = new List<MatrixRow>
        {
            MatrixRows.Telling(accounts),
            MatrixRows.Day(accounts),
            MatrixRows.Place(accounts),
            MatrixRows.People(accounts, people),
        };
        if (accounts.Select(account => account.Status).Distinct().Count() > 1) rows.Add(MatrixRows.Standing(accounts));
        rows.AddRange(accounts.SelectMany(account => account.Details).Select(detail => detail.Topic).Distinct(StringComparer.Ordinal).Take(8)
            .Select(topic => MatrixRows.Detail(accounts, topic)));
        return new(accounts, [.. rows.Where(row => row.IsSaid)]);
    }
}
