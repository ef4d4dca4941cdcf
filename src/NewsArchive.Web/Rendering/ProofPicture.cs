using Microsoft.AspNetCore.Html;

namespace NewsArchive.Web.Rendering;

/// <summary>Draws the rows of a <see cref="DatingProof"/>.</summary>
public static class ProofPicture
{
    private static readonly (string, object?) Middle = ("y", "50%");

    public static IHtmlContent Axis(DatingProof proof)
    {
        var svg = new Svg().Open("svg", ("class", "plot"), ("aria-hidden", "true"));
        // On a narrow page every other label has room.
        foreach (var (i, tick) in proof.Scale.Ticks.Index().Where(tick => tick.Item.X.Value < 95)) svg.Text(tick.Label, ("class", i % 2 == 0 ? "t3" : "t3 hideS"), ("x", tick.X), ("y", 16));
        return svg.Close();
    }

    public static IHtmlContent Row(DatingProof proof, ProofRow row)
    {
        var svg = new Svg().Open("svg", ("class", "plot"), ("aria-hidden", "true"));
        foreach (var band in row.Band) svg.Draw("rect", ("class", "win"), ("x", band.X1), ("width", band.Width), ("y", 0), ("height", "100%"));
        foreach (var tick in proof.Scale.Ticks) svg.Draw("line", ("class", "grid"), ("x1", tick.X), ("x2", tick.X), ("y1", 0), ("y2", "100%"));
        foreach (var bar in row.Own) Bar(svg, bar, row.Own.Count <= 2);
        if (row.MoreBefore) svg.Text("‹", ("class", "t3"), ("x", 0), ("dx", 2), Middle, ("dy", 4));
        if (row.MoreAfter) svg.Text("›", ("class", "t3"), ("x", "100%"), ("dx", -2), Middle, ("dy", 4), ("text-anchor", "end"));
        return svg.Close();
    }

    private static void Bar(Svg svg, ProofBar bar, bool isLabelled)
    {
        if (bar.IsDay)
        {
            svg.Draw("circle", ("class", "pin"), ("cx", bar.X1), ("cy", "50%"), ("r", isLabelled ? 6 : 4));
            if (isLabelled) Label(svg, bar.StartLabel!, bar.X1, bar.X1.Value < 80, 12, "50%");
            return;
        }

        svg.Draw("line", ("class", "own"), ("x1", bar.X1), ("x2", bar.X2), ("y1", "50%"), ("y2", "50%"));
        if (bar.OpenStart) Arrow(svg, "0", "M7 -6L-1 0L7 6");
        else Cap(svg, bar.X1);
        if (bar.OpenEnd) Arrow(svg, "100%", "M-7 -6L1 0L-7 6");
        else Cap(svg, bar.X2);
        if (!isLabelled) return;
        if (bar is { Width.Value: < 12, StartLabel: { } from, EndLabel: { } to })
        {
            // Both ends of a short bar are one label beside it.
            Label(svg, $"{from} – {to}", bar.X1.Value > 60 ? bar.X1 : bar.X2, bar.X1.Value <= 60, 7, "50%");
            return;
        }

        // A label stands outside its bar, or above it where the picture ends.
        if (bar.StartLabel is { } start) Label(svg, start, bar.X1, bar.X1.Value < 12, 7, bar.X1.Value < 12 ? "26%" : "50%");
        if (bar.EndLabel is { } end) Label(svg, end, bar.X2, bar.X2.Value <= 88, 7, bar.X2.Value > 88 ? "26%" : "50%");
    }

    private static void Label(Svg svg, string words, Percent x, bool isRight, int away, string y) =>
        svg.Text(words, ("class", "t1"), ("x", x), ("dx", isRight ? away : -away), ("y", y), ("dy", 4), ("text-anchor", isRight ? null : "end"));

    private static void Cap(Svg svg, Percent x) =>
        svg.Open("svg", ("x", x), Middle).Draw("line", ("class", "cap"), ("y1", -7), ("y2", 7)).Close();

    private static void Arrow(Svg svg, string x, string path) =>
        svg.Open("svg", ("x", x), Middle).Draw("path", ("d", path), ("fill", "none"), ("class", "cap")).Close();
}
