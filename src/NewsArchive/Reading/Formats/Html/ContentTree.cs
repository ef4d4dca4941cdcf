using AngleSharp.Dom;
using NewsArchive.Reading.Cleaning;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>Makes content nodes of a parsed page and counts text and links in them.</summary>
internal static class ContentTree
{
    private const int ShortestNotice = 60;

    public static ContentNode Build(IElement body, PageFacts facts) => Element(body, facts, null, false, false);

    private static ContentNode Element(IElement element, PageFacts facts, ContentNode? parent, bool inLink, bool hidden)
    {
        var name = element.LocalName;
        var classes = element.ClassName;
        var node = new ContentNode(name, null, parent)
        {
            IsBlock = HtmlNames.IsBlock(name),
            ClassNames = classes,
            Property = element.GetAttribute("itemprop"),
            Evidence = EvidenceOf(element, name, classes),
        };
        node.IsHidden = hidden || IsHidden(element, classes);
        facts.Add(element);
        inLink |= name == "a" && element.HasAttribute("href");
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text) AddText(node, text.Data, inLink);
            else if (child is IElement { LocalName: "meta" or "link" } data) facts.Add(data);
            else if (child is IElement inner && inner.LocalName is not ("script" or "style" or "head")) AddElement(node, Element(inner, facts, node, inLink, node.IsHidden));
        }

        if (node.IsBlock && !node.HasBlocks && node.TextLength >= ShortestNotice && AsksForConsent(node)) Empty(node);

        return node;
    }

    private static bool AsksForConsent(ContentNode node) => node.Children.Exists(c => c.IsText ? ConsentNotices.Is(c.Text) : AsksForConsent(c));

    private static void Empty(ContentNode node)
    {
        node.Children.Clear();
        node.TextLength = 0;
        node.LinkLength = 0;
    }

    private static void AddText(ContentNode node, string text, bool inLink)
    {
        if (text.Length == 0) return;
        node.Children.Add(new("#text", text, node));
        var length = Count(text);
        node.TextLength += length;
        if (inLink) node.LinkLength += length;
    }

    private static void AddElement(ContentNode node, ContentNode child)
    {
        node.Children.Add(child);
        node.HasBlocks |= child.IsBlock || child.HasBlocks;
        node.TextLength += child.TextLength;
        node.LinkLength += child.LinkLength;
    }

    private static Evidence EvidenceOf(IElement element, string name, string? classes)
    {
        if (name is "nav" or "footer" or "aside" or "dialog" or "menu" or "amp-ad" or "amp-sidebar" or "amp-embed" or "amp-consent" or "amp-sticky-ad") return Evidence.Unlikely;
        if (element.GetAttribute("itemprop") is "articleBody" or "reviewBody") return Evidence.Likely;
        if (element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "banner" or "search" or "dialog" or "menu" or "alert") return Evidence.Unlikely;
        return name is "html" or "body" or "article" or "main" ? Evidence.None : ClassEvidence.Of(classes, element.Id);
    }

    private static bool IsHidden(IElement element, string? classes)
    {
        if (element.HasAttribute("hidden")) return true;
        if (element.GetAttribute("style") is { } style)
        {
            var plain = style.Replace(" ", "", StringComparison.Ordinal);
            if (plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return element.GetAttribute("aria-hidden") == "true" && classes?.Contains("fallback", StringComparison.Ordinal) != true;
    }

    /// <summary>Characters with runs of blanks counted as one.</summary>
    private static int Count(string text)
    {
        var count = 0;
        var blank = true;
        foreach (var c in text)
        {
            var isBlank = char.IsWhiteSpace(c);
            if (!isBlank || !blank) count++;
            blank = isBlank;
        }

        return count;
    }
}
