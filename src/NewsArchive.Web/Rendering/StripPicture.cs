using System.Globalization;
using Microsoft.AspNetCore.Html;
using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

/// <summary>
/// The archive at a glance: meetings on the line, plans under it, articles at the foot. Where there is more than a
/// picture can hold apart, a year becomes a bar of how many there were.
/// </summary>
public sealed class StripPicture
{
    /// <summary>More meetings than this run into each other.</summary>
    public const int MostMarks = 60;

    /// <summary>More dated articles than this are not drawn one by one.</summary>
    public const int MostTicks = 240;

    private const int Line = 60;
    private const int PlannedLine = 84;

    private readonly ArchiveTotals totals;
    private readonly IReadOnlyList<MeetingLine> meetings;
    private readonly IReadOnlyList<TripLine> gaps;
    private readonly IReadOnlyList<DateOnly> articles;

    private StripPicture(TimeScale scale, ArchiveTotals totals, IReadOnlyList<MeetingLine> meetings, IReadOnlyList<TripLine> gaps, IReadOnlyList<DateOnly> articles) =>
        (Scale, this.totals, this.meetings, this.gaps, this.articles) = (scale, totals, meetings, gaps, articles);

    public TimeScale Scale { get; }

    public bool IsDensity => totals[TotalKind.Meetings] > MostMarks;

    /// <summary>The kinds of marks in use, for the legend.</summary>
    public IReadOnlyList<MarkKind> Kinds => IsDensity ? [] : [.. meetings.Select(meeting => meeting.Kind).Concat(gaps.Select(_ => MarkKind.Gap)).Distinct().Order()];

    /// <summary>Whether articles are drawn, for the legend.</summary>
    public bool HasArticles => IsDensity || articles.Count > 0;

    /// <summary>The strip of an archive; null where nothing in it is dated.</summary>
    public static StripPicture? Of(ArchiveTotals totals, IReadOnlyList<MeetingLine> meetings, IReadOnlyList<TripLine> gaps, IReadOnlyList<DateOnly> articles)
    {
        if (totals.Years is not { } years) return null;
        var trips = gaps.Select(gap => gap.Start.Year).ToList();
        var scale = TimeScale.OfYears(trips.Append(years.First).Min(), trips.Append(years.Last).Max());
        return new(scale, totals, meetings, gaps, articles);
    }

    public IHtmlContent Draw()
    {
        var svg = new Svg().Open("svg", ("class", "plot strip"), ("role", "group"),
            ("aria-label", $"Meetings on the line, plans under it and articles at the foot, {Scale.First.Year} to {Scale.Last.AddDays(-1).Year}. The timeline's page holds the same as a list."));
        foreach (var tick in Scale.Ticks)
        {
            svg.Draw("line", ("class", "grid"), ("x1", tick.X), ("x2", tick.X), ("y1", 42), ("y2", 116));
            if (tick.X.Value < 97) svg.Text(tick.Label, ("class", "t3"), ("x", tick.X), ("dx", 6), ("y", 130));
        }

        svg.Draw("line", ("class", "grid"), ("x1", "100%"), ("x2", "100%"), ("y1", 42), ("y2", 116));
        if (IsDensity) Years(svg);
        else
        {
            svg.Draw("line", ("class", "axis"), ("x1", 0), ("x2", "100%"), ("y1", Line), ("y2", Line));
            Meetings(svg);
            Articles(svg);
        }

        return svg.Close();
    }

    /// <summary>A bar up for a year's meetings, one down for its articles; each year leads to its timeline.</summary>
    private void Years(Svg svg)
    {
        const int Foot = 76;
        const int Up = 56;
        const int Down = 30;
        var (met, told) = (totals.Of(TotalKind.Meetings), totals.Of(TotalKind.Articles));
        var (most, mostTold) = (Math.Max(1, met.Values.DefaultIfEmpty().Max()), Math.Max(1, told.Values.DefaultIfEmpty().Max()));
        svg.Draw("line", ("class", "axis"), ("x1", 0), ("x2", "100%"), ("y1", Foot), ("y2", Foot));
        foreach (var year in met.Keys.Union(told.Keys).Order())
        {
            var (x, end) = (Scale.Clamped(new(year, 1, 1)).Value, Scale.Clamped(year < 9999 ? new(year + 1, 1, 1) : DateOnly.MaxValue).Value);
            var (up, down) = (Tall(met.GetValueOrDefault(year), most, Up), Tall(told.GetValueOrDefault(year), mostTold, Down));
            svg.Link($"/timeline?from={year:0000}&to={year:0000}", $"{year}: {Counts.Of(met.GetValueOrDefault(year), "meeting")}, {Counts.Of(told.GetValueOrDefault(year), "article")}", "bin");
            if (up > 0) svg.Draw("rect", ("class", "bar"), ("x", new Percent(x)), ("width", new Percent((end - x) * 0.84)), ("y", Foot - up), ("height", up));
            if (down > 0) svg.Draw("rect", ("class", "art"), ("x", new Percent(x)), ("width", new Percent((end - x) * 0.84)), ("y", Foot + 2), ("height", down));
            svg.Draw("rect", ("class", "hitbox"), ("x", new Percent(x)), ("width", new Percent(end - x)), ("y", Foot - Up), ("height", Up + Down + 4)).Close();
        }
    }

