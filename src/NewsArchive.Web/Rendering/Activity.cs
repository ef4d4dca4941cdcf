using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace NewsArchive.Web.Rendering;

/// <summary>How often somebody appears, year by year.</summary>
public sealed record Activity(IReadOnlyList<YearCount> Years, int Undated)
{
    /// <summary>More years than this are not drawn one by one.</summary>
    private const int MostYears = 60;

    /// <param name="dated">Days of articles.</param>
    /// <param name="quotes">Days of quotations.</param>
    /// <param name="undated">How many articles have no date.</param>
    public static Activity Of(IReadOnlyList<DateOnly> dated, IReadOnlyList<DateOnly> quotes, int undated)
    {
        if (dated.Count == 0) return new([], undated);
        var (first, last) = (dated.Min().Year, dated.Max().Year);
        first = Math.Max(first, last - MostYears + 1);
        var byYear = dated.GroupBy(day => day.Year).ToDictionary(group => group.Key, group => group.Count());
        var said = quotes.GroupBy(day => day.Year).ToDictionary(group => group.Key, group => group.Count());
        return new([.. Enumerable.Range(first, last - first + 1).Select(year => new YearCount(year, byYear.GetValueOrDefault(year), said.GetValueOrDefault(year)))], undated);
    }
}

/// <summary>A year's numbers.</summary>
public sealed record YearCount(int Year, int Articles, int Quotes);

/// <summary>A bar a year; each is a link where there is somewhere to go.</summary>
public static class Histogram
{
    private const int Base = 70;
    private const int Tallest = 50;

    /// <param name="label">What the picture shows.</param>
    /// <param name="years">The bars, in order.</param>
    /// <param name="href">Where a year's bar leads; null for nowhere.</param>
    /// <param name="noun">What is counted: "article".</param>
    public static IHtmlContent Draw(string label, IReadOnlyList<(int Year, int Count)> years, Func<int, string?> href, string noun)
    {
        var svg = new Svg().Open("svg", ("class", "plot hist"), ("role", "group"), ("aria-label", label));
        var most = Math.Max(1, years.Select(year => year.Count).DefaultIfEmpty().Max());
        var width = 100.0 / Math.Max(4, years.Count);
        var step = Math.Max(1, (int)Math.Ceiling(years.Count / 10.0));
        svg.Draw("line", ("class", "axis"), ("x1", 0), ("x2", "100%"), ("y1", Base), ("y2", Base));
        for (var i = 0; i < years.Count; i++)
        {
            var (year, count) = years[i];
            var (x, middle) = (new Percent(i * width), new Percent((i + 0.5) * width));
            var height = count == 0 ? 0 : Math.Max(3, Tallest * count / most);
            var target = href(year);
            svg.Open(target is null ? "g" : "a", ("href", target), ("aria-label", target is null ? null : $"{year}: {Counts.Of(count, noun)}"));
            svg.Draw("rect", ("class", "hitbox"), ("x", x), ("y", 0), ("width", new Percent(width)), ("height", 92));
            if (count > 0) svg.Draw("rect", ("class", "bar"), ("x", new Percent((i * width) + (width * 0.12))), ("width", new Percent(width * 0.76)), ("y", Base - height), ("height", height));
            svg.Close();
            if (step == 1) svg.Text(count.ToString(CultureInfo.InvariantCulture), ("class", "t1"), ("x", middle), ("y", Base - height - 6), ("text-anchor", "middle"));
            if (i % step == 0) svg.Text(year.ToString(CultureInfo.InvariantCulture), ("class", "t3"), ("x", middle), ("y", 86), ("text-anchor", "middle"));
        }

        return svg.Close();
    }
}

/// <summary>A person among those they appear with: the more articles together, the thicker the line.</summary>
public static class CompanyPicture
{
    private const int Height = 260;

    public static IHtmlContent Draw(string name, IReadOnlyList<(string Href, string Name, int Count)> others)
    {
        var svg = new Svg().Open("svg", ("class", "plot company"), ("height", Height), ("role", "group"), ("aria-label", $"{name} among those named in the same articles. The table beside it holds the same."));
        var most = Math.Max(1, others.Select(other => other.Count).DefaultIfEmpty().Max());
        var places = others.Select((other, i) => Place(i, others.Count)).ToList();
        for (var i = 0; i < others.Count; i++)
            svg.Draw("line", ("class", "tie"), ("x1", "50%"), ("y1", Height / 2), ("x2", places[i].X), ("y2", places[i].Y), ("stroke-width", Math.Round(1 + (5.0 * others[i].Count / most), 1)));
        for (var i = 0; i < others.Count; i++)
        {
            svg.Link(others[i].Href, $"{others[i].Name}: {Counts.Of(others[i].Count, "article")} together");
            svg.Draw("circle", ("class", "node"), ("cx", places[i].X), ("cy", places[i].Y), ("r", 6));
            svg.Text(others[i].Name, ("class", "halo"), ("x", places[i].X), ("y", places[i].Y + (places[i].Y < Height / 2 ? -12 : 22)), ("text-anchor", "middle")).Close();
        }

        svg.Draw("circle", ("class", "node self"), ("cx", "50%"), ("cy", Height / 2), ("r", 9));
        svg.Text(name, ("class", "who halo"), ("x", "50%"), ("y", (Height / 2) + 28), ("text-anchor", "middle"));
        return svg.Close();
    }

    /// <summary>On an ellipse, from the top, so that names stand under one another as little as may be.</summary>
    private static (Percent X, int Y) Place(int index, int count)
    {
        var angle = (2 * Math.PI * (index + 0.5) / count) - (Math.PI / 2);
        return (new(50 + (36 * Math.Cos(angle))), (int)((Height / 2) + (90 * Math.Sin(angle))));
    }
}
