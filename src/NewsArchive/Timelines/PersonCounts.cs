using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Values;

namespace NewsArchive.Timelines;

/// <summary>Counts how often somebody was named or quoted in stretches of time. The database counts in an index: no row leaves it.</summary>
public static class PersonCounts
{
    /// <summary>How many there are in each run of days.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="person">Row of the person.</param>
    /// <param name="what">What is counted.</param>
    /// <param name="runs">The runs; both ends count.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<IReadOnlyList<int>> CountsAsync(this ArchiveContext archive, int person, CountedDays what, IReadOnlyList<DayRange> runs, CancellationToken cancellationToken)
    {
        var days = "[" + string.Join(',', runs.Select(run => string.Create(CultureInfo.InvariantCulture, $"[{run.First.DayNumber},{run.Last.DayNumber}]"))) + "]";
        var counts = what == CountedDays.Articles
            ? archive.Database.SqlQuery<int>($"SELECT (SELECT count(*) FROM Appearances WHERE PersonId = {person} AND SortDay BETWEEN run.value ->> 0 AND run.value ->> 1) AS Value FROM json_each({days}) AS run ORDER BY run.key")
            : archive.Database.SqlQuery<int>($"SELECT (SELECT count(*) FROM Quotes WHERE SpeakerId = {person} AND SortDay BETWEEN run.value ->> 0 AND run.value ->> 1) AS Value FROM json_each({days}) AS run ORDER BY run.key");
        return await counts.ToListAsync(cancellationToken);
    }

    /// <summary>The first days of a time on which there is something, in order.</summary>
    public static Task<List<DateOnly>> DistinctDaysAsync(this ArchiveContext archive, int person, CountedDays what, DateOnly from, DateOnly to, int most, CancellationToken cancellationToken)
    {
        var days = what == CountedDays.Articles
            ? archive.Appearances.Where(appearance => appearance.PersonId == person && appearance.SortDay >= from && appearance.SortDay <= to && appearance.SortDay > DateOnly.MinValue).Select(appearance => appearance.SortDay)
            : archive.Quotes.Where(quote => quote.SpeakerId == person && quote.SortDay >= from && quote.SortDay <= to && quote.SortDay > DateOnly.MinValue).Select(quote => quote.SortDay);
        return days.Distinct().OrderBy(day => day).Take(most).ToListAsync(cancellationToken);
    }

    /// <summary>First and last day of the articles that name somebody; null where none is dated.</summary>
    public static async Task<DayRange?> NamedAsync(this ArchiveContext archive, int person, CancellationToken cancellationToken)
    {
        var days = archive.Appearances.Where(appearance => appearance.PersonId == person && appearance.SortDay > DateOnly.MinValue);
        if (await days.OrderBy(appearance => appearance.SortDay).Select(appearance => (DateOnly?)appearance.SortDay).FirstOrDefaultAsync(cancellationToken) is not { } first) return null;
        return new(first, await days.OrderByDescending(appearance => appearance.SortDay).Select(appearance => appearance.SortDay).FirstAsync(cancellationToken));
    }
}
