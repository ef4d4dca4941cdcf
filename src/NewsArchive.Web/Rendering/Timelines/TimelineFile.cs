using System.Xml.Linq;

namespace NewsArchive.Web.Rendering;

/// <summary>
/// A timeline as a file of its own: what a page's style sheet says of a class becomes attributes, so that the picture
/// looks the same in any program and needs nothing beside it.
/// </summary>
public static class TimelineFile
{
    private const int Names = 150;
    private const int Width = 1200;
    private const int Margin = 24;
    private const int Head = 56;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly Dictionary<string, (string Name, string Value)[]> Styles = new(StringComparer.Ordinal)
    {
        ["axis"] = [("stroke", "#858b91")],
        ["grid"] = [("stroke", "#d8dad7")],
        ["lane"] = [("stroke", "#d8dad7"), ("stroke-width", "4")],
        ["join"] = [("stroke", "currentColor"), ("stroke-width", "1.5")],
        ["t1"] = [("fill", "#16191d"), ("font-weight", "600")],
        ["t3"] = [("fill", "#62686f")],
        ["who"] = [("fill", "#16191d"), ("font-weight", "600"), ("font-size", "13")],
        ["bar"] = [("fill", "#16191d")],
        ["open"] = [("fill", "#fff"), ("stroke", "#16191d")],
        ["art"] = [("fill", "#0f4c81")],
        ["quo"] = [("fill", "#8fb4d6")],
        ["span"] = [("fill", "#fff"), ("stroke", "#16191d"), ("stroke-width", "1.5")],
        ["full"] = [("fill", "#d8dad7")],
        ["hitbox"] = [("fill", "none")],
        ["m-fill"] = [("fill", "currentColor")],
        ["m-hole"] = [("fill", "#fff"), ("stroke", "currentColor")],
        ["m-cross"] = [("fill", "none"), ("stroke", "currentColor")],
        ["m-held"] = [("color", "#16191d")],
        ["m-planned"] = [("color", "#16191d")],
        ["m-cancelled"] = [("color", "#16191d")],
        ["m-confirmed"] = [("color", "#1c6844")],
        ["m-gap"] = [("color", "#85560a")],
    };

    /// <param name="view">The timeline.</param>
    /// <param name="root">The site's own address, before the links in the picture: "https://archive.example".</param>
    /// <param name="address">The page's own address, written under the picture.</param>
    public static XDocument Of(TimelineView view, string root, string address)
    {
        var height = Head + (view.Picture?.Height ?? 20) + 30;
        var file = new XElement(Svg + "svg", new XAttribute("width", Width), new XAttribute("height", height), new XAttribute("font-family", "system-ui, 'Segoe UI', Helvetica, Arial, sans-serif"), new XAttribute("font-size", "12"), new XAttribute("fill", "#474d54"),
            new XElement(Svg + "title", "Timeline: " + view.Heading),
            new XElement(Svg + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", "#fff")),
            XElement.Parse($"<defs xmlns=\"{Svg}\">{Marks.Symbols}</defs>"),
            Text(view.Heading + (view.Scale is { } scale ? ", " + Dates.Span(scale.First, scale.Last.AddDays(-1)) : ""), 34, ("font-size", "22"), ("font-weight", "600"), ("font-family", "Georgia, serif"), ("fill", "#16191d")),
            Text(address, height - 14, ("fill", "#62686f")));
        if (view.Picture is { } picture)
        {
            file.Add(Placed(picture.Names().ToString()!, Margin, Names), Placed(picture.Draw().ToString(), Margin + Names, Width - Names - (2 * Margin)));
        }

        Style(file, root);
        return new XDocument(file);
    }

    private static XElement Text(string words, int y, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var text = new XElement(Svg + "text", new XAttribute("x", Margin), new XAttribute("y", y), words);
        foreach (var (name, value) in attributes) text.SetAttributeValue(name, value);
        return text;
    }

    private static XElement Placed(string drawn, int x, int width)
    {
        var picture = XElement.Parse(drawn.Replace("<svg ", $"<svg xmlns=\"{Svg}\" ", StringComparison.Ordinal));
        picture.SetAttributeValue("x", x);
        picture.SetAttributeValue("y", Head);
        picture.SetAttributeValue("width", width);
        picture.SetAttributeValue("overflow", "visible");
        return picture;
    }

    private static void Style(XElement file, string root)
    {
        foreach (var element in file.DescendantsAndSelf().ToList())
        {
            var classes = element.Attribute("class")?.Value.Split(' ') ?? [];
            // What only narrow pages show, and the places a finger may touch.
            if (classes.Contains("onlyS") || classes.Contains("hitbox"))
            {
                element.Remove();
                continue;
            }

            foreach (var (name, value) in classes.SelectMany(one => Styles.GetValueOrDefault(one, []))) element.SetAttributeValue(name, value);
            element.SetAttributeValue("class", null);
            if (element.Name.LocalName == "a" && element.Attribute("href") is { } href) href.Value = root + href.Value;
        }
    }
}
