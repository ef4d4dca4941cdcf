using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Dates;

/// <summary>The expressions of time in an article.</summary>
public static class DateFinder
{
    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<DateMention> Find(TokenizedArticle article) => [];
}
