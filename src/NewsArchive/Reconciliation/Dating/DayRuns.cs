using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>Sets of days as ordered runs that do not touch.</summary>
internal static class DayRuns
{
    /// <summary>Days outside these years are told apart by no clue.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year for which days that come every year are laid out.</summary>
    public const int LastYear = 2100;

    /// <summary>Runs in any order, overlapping or not, as ordered runs that do not touch.</summary>
    public static IReadOnlyList<DayRange> Ordered(IReadOnlyList<DayRange> runs)
    {
        if (runs.Count == 1 || AreOrdered(runs)) return runs;
        var ordered = new List<DayRange>(runs.Count);
        foreach (var run in runs.Where(run => !run.IsEmpty).OrderBy(run => run.First).ThenBy(run => run.Last))
        {
            if (ordered.Count > 0 && run.First.DayNumber <= (long)ordered[^1].Last.DayNumber + 1) ordered[^1] = ordered[^1] with { Last = run.Last > ordered[^1].Last ? run.Last : ordered[^1].Last };
            else ordered.Add(run);
        }

        return ordered;
    }

    /// <summary>The number of days between 1900 and 2100, for sorting clues by how much they leave open.</summary>
    public static int Size(IReadOnlyList<DayRange> runs)
    {
        var horizon = new DayRange(new(FirstYear, 1, 1), new(LastYear, 12, 31));
        var size = 0;
        foreach (var run in runs)
        {
            var inside = run.Intersect(horizon);
            if (!inside.IsEmpty) size += inside.Days;
        }

        return size;
    }

    /// <summary>Whether every day of the one set is a day of the other. Both are ordered.</summary>
    public static bool Holds(IReadOnlyList<DayRange> all, DayRange part)
    {
        foreach (var run in all)
        {
            if (run.First <= part.First && run.Last >= part.Last) return true;
        }

        return false;
    }

    /// <summary>Whether any run shares a day with the given one.</summary>
    public static bool Meets(IReadOnlyList<DayRange> runs, DayRange days)
    {
        foreach (var run in runs)
        {
            if (run.Meets(days)) return true;
        }

        return false;
    }

    private static bool AreOrdered(IReadOnlyList<DayRange> runs)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].IsEmpty || i > 0 && runs[i].First.DayNumber <= (long)runs[i - 1].Last.DayNumber + 1) return false;
        }

        return true;
    }
}
