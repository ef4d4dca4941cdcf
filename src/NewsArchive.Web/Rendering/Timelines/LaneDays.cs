using NewsArchive.Data;
using NewsArchive.Timelines;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>When a person was named or quoted, as finely as a picture shows it: so many in each run of days.</summary>
public sealed record LaneDays(IReadOnlyList<DayRange> Runs, IReadOnlyList<int> Counts)
{
    // Ticks that would run together are set one for each so many parts of the picture.
    private const int MostTicks = 160;

    /// <summary>For a picture of density: counted for its bars.</summary>
    public static async Task<LaneDays> InBarsAsync(ArchiveContext archive, int person, CountedDays what, TimeScale scale, CancellationToken cancellationToken)
    {
        var runs = CalendarBins.Over(scale.First, scale.Last.AddDays(-1));
        return new(runs, await archive.CountsAsync(person, what, [.. runs.Select(run => new DayRange(run.First < scale.First ? scale.First : run.First, run.Last >= scale.Last ? scale.Last.AddDays(-1) : run.Last))], cancellationToken));
    }

    /// <summary>For a picture of marks: each day, or where they are many, each of equal parts of the time.</summary>
    public static async Task<LaneDays> InTicksAsync(ArchiveContext archive, int person, CountedDays what, TimeScale scale, CancellationToken cancellationToken)
    {
        var (first, last) = (scale.First, scale.Last.AddDays(-1));
        var days = await archive.DistinctDaysAsync(person, what, first, last, (MostTicks / 2) + 1, cancellationToken);
        if (days.Count <= MostTicks / 2) return new([.. days.Select(day => new DayRange(day, day))], [.. days.Select(_ => 1)]);
        var step = Math.Max(1, (last.DayNumber - first.DayNumber + MostTicks) / MostTicks);
        var runs = Enumerable.Range(0, MostTicks).Select(at => first.DayNumber + (at * step)).TakeWhile(start => start <= last.DayNumber)
            .Select(start => new DayRange(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(Math.Min(start + step - 1, last.DayNumber)))).ToList();
        return new(runs, await archive.CountsAsync(person, what, runs, cancellationToken));
    }

    /// <summary>Where ticks stand.</summary>
    public IEnumerable<Percent> Places(TimeScale scale) => Runs.Where((_, at) => Counts[at] > 0).Select(run => run.First == run.Last ? scale.At(run.First)
        : new Percent((scale.Clamped(run.First).Value + scale.Clamped(run.Last.AddDays(1)).Value) / 2));
}
