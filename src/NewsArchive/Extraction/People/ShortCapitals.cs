using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>Two or three capitals in running text that look like a listed name and are none.</summary>
internal static class ShortCapitals
{
    private const int Most = 3;
    private const WordClass NameWord = WordClass.GivenName | WordClass.Surname;

    /// <summary>"AI will change work", "AI Safety": an abbreviation, though "Ai" is a name; "Anna Berg QC", "Sterling GBP": letters behind a name. Not "MR. LEE:", "LEE Quxley", "JD Quxley", "Maria XIV".</summary>
    public static bool AreNoName(TokenizedArticle article, int at, int end, bool open)
    {
        var token = article.Tokens[at];
        if (token.Case != LetterCase.AllCaps || token.End - token.Start is < 2 or > Most || article.Word(at).ContainsAnyExceptInRange('A', 'Z')) return false;
        if (open) return (token.Class & ~WordClass.GivenName) == WordClass.None && article.Word(at).ContainsAnyExcept("IVX") && article.Tokens[at - 1].Case == LetterCase.Capital && article.Tokens[at - 1].End - article.Tokens[at - 1].Start > 2;
        if (!token.Is(WordClass.GivenName) || token.Is(WordClass.Surname)) return false;
        if (at + 1 < end) return article.Tokens[at + 1].Is(WordClass.CommonWord) && !article.Tokens[at + 1].Is(NameWord);
        return !IsCalled(article, at) && !(at + 1 < article.Tokens.Length && article.Tokens[at + 1].Kind == TokenKind.Colon);
    }

    /// <summary>"Mr. LI", "President AL".</summary>
    private static bool IsCalled(TokenizedArticle article, int at) =>
        at > 0 && article.Tokens[at - 1].Is(WordClass.Honorific | WordClass.Title);
}
