using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>Bylines and credits name the people who made the article, not those it tells of.</summary>
internal static class NewsCredits
{
    /// <summary>"Photograph: Agency/Sam Doe", "(Reporting by Anna Berg)", "By Anna Berg", and a name alone on one of the first lines.</summary>
    public static bool IsCredit(TokenizedArticle article, int first, int end)
    {
        var tokens = article.Tokens;
        var at = tokens[first].Kind is TokenKind.OpenBracket or TokenKind.Dash ? first + 1 : first;
        if (at + 1 >= end || tokens[at].Kind != TokenKind.Word) return false;
        var word = article.Word(at);
        if (IsWork(word) && (article.IsWord(at + 1, "by") || tokens[at + 1].Kind == TokenKind.Colon)) return true;
        if (word.Equals("additional", StringComparison.OrdinalIgnoreCase) && article.IsWord(at + 1, "reporting")) return true;
        if (word.Equals("by", StringComparison.OrdinalIgnoreCase)) return end - at <= 9 && IsWholeBlock(article, first, end) && AllCapitalised(article, at + 1, end);
        return article.BlockOf(first) < 2 && end - first is 2 or 3 && IsWholeBlock(article, first, end) && IsNameAlone(article, first, end);
    }

    private static bool IsWork(ReadOnlySpan<char> word) => word.Length is > 3 and < 13
        && (Is(word, "photo") || Is(word, "photos") || Is(word, "photograph") || Is(word, "photographs") || Is(word, "picture") || Is(word, "pictures") || Is(word, "image") || Is(word, "images")
            || Is(word, "reporting") || Is(word, "editing") || Is(word, "writing") || Is(word, "reported") || Is(word, "edited") || Is(word, "compiled") || Is(word, "graphic") || Is(word, "video"));

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool IsWholeBlock(TokenizedArticle article, int first, int end)
    {
        var block = article.Article.Blocks[article.BlockOf(first)];
        return article.Tokens[first].Start - block.Start <= 1 && block.End - article.Tokens[end - 1].End <= 1;
    }

    private static bool AllCapitalised(TokenizedArticle article, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (article.Tokens[i].Kind == TokenKind.Word && article.Tokens[i].Case == LetterCase.Lower && !article.Tokens[i].Is(WordClass.Function | WordClass.Particle)) return false;
        }

        return true;
    }

    /// <summary>Two or three capitalised words, one of them a listed name, with no stop behind them.</summary>
    private static bool IsNameAlone(TokenizedArticle article, int first, int end)
    {
        var known = false;
        for (var i = first; i < end; i++)
        {
            var token = article.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Case != LetterCase.Capital || token.Is(WordClass.Function | WordClass.Title | WordClass.Honorific)) return false;
            known |= token.Is(WordClass.GivenName | WordClass.Surname);
        }

        return known;
    }
}
