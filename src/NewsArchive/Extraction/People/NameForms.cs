using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>Whether two forms of a name that end alike may mean one person.</summary>
internal static class NameForms
{
    /// <summary>"Anna Berg" and "Anna K. Berg", "A. Berg" and "Anna Berg", "Doe Berg" and "Anna Doe Berg"; not "Anna Berg" and "Bill Berg".</summary>
    public static bool MaybeOne(TokenizedArticle article, NameCandidate one, NameCandidate other)
    {
        if (FirstNamesAgree(article, one.First, other.First)) return !MiddleInitialsDiffer(article, one, other);
        return other.Length < one.Length && Holds(article, one, other.First);
    }

    private static bool FirstNamesAgree(TokenizedArticle article, int one, int other)
    {
        if (NameKeys.Of(article, one) == NameKeys.Of(article, other)) return true;
        var first = article.Word(one);
        var second = article.Word(other);
        if (RunParts.IsInitial(article, one) || RunParts.IsInitial(article, other)) return char.ToUpperInvariant(first[0]) == char.ToUpperInvariant(second[0]);
        return ShortNames.AreOne(first, second);
    }

    private static bool MiddleInitialsDiffer(TokenizedArticle article, NameCandidate one, NameCandidate other)
    {
        if (one.Length < 3 || other.Length < 3) return false;
        if (!RunParts.IsInitial(article, one.First + 1) || !RunParts.IsInitial(article, other.First + 1)) return false;
        return article.Word(one.First + 1)[0] != article.Word(other.First + 1)[0];
    }

    private static bool Holds(TokenizedArticle article, NameCandidate longer, int word)
    {
        for (var i = longer.First + 1; i < longer.End - 1; i++)
        {
            if (NameKeys.Of(article, i) == NameKeys.Of(article, word)) return true;
        }

        return false;
    }
}
