using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace NewsArchive.Web.Rendering;

/// <summary>
/// The archive at a glance: meetings on the line, plans under it, articles at the foot. Where there is more than a
/// picture can hold apart, the marks become bars of how many there were.
/// </summary>
public static class StripPicture
{
    /// <summary>More marks than this run into each other.</summary>
    public const int MostMarks = 60;

    private const int Line = 60;
    private const int PlannedLine = 84;

    public static IHtmlContent Draw(TimeScale scale, IReadOnlyList<MeetingLine> meetings, IReadOnlyList<TripLine> gaps, IReadOnlyList<DateOnly> articles)
    {
        var svg = new Svg().Open("svg", ("class", "plot strip"), ("role", "group"),
            ("aria-label", $"Meetings on the line, plans under it and articles at the foot, {scale.First.Year} to {scale.Last.AddDays(-1).Year}. The same meetings are listed below."));
        foreach (var tick in scale.Ticks)
        {
            svg.Draw("line", ("class", "grid"), ("x1", tick.X), ("x2", tick.X), ("y1", 42), ("y2", 116));
            if (tick.X.Value < 97) svg.Text(tick.Label, ("class", "t3"), ("x", tick.X), ("dx", 6), ("y", 130));
        }

        svg.Draw("line", ("class", "grid"), ("x1", "100%"), ("x2", "100%"), ("y1", 42), ("y2", 116));
        svg.Draw("line", ("class", "axis"), ("x1", 0), ("x2", "100%"), ("y1", Line), ("y2", Line));
        Meetings(svg, scale, meetings, gaps);
        Articles(svg, scale, articles);
        return svg.Close();
    }

    private static void Meetings(Svg svg, TimeScale scale, IReadOnlyList<MeetingLine> meetings, IReadOnlyList<TripLine> gaps)
    {
        foreach (var planned in meetings.Where(meeting => meeting.Kind is MarkKind.Planned or MarkKind.Cancelled)) Planned(svg, scale, planned);
        var marks = meetings.Where(meeting => meeting.Kind is MarkKind.Held or MarkKind.Confirmed && meeting.Date is { Earliest: not null, Latest: not null })
            .Select(meeting => (Day: meeting.Date!.Earliest!.Value, meeting.Kind, Href: Links.Meeting(meeting.Key), meeting.Title, Place: meeting.Place ?? "", IsExact: meeting.Date!.IsDay))
            .Concat(gaps.Select(gap => (Day: gap.Start, Kind: MarkKind.Gap, Href: "/record#r" + gap.Number, gap.Title, gap.Place, IsExact: true)))
            .OrderBy(mark => mark.Day).ThenByDescending(mark => mark.Kind).ToList();
        var labelled = -100.0;
        var drawn = -100.0;
        foreach (var mark in marks)
        {
            var x = scale.Clamped(mark.Day);
            if (x.Value - drawn > 0.4)
            {
                svg.Link(mark.Href, $"{Dates.Day(mark.Day)}, {mark.Title}: {mark.Kind.Words}").Mark(mark.Kind, x, Line).Close();
                drawn = x.Value;
            }

            // Words stand beside the link, not in it: the mark's name says all they say.
            if (x.Value - labelled > 7.5)
            {
                // The words end at the picture's edge rather than beyond it.
                var anchor = x.Value < 5 ? "start" : x.Value > 95 ? "end" : "middle";
                svg.Text(mark.IsExact ? Dates.DayMonth(mark.Day) : mark.Day.ToString("MMM", CultureInfo.InvariantCulture), ("class", "t1 hideS"), ("x", x), ("y", 22), ("text-anchor", anchor));
                if (mark.Place.Length is > 0 and < 16) svg.Text(mark.Place, ("class", "hideS"), ("x", x), ("y", 38), ("text-anchor", anchor));
                labelled = x.Value;
            }
        }
    }

    private static void Planned(Svg svg, TimeScale scale, MeetingLine meeting)
    {
        if (meeting.Date is not { Earliest: { } first, Latest: { } last }) return;
        svg.Link(Links.Meeting(meeting.Key), $"{Counts.Capital(Dates.Words(meeting.Date))}, {meeting.Title}: {meeting.Kind.Words}");
        var x = scale.Clamped(first);
        if (meeting.Date.IsDay) svg.Mark(meeting.Kind, x, PlannedLine);
        else
        {
            var width = new Percent(scale.Clamped(last.AddDays(1)).Value - x.Value);
            svg.Draw("rect", ("class", "span"), ("x", x), ("width", width), ("y", PlannedLine - 5), ("height", 10), ("rx", 5))
                .Draw("rect", ("class", "hitbox"), ("x", x), ("y", PlannedLine - 12), ("width", 24), ("height", 24), ("transform", "translate(-6)"));
        }

        svg.Close();
    }

    /// <summary>A tick an article, side by side where several are of one day; bars where there are many.</summary>
    private static void Articles(Svg svg, TimeScale scale, IReadOnlyList<DateOnly> articles)
    {
        if (articles.Count > 4 * MostMarks)
        {
            Density(svg, scale, articles);
            return;
        }

        foreach (var day in articles.GroupBy(day => day))
        {
            var count = Math.Min(day.Count(), 8);
            for (var i = 0; i < count; i++)
                svg.Draw("rect", ("class", "art"), ("x", scale.Clamped(day.Key)), ("y", 98), ("width", 3), ("height", 12), ("transform", string.Create(CultureInfo.InvariantCulture, $"translate({(5 * i) - (2.5 * (count - 1)) - 1.5})")));
        }
    }

    private static void Density(Svg svg, TimeScale scale, IReadOnlyList<DateOnly> articles)
    {
        const int Bins = 200;
        var bins = new int[Bins];
        foreach (var day in articles) bins[Math.Clamp((int)(scale.At(day).Value * Bins / 100), 0, Bins - 1)]++;
        var most = Math.Max(1, bins.Max());
        for (var i = 0; i < Bins; i++)
        {
            if (bins[i] == 0) continue;
            var height = Math.Max(2, 16.0 * bins[i] / most);
            svg.Draw("rect", ("class", "art"), ("x", new Percent(100.0 * i / Bins)), ("width", new Percent(100.0 / Bins)), ("y", Math.Round(114 - height, 1)), ("height", Math.Round(height, 1)));
        }
    }
}
