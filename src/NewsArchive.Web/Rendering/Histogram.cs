using Microsoft.AspNetCore.Html;

namespace NewsArchive.Web.Rendering;

/// <summary>A bar a month or year. Each is a link to what it counts; a script lets several be chosen by pulling across them.</summary>
public static class Histogram
{
    private const int Base = 70;
    private const int Tallest = 50;

    /// <summary>What an address holds in the place of the first and last stretch of time chosen.</summary>
    private const string From = "{from}";
    private const string To = "{to}";

    // How many months or years lie between two labels, so that they fall on round ones.
    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24];
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20];

    /// <param name="label">What the picture shows.</param>
    /// <param name="bars">The bars, in order.</param>
    /// <param name="href">Where a stretch of time leads, from the first to the last of its months or years.</param>
    /// <param name="noun">What is counted: "article".</param>
    /// <param name="labels">How many labels have room beside one another.</param>
    public static IHtmlContent Draw(string label, TimeBars bars, Func<string, string, string> href, string noun, int labels = 10)
    {
        var all = bars.All;
        var svg = new Svg().Open("svg", ("class", "plot hist"), ("role", "group"), ("aria-label", label), ("data-range", href(From, To)));
        var most = Math.Max(1, all.Select(bar => bar.Count).DefaultIfEmpty().Max());
        var width = 100.0 / Math.Max(4, all.Count);
        var step = (bars.AreMonths ? Steps : YearSteps).FirstOrDefault(step => (all.Count + step - 1) / step <= labels, all.Count);
        var narrow = ((all.Count + step - 1) / step) > 10 ? 2 : 1;
        svg.Draw("line", ("class", "axis"), ("x1", 0), ("x2", "100%"), ("y1", Base), ("y2", Base));
        for (var i = 0; i < all.Count; i++)
        {
            var bar = all[i];
            var (x, middle) = (new Percent(i * width), new Percent((i + 0.5) * width));
            var height = bar.Count == 0 ? 0 : Math.Max(3, Tallest * bar.Count / most);
            svg.Open("a", ("href", href(bar.From, bar.To)), ("aria-label", $"{bar.Words}: {Counts.Of(bar.Count, noun)}"), ("data-from", bar.From), ("data-to", bar.To), ("tabindex", bar.Count == 0 ? "-1" : null));
            svg.Draw("rect", ("class", "hitbox"), ("x", x), ("y", 0), ("width", new Percent(width)), ("height", 92));
            if (bar.Count > 0) svg.Draw("rect", ("class", "bar"), ("x", new Percent((i * width) + (width * 0.12))), ("width", new Percent(width * 0.76)), ("y", Base - height), ("height", height));
            svg.Close();
            if (all.Count <= labels) svg.Text(Counts.Number(bar.Count), ("class", all.Count > 10 ? "t1 hideS" : "t1"), ("x", middle), ("y", Base - height - 6), ("text-anchor", "middle"));
            if (i % step != 0) continue;
            // Under a thin bar at the edge the label begins with the bar.
            var isAtEdge = i == 0 && width < 12;
            svg.Text(bar.Tick, ("class", narrow > 1 && i / step % narrow > 0 ? "t3 hideS" : "t3"), ("x", isAtEdge ? x : middle), ("y", 86), ("text-anchor", isAtEdge ? "start" : "middle"));
        }

        return svg.Close();
    }
}
