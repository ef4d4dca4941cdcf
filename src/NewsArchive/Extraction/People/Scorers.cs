using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>"Springfield 2 (Quxley 13, Zorvan 60) Shelbyville 0": who scored, in brackets behind the score.</summary>
internal static class Scorers
{
    private const int LongestList = 40;

    /// <summary>Whether a name stands in such brackets: nothing but names, figures and commas before it, and a figure before the bracket.</summary>
    public static bool Hold(TokenizedArticle article, int name)
    {
        var tokens = article.Tokens;
        var figures = 0;
        for (var i = name - 1; i > 0 && i > name - LongestList; i--)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.OpenBracket) return IsScore(article, i - 1) && (figures > 0 || EndsInMinute(article, name));
            if (token.Kind == TokenKind.Number) figures++;
            else if (!token.IsCapitalised && token.Kind is not (TokenKind.Comma or TokenKind.Semicolon) && !IsManner(article.Word(i))) return false;
        }

        return false;
    }

    private static bool IsScore(TokenizedArticle article, int at) => article.Tokens[at].Kind == TokenKind.Number && article.Tokens[at].End - article.Tokens[at].Start <= 2;

    /// <summary>"(Quxley 13)", "(Quxley 13, …": a minute of a game behind the first name.</summary>
    private static bool EndsInMinute(TokenizedArticle article, int name)
    {
        var at = name;
        while (at < article.Tokens.Length && article.Tokens[at].IsCapitalised) at++;
        return at + 1 < article.Tokens.Length && article.Tokens[at].Kind == TokenKind.Number && article.Tokens[at].End - article.Tokens[at].Start <= 3 && article.Tokens[at + 1].Kind is TokenKind.CloseBracket or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Number or TokenKind.Word;
    }

    private static bool IsManner(ReadOnlySpan<char> word) => word is "pen" or "og" or "penalty" or "own" or "goal" or "and" or "min" or "minutes" or "van" or "de" or "van der" or "da" or "di" or "el" or "al";
}
