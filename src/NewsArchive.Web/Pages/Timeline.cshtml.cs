using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Search;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Pages;

/// <summary>Meetings in order of time, a lane a person: of one person all, of several those of at least two of them.</summary>
public sealed class TimelineModel(ArchiveContext archive, ArchiveSearch search) : PageModel
{
    private const int MostSuggestions = 40;

    public TimelineView View { get; private set; } = null!;

    /// <summary>Names to choose from while typing.</summary>
    public IReadOnlyList<PersonLine> Suggestions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        View = await TimelineView.ReadAsync(archive, search, ListFilter.Parse(Request.Query), cancellationToken);
        Suggestions = await archive.People.MostNamed().Take(MostSuggestions).Lines().ToListAsync(cancellationToken);
    }

    /// <summary>"19 meetings of at least two of them: three held, one planned and 15 the official record knows but no article tells."</summary>
    public string Sentence
    {
        get
        {
            var kinds = View.Entries.CountBy(entry => entry.Kind).ToDictionary();
            var parts = new List<string>();
            void Add(int count, string words) { if (count > 0) parts.Add(Counts.Word(count) + " " + words); }
            Add(kinds.GetValueOrDefault(MarkKind.Held) + kinds.GetValueOrDefault(MarkKind.Confirmed), "held");
            Add(kinds.GetValueOrDefault(MarkKind.Planned), "planned");
            Add(kinds.GetValueOrDefault(MarkKind.Cancelled), "cancelled");
            Add(kinds.GetValueOrDefault(MarkKind.Gap), "the official record knows but no article tells");
            Add(View.UndatedCount, "not known to a year");
            var total = View.IsCut ? $"The newest {Counts.Number(View.Entries.Count + View.UndatedCount)} meetings" : Counts.Capital(Counts.InWords(View.Entries.Count + View.UndatedCount, "meeting"));
            return total + (View.Chosen.Count > 1 ? " of at least two of them" : "") + (parts.Count > 0 ? ": " + Counts.Join(parts) : "") + "." + (View.IsCut ? " There are older ones: choose a year, or a person." : "");
        }
    }

    /// <summary>The entries of this page by year, with the years between them in which nothing is known.</summary>
    public IEnumerable<(int Year, int Until, IReadOnlyList<TimelineEntry> Entries)> Years()
    {
        int? before = null;
        foreach (var year in View.Shown.GroupBy(entry => entry.First.Year))
        {
            if (before is { } last && year.Key > last + 1) yield return (last + 1, year.Key - 1, []);
            yield return (year.Key, year.Key, [.. year]);
            // A meeting of some day in two years may have been in the second: it is not said to have none.
            before = Math.Max(before ?? year.Key, year.Max(entry => entry.Last.Year));
        }
    }
}
