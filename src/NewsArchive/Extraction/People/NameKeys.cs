using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>Numbers that stand for words, so that names are compared without making strings.</summary>
internal static class NameKeys
{
    /// <summary>The same for "Quxley", "QUXLEY" and "Quxley."; a joined particle is left out ("al-Haddad" is "Haddad").</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        word = word[CapitalRuns.JoinedParticle(word)..];
        if (word.Length > 2 && word[0] is 'A' or 'E' && word[1] == 'l' && word[2] == '-' && word.Length > 3) word = word[3..];
        if (word.Length > 1 && word[^1] == '.') word = word[..^1];
        return Lexicon.KeyOf(Spelled(word));
    }

    /// <summary>"Quxleyskyy", "Quxleyskiy" and "Quxleyskii" are spellings of "Quxleysky"; "-ski" is a Polish name's.</summary>
    private static ReadOnlySpan<char> Spelled(ReadOnlySpan<char> word)
    {
        if (word.Length < 7) return word;
        var end = word[^4..];
        if (end.Equals("skyy", StringComparison.OrdinalIgnoreCase)) return word[..^1];
        return end.Equals("skiy", StringComparison.OrdinalIgnoreCase) || end.Equals("skii", StringComparison.OrdinalIgnoreCase) || end.Equals("skyi", StringComparison.OrdinalIgnoreCase)
            ? string.Concat(word[..^2], "y") : word;
    }

    /// <summary>The key of a token.</summary>
    public static ulong Of(TokenizedArticle article, int token) => Of(article.Word(token));

    /// <summary>The last word of the name that is no suffix: the family name in most languages.</summary>
    public static int FamilyWord(TokenizedArticle article, NameCandidate name)
    {
        var last = name.End - 1;
        while (last > name.First && (article.Tokens[last].Kind != TokenKind.Word || article.Tokens[last].Is(WordClass.NameSuffix))) last--;
        return last;
    }
}
