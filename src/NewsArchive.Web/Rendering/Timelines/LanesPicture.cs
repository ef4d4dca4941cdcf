using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace NewsArchive.Web.Rendering;

/// <summary>A lane of a timeline.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Articles">When articles name them.</param>
/// <param name="Quotes">When they are quoted.</param>
public sealed record Lane(PersonLine Person, LaneDays Articles, LaneDays Quotes);

/// <summary>
/// A timeline as a picture: a lane a person, a mark where they met, a line that joins those at one meeting, ticks for the
/// articles that name them and dots for their quotations. Where there are more entries than marks can be told apart, each
/// lane becomes a strip of how many there were (<see cref="LaneDensity"/>).
/// </summary>
public sealed class LanesPicture(TimeScale scale, IReadOnlyList<Lane> lanes, IReadOnlyList<TimelineEntry> entries, Func<DateOnly, DateOnly, string> zoom)
{
    /// <summary>More entries than this are drawn as density.</summary>
    public const int MostMarks = 48;

    private const int Step = 60;
    private const int Apart = 24;
    private const int MostShift = 96;

    // Marks closer than this, in per cent of the width, are set side by side.
    private const double Close = 2.4;

    public bool IsDensity { get; } = IsTooMany(scale, entries);

    /// <summary>Whether some meetings are of nobody who has a lane.</summary>
    public bool HasOthers { get; } = entries.Any(entry => !lanes.Any(lane => entry.People.Contains(lane.Person.Id)));

    public int Height => Bottom + 22;

    /// <summary>How much room the marks need beside each other: a narrow page lets the picture be moved. Marks that are set side by side need the width for which that is reckoned.</summary>
    public string Room => IsDensity ? "room1" : entries.Count > 14 || HasCloseMarks ? "room3" : entries.Count > 9 ? "room2" : "room1";

    private bool HasCloseMarks => entries.Zip(entries.Skip(1)).Any(pair => scale.Clamped(pair.Second.First).Value - scale.Clamped(pair.First.First).Value < Close);

    private int Top => IsDensity ? 60 : 84;

    private int LaneCount => lanes.Count + (HasOthers ? 1 : 0);

    private int Bottom => Top + (Step * Math.Max(0, LaneCount - 1)) + 34;

    /// <summary>Whether marks could not be told apart, so that density is drawn.</summary>
    public static bool IsTooMany(TimeScale scale, IReadOnlyList<TimelineEntry> entries) => entries.Count > MostMarks || IsCrowded(scale, entries);

    public IHtmlContent Names()
    {
        var svg = new Svg().Open("svg", ("class", "plot lanes"), ("height", Height), ("aria-hidden", "true"));
        for (var i = 0; i < lanes.Count; i++)
        {
            var (name, family) = (lanes[i].Person.Name, lanes[i].Person.Ref.Short);
            svg.Text(name.Length > 14 ? Shorten.At(family, 15) : name, ("class", "who hideS"), ("x", 0), ("y", Y(i) + 5));
            svg.Text(Shorten.At(family, 9), ("class", "who onlyS"), ("x", 0), ("y", Y(i) + 5));
        }

        if (HasOthers) svg.Text("Others", ("class", "who"), ("x", 0), ("y", Y(lanes.Count) + 5));
        return svg.Close();
    }

    public Svg Draw()
    {
        var svg = new Svg().Open("svg", ("class", "plot lanes"), ("height", Height), ("role", "group"),
            ("aria-label", $"{Counts.Capital(Counts.InWords(LaneCount, "lane"))}, one per person, with {Counts.Of(entries.Count, "entry", "entries")}. The list below holds the same."));
        Ticks(svg);
        for (var i = 0; i < LaneCount; i++) svg.Draw("line", ("class", "lane"), ("x1", 0), ("x2", "100%"), ("y1", Y(i)), ("y2", Y(i)));
        if (IsDensity) new LaneDensity(scale, lanes, entries, HasOthers, zoom).Draw(svg, Y);
        else
        {
            for (var i = 0; i < lanes.Count; i++) Beneath(svg, lanes[i], Y(i));
            Marks(svg);
        }

        return svg.Close();
    }

    /// <summary>How many pixels a mark stands beside its place, so as not to lie on the last one.</summary>
    private static int Shift(double last, Percent x) => (int)Math.Ceiling(Math.Max(0, last + Close - x.Value) * Apart / Close);

    /// <summary>Whether marks set side by side would end too far from their place, or beyond the picture.</summary>
    private static bool IsCrowded(TimeScale scale, IReadOnlyList<TimelineEntry> entries)
    {
        var last = -100.0;
        foreach (var entry in entries)
        {
            var x = scale.Clamped(entry.First);
            var shift = Shift(last, x);
            last = x.Value + (shift * Close / Apart);
            if (shift > MostShift || (shift > 0 && last > 100)) return true;
        }

        return false;
    }

