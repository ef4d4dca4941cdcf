using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>What the words before a name say of it.</summary>
internal static class WordsBefore
{
    private const int FarthestFront = 12;

    /// <summary>The bits of the rules that fire; first bounds the sentence.</summary>
    public static ulong Rules(TokenizedArticle article, NameCandidate name, int first)
    {
        var before = name.First - 1;
        if (before < first) return 0;
        var token = article.Tokens[before];
        return token.Kind switch
        {
            TokenKind.Comma or TokenKind.Word when IsStormListed(article, before, first) => PersonRules.Bit(PersonRule.PartOfAnotherName),
            TokenKind.Comma => BehindComma(article, name, before, first),
            TokenKind.OpenQuote or TokenKind.SingleQuote when before > first && IsNaming(article.Word(before - 1)) => PersonRules.Bit(PersonRule.PartOfAnotherName),
            TokenKind.OpenQuote or TokenKind.SingleQuote => InMarks(article, name),
            TokenKind.Word => OfWord(article, name, before, first),
            _ => 0,
        };
    }

    /// <summary>"nicknamed “Quxley”": another name for what stands before it.</summary>
    private static bool IsNaming(ReadOnlySpan<char> word) =>
        word is "nicknamed" or "Nicknamed" or "dubbed" or "Dubbed" or "codenamed" or "code-named" or "nickname" or "christened" or "titled" or "entitled";

    /// <summary>"Hurricanes Anna and Boris": every name of the list is a storm's.</summary>
    private static bool IsStormListed(TokenizedArticle article, int before, int first)
    {
        if (IsStorms(article.Word(before))) return true;
        if (article.Word(before) is not ("and" or ",")) return false;
        var at = before - 1;
        while (at > first && at > before - FarthestFront && (article.Tokens[at].IsCapitalised && !IsStorms(article.Word(at)) || article.Tokens[at].Kind == TokenKind.Comma)) at--;
        return at >= first && IsStorms(article.Word(at));
    }

    private static bool IsStorms(ReadOnlySpan<char> word) =>
        word is "Hurricanes" or "Typhoons" or "Cyclones" or "Storms" or "hurricanes" or "typhoons" or "cyclones" or "storms";

    private static ulong OfWord(TokenizedArticle article, NameCandidate name, int before, int first)
    {
        var token = article.Tokens[before];
        ulong rules = 0;
        if (token.Is(WordClass.Honorific)) return PersonRules.Bit(PersonRule.Honorific);
        if (token.Is(WordClass.Kinship)) return PersonRules.Bit(PersonRule.KinBefore);
        if (token.Case == LetterCase.Lower && IsVessel(article.Word(before)) || KindsBefore.Tell(article, name, before, first)) return PersonRules.Bit(PersonRule.PartOfAnotherName);
        if (token.Is(WordClass.Title)) return PersonRules.Bit(PersonRule.TitleBefore);
        if (token.Is(WordClass.PersonNoun)) return PersonRules.Bit(PersonRule.RoleBefore);
        if (token.Case == LetterCase.Lower && EndsTitle(article, before, first)) return PersonRules.Bit(PersonRule.TitleBefore);
        if (token.Is(WordClass.Nationality)) return PersonRules.Bit(PersonRule.NationalityBefore);
        if (article.Word(before) is "late" or "named" or "alias" or "aka" or "dubbed" or "nicknamed") return IsNamedThing(article, before, first) ? name.Length == 1 ? PersonRules.Bit(PersonRule.PartOfAnotherName) : 0 : PersonRules.Bit(PersonRule.RoleBefore);
        if (article.Word(before) is "née" or "nee") return PersonRules.Bit(PersonRule.LifeDates);
        if (token.Is(WordClass.SayingVerb)) rules |= PersonRules.Bit(PersonRule.SaidBefore);
        if (token.Is(WordClass.Function)) rules |= OfFunction(article, name, before, first);
        return rules;
    }

    /// <summary>"the storm, named Zorvan", "a parrot named Quxley": what bears the name is no person.</summary>
    private static bool IsNamedThing(TokenizedArticle article, int named, int first)
    {
        var at = named - 1;
        while (at > first && (article.Tokens[at].Kind == TokenKind.Comma || article.Tokens[at].Is(WordClass.Adverb))) at--;
        return at >= first && article.Tokens[at].Case == LetterCase.Lower && char.IsLetter(article.Word(at)[0]) && !article.Tokens[at].Is(WordClass.PersonNoun | WordClass.Title | WordClass.Kinship | WordClass.Function | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Adverb | WordClass.MaleWord | WordClass.FemaleWord | WordClass.Weekday)
            && article.Word(named) is "named" or "dubbed" or "nicknamed";
    }

