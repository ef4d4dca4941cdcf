using System.Globalization;
using NewsArchive.Timelines;

namespace NewsArchive.Web.Rendering;

/// <summary>
/// Lanes with more than marks can show: for each year, quarter, month or week a bar up for the meetings, filled for those
/// held and hollow for those planned, and bars down for articles and quotations. Each stretch of time leads closer.
/// </summary>
internal sealed class LaneDensity(TimeScale scale, IReadOnlyList<Lane> lanes, IReadOnlyList<TimelineEntry> entries, bool hasOthers, Func<DateOnly, DateOnly, string> zoom)
{
    private const int TallestUp = 36;
    private const int TallestDown = 14;

    private readonly IReadOnlyList<Values.DayRange> bins = CalendarBins.Over(scale.First, scale.Last.AddDays(-1));

    public void Draw(Svg svg, Func<int, int> y)
    {
        var counted = lanes.Select(lane => Counted(entry => entry.People.Contains(lane.Person.Id), lane.Articles.Counts, lane.Quotes.Counts)).ToList();
        if (hasOthers) counted.Add(Counted(entry => !lanes.Any(lane => entry.People.Contains(lane.Person.Id)), new int[bins.Count], new int[bins.Count]));
        // The meetings of all others are so many more that beside them a person's would be a line.
        var most = counted.Select((_, lane) => Most(lane < lanes.Count ? counted.Take(lanes.Count) : counted.Skip(lanes.Count))).ToList();
        var mostDown = Math.Max(1, counted.Max(lane => Math.Max(lane.Articles.Max(), lane.Quotes.Max())));
        for (var bin = 0; bin < bins.Count; bin++)
        {
            var meetings = counted.Sum(lane => lane.Held[bin] + lane.Open[bin]);
            if (meetings + counted.Sum(lane => lane.Articles[bin] + lane.Quotes[bin]) == 0) continue;
            Column(svg, bin, counted, y, most, mostDown);
        }
    }

    private void Column(Svg svg, int bin, List<LaneCounts> counted, Func<int, int> y, List<int> most, int mostDown)
    {
        var (first, last) = (bins[bin].First < scale.First ? scale.First : bins[bin].First, bins[bin].Last >= scale.Last ? scale.Last.AddDays(-1) : bins[bin].Last);
        var (x, end) = (scale.At(first).Value, scale.At(last.AddDays(1)).Value);
        var width = (end - x) * 0.86;
        svg.Link(zoom(first, last), Label(bin, first, last, counted), "bin");
        for (var lane = 0; lane < counted.Count; lane++)
        {
            var (held, open) = (Tall(counted[lane].Held[bin], most[lane], TallestUp), Tall(counted[lane].Open[bin], most[lane], TallestUp));
            Bar(svg, "bar", x, width, y(lane) - held, held);
            Bar(svg, "bar open", x, width, y(lane) - held - open, open);
            Bar(svg, "art", x, width / 2, y(lane) + 2, Tall(counted[lane].Articles[bin], mostDown, TallestDown));
            Bar(svg, "quo", x + (width / 2), width / 2, y(lane) + 2, Tall(counted[lane].Quotes[bin], mostDown, TallestDown));
        }

        svg.Draw("rect", ("class", "hitbox"), ("x", new Percent(x)), ("width", new Percent(end - x)), ("y", y(0) - TallestUp - 4), ("height", y(counted.Count - 1) - y(0) + TallestUp + TallestDown + 8)).Close();
    }

    private static int Most(IEnumerable<LaneCounts> counted) => Math.Max(1, counted.Max(lane => lane.Held.Zip(lane.Open, (held, open) => held + open).Max()));

    private static void Bar(Svg svg, string css, double x, double width, double top, double height)
    {
        if (height > 0) svg.Draw("rect", ("class", css), ("x", new Percent(x)), ("width", new Percent(width)), ("y", Math.Round(top, 1)), ("height", Math.Round(height, 1)));
    }

    /// <summary>Something is never drawn as nothing.</summary>
    private static double Tall(int count, int most, int tallest) => count == 0 ? 0 : Math.Max(1.5, 1.0 * tallest * count / most);

    private string Label(int bin, DateOnly first, DateOnly last, List<LaneCounts> counted)
    {
        var parts = counted.Select((lane, i) => (Name: i < lanes.Count ? lanes[i].Person.Ref.Short : "others", Count: lane.Held[bin] + lane.Open[bin]))
            .Where(part => part.Count > 0).Select(part => part.Name + " " + part.Count.ToString(CultureInfo.InvariantCulture));
        return $"{Dates.Span(first, last)}: {Counts.Join([.. parts.DefaultIfEmpty("no meetings")])}. Zoom in";
    }

    private LaneCounts Counted(Func<TimelineEntry, bool> isTheirs, IReadOnlyList<int> articles, IReadOnlyList<int> quotes)
    {
        var theirs = entries.Where(isTheirs).ToLookup(entry => entry.Kind is MarkKind.Held or MarkKind.Confirmed, entry => entry.First);
        return new(CalendarBins.Count(bins, theirs[true]), CalendarBins.Count(bins, theirs[false]), articles, quotes);
    }

    private sealed record LaneCounts(int[] Held, int[] Open, IReadOnlyList<int> Articles, IReadOnlyList<int> Quotes);
}
