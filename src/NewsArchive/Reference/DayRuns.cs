using NewsArchive.Values;

namespace NewsArchive.Reference;

/// <summary>Sets of days as ordered runs that do not touch.</summary>
internal static class DayRuns
{
    /// <summary>The days of any of the runs.</summary>
    public static List<DayRange> Union(IEnumerable<DayRange> runs)
    {
        var union = new List<DayRange>();
        foreach (var run in runs.Where(run => !run.IsEmpty).OrderBy(run => run.First))
        {
            if (union.Count > 0 && run.First <= DayAfter(union[^1].Last)) union[^1] = new(union[^1].First, run.Last > union[^1].Last ? run.Last : union[^1].Last);
            else union.Add(run);
        }

        return union;
    }

    /// <summary>The days that lie behind the end of the first run and in none of the runs: when somebody was a former holder.</summary>
    public static List<DayRange> GapsAfterFirst(IReadOnlyList<DayRange> union)
    {
        var gaps = new List<DayRange>();
        for (var i = 0; i < union.Count && union[i].Last < DateOnly.MaxValue; i++)
        {
            // The day of handing over belongs to both sides.
            gaps.Add(new(union[i].Last, i + 1 < union.Count ? union[i + 1].First : DateOnly.MaxValue));
        }

        return gaps;
    }

    private static DateOnly DayAfter(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);
}
