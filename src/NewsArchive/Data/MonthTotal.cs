namespace NewsArchive.Data;

/// <summary>How many there are of something in a month, in all or of one outlet, kept by the import.</summary>
public sealed class MonthTotal
{
    /// <summary>Of what; people are not counted by month.</summary>
    public TotalKind Kind { get; set; }

    /// <summary>The outlet; 0 for all together.</summary>
    public int OutletId { get; set; }

    /// <summary>The month of the sort day, see <see cref="Of"/>; 0 for what is not known to a year.</summary>
    public int Month { get; set; }

    /// <summary>How many.</summary>
    public int Count { get; set; }

    /// <summary>A day's month as a number: twelve times the year and the months before it in that year.</summary>
    public static int Of(DateOnly day) => (day.Year * 12) + day.Month - 1;
}
