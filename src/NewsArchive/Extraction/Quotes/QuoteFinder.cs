using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>What the article reports people to have said.</summary>
public static class QuoteFinder
{
    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<Quote> Find(TokenizedArticle article, IReadOnlyList<PersonInArticle> people) => [];
}