    /// <summary>"secretary of state", "minister of foreign affairs" before the name.</summary>
    private static bool EndsTitle(TokenizedArticle article, int before, int first)
    {
        for (var i = before - 1; i > first && i >= before - 2; i--)
        {
            if (article.IsWord(i, "of") || article.IsWord(i, "for")) return article.Tokens[i - 1].Is(WordClass.Title);
            if (article.Tokens[i].Case != LetterCase.Lower || article.Tokens[i].Is(WordClass.Function)) return false;
        }

        return false;
    }

    private static ulong OfFunction(TokenizedArticle article, NameCandidate name, int before, int first)
    {
        var word = article.Word(before);
        if (word is "at" or "of" && name.Length > 1 && before > first && IsEmployed(article, before - 1, word is "of")) return PersonRules.Bit(PersonRule.EmployerBefore);
        return word switch
        {
            "a" or "an" when name.Has(PersonRule.GivenAndFamilyName) => 0,
            "the" or "The" or "a" or "an" => PersonRules.Bit(PersonRule.ArticleBefore),
            "in" or "In" or "at" or "At" or "near" or "inside" or "outside" or "across" => PersonRules.Bit(PersonRule.PlacePreposition),
            "as" when before > first && article.IsWord(before - 1, "known") => PersonRules.Bit(PersonRule.RoleBefore),
            "to" when before > first && article.IsWord(before - 1, "according") => PersonRules.Bit(PersonRule.AccordingTo),
            "by" when before > first && IsDeed(article, before - 1) => PersonRules.Bit(PersonRule.DoneBy),
            _ => 0,
        };
    }

    /// <summary>"the ferry Maria Lopez".</summary>
    private static bool IsVessel(ReadOnlySpan<char> word) =>
        word is "ship" or "ferry" or "frigate" or "destroyer" or "tanker" or "yacht" or "trawler" or "vessel" or "submarine" or "cruiser" or "warship" or "freighter" or "liner" or "schooner" or "steamer" or "tugboat" or "lifeboat" or "corvette" or "aboard";

    /// <summary>"an economist at", "Anna Berg, of": what follows is where somebody works.</summary>
    private static bool IsEmployed(TokenizedArticle article, int at, bool ofOnly) =>
        ofOnly ? article.Tokens[at].Kind == TokenKind.Comma && at > 0 && article.Tokens[at - 1].IsCapitalised
            : IsPersonNoun(article, at) && !article.Tokens[at].Is(WordClass.Kinship);

    private static bool IsPersonNoun(TokenizedArticle article, int at)
    {
        var word = article.Word(at);
        return article.Tokens[at].Is(WordClass.PersonNoun | WordClass.Title) || word.Length > 4 && word[^1] == 's' && (Lexicon.Of(word[..^1]) & (WordClass.PersonNoun | WordClass.Title)) != 0;
    }

    private static bool IsDeed(TokenizedArticle article, int at)
    {
        var word = article.Word(at);
        return word.Length > 3 && article.Tokens[at].Case == LetterCase.Lower && (word.EndsWith("ed") || word.EndsWith("en") || word is "led" or "won" or "made" or "held" or "sung" or "built" or "goal" or "goals");
    }

    /// <summary>"his wife, Maria", "the minister, Anna Berg".</summary>
    private static ulong BehindComma(TokenizedArticle article, NameCandidate name, int comma, int first)
    {
        if (comma - 1 < first) return 0;
        var noun = article.Tokens[comma - 1];
        if (noun.IsCapitalised && name.Length > 1 && noun.Is(WordClass.Title) && !noun.Is(WordClass.GivenName | WordClass.Surname) && EndsAside(article, name.End)) return PersonRules.Bit(PersonRule.RoleBefore);
        if (name.Length > 1 && PrintedRoles.IsApposed(article, name) > 0) return PersonRules.Bit(PersonRule.RoleBefore);
        if (noun.Case != LetterCase.Lower) return 0;
        if (noun.Is(WordClass.Kinship)) return PersonRules.Bit(PersonRule.KinBefore);
        return noun.Is(WordClass.Title | WordClass.PersonNoun) && !IsFronted(article, comma, first) ? PersonRules.Bit(PersonRule.RoleBefore) : 0;
    }

    private static bool EndsAside(TokenizedArticle article, int at) => at >= article.Tokens.Length || article.Tokens[at].Kind is TokenKind.Comma or TokenKind.Stop;

    /// <summary>"Asked about the referee, Quxley said": what stands in front of the sentence is somebody else.</summary>
    public static bool IsFronted(TokenizedArticle article, int comma, int first)
    {
        if (comma - first >= FarthestFront || !article.Tokens[first].Is(WordClass.Preposition | WordClass.Subordinator | WordClass.SayingVerb)) return false;
        for (var i = first; i < comma; i++)
        {
            if (article.Tokens[i].Kind == TokenKind.Comma) return false;
        }

        return true;
    }

    private static ulong InMarks(TokenizedArticle article, NameCandidate name) =>
        name.End < article.Tokens.Length && article.Tokens[name.End].Kind is TokenKind.CloseQuote or TokenKind.SingleQuote ? PersonRules.Bit(PersonRule.InMarks) : 0;
}
