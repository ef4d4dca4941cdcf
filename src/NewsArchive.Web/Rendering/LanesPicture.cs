using Microsoft.AspNetCore.Html;

namespace NewsArchive.Web.Rendering;

/// <summary>A lane of a timeline.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Articles">Days of the articles that name them.</param>
public sealed record Lane(PersonRef Person, IReadOnlyList<DateOnly> Articles);

/// <summary>
/// A timeline as a picture: a lane a person, a mark where they met, a line that joins those at one meeting. Where there
/// are more entries than marks can be told apart, each lane becomes a strip of how many there were.
/// </summary>
public sealed class LanesPicture(TimeScale scale, IReadOnlyList<Lane> lanes, IReadOnlyList<TimelineEntry> entries, Func<DateOnly, DateOnly, string> zoom)
{
    /// <summary>More entries than this are drawn as density.</summary>
    public const int MostMarks = 48;

    private const int Top = 84;
    private const int Step = 52;
    private const int Apart = 24;
    private const int MostShift = 96;

    // Marks closer than this, in per cent of the width, are set side by side.
    private const double Close = 2.4;

    public int Bottom => Top + (Step * Math.Max(0, lanes.Count - 1)) + 26;

    public int Height => Bottom + 22;

    public bool IsDensity => entries.Count > MostMarks;

    public IHtmlContent Names()
    {
        var svg = new Svg().Open("svg", ("class", "plot lanes"), ("height", Height), ("aria-hidden", "true"));
        for (var i = 0; i < lanes.Count; i++)
        {
            var (name, family) = (lanes[i].Person.Name, lanes[i].Person.Short);
            svg.Text(name.Length > 17 ? family : name, ("class", "who hideS"), ("x", 0), ("y", Y(i) + 5));
            svg.Text(Shorten.At(family, 9), ("class", "who onlyS"), ("x", 0), ("y", Y(i) + 5));
        }

        return svg.Close();
    }

    public IHtmlContent Draw()
    {
        var svg = new Svg().Open("svg", ("class", "plot lanes"), ("height", Height), ("role", "group"),
            ("aria-label", $"{Counts.Capital(Counts.InWords(lanes.Count, "lane"))}, one per person, with {Counts.Of(entries.Count, "entry", "entries")}. The list below holds the same."));
        Ticks(svg);
        for (var i = 0; i < lanes.Count; i++)
        {
            svg.Draw("line", ("class", "lane"), ("x1", 0), ("x2", "100%"), ("y1", Y(i)), ("y2", Y(i)));
            Articles(svg, lanes[i].Articles, Y(i) + 14);
        }

        if (IsDensity) Density(svg);
        else Marks(svg);
        return svg.Close();
    }

    private static int Y(int lane) => Top + (Step * lane);

    private void Ticks(Svg svg)
    {
        for (var i = 0; i < scale.Ticks.Count; i++)
        {
            var tick = scale.Ticks[i];
            svg.Draw("line", ("class", "grid"), ("x1", tick.X), ("x2", tick.X), ("y1", 42), ("y2", Bottom));
            if (tick.X.Value > 96) continue;
            var (from, to) = (scale.DayAt(tick.X), i + 1 < scale.Ticks.Count ? scale.DayAt(scale.Ticks[i + 1].X).AddDays(-1) : scale.Last.AddDays(-1));
            // A tick's label zooms to the time up to the next.
            if (scale.Ticks.Count > 1 && to > from.AddDays(20)) svg.Link(zoom(from, to), "Zoom to " + tick.Label, "zoom").Text(tick.Label, ("class", "t3"), ("x", tick.X), ("dx", 6), ("y", Bottom + 16)).Close();
            else svg.Text(tick.Label, ("class", "t3"), ("x", tick.X), ("dx", 6), ("y", Bottom + 16));
        }

        svg.Draw("line", ("class", "grid"), ("x1", "100%"), ("x2", "100%"), ("y1", 42), ("y2", Bottom));
    }

