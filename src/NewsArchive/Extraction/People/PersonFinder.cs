using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>The people an article names.</summary>
public static class PersonFinder
{
    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<PersonInArticle> Find(TokenizedArticle article) => [];
}
