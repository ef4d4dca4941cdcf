using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

/// <summary>
/// Puts the clues to a date into the order of a proof: the widest first, each leaving fewer days than those before it.
/// Clues that only say again what a closer one says are kept apart, so that a proof is no longer than it must be.
/// </summary>
public sealed record ProofSteps(IReadOnlyList<ProofStep> Narrowing, IReadOnlyList<Clue> Agreeing, IReadOnlyList<Clue> SetAside)
{
    /// <summary>A clue that leaves fewer days than this settles the matter by itself: the wider ones before it are still told.</summary>
    private const int Settles = 31;

    public static ProofSteps Of(IReadOnlyList<Clue> clues)
    {
        var voting = clues.Where(clue => !clue.GaveWay && clue.Allows.Count > 0).Select(clue => (Clue: clue, Own: new DaySet(clue.Allows))).ToList();
        var waiting = voting.Where((one, at) => !voting.Where((other, place) => place != at && IsSaidBy(one.Own, other.Own, at < place)).Any()).ToList();
        var steps = new List<ProofStep>();
        var left = DaySet.All;
        while (Next(waiting, left) is { } at)
        {
            left = left.Intersect(waiting[at].Own);
            steps.Add(new(waiting[at].Clue, waiting[at].Own, left));
            waiting.RemoveAt(at);
        }

        var told = steps.Select(step => step.Clue).ToHashSet(ReferenceEqualityComparer.Instance);
        return new(steps, [.. clues.Where(clue => !clue.GaveWay && !told.Contains(clue))], [.. clues.Where(clue => clue.GaveWay)]);
    }

    /// <summary>Whether a clue allows all that a closer one does, and so adds nothing beside it. Of two that say the same the first counts.</summary>
    private static bool IsSaidBy(DaySet one, DaySet other, bool isFirst)
    {
        if (other.Days is < Settles || !one.Covers(other)) return false;
        return !isFirst || !other.Covers(one);
    }

    /// <summary>The clue that narrows least of those that narrow at all; one without an end only where no other is left.</summary>
    private static int? Next(List<(Clue Clue, DaySet Own)> waiting, DaySet left)
    {
        var best = (At: -1, Days: -1L, HasEnd: false);
        for (var at = 0; at < waiting.Count; at++)
        {
            var rest = left.Intersect(waiting[at].Own);
            if (rest.Runs.SequenceEqual(left.Runs)) continue;
            var here = (At: at, Days: (long)(rest.Days ?? int.MaxValue), HasEnd: rest.Days is not null);
            if (best.At < 0 || (here.HasEnd, here.Days).CompareTo((best.HasEnd, best.Days)) > 0) best = here;
        }

        return best.At < 0 ? null : best.At;
    }
}

/// <summary>A clue that narrows: the days it allows by itself, and those left when it and all before it must hold.</summary>
public sealed record ProofStep(Clue Clue, DaySet Own, DaySet Left);
