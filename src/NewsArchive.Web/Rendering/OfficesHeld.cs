using Microsoft.AspNetCore.Html;
using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>An office a person held, by the reference tables.</summary>
/// <param name="Title">"Secretary of state".</param>
/// <param name="Country">Whose.</param>
/// <param name="Days">From when to when; open while it was held when the table was written.</param>
public sealed record OfficeHeld(string Title, string Country, DayRange Days)
{
    public bool IsOpen => Days.Last == DateOnly.MaxValue;

    public string Years => IsOpen ? $"since {Days.First.Year}" : Days.First.Year == Days.Last.Year ? $"{Days.First.Year}" : $"{Days.First.Year}–{Days.Last.Year}";

    public string Words => IsOpen ? "Since " + Dates.Day(Days.First) : Counts.Capital(Dates.Span(Days.First, Days.Last));
}

/// <summary>
/// The offices of somebody the archive knows, where it is certain who they are: the name means one person of the tables only,
/// and an article prints an office with it that this person held on that article's day.
/// </summary>
public sealed class OfficesHeld
{
    private const int MostRows = 14;

    private readonly DayRange seen;

    private OfficesHeld(IReadOnlyList<OfficeHeld> offices, DayRange seen)
    {
        Offices = offices;
        this.seen = seen;
        var last = offices.Where(office => !office.IsOpen).Select(office => office.Days.Last).Append(seen.Last).Max();
        Scale = TimeScale.OfYears(offices.Min(office => office.Days.First).Year, Math.Min(last.Year + 1, 9990));
    }

    public IReadOnlyList<OfficeHeld> Offices { get; }

    public TimeScale Scale { get; }

    /// <param name="name">The person's name.</param>
    /// <param name="printed">Descriptions printed with it, each with the day of the article.</param>
    public static OfficesHeld? Of(string name, IReadOnlyList<(string Role, DateOnly Day)> printed)
    {
        // To stand for an office is not to hold it.
        var terms = OfficeTerms.Of(name).Where(term => !term.Office.Titles.Any(title => title.Contains("candidate", StringComparison.Ordinal))).ToList();
        var dated = printed.Where(role => role.Day > DateOnly.MinValue).Distinct().ToList();
        if (terms.Count == 0 || dated.Count == 0 || !dated.Exists(role => IsTheirs(name, role.Role, role.Day))) return null;
        var offices = terms.OrderBy(term => term.Days.First).Take(MostRows).Select(term => new OfficeHeld(Title(term.Office), term.Office.Country, term.Days)).ToList();
        return new(offices, new(dated.Min(role => role.Day), dated.Max(role => role.Day)));
    }

    /// <summary>A bar for the term, over the days in which the archive's articles name the person.</summary>
    public IHtmlContent Draw(OfficeHeld office)
    {
        var svg = new Svg().Open("svg", ("class", "plot"), ("aria-hidden", "true"));
        var (from, to) = (Scale.Clamped(seen.First), Scale.Clamped(seen.Last.AddDays(1)));
        svg.Draw("rect", ("class", "win"), ("x", from), ("width", new Percent(Math.Max(0.4, to.Value - from.Value))), ("y", 0), ("height", "100%"));
        foreach (var tick in Scale.Ticks) svg.Draw("line", ("class", "grid"), ("x1", tick.X), ("x2", tick.X), ("y1", 0), ("y2", "100%"));
        return svg.Draw("line", ("class", "own term"), ("x1", Scale.Clamped(office.Days.First)), ("x2", Scale.Clamped(office.Days.Last)), ("y1", "50%"), ("y2", "50%")).Close();
    }

    public IHtmlContent Axis()
    {
        var svg = new Svg().Open("svg", ("class", "plot"), ("aria-hidden", "true"));
        // On a narrow page every other label has room, and none at the end.
        foreach (var (i, tick) in Scale.Ticks.Index().Where(tick => tick.Item.X.Value < 95)) svg.Text(tick.Label, ("class", i % 2 == 0 && tick.X.Value < 86 ? "t3" : "t3 hideS"), ("x", tick.X), ("y", 16));
        return svg.Close();
    }

    private static bool IsTheirs(string name, string role, DateOnly day) => OfficeTerms.Match(name, role) is { Person: not null } match && match.Days.Any(run => run.Contains(day));

    private static string Title(Office office) => Counts.Capital((office.Titles.FirstOrDefault(title => title[0] != '=') ?? office.Titles[0]).TrimStart('='));
}
