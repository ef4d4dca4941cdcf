using System.Globalization;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>
/// The filters every listing understands, read once from the address. What cannot be read is left out and said so:
/// a mistyped address is answered, not refused.
/// </summary>
public sealed record ListFilter
{
    /// <summary>Entries a page.</summary>
    public const int PageSize = 25;

    private const int LastPage = 1_000_000;
    private const int MostPeople = 12;

    public string? Words { get; init; }

    /// <summary>Keys of people: "john-kerry".</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    public string? Outlet { get; init; }

    public string? Place { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>As typed, for the form.</summary>
    public string? FromText { get; init; }

    /// <summary>As typed, for the form.</summary>
    public string? ToText { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The entry behind which the page begins; null where the page's number alone says it.</summary>
    public Cursor? After { get; init; }

    /// <summary>The entry before which the page ends.</summary>
    public Cursor? Before { get; init; }

    /// <summary>What could not be read, in words for the reader.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Rows before this page.</summary>
    public int Skip => (Page - 1) * PageSize;

    public bool IsEmpty => Words is null && People.Count == 0 && Outlet is null && Place is null && From is null && To is null;

    public static ListFilter Parse(IQueryCollection query)
    {
        var remarks = new List<string>();
        return new()
        {
            Words = One(query, "q"),
            People = [.. query["person"].Where(person => !string.IsNullOrWhiteSpace(person)).Select(person => Cut(person!)).Distinct(StringComparer.Ordinal).Take(MostPeople)],
            Outlet = One(query, "outlet"),
            Place = One(query, "place"),
            From = Day(query, "from", remarks)?.First,
            To = Day(query, "to", remarks)?.Last,
            FromText = One(query, "from"),
            ToText = One(query, "to"),
            Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, LastPage) : query["page"].Count > 0 && query["page"][0] is { Length: > 9 } long1 && long1.All(char.IsAsciiDigit) ? LastPage : 1,
            After = At(query, "after"),
            Before = At(query, "before"),
            Remarks = remarks,
        };
    }

    /// <summary>A day, month or year as people type it in a filter: "2013", "2013-05", "2013-05-07".</summary>
    public static DayRange? Day(string text) =>
        EdtfDate.TryParse(text.Trim(), out var date) && date is { Earliest: { } first, Latest: { } last } ? new(first, last) : null;

    private static DayRange? Day(IQueryCollection query, string key, List<string> remarks)
    {
        if (One(query, key) is not { } text) return null;
        var day = Day(text);
        if (day is null) remarks.Add($"“{text}” is no date that can be read here. Write 2013, 2013-05 or 2013-05-07.");
        return day;
    }

    private static Cursor? At(IQueryCollection query, string key) => Cursor.TryParse(query[key].FirstOrDefault() ?? "", out var cursor) ? cursor : null;

    private static string? One(IQueryCollection query, string key) =>
        query[key].FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) is { } value ? Cut(value) : null;

    private static string Cut(string value) => value.Length > 400 ? value[..400] : value.Trim();
}
