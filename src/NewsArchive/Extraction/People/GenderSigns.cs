using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>What titles, given names and pronouns tell of a person's gender.</summary>
internal static class GenderSigns
{
    /// <summary>How many words behind a name its pronoun may stand.</summary>
    private const int Reach = 24;

    private static readonly ulong NoPerson = PersonRules.Bit(PersonRule.ArticleBefore) | PersonRules.Bit(PersonRule.PartOfAnotherName) | PersonRules.Bit(PersonRule.LonePlace);

    private const int MostVotes = 4;
    private const int OfGivenName = 3;
    private const int OfOpeningPronoun = 3;

    /// <summary>As the words before the name tell it: "Mrs", "king", "his wife".</summary>
    public static Gender OfTitle(TokenizedArticle article, NameCandidate name)
    {
        for (var i = name.First - 1; i >= 0 && i >= name.First - 2; i--)
        {
            if (article.Tokens[i].Kind == TokenKind.Comma) continue;
            if (article.Tokens[i].Is(WordClass.Pronoun) || article.Tokens[i].Sentence != article.Tokens[name.First].Sentence) return Gender.Unknown;
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
            if (Math.Abs(votes) < MostVotes) votes += PronounVote(article, candidates, index);
        }

        votes += OfName(article, identity.Fullest) switch { Gender.Female => -OfGivenName, Gender.Male => OfGivenName, _ => 0 };
        return votes == 0 ? Gender.Unknown : votes < 0 ? Gender.Female : Gender.Male;
    }

    /// <summary>
    /// Above 0 for "he", below for "she", behind the first name of a sentence and before the next one; "him" and "her" mostly mean somebody else than the one named right before.
    /// "Quxley won. She …" says most: the sentence names her alone, and the next begins with her.
    /// </summary>
    private static int PronounVote(TokenizedArticle article, List<NameCandidate> candidates, int index)
    {
        var from = candidates[index].End;
        var sentence = article.Tokens[from - 1].Sentence;
        for (var before = index - 1; before >= Math.Max(0, index - Reach) && article.Tokens[candidates[before].First].Sentence == sentence; before--)
        {
            if (MayBePerson(candidates[before])) return 0;
        }

        var next = index + 1;
        while (next < candidates.Count && candidates[next].First < from + Reach && !MayBePerson(candidates[next])) next++;
        var end = Math.Min(article.Tokens.Length, from + Reach);
        if (next < candidates.Count) end = Math.Min(end, candidates[next].First);
        var inMarks = false;
        for (var i = from; i < end; i++)
        {
            var token = article.Tokens[i];
            if (token.Sentence > sentence + 1) return 0;
            if (token.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote) inMarks = token.Kind == TokenKind.OpenQuote;
            if (inMarks || !token.Is(WordClass.Pronoun) || IsObject(article, i)) continue;
            var gender = Of(token, WordClass.FemaleWord, WordClass.MaleWord);
            if (gender == Gender.Unknown) continue;
            var opens = token.Sentence > sentence && article.Tokens[i - 1].Sentence == sentence;
            return (opens ? OfOpeningPronoun : 1) * (gender == Gender.Female ? -1 : 1);
        }

        return 0;
    }

    private static bool MayBePerson(NameCandidate name) => (name.Rules & NoPerson) == 0;

    private static bool IsObject(TokenizedArticle article, int at) => article.IsWord(at, "him") || article.IsWord(at, "her") || article.IsWord(at, "hers");

    private static Gender Of(Token token, WordClass female, WordClass male)
    {
        var her = token.Is(female);
        return her == token.Is(male) ? Gender.Unknown : her ? Gender.Female : Gender.Male;
    }
}
