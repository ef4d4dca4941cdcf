using NewsArchive.Extraction;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>Places and words of an article, as the clues ask for them.</summary>
internal static class ArticleWords
{
    /// <summary>A clue from the article's own words.</summary>
    public static DateClue Clue(this ReadArticle article, TextSpan span, string says, string rule, IReadOnlyList<DayRange> allows, double weight) => new()
    {
        Words = span.In(article.Document.Text).ToString(),
        Says = says,
        Rule = rule,
        Span = span,
        Allows = allows,
        Weight = weight,
    };

    /// <summary>The span of a date as written.</summary>
    public static TextSpan Span(this DateMention date) => new(date.Start, date.End);

    /// <summary>Index of the sentence a position stands in, or of the last before it; -1 where there is none.</summary>
    public static int SentenceAt(this ReadArticle article, int position)
    {
        var sentences = article.Facts.Sentences;
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Start <= position) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    /// <summary>The dates that stand in a stretch of the text, which are neighbours in the list: index of the first, and behind the last.</summary>
    public static (int First, int End) DatesIn(this ReadArticle article, TextSpan span)
    {
        var dates = article.Facts.Dates;
        int low = 0, high = dates.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Start < span.Start) low = middle + 1;
            else high = middle;
        }

        var end = low;
        while (end < dates.Count && dates[end].End <= span.End) end++;
        return (low, end);
    }

    /// <summary>The word that ends before a position, without the blank between; empty at the text's start.</summary>
    public static ReadOnlySpan<char> WordBefore(string text, int position)
    {
        var end = position;
        while (end > 0 && text[end - 1] == ' ') end--;
        var start = end;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        return text.AsSpan(start, end - start);
    }

    /// <summary>The word that begins behind a position, without the blanks between; empty at the text's end.</summary>
    public static ReadOnlySpan<char> WordBehind(string text, int position)
    {
        var start = position;
        while (start < text.Length && text[start] == ' ') start++;
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return text.AsSpan(start, end - start);
    }

    /// <summary>"7 May 2013".</summary>
    public static string Printed(DateOnly day) => day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
