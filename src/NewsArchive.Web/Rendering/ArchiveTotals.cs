using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

/// <summary>How much is in the archive, in all and by year, as the import keeps it: nothing is counted for a page.</summary>
public sealed class ArchiveTotals
{
    private readonly Dictionary<TotalKind, List<Total>> kinds;

    private ArchiveTotals(IEnumerable<Total> totals) => kinds = totals.Where(total => total.Count > 0).GroupBy(total => total.Kind).ToDictionary(group => group.Key, group => group.ToList());

    public int this[TotalKind kind] => kinds.GetValueOrDefault(kind, []).Sum(total => total.Count);

    /// <summary>First and last year in which there is an article or a meeting; null where none is dated.</summary>
    public (int First, int Last)? Years
    {
        get
        {
            var years = Of(TotalKind.Articles).Keys.Concat(Of(TotalKind.Meetings).Keys).ToList();
            return years.Count == 0 ? null : (years.Min(), years.Max());
        }
    }

    public static async Task<ArchiveTotals> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken) =>
        new(await archive.Totals.ToListAsync(cancellationToken));

    /// <summary>The numbers of dated ones by year.</summary>
    public IReadOnlyDictionary<int, int> Of(TotalKind kind) => kinds.GetValueOrDefault(kind, []).Where(total => total.Year > 0).ToDictionary(total => total.Year, total => total.Count);

    /// <summary>How many have no date.</summary>
    public int Undated(TotalKind kind) => kinds.GetValueOrDefault(kind, []).Where(total => total.Year == 0).Sum(total => total.Count);
}
