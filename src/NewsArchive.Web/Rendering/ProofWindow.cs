using NewsArchive.Data;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>Which stretch of time a dating proof shows: what is left in the end, with the nearest ends of the clues around it.</summary>
internal static class ProofWindow
{
    public static TimeScale Around(EdtfDate? published, IReadOnlyList<Clue> clues)
    {
        var ends = clues.SelectMany(clue => clue.Allows).SelectMany(run => new[] { run.First, run.Last })
            .Where(day => day.Year is > 1 and < 9999).ToList();
        if (published is not { Earliest: { } first, Latest: { } last })
        {
            if (ends.Count == 0) return TimeScale.OfYears(2000, 2020);
            return TimeScale.OfYears(Math.Max(2, ends.Min().Year), ends.Max().Year);
        }

        // An end far away would press everything else together: only the nearest few on each side are shown, the rest as arrows.
        var reach = Math.Max(120, 4 * (last.DayNumber - first.DayNumber));
        var before = ends.Where(day => day < first && first.DayNumber - day.DayNumber <= reach).DefaultIfEmpty(Back(first, 30)).Min();
        var after = ends.Where(day => day > last && day.DayNumber - last.DayNumber <= reach).DefaultIfEmpty(Ahead(last, 30)).Max();
        var margin = Math.Max(8, (after.DayNumber - before.DayNumber) / 8);
        return new TimeScale(Back(before, margin), Ahead(after, margin));
    }

    private static DateOnly Back(DateOnly day, int days) => day.DayNumber > days + 400 ? day.AddDays(-days) : new DateOnly(2, 1, 1);

    private static DateOnly Ahead(DateOnly day, int days) => day.Year < 9990 ? day.AddDays(days) : DateOnly.MaxValue;
}
