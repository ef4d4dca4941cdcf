using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>Days as ordered runs without overlap.</summary>
public sealed class DaySet
{
    public DaySet(IEnumerable<DayRange> runs)
    {
        var merged = new List<DayRange>();
        foreach (var run in runs.Where(run => !run.IsEmpty).OrderBy(run => run.First))
        {
            if (merged.Count > 0 && run.First <= Next(merged[^1].Last)) merged[^1] = new(merged[^1].First, run.Last > merged[^1].Last ? run.Last : merged[^1].Last);
            else merged.Add(run);
        }

        Runs = merged;
    }

    public static DaySet All { get; } = new([DayRange.Always]);

    public IReadOnlyList<DayRange> Runs { get; }

    /// <summary>How many days; null where there is no end to them.</summary>
    public int? Days => Runs.Any(run => run.Days == int.MaxValue) ? null : Runs.Sum(run => run.Days);

    public DaySet Intersect(DaySet other)
    {
        var both = new List<DayRange>();
        for (int mine = 0, theirs = 0; mine < Runs.Count && theirs < other.Runs.Count;)
        {
            var common = Runs[mine].Intersect(other.Runs[theirs]);
            if (!common.IsEmpty) both.Add(common);
            if (Runs[mine].Last < other.Runs[theirs].Last) mine++;
            else theirs++;
        }

        return new(both);
    }

    /// <summary>Whether all days of another are among these.</summary>
    public bool Covers(DaySet other)
    {
        var mine = 0;
        foreach (var run in other.Runs)
        {
            while (mine < Runs.Count && Runs[mine].Last < run.Last) mine++;
            if (mine == Runs.Count || Runs[mine].First > run.First) return false;
        }

        return true;
    }

    private static DateOnly Next(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);
}
