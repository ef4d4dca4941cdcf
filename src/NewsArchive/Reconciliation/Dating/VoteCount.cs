using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>
/// Adds up, for every day, the votes of the clues that allow it. Days within <see cref="Margin"/> of the most-voted stay possible: a clue weaker than
/// that never narrows by itself, and two strong clues that contradict each other leave both their days open.
/// </summary>
internal static class VoteCount
{
    /// <summary>In thousandths of log-odds: just under the vote of one clue that holds in 90 of 100 texts.</summary>
    public const int Margin = 2100;

    /// <summary>The outcome of a count.</summary>
    /// <param name="Best">The days with the most votes.</param>
    /// <param name="Possible">The days that stay possible, as ordered runs.</param>
    /// <param name="Lead">By how much the best lead the days ruled out; <see cref="int.MaxValue"/> where none is ruled out.</param>
    internal readonly record struct Outcome(IReadOnlyList<DayRange> Best, IReadOnlyList<DayRange> Possible, int Lead);

    /// <summary>Linear in the number of runs but for their sorting.</summary>
    public static Outcome Of(IReadOnlyList<DateClue> clues)
    {
        var changes = Changes(clues);
        var (best, runnerUp) = (0, int.MinValue);
        Sweep(changes, (_, votes) => best = Math.Max(best, votes));
        List<DayRange> top = [], possible = [];
        Sweep(changes, (days, votes) =>
        {
            if (votes == best) Append(top, days);
            if (votes >= best - Margin) Append(possible, days);
            else runnerUp = Math.Max(runnerUp, votes);
        });
        return new(top, possible, runnerUp == int.MinValue ? int.MaxValue : best - runnerUp);
    }

    private static List<(int Day, int Votes)> Changes(IReadOnlyList<DateClue> clues)
    {
        var changes = new List<(int Day, int Votes)>();
        foreach (var clue in clues)
        {
            var vote = ClueWeight.Vote(clue.Weight);
            foreach (var run in DayRuns.Ordered(clue.Allows))
            {
                changes.Add((run.First.DayNumber, vote));
                if (run.Last < DateOnly.MaxValue) changes.Add((run.Last.DayNumber + 1, -vote));
            }
        }

        changes.Sort(static (a, b) => a.Day.CompareTo(b.Day));
        return changes;
    }

    private static void Sweep(List<(int Day, int Votes)> changes, Action<DayRange, int> visit)
    {
        var votes = 0;
        var from = 0;
        for (var i = 0; i < changes.Count;)
        {
            var day = changes[i].Day;
            if (day > from) visit(Days(from, day - 1), votes);
            for (; i < changes.Count && changes[i].Day == day; i++) votes += changes[i].Votes;
            from = day;
        }

        visit(Days(from, DateOnly.MaxValue.DayNumber), votes);
    }

    private static void Append(List<DayRange> runs, DayRange days)
    {
        if (runs.Count > 0 && runs[^1].Last.DayNumber + 1 == days.First.DayNumber) runs[^1] = runs[^1] with { Last = days.Last };
        else runs.Add(days);
    }

    private static DayRange Days(int first, int last) => new(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
}
