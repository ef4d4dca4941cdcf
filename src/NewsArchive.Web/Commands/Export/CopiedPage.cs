using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;

namespace NewsArchive.Web.Commands;

/// <summary>
/// A page of the site as a file: its links lead to the files of the copy, what only the running site can do is left out, and a link to what
/// is not copied becomes its words.
/// </summary>
/// <param name="file">Its place in the copy: "articles/kerry-calls-84e1d7.html".</param>
/// <param name="asked">The address the page was asked under.</param>
/// <param name="site">The address of the site the copy is of, as its citations give it.</param>
internal sealed class CopiedPage(string file, Uri asked, Uri site)
{
    private const string Live = "script, form, [data-live], link[rel=canonical], link[rel=search], link[rel=alternate], meta[name=robots]";

    private static readonly HtmlParser Parser = new();

    /// <summary>The address of the list's next page; null where there is none.</summary>
    public string? Next { get; private set; }

    /// <summary>The address of a long article's next part; null where there is none.</summary>
    public string? NextPart { get; private set; }

    public string Make(string html, DateOnly day)
    {
        using var page = Parser.ParseDocument(html);
        Next = page.QuerySelector(".pager a[rel=next]")?.GetAttribute("href");
        NextPart = page.QuerySelector(".parts a[rel=next], .steps a[rel=next]")?.GetAttribute("href");
        foreach (var live in page.QuerySelectorAll(Live).ToList()) live.Remove();
        foreach (var link in page.QuerySelectorAll("[href]").ToList()) Lead(link);
        foreach (var citation in page.QuerySelectorAll(".citation")) citation.TextContent = citation.TextContent.Replace(asked.GetLeftPart(UriPartial.Authority), site.AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal);
        if (page.QuerySelector(".foot p") is { } foot) foot.TextContent += $" A copy of {Rendering.Dates.Day(day)}: searching and choosing need the archive itself.";
        using var writer = new StringWriter();
        page.ToHtml(writer, HtmlMarkupFormatter.Instance);
        return writer.ToString();
    }

    private void Lead(IElement link)
    {
        var href = link.GetAttribute("href")!;
        if (href.StartsWith('#') || !Uri.TryCreate(asked, href, out var target) || target.Authority != asked.Authority) return;
        if (CopyAddresses.FileOf(Uri.UnescapeDataString(target.AbsolutePath), target.Query) is { } there)
        {
            link.SetAttribute("href", (there == file && target.Fragment.Length > 0 ? "" : CopyAddresses.Way(file, there)) + target.Fragment);
        }
        else if (link.LocalName == "a") Unlink(link);
        else link.Remove();
    }

    /// <summary>A link's words or shapes without the link: in a picture a group, elsewhere a plain run that keeps its look.</summary>
    private static void Unlink(IElement link)
    {
        var owner = link.Owner!;
        var plain = link.NamespaceUri == NamespaceNames.SvgUri ? owner.CreateElement(NamespaceNames.SvgUri, "g") : owner.CreateElement("span");
        // A label that zooms is underlined as a link.
        if (link.ClassName is { Length: > 0 } css && !link.ClassList.Contains("zoom")) plain.SetAttribute("class", css);
        while (link.FirstChild is { } child) plain.AppendChild(child);
        link.Replace(plain);
    }
}
