using AngleSharp.Dom;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>What a page's elements say about the article, gathered in one walk.</summary>
internal sealed class PageFacts
{
    private const int MostTimes = 200;

    /// <summary>Meta elements by name, property or itemprop, the first of each.</summary>
    public Dictionary<string, string> Meta { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The items that the page describes in microdata.</summary>
    public Microdata Microdata { get; } = new();

    /// <summary>What the article states in microdata, by itemprop; known once its headline is.</summary>
    public Dictionary<string, string> Properties { get; set; } = [];

    /// <summary>Time elements: what they state, and the class names on and around them.</summary>
    public List<(string Value, string Names)> Times { get; } = [];

    /// <summary>Texts of links to authors.</summary>
    public List<string> Authors { get; } = [];

    public string? Canonical { get; set; }

    public string? Title { get; set; }

    public string? Language { get; set; }

    /// <summary>What the page says of itself in a sentence.</summary>
    public string? Description => Meta.GetValueOrDefault("og:description") ?? Meta.GetValueOrDefault("description") ?? Stated;

    /// <summary>The description in the article's own data.</summary>
    public string? Stated { get; set; }

    /// <summary>Reads an element of the head or the body.</summary>
    public void Add(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                AddMeta(element);
                break;
            case "link" when element.GetAttribute("rel")?.Contains("canonical", StringComparison.OrdinalIgnoreCase) == true:
                Canonical ??= element.GetAttribute("href");
                break;
            case "time" when Times.Count < MostTimes && element.ChildElementCount == 0:
                Times.Add((element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent, $"{element.ClassName} {element.ParentElement?.ClassName}"));
                break;
            // The older way of time elements: <abbr class="published" title="2014-06-03T10:00:00Z">.
            case "abbr" when Times.Count < MostTimes && element.ClassName is { } names && names.Contains("published", StringComparison.Ordinal):
                Times.Add((element.GetAttribute("title") ?? "", names));
                break;
            case "a" when element.GetAttribute("rel")?.Contains("author", StringComparison.OrdinalIgnoreCase) == true && Authors.Count < 10:
                Authors.Add(element.TextContent.Trim());
                break;
            default:
                break;
        }

        if (element.HasAttribute("itemprop") || element.HasAttribute("itemscope")) Microdata.Add(element);
    }

    /// <summary>"Nowak, Ada", as libraries write it.</summary>
    private static string InOrder(string name) => name.Split(',', StringSplitOptions.TrimEntries) is [var family, { Length: > 0 } given] ? $"{given} {family}" : name;

    private void AddMeta(IElement element)
    {
        var name = element.GetAttribute("name") ?? element.GetAttribute("property");
        if (!string.IsNullOrWhiteSpace(name) && element.GetAttribute("content") is { Length: > 0 } content)
        {
            Meta.TryAdd(name, content);
            if (name.Equals("citation_author", StringComparison.OrdinalIgnoreCase) && Authors.Count < 10) Authors.Add(InOrder(content));
        }
    }
}
