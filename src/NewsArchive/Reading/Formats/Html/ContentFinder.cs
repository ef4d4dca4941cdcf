namespace NewsArchive.Reading.Formats.Html;

/// <summary>
/// Finds the element that holds the article: the one with the highest sum of good paragraphs less link lists and crumbs.
/// A sum keeps an article whole that the page splits into many containers.
/// </summary>
internal static class ContentFinder
{
    /// <summary>With less good text than this an element's name is the better evidence: a table of results has no paragraphs.</summary>
    private const int PoorArticle = 250;

    private const int GoodParagraph = 80;
    private const int GoodSentence = 40;

    public static ContentNode Find(ContentNode body)
    {
        Measure(body);
        Absolve(body, body.RawLength / 2);
        TeaserLists.Mark(body);
        Score(body, 0);
        var best = body;
        Highest(body, ref best);
        best = Deepest(best);
        return LikelyIn(body, best) ?? best;
    }

    /// <summary>Finds the article by its text alone, whatever the names say.</summary>
    public static ContentNode FindByShape(ContentNode body)
    {
        Forget(body);
        return Find(body);
    }

    private static void Forget(ContentNode node)
    {
        node.Evidence = node.Name is "nav" or "footer" ? Evidence.Unlikely : Evidence.None;
        foreach (var child in node.Children) Forget(child);
    }

    private static int Measure(ContentNode node)
    {
        var good = Own(node).Good;
        foreach (var child in node.Children)
        {
            if (!child.IsText && (child.IsBlock || child.HasBlocks)) good += Measure(child);
        }

        node.RawLength = good;
        return good;
    }

    /// <summary>What holds more than half of all good text is the article, whatever its name: "page-with-sidebar", "paywall".</summary>
    private static void Absolve(ContentNode node, int half)
    {
        if (node.RawLength <= half || half == 0) return;
        node.Evidence = node.Evidence == Evidence.Unlikely ? Evidence.None : node.Evidence;
        node.IsHidden = false;
        foreach (var child in node.Children) Absolve(child, half);
    }

    private static (double Score, int Good) Own(ContentNode node)
    {
        if (node.IsBlock && !node.HasBlocks) return OfUnit(node.Name, node.TextLength, node.LinkLength, EndsSentence(node));
        return node.HasBlocks ? OfLooseText(node) : (0, 0);
    }

    /// <summary>Sums up the subtree; what stands under unlikely names counts for nothing.</summary>
    private static void Score(ContentNode node, int unlikely)
    {
        if (node.IsHidden) return;
        if (node.Evidence == Evidence.Unlikely) unlikely++;
        var (score, good) = Own(node);
        foreach (var child in node.Children)
        {
            if (child.IsText || !child.IsBlock && !child.HasBlocks) continue;
            Score(child, unlikely);
            score += child.Score;
            good += child.GoodLength;
        }

        node.GoodLength = unlikely > 0 ? 0 : good;
        node.Score = unlikely > 0 ? Math.Min(0, score) * 0.2 : score;
    }

    private static (double Score, int Good) OfUnit(string name, int length, int links, bool endsSentence)
    {
        if (length == 0) return (0, 0);
        var own = length - links;
        if (links * 2 > length) return (-Math.Min(links, 60), 0);
        var isGood = own >= GoodParagraph || own >= GoodSentence && endsSentence;
        if (name is "h1" or "h2" or "h3" or "h4") return (0, 0);
        if (!isGood) return (-Math.Min(10, length), 0);
        return name == "li" ? (own * 0.4, own) : (own, own);
    }

    /// <summary>Text between blocks: old pages part their paragraphs by line breaks only.</summary>
    private static (double Score, int Good) OfLooseText(ContentNode node)
    {
        int length = 0, links = 0;
        foreach (var child in node.Children)
        {
            if (child.IsText) length += child.Text!.AsSpan().Trim().Length;
            else if (!child.IsBlock && !child.HasBlocks && !child.IsHidden)
            {
                length += child.TextLength;
                links += child.LinkLength;
            }
        }

        return length < GoodSentence ? (0, 0) : OfUnit("div", length, links, true);
    }

    private static bool EndsSentence(ContentNode node)
    {
        for (var last = node; last is not null;)
        {
            var next = default(ContentNode);
            for (var i = last.Children.Count - 1; i >= 0 && next is null; i--)
            {
                var child = last.Children[i];
                if (child.IsText && !string.IsNullOrWhiteSpace(child.Text)) return Cleaning.LineFeatures.EndsSentence(child.Text.AsSpan().TrimEnd());
                if (!child.IsText && child.TextLength > 0) next = child;
            }

            last = next;
        }

        return false;
    }

    private static void Highest(ContentNode node, ref ContentNode best)
    {
        if (node.Score > best.Score) best = node;
        foreach (var child in node.Children)
        {
            if (!child.IsText && child.GoodLength > 0 && child.Score > 0) Highest(child, ref best);
        }
    }

    /// <summary>Goes down while one child holds all the good text.</summary>
    private static ContentNode Deepest(ContentNode node)
    {
        while (node.Children.Find(c => !c.IsText && c.GoodLength > 0 && c.GoodLength >= node.GoodLength && c.HasBlocks) is { } only) node = only;
        return node;
    }

    /// <summary>An element that calls itself the article's body, with most of the good text.</summary>
    private static ContentNode? LikelyIn(ContentNode body, ContentNode best)
    {
        ContentNode? likely = null;
        Search(body);
        return likely;

        void Search(ContentNode node)
        {
            var enough = best.GoodLength < PoorArticle ? node.TextLength >= best.GoodLength && node.LinkDensity < 0.3 : node.GoodLength > 0;
            if (node.Evidence == Evidence.Likely && enough && node.GoodLength >= best.GoodLength * 0.7 && (likely is null || node.GoodLength >= likely.GoodLength * 0.9)) likely = node;
            foreach (var child in node.Children)
            {
                if (!child.IsText && (child.GoodLength >= best.GoodLength * 0.7 || best.GoodLength < PoorArticle)) Search(child);
            }
        }
    }
}
