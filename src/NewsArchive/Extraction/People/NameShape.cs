using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>What the words of a name say by themselves.</summary>
internal static class NameShape
{
    /// <summary>The bits of the rules that fire for tokens[first..end].</summary>
    public static ulong Rules(TokenizedArticle article, int first, int end, LineCase lines)
    {
        var rules = lines == LineCase.Prose ? 0 : PersonRules.Bit(PersonRule.Headline);
        return rules | (end - first == 1 ? OfOne(article, first) : OfMany(article, first, end));
    }

    private static ulong OfOne(TokenizedArticle article, int at)
    {
        var token = article.Tokens[at];
        if (HasParticleInside(article.Word(at))) return PersonRules.Bit(PersonRule.Particle) | PersonRules.Bit(PersonRule.HyphenatedGivenName);
        var rule = token.Is(WordClass.Mononym) ? PersonRule.Mononym
            : token.Is(WordClass.Place) ? PersonRule.LonePlace
            : CapitalRuns.JoinedParticle(article.Word(at)) > 0 ? PersonRule.Particle
            : token.Is(WordClass.CommonWord) && token.Is(WordClass.GivenName | WordClass.Surname) ? PersonRule.CommonGivenName
            : token.Is(WordClass.Surname) && !token.Is(WordClass.Organisation) ? PersonRule.LoneFamilyName
            : token.Is(WordClass.GivenName) ? PersonRule.LoneGivenName
            : token.Is(WordClass.CommonWord) ? PersonRule.LoneCommonWord
            : PersonRule.LoneUnknown;
        return PersonRules.Bit(rule);
    }

    /// <summary>"Zorvan-ul-Quxley".</summary>
    private static bool HasParticleInside(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        if (hyphen < 1 || word.Length < 8) return false;
        var second = word[(hyphen + 1)..].IndexOf('-');
        return second is 2 or 3 && char.IsLower(word[hyphen + 1]) && hyphen + second + 2 < word.Length && char.IsUpper(word[hyphen + second + 2]) && Lexicon.Of(word.Slice(hyphen + 1, second)).HasFlag(WordClass.Particle);
    }

    private static ulong OfMany(TokenizedArticle article, int first, int end)
    {
        var tokens = article.Tokens;
        var last = end - 1;
        ulong rules = 0;
        if (tokens[last].Is(WordClass.NameSuffix) && last > first)
        {
            rules |= PersonRules.Bit(PersonRule.Suffix);
            last--;
            if (tokens[last].Kind == TokenKind.Comma && last > first) last--;
        }

        if (last == first) return rules | OfOne(article, first);
        rules |= PersonRules.Bit(Pair(tokens[first], tokens[last], article.Word(last)));
        if (tokens[first].Is(WordClass.GivenName) && tokens[first].Is(WordClass.CommonWord | WordClass.Place)) rules |= PersonRules.Bit(PersonRule.CommonGivenName);
        if (last - first > 1 && !tokens[first].Is(WordClass.GivenName) && tokens[first + 1].Is(WordClass.GivenName) && tokens[first + 1].IsCapitalised) rules |= PersonRules.Bit(PersonRule.GivenNameInside);
        if (end - first > 4) rules |= PersonRules.Bit(PersonRule.LongRun);
        for (var i = first; i <= last; i++) rules |= OfWord(article, first, i, last);
        return rules;
    }

    private static PersonRule Pair(Token given, Token family, ReadOnlySpan<char> familyWord)
    {
        var isFamilyName = family.Is(WordClass.Surname) || family.Case == LetterCase.Capital && FamilyNameEndings.Fit(familyWord, family.Class);
        if (given.Is(WordClass.GivenName))
        {
            if (isFamilyName) return PersonRule.GivenAndFamilyName;
            return family.Is(WordClass.CommonWord | WordClass.Place | WordClass.Nationality) && !family.Is(WordClass.GivenName) ? PersonRule.GivenNameThenCommonWord : PersonRule.GivenNameThenUnknown;
        }

        if (family.Is(WordClass.GivenName) && !family.Is(WordClass.Surname | WordClass.CommonWord | WordClass.Place | WordClass.Nationality)) return PersonRule.GivenNameLast;
        if (given.Is(WordClass.Surname)) return PersonRule.FamilyNameThenName;
        return isFamilyName ? PersonRule.UnknownThenFamilyName : PersonRule.UnknownNames;
    }

    private static ulong OfWord(TokenizedArticle article, int first, int i, int last)
    {
        var tokens = article.Tokens;
        var token = tokens[i];
        if (token.Kind is TokenKind.OpenQuote or TokenKind.SingleQuote or TokenKind.OpenBracket) return PersonRules.Bit(PersonRule.Nickname);
        if (token.Kind != TokenKind.Word) return 0;
        if (RunParts.IsInitial(article, i) && i < last) return PersonRules.Bit(PersonRule.Initial);
        if (token.Is(WordClass.Particle) && i < last && i > first || CapitalRuns.JoinedParticle(article.Word(i)) > 0) return PersonRules.Bit(PersonRule.Particle);
        if (token.Is(WordClass.GivenName | WordClass.Surname | WordClass.NameSuffix | WordClass.Particle)) return 0;
        if (i > first && RunParts.FollowsGivenName(article, i)) return 0;
        if (token.Is(WordClass.Place)) return PersonRules.Bit(PersonRule.PlaceInside);
        if (token.Is(WordClass.CommonWord)) return PersonRules.Bit(PersonRule.CommonWordInside);
        if (i == first && RunParts.IsFamilyInCapitals(article, i, last + 1)) return 0;
        if (token.Case == LetterCase.AllCaps && token.End - token.Start > 2 && article.Tokens[first == i ? last : first].Case != LetterCase.AllCaps) return PersonRules.Bit(PersonRule.AcronymInside);
        return HasSmallSecondPart(article.Word(i)) ? PersonRules.Bit(PersonRule.HyphenatedGivenName) : 0;
    }

    /// <summary>"Dae-su".</summary>
    private static bool HasSmallSecondPart(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen > 1 && hyphen + 2 < word.Length && word.Length < 12 && char.IsLower(word[hyphen + 1]);
    }
}
