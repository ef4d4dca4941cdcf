using Microsoft.AspNetCore.Html;

namespace NewsArchive.Web.Rendering;

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