    private int Y(int lane) => Top + (Step * lane);

    private void Ticks(Svg svg)
    {
        for (var i = 0; i < scale.Ticks.Count; i++)
        {
            var tick = scale.Ticks[i];
            svg.Draw("line", ("class", "grid"), ("x1", tick.X), ("x2", tick.X), ("y1", Top - 42), ("y2", Bottom));
            if (tick.X.Value > 96) continue;
            var (from, to) = (scale.DayAt(tick.X), i + 1 < scale.Ticks.Count ? scale.DayAt(scale.Ticks[i + 1].X).AddDays(-1) : scale.Last.AddDays(-1));
            // On a narrow page only some labels have room; the links above the picture lead to every year and month.
            var narrow = i % (scale.Ticks.Count > 8 ? 3 : scale.Ticks.Count > 5 ? 2 : 1) == 0 && tick.X.Value < 86 ? "" : " hideS";
            // A tick's label zooms to the time up to the next.
            if (scale.Ticks.Count > 1 && to > from.AddDays(20)) svg.Link(zoom(from, to), "Zoom to " + tick.Label, "zoom" + narrow).Text(tick.Label, ("class", "t3"), ("x", tick.X), ("dx", 6), ("y", Bottom + 16)).Close();
            else svg.Text(tick.Label, ("class", "t3" + narrow), ("x", tick.X), ("dx", 6), ("y", Bottom + 16));
        }

        svg.Draw("line", ("class", "grid"), ("x1", "100%"), ("x2", "100%"), ("y1", Top - 42), ("y2", Bottom));
    }

    private void Marks(Svg svg)
    {
        var (last, labelled) = (-100.0, -100.0);
        foreach (var entry in entries)
        {
            var x = scale.Clamped(entry.First);
            var shift = Shift(last, x);
            last = x.Value + (shift * Close / Apart);
            var own = Enumerable.Range(0, lanes.Count).Where(i => entry.People.Contains(lanes[i].Person.Id)).ToList();
            if (own.Count == 0) own.Add(lanes.Count);
            svg.Link(entry.Href, entry.Label, entry.Kind.Class);
            if (own.Count > 1) svg.Open("g", ("transform", $"translate({shift})")).Draw("line", ("class", "join"), ("x1", x), ("x2", x), ("y1", Y(own[0])), ("y2", Y(own[^1]))).Close();
            foreach (var lane in own) Shape(svg, entry, x, Y(lane), shift);
            svg.Close();
            svg.Text(entry.Number.ToString(CultureInfo.InvariantCulture), ("class", "t1"), ("x", x), ("dx", shift), ("y", 60), ("text-anchor", "middle"));
            var place = entry.Place is { Length: < 16 } told ? told : null;
            var half = Svg.HalfLabel(Math.Max(entry.ShortDay.Length, place?.Length ?? 0));
            if (shift > 0 || x.Value - half <= labelled) continue;
            var anchor = x.Value < half ? "start" : x.Value > 100 - half ? "end" : "middle";
            svg.Text(entry.ShortDay, ("class", "t1 hideS"), ("x", x), ("y", 18), ("text-anchor", anchor));
            if (place is not null) svg.Text(place, ("class", "hideS"), ("x", x), ("y", 34), ("text-anchor", anchor));
            labelled = x.Value + half;
        }
    }

    /// <summary>A mark for a day, a capsule for a month or a longer time in which it may have been.</summary>
    private void Shape(Svg svg, TimelineEntry entry, Percent x, int y, int shift)
    {
        var width = scale.Clamped(entry.Last == DateOnly.MaxValue ? entry.Last : entry.Last.AddDays(1)).Value - x.Value;
        if (entry.Kind == MarkKind.Gap || entry.IsDay || width < 1.2)
        {
            svg.Mark(entry.Kind, x, y, shift);
            return;
        }

        svg.Open("g", ("transform", shift == 0 ? null : $"translate({shift})"))
            .Draw("rect", ("class", entry.Kind is MarkKind.Planned or MarkKind.Cancelled ? "span" : "span full"), ("x", x), ("width", new Percent(width)), ("y", y - 5), ("height", 10), ("rx", 5))
            .Draw("rect", ("class", "hitbox"), ("x", x), ("y", y - 12), ("width", 24), ("height", 24), ("transform", "translate(-6)")).Close();
    }

    /// <summary>A tick a day with articles and a dot a day with quotations; where they would run together, those of a time.</summary>
    private void Beneath(Svg svg, Lane lane, int y)
    {
        foreach (var x in lane.Articles.Places(scale)) svg.Draw("rect", ("class", "art"), ("x", x), ("y", y + 13), ("width", 3), ("height", 8), ("transform", "translate(-1.5)"));
        foreach (var x in lane.Quotes.Places(scale)) svg.Draw("circle", ("class", "quo"), ("cx", x), ("cy", y + 28), ("r", 2.5));
    }
}
