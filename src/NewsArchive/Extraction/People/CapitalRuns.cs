using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>Finds how far a run of capitalised words reaches: "Pieter van der Berg", "Sam Doe, Jr.", "Anna 'Ace' Berg".</summary>
internal static class CapitalRuns
{
    /// <summary>Whether the token may be a word of a name: a capital, or a small particle joined to one ("al-Haddad", "d'Arc").</summary>
    public static bool IsNamePart(in Token token) => token.IsCapitalised || token.Is(WordClass.JoinedParticle);

    /// <summary>Length of the particle joined before a capital, its hyphen or apostrophe included: 3 in "al-Haddad"; 0 where there is none.</summary>
    public static int JoinedParticle(ReadOnlySpan<char> word)
    {
        var mark = word[..Math.Min(word.Length, 6)].IndexOfAny('-', '\'', '’');
        if (mark < 1 || mark + 1 >= word.Length || !char.IsUpper(word[mark + 1])) return 0;
        return Lexicon.Of(word[..mark]).HasFlag(WordClass.Particle) ? mark + 1 : 0;
    }

    /// <summary>Behind the last token of the run that begins at a token; end bounds the sentence.</summary>
    public static int EndOf(TokenizedArticle article, int first, int end)
    {
        var at = first + 1;
        while (at < end)
        {
            var next = Step(article, at, end);
            if (next == at) break;
            at = next;
        }

        return at;
    }

    private static int Step(TokenizedArticle article, int at, int end)
    {
        var token = article.Tokens[at];
        if (!SameLine(article, at)) return at;
        if (IsNamePart(article.Tokens[at])) return at + 1;
        return token.Kind switch
        {
            TokenKind.Word when token.Is(WordClass.Particle) => BehindParticles(article, at, end),
            TokenKind.Comma when at + 1 < end && article.Tokens[at + 1].Is(WordClass.NameSuffix) && article.Tokens[at + 1].IsCapitalised => at + 2,
            TokenKind.OpenQuote or TokenKind.SingleQuote or TokenKind.OpenBracket => BehindNickname(article, at, end),
            _ => at,
        };
    }

    private static bool SameLine(TokenizedArticle article, int at) =>
        article.Tokens[at].Start - article.Tokens[at - 1].End <= 1
            ? article.Tokens[at].Start == article.Tokens[at - 1].End || article.Text[article.Tokens[at - 1].End] != '\n'
            : !article.Text.AsSpan(article.Tokens[at - 1].End, Math.Min(8, article.Tokens[at].Start - article.Tokens[at - 1].End)).Contains('\n');

    private static int BehindParticles(TokenizedArticle article, int at, int end)
    {
        var tokens = article.Tokens;
        var next = at + 1;
        while (next < end && next < at + 3 && tokens[next].Kind == TokenKind.Word && tokens[next].Case == LetterCase.Lower && tokens[next].Is(WordClass.Particle)) next++;
        return next < end && tokens[next].IsCapitalised && SameLine(article, next) ? next + 1 : at;
    }

    /// <summary>One to three words in marks, or a given name in brackets, with a name's word behind them.</summary>
    private static int BehindNickname(TokenizedArticle article, int at, int end)
    {
        var tokens = article.Tokens;
        if (tokens[at].Start == tokens[at - 1].End) return at;
        var close = tokens[at].Kind == TokenKind.OpenQuote ? TokenKind.CloseQuote : tokens[at].Kind == TokenKind.SingleQuote ? TokenKind.SingleQuote : TokenKind.CloseBracket;
        var last = close == TokenKind.CloseBracket ? at + 2 : at + 4;
        for (var i = at + 1; i < end && i <= last; i++)
        {
            if (tokens[i].Kind == close) return i > at + 1 && i + 1 < end && tokens[i + 1].IsCapitalised && tokens[i + 1].Start > tokens[i].End ? i + 2 : at;
            if (!tokens[i].IsCapitalised) return at;
            if (close == TokenKind.CloseBracket && !tokens[i].Is(WordClass.GivenName)) return at;
        }

        return at;
    }
}
