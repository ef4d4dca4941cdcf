namespace NewsArchive.Reconciliation;

/// <summary>
/// What articles have in common that can influence each other's dates and meetings: two articles without a common key never do, so an archive
/// that reconciles a new article with those that share a key of it gets what reconciling everything would give.
/// </summary>
public static class NeighbourKeys
{
    // Shorter quotations are said more than once.
    private const int ShortestQuote = 60;

    /// <summary>The keys of an article: "m:" and two people or a person and a group for each account of a meeting, "q:" and a fingerprint for each long quotation. In ordinal order, each once.</summary>
    public static IReadOnlyList<string> Of(ReadArticle article, IReadOnlyList<string> personIds)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var account in article.Facts.Meetings)
        {
            foreach (var key in MergeableAccount.Keys(account, [.. account.People.Select(person => personIds[person])])) keys.Add("m:" + key);
        }

        foreach (var quote in article.Facts.Quotes)
        {
            if (quote.Text.Length >= ShortestQuote) keys.Add("q:" + Fingerprint(quote.Text));
        }

        return [.. keys];
    }

    /// <summary>64 bits of the letters and digits (FNV-1a), so that marks and spacing change nothing.</summary>
    private static string Fingerprint(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        }

        return hash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
    }
}
