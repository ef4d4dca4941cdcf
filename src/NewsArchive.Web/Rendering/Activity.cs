namespace NewsArchive.Web.Rendering;

/// <summary>How often somebody is named and quoted, over the time in which articles name them.</summary>
/// <param name="Articles">Articles by their day.</param>
/// <param name="Quotes">Quotations by their article's day.</param>
/// <param name="Undated">How many articles are not known to a year.</param>
public sealed record Activity(TimeBars Articles, TimeBars Quotes, int Undated)
{
    /// <param name="dated">Days of articles.</param>
    /// <param name="quotes">Days of quotations.</param>
    /// <param name="undated">How many articles have no date.</param>
    public static Activity Of(IReadOnlyList<DateOnly> dated, IReadOnlyList<DateOnly> quotes, int undated)
    {
        // Both pictures have the same time under them.
        var none = dated.Concat(quotes).Select(day => (day, 0)).ToList();
        return new(Bars(dated, none), Bars(quotes, none), undated);
    }

    private static TimeBars Bars(IEnumerable<DateOnly> days, IEnumerable<(DateOnly, int)> none) => TimeBars.OfDays(days.Select(day => (day, 1)).Concat(none));
}
