using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>The same long quotation in two articles: words are reported when they are new, but may be quoted again.</summary>
public static class SameQuoteClues
{
    // Shorter words are said more than once.
    private const int Shortest = 60;

    /// <summary>The long quotations of an article by their letters and digits alone, as articles are compared by.</summary>
    public static IEnumerable<string> Keys(ReadArticle article) =>
        article.Facts.Quotes.Where(quote => quote.Text.Length >= Shortest).Select(quote => Key(quote.Text)).Distinct(StringComparer.Ordinal);

    /// <summary>The clue of one quotation that an article of a known day has too.</summary>
    public static DateClue? Of(ReadArticle article, string key, string otherSlug, DateOnly otherDay)
    {
        foreach (var quote in article.Facts.Quotes)
        {
            if (quote.Text.Length < Shortest || Key(quote.Text) != key) continue;
            var days = new DayRange(DayRange.Moved(otherDay, -2), DayRange.Moved(otherDay, 4));
            return article.Clue(new(quote.Start, quote.End), $"the same words in an article of {ArticleWords.Printed(otherDay)}", "same-quote", [days], ClueWeight.Weak) with { FromArticle = otherSlug };
        }

        return null;
    }

    private static string Key(string text) =>
        string.Create(text.Count(char.IsLetterOrDigit), text, static (into, from) =>
        {
            var at = 0;
            foreach (var c in from)
            {
                if (char.IsLetterOrDigit(c)) into[at++] = char.ToLowerInvariant(c);
            }
        });
}