    private static double Tall(int count, int most, int tallest) => count == 0 ? 0 : Math.Round(Math.Max(1.5, 1.0 * tallest * count / most), 1);

    private void Meetings(Svg svg)
    {
        foreach (var planned in meetings.Where(meeting => meeting.Kind is MarkKind.Planned or MarkKind.Cancelled)) Planned(svg, planned);
        var marks = meetings.Where(meeting => meeting.Kind is MarkKind.Held or MarkKind.Confirmed && meeting.Date is { Earliest: not null, Latest: not null })
            .Select(meeting => (Day: meeting.Date!.Earliest!.Value, Until: meeting.Date!.Latest!.Value, meeting.Kind, Href: Links.Meeting(meeting.Key), meeting.Title, Place: meeting.Place ?? "", When: Dates.Words(meeting.Date)))
            .Concat(gaps.Select(gap => (Day: gap.Start, Until: gap.Start, Kind: MarkKind.Gap, Href: "/record#r" + gap.Number, gap.Title, gap.Place, When: Dates.Day(gap.Start))))
            .OrderBy(mark => mark.Day).ThenByDescending(mark => mark.Kind).ToList();
        // What articles tell is named first; the gaps where room is left.
        var labelled = new List<double>();
        bool HasRoom(double x) => labelled.TrueForAll(other => Math.Abs(other - x) > 7.5);
        labelled.AddRange(marks.Where(mark => mark.Kind != MarkKind.Gap).Select(mark => Scale.Clamped(mark.Day).Value).Aggregate(new List<double>(), (kept, x) => { if (kept.TrueForAll(other => Math.Abs(other - x) > 7.5)) kept.Add(x); return kept; }));
        var named = labelled.ToHashSet();
        var drawn = -100.0;
        foreach (var mark in marks)
        {
            var x = Scale.Clamped(mark.Day);
            if (x.Value - drawn > 0.4)
            {
                svg.Link(mark.Href, $"{Counts.Capital(mark.When)}, {mark.Title}: {mark.Kind.Words}");
                if (mark.Day == mark.Until) svg.Mark(mark.Kind, x, Line);
                else Wide(svg, mark.Day, mark.Until, Line, "span full");
                svg.Close();
                drawn = x.Value;
            }

            // Words stand beside the link, not in it: the mark's name says all they say.
            if (mark.Kind == MarkKind.Gap ? !HasRoom(x.Value) : !named.Remove(x.Value)) continue;
            // The words end at the picture's edge rather than beyond it.
            var anchor = x.Value < 5 ? "start" : x.Value > 95 ? "end" : "middle";
            svg.Text(Dates.Short(mark.Day, mark.Until), ("class", "t1 hideS"), ("x", x), ("y", 22), ("text-anchor", anchor));
            if (mark.Place.Length is > 0 and < 16) svg.Text(mark.Place, ("class", "hideS"), ("x", x), ("y", 38), ("text-anchor", anchor));
            if (mark.Kind == MarkKind.Gap) labelled.Add(x.Value);
        }
    }

    private void Planned(Svg svg, MeetingLine meeting)
    {
        if (meeting.Date is not { Earliest: { } first, Latest: { } last }) return;
        svg.Link(Links.Meeting(meeting.Key), $"{Counts.Capital(Dates.Words(meeting.Date))}, {meeting.Title}: {meeting.Kind.Words}");
        var x = Scale.Clamped(first);
        if (meeting.Date.IsDay) svg.Mark(meeting.Kind, x, PlannedLine);
        else Wide(svg, first, last, PlannedLine, "span");
        svg.Close();
    }

    /// <summary>A capsule over the time in which it was or will be.</summary>
    private void Wide(Svg svg, DateOnly first, DateOnly last, int y, string css)
    {
        var x = Scale.Clamped(first);
        var width = new Percent(Scale.Clamped(last < DateOnly.MaxValue ? last.AddDays(1) : last).Value - x.Value);
        svg.Draw("rect", ("class", css), ("x", x), ("width", width), ("y", y - 5), ("height", 10), ("rx", 5))
            .Draw("rect", ("class", "hitbox"), ("x", x), ("y", y - 12), ("width", 24), ("height", 24), ("transform", "translate(-6)"));
    }

    /// <summary>A tick an article, side by side where several are of one day.</summary>
    private void Articles(Svg svg)
    {
        foreach (var day in articles.GroupBy(day => day))
        {
            var count = Math.Min(day.Count(), 8);
            for (var i = 0; i < count; i++)
                svg.Draw("rect", ("class", "art"), ("x", Scale.Clamped(day.Key)), ("y", 98), ("width", 3), ("height", 12), ("transform", string.Create(CultureInfo.InvariantCulture, $"translate({(5 * i) - (2.5 * (count - 1)) - 1.5})")));
        }
    }
}
