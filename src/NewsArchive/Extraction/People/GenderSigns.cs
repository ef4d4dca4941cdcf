using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>What titles, given names and pronouns tell of a person's gender.</summary>
internal static class GenderSigns
{
    /// <summary>How many words behind a name its pronoun may stand.</summary>
    private const int Reach = 24;

    /// <summary>As the words before the name tell it: "Mrs", "king", "his wife".</summary>
    public static Gender OfTitle(TokenizedArticle article, NameCandidate name)
    {
        for (var i = name.First - 1; i >= 0 && i >= name.First - 2; i--)
        {
            if (article.Tokens[i].Kind == TokenKind.Comma) continue;
            if (Of(article.Tokens[i], WordClass.FemaleWord, WordClass.MaleWord) is var gender && gender != Gender.Unknown) return gender;
        }

        return Gender.Unknown;
    }

    /// <summary>As the given name tells it, where it is a man's or a woman's only.</summary>
    public static Gender OfName(TokenizedArticle article, NameCandidate name) =>
        name.Length > 1 ? Of(article.Tokens[name.First], WordClass.FemaleName, WordClass.MaleName) : Gender.Unknown;

    /// <summary>The gender of an identity: titles first, then pronouns near its mentions and the given name together.</summary>
    public static Gender Of(TokenizedArticle article, List<NameCandidate> candidates, Identity identity)
    {
        var votes = 0;
        foreach (var index in identity.Mentions)
        {
            var title = OfTitle(article, candidates[index]);
            if (title != Gender.Unknown) return title;
            if (votes is > -4 and < 4) votes += PronounVote(article, candidates, index);
        }

        votes += OfName(article, identity.Fullest) switch { Gender.Female => -3, Gender.Male => 3, _ => 0 };
        return votes == 0 ? Gender.Unknown : votes < 0 ? Gender.Female : Gender.Male;
    }

    /// <summary>+1 for "he", −1 for "she" in the rest of the sentence or at the start of the next, no other name before it.</summary>
    private static int PronounVote(TokenizedArticle article, List<NameCandidate> candidates, int index)
    {
        var from = candidates[index].End;
        var end = Math.Min(article.Tokens.Length, from + Reach);
        if (index + 1 < candidates.Count) end = Math.Min(end, candidates[index + 1].First);
        var sentence = article.Tokens[candidates[index].First].Sentence;
        for (var i = from; i < end; i++)
        {
            var token = article.Tokens[i];
            if (token.Sentence > sentence + 1 || token.Kind == TokenKind.OpenQuote) return 0;
            if (!token.Is(WordClass.Pronoun)) continue;
            var gender = Of(token, WordClass.FemaleWord, WordClass.MaleWord);
            if (gender != Gender.Unknown) return gender == Gender.Female ? -1 : 1;
        }

        return 0;
    }

    private static Gender Of(Token token, WordClass female, WordClass male)
    {
        var her = token.Is(female);
        return her == token.Is(male) ? Gender.Unknown : her ? Gender.Female : Gender.Male;
    }
}
