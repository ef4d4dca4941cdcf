using NewsArchive.Values;

namespace NewsArchive.Search;

/// <summary>Reads the value of a field of time: "2013", "2013-05", "2013-05-07", "2013-05..2015", "..2015", and EDTF intervals.</summary>
public static class DateBounds
{
    /// <summary>The days meant by <c>date:</c>, <c>year:</c>, <c>before:</c> or <c>after:</c>; null where the value is no time.</summary>
    public static DayRange? Read(string field, string value)
    {
        if (Range(value) is not { } days) return null;
        return field.ToLowerInvariant() switch
        {
            "before" => days.First == DateOnly.MinValue ? null : DayRange.Until(days.First.AddDays(-1)),
            "after" => days.Last == DateOnly.MaxValue ? null : DayRange.From(days.Last.AddDays(1)),
            _ => days,
        };
    }

    /// <summary>The days of a value; null where it is no time.</summary>
    public static DayRange? Range(string value)
    {
        var cut = value.IndexOf("..", StringComparison.Ordinal);
        // "2013/.." is an interval of EDTF, "2013..2015" one of the search language.
        if (cut < 0 || value.Contains('/', StringComparison.Ordinal)) return Whole(value);
        if (value.Length == 2) return null;
        var from = cut == 0 ? DayRange.Until(DateOnly.MinValue) : Whole(value[..cut]);
        var to = cut + 2 == value.Length ? DayRange.From(DateOnly.MaxValue) : Whole(value[(cut + 2)..]);
        // Typed the other way round, the same days are meant.
        return from is { } one && to is { } other ? new DayRange(one.First < other.First ? one.First : other.First, one.Last > other.Last ? one.Last : other.Last) : null;
    }

    private static DayRange? Whole(string value) =>
        EdtfDate.TryParse(value, out var date) && (date!.Earliest ?? date.Latest) is not null ? date.Range : null;
}
