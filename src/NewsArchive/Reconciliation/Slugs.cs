using System.Globalization;
using System.Text;
using NewsArchive.Reading;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation;

/// <summary>Addresses made of words.</summary>
public static class Slugs
{
    private const int LongestTitle = 60;

    /// <summary>"kerry-calls-on-putin-…-84e1d7": words of the title and six digits of the SHA-256.</summary>
    public static string Of(ArticleDocument article)
    {
        var words = Of(article.Title ?? "untitled");
        if (words.Length > LongestTitle) words = words[..(words.LastIndexOf('-', LongestTitle) is var cut and > 20 ? cut : LongestTitle)];
        var suffix = article.Source.Sha256[..6];
        return (words.Length == 0 ? "untitled" : words) + "-" + suffix + (article.Ordinal == 0 ? "" : "-" + (article.Ordinal + 1).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Numbers those of a set's slugs that are alike: copies of one article are told apart by their paths.</summary>
    /// <param name="slugs">The slugs; changed in place.</param>
    /// <param name="path">The path of an article, by its place in the list: asked for only where slugs are alike.</param>
    internal static void MakeUnique(List<string> slugs, Func<int, string> path)
    {
        var taken = new HashSet<string>(slugs, StringComparer.Ordinal);
        if (taken.Count == slugs.Count) return;
        foreach (var copies in Enumerable.Range(0, slugs.Count).GroupBy(a => slugs[a], StringComparer.Ordinal).Where(group => group.Skip(1).Any()).ToList())
        {
            foreach (var copy in copies.OrderBy(path, StringComparer.Ordinal).Skip(1)) slugs[copy] = Free(slugs[copy], taken);
        }
    }

    /// <summary>Letters and digits in lower case without accents, joined by hyphens; apostrophes vanish.</summary>
    public static string Of(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var printed in words)
        {
            // string.Normalize does nothing without the operating system's tables of languages.
            var c = Diacritics.Without(printed);
            if (char.IsLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (c is '\'' or '’' or '‘' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    /// <summary>The slug with the first number behind it that is not taken, which then is: "…-2".</summary>
    internal static string Free(string slug, HashSet<string> taken)
    {
        for (var n = 2; ; n++)
        {
            var numbered = slug + "-" + n.ToString(CultureInfo.InvariantCulture);
            if (taken.Add(numbered)) return numbered;
        }
    }
}