    private void Marks(Svg svg)
    {
        var (last, labelled) = (-100.0, -100.0);
        foreach (var entry in entries)
        {
            var x = scale.Clamped(entry.First);
            var shift = Math.Min(MostShift, (int)Math.Ceiling(Math.Max(0, last + Close - x.Value) * Apart / Close));
            last = x.Value + (shift * Close / Apart);
            var own = Enumerable.Range(0, lanes.Count).Where(i => entry.People.Contains(lanes[i].Person.Key)).ToList();
            svg.Link(entry.Href, entry.Label, entry.Kind.Class);
            if (own.Count > 1) svg.Open("g", ("transform", $"translate({shift})")).Draw("line", ("class", "join"), ("x1", x), ("x2", x), ("y1", Y(own[0])), ("y2", Y(own[^1]))).Close();
            foreach (var lane in own) Shape(svg, entry, x, Y(lane), shift);
            svg.Close();
            svg.Text(entry.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), ("class", "t1"), ("x", x), ("dx", shift), ("y", 60), ("text-anchor", "middle"));
            if (shift == 0 && x.Value - labelled > 7)
            {
                var anchor = x.Value < 4 ? "start" : x.Value > 96 ? "end" : "middle";
                svg.Text(entry.Date!.IsDay || entry.Kind == MarkKind.Gap ? Dates.DayMonth(entry.First) : Shorten.At(Dates.Words(entry.Date), 14), ("class", "t1 hideS"), ("x", x), ("y", 18), ("text-anchor", anchor));
                if (entry.Place is { Length: < 16 } place) svg.Text(place, ("class", "hideS"), ("x", x), ("y", 34), ("text-anchor", anchor));
                labelled = x.Value;
            }
        }
    }

    /// <summary>A mark for a day, a capsule for a month or a longer time in which it may have been.</summary>
    private void Shape(Svg svg, TimelineEntry entry, Percent x, int y, int shift)
    {
        var width = scale.Clamped(entry.Last.AddDays(1)).Value - x.Value;
        if (entry.Kind == MarkKind.Gap || entry.Date!.IsDay || width < 1.2)
        {
            svg.Mark(entry.Kind, x, y, shift);
            return;
        }

        svg.Draw("rect", ("class", entry.Kind is MarkKind.Planned or MarkKind.Cancelled ? "span" : "span full"), ("x", x), ("width", new Percent(width)), ("y", y - 5), ("height", 10), ("rx", 5))
            .Draw("rect", ("class", "hitbox"), ("x", x), ("y", y - 12), ("width", 24), ("height", 24), ("transform", "translate(-6)"));
    }

    /// <summary>A tick a day with articles; where they would run together, ticks of a time.</summary>
    private void Articles(Svg svg, IReadOnlyList<DateOnly> days, int y)
    {
        var places = days.Count <= 120
            ? days.Where(day => day >= scale.First && day < scale.Last).Select(scale.At)
            : Binned(days, 160).Select(bin => new Percent((bin.Bin + 0.5) * 100 / 160));
        foreach (var x in places) svg.Draw("rect", ("class", "art"), ("x", x), ("y", y), ("width", 3), ("height", 8), ("transform", "translate(-1.5)"));
    }

    private void Density(Svg svg)
    {
        const int Bins = 60;
        for (var i = 0; i < lanes.Count; i++)
        {
            var days = entries.Where(entry => entry.People.Contains(lanes[i].Person.Key)).Select(entry => entry.First).ToList();
            var bins = Binned(days, Bins).ToList();
            var most = Math.Max(1, bins.Select(bin => bin.Count).DefaultIfEmpty().Max());
            foreach (var (bin, count) in bins)
            {
                var height = 4 + (30 * count / most);
                var (from, to) = (scale.DayAt(new(bin * 100.0 / Bins)), scale.DayAt(new((bin + 1) * 100.0 / Bins)));
                svg.Link(zoom(from, to), $"{lanes[i].Person.Name}: {Counts.Of(count, "entry", "entries")}, {Dates.Span(from, to)}")
                    .Draw("rect", ("class", "bar"), ("x", new Percent(bin * 100.0 / Bins)), ("width", new Percent(92.0 / Bins)), ("y", Y(i) - height), ("height", height))
                    .Draw("rect", ("class", "hitbox"), ("x", new Percent(bin * 100.0 / Bins)), ("width", new Percent(100.0 / Bins)), ("y", Y(i) - 40), ("height", 44)).Close();
            }
        }
    }

    private IEnumerable<(int Bin, int Count)> Binned(IReadOnlyList<DateOnly> days, int bins) => days
        .Where(day => day >= scale.First && day < scale.Last)
        .GroupBy(day => Math.Clamp((int)(scale.At(day).Value * bins / 100), 0, bins - 1))
        .Select(group => (group.Key, group.Count()));
}
