namespace NewsArchive.Data;

/// <summary>What is counted of the whole archive.</summary>
public enum TotalKind
{
    /// <summary>Articles.</summary>
    Articles,

    /// <summary>People.</summary>
    People,

    /// <summary>Meetings.</summary>
    Meetings,

    /// <summary>Quotations, reported speech among them.</summary>
    Quotes,

    /// <summary>Quotations in marks.</summary>
    MarkedQuotes,
}

/// <summary>How many there are of something in a year, kept by the import: a page need not count a table.</summary>
public sealed class Total
{
    /// <summary>Of what.</summary>
    public TotalKind Kind { get; set; }

    /// <summary>The year of the sort day; 0 for what is not known to a year, and for people.</summary>
    public int Year { get; set; }

    /// <summary>How many.</summary>
    public int Count { get; set; }
}
