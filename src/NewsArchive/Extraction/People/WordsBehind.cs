using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>What the words behind a name say of it.</summary>
internal static class WordsBehind
{
    /// <summary>The bits of the rules that fire; end bounds the sentence.</summary>
    public static ulong Rules(TokenizedArticle article, NameCandidate name, int end)
    {
        var at = name.End;
        if (at >= end) return 0;
        var token = article.Tokens[at];
        return token.Kind switch
        {
            TokenKind.Possessive when IsSaintsThing(article, name.First, at + 1, end) => PersonRules.Bit(PersonRule.PartOfAnotherName),
            TokenKind.Possessive when at + 1 < end && article.Word(at + 1) is "County" or "Bay" or "Sound" => PersonRules.Bit(PersonRule.PartOfAnotherName), // "Prince George's County"
            TokenKind.Possessive when IsPluralOwner(article, name, at, end) => PersonRules.Bit(PersonRule.PartOfAnotherName),
            TokenKind.Possessive => OfPossession(article, at + 1, end),
            TokenKind.Comma when at + 1 < end && article.Tokens[at + 1].Kind == TokenKind.Number && IsCitation(article, name, at + 1) => PersonRules.Bit(PersonRule.Citation),
            TokenKind.Comma => BehindComma(article, at + 1, end),
            TokenKind.OpenBracket => InBrackets(article, at + 1, end),
            TokenKind.Number => OfNumber(article, name, at),
            TokenKind.Word when name.Length > 1 && IsHouse(article.Word(at)) => PersonRules.Bit(PersonRule.PartOfAnotherName),
            TokenKind.Word => OfWord(article, at, end),
            TokenKind.CloseQuote when at + 1 < end => OfWord(article, at + 1, end),
            _ => 0,
        };
    }

    /// <summary>"the Maria Lopez hospital", "Zorvan Quxley airport": what is called after somebody, its kind in small letters.</summary>
    private static bool IsHouse(ReadOnlySpan<char> word) =>
        word is "hospital" or "airport" or "stadium" or "theater" or "theatre" or "arena" or "barracks" or "spacecraft" or "telescope" or "museum" or "library" or "cathedral" or "clinic" or "prize" or "award" or "trophy" or "foundation" or "bridge";

    private static ulong OfWord(TokenizedArticle article, int at, int end)
    {
        var token = article.Tokens[at];
        if (token.Case != LetterCase.Lower) return 0;
        ulong rules = 0;
        if (article.IsWord(at, "born")) rules |= PersonRules.Bit(PersonRule.LifeDates);
        if (article.IsWord(at, "who")) rules |= PersonRules.Bit(PersonRule.WhoBehind);
        if (token.Is(WordClass.SayingVerb)) rules |= PersonRules.Bit(PersonRule.SaysBehind);
        if (token.Is(WordClass.HumanVerb)) rules |= PersonRules.Bit(PersonRule.ActsBehind);
        if (token.Is(WordClass.Auxiliary) && at + 1 < end)
        {
            var next = article.Tokens[at + 1];
            if (next.Is(WordClass.CommonWord) && next.Is(WordClass.SentenceOpener) && at + 2 < end) next = article.Tokens[at + 2];
            if (next.Is(WordClass.SayingVerb | WordClass.HumanVerb)) rules |= PersonRules.Bit(PersonRule.ActsBehind);
        }

        if (token.Is(WordClass.GroupNoun)) rules |= PersonRules.Bit(PersonRule.GroupNounBehind);
        return !FollowsPreposition(article, at) && OwnsIts(article, at, end) ? rules & ~PersonRules.Bit(PersonRule.ActsBehind) | PersonRules.Bit(PersonRule.OwnsIts) : rules;
    }

    /// <summary>"the force under Anna Berg began its work": the name before the verb is not its subject.</summary>
    private static bool FollowsPreposition(TokenizedArticle article, int at)
    {
        var i = at - 1;
        while (i > 0 && article.Tokens[i].Kind == TokenKind.Word && article.Tokens[i].IsCapitalised) i--;
        return article.Tokens[i].Is(WordClass.Preposition) || article.Word(i) is "of" or "and" or "by";
    }

    /// <summary>"Quxley cut its price", "Quxley has raised its forecast": a company's or a team's.</summary>
    private static bool OwnsIts(TokenizedArticle article, int at, int end)
    {
        for (var i = at; i < end && i < at + 3; i++)
        {
            var token = article.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Case != LetterCase.Lower) return false;
            if (i > at && article.IsWord(i, "its")) return article.Word(i - 1).Length > 2;
            if (token.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.SayingVerb) || article.Word(i) is "and" or "or" or "but") return false;
        }

        return false;
    }

    /// <summary>"(Quxley 1987)" cites an author; "Quxley 2 Zorvan 1" is a row of a table.</summary>
    private static ulong OfNumber(TokenizedArticle article, NameCandidate name, int at)
    {
        if (IsCitation(article, name, at)) return PersonRules.Bit(PersonRule.Citation);
        if (Scorers.Hold(article, name.First)) return PersonRules.Bit(PersonRule.MinuteInBrackets);
        return article.Tokens[name.First].Is(WordClass.GivenName) && !(article.Tokens[name.End - 1].Is(WordClass.Place) && !article.Tokens[name.End - 1].Is(WordClass.Surname)) ? 0 : PersonRules.Bit(PersonRule.RowOfFigures);
    }

    private static bool IsCitation(TokenizedArticle article, NameCandidate name, int number)
    {
        if (name.First == 0 || article.Tokens[name.First - 1].Kind != TokenKind.OpenBracket || article.Tokens[name.First].Is(WordClass.Place | WordClass.Month | WordClass.CommonWord)) return false;
        var word = article.Word(number);
        return word.Length is 4 or 5 && word[0] is '1' or '2' && char.IsDigit(word[3]) && number + 1 < article.Tokens.Length && article.Tokens[number + 1].Kind is TokenKind.CloseBracket or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon;
    }

    /// <summary>"St Quxley's Hospital".</summary>
    private static bool IsSaintsThing(TokenizedArticle article, int name, int at, int end) =>
        at < end && article.Tokens[at].IsCapitalised && article.Tokens[at].Is(WordClass.OrganisationWord | WordClass.ThingWord) && name > 0 && (article.IsWord(name - 1, "st") || article.IsWord(name - 1, "st.") || article.IsWord(name - 1, "saint"));

    /// <summary>"Quxley Doctors' Hospital".</summary>
    private static bool IsPluralOwner(TokenizedArticle article, NameCandidate name, int mark, int end) =>
        name.Length > 1 && mark + 1 < end && article.Tokens[mark].End - article.Tokens[mark].Start == 1 && !article.Tokens[name.End - 1].Is(WordClass.Surname)
        && article.Tokens[mark + 1].IsCapitalised && article.Tokens[mark + 1].Is(WordClass.OrganisationWord | WordClass.ThingWord);

    private static ulong OfPossession(TokenizedArticle article, int at, int end)
    {
        for (var i = at; i < end && i < at + 3; i++)
        {
            if (article.Tokens[i].Case != LetterCase.Lower) return 0;
            if (article.Tokens[i].Is(WordClass.Kinship)) return PersonRules.Bit(PersonRule.OwnsKin);
        }

        return 0;
    }

    private static ulong BehindComma(TokenizedArticle article, int at, int end)
    {
        if (at >= end) return 0;
        var token = article.Tokens[at];
        if (token.Kind == TokenKind.Number) return IsAge(article, at, end) ? PersonRules.Bit(PersonRule.AgeBehind) : 0;
        if (token.Kind != TokenKind.Word) return 0;
        if (article.IsWord(at, "who") || article.IsWord(at, "whose")) return PersonRules.Bit(PersonRule.WhoBehind);
        if (token.Is(WordClass.Place) && token.IsCapitalised && !(at + 1 < end && article.Tokens[at + 1].Kind == TokenKind.Possessive)) return PersonRules.Bit(PersonRule.PlaceBehind);
        return IsApposition(article, at, end) ? PersonRules.Bit(PersonRule.AppositionBehind) : 0;
    }

    private static bool IsAge(TokenizedArticle article, int at, int end)
    {
        var word = article.Word(at);
        if (word.Length is not (1 or 2) && !(word.Length == 3 && word[0] == '1') || !char.IsDigit(word[^1])) return false;
        return at + 1 >= end || article.Tokens[at + 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Semicolon || article.IsWord(at + 1, "and") || article.IsWord(at + 1, "of");
    }

    /// <summary>", a lawyer", ", the country's foreign minister", ", president of", ", her lawyer": a noun for a person before anything else happens.</summary>
    private static bool IsApposition(TokenizedArticle article, int at, int end)
    {
        for (var i = at; i < end && i < at + 8; i++)
        {
            var token = article.Tokens[i];
            if (token.Kind == TokenKind.Possessive) continue;
            if (token.Kind != TokenKind.Word) return false;
            if (token.Is(WordClass.Title | WordClass.PersonNoun | WordClass.Kinship) && !token.Is(WordClass.Auxiliary) && (token.Case == LetterCase.Lower || i == at || token.Is(WordClass.Title))) return !IsNamed(article, i + 1, end);
            if (token.Is(WordClass.Auxiliary | WordClass.SayingVerb | WordClass.HumanVerb)) return false;
            if (token.Is(WordClass.Pronoun) && !(i == at)) return false;
            if (i > at && token.Is(WordClass.Function) && !(article.Word(i) is "of" or "the" or "and")) return false;
            if (i == at && token.Is(WordClass.Function) && !(article.Word(i) is "a" or "an" or "the" or "one")) return false;
        }

        return false;
    }

    /// <summary>", President Quxley and …": the title belongs to the next name; a second title is none (", Secretary General of …").</summary>
    private static bool IsNamed(TokenizedArticle article, int at, int end)
    {
        while (at < end && article.Tokens[at].Is(WordClass.Title) && article.Tokens[at].IsCapitalised) at++;
        return at < end && article.Tokens[at].IsCapitalised && !article.Tokens[at].Is(WordClass.Place | WordClass.Nationality);
    }

    private static ulong InBrackets(TokenizedArticle article, int at, int end)
    {
        if (at >= end) return 0;
        var token = article.Tokens[at];
        var word = article.Word(at);
        if (token.Kind == TokenKind.Number)
        {
            if (word.Length >= 4 && char.IsDigit(word[3])) return PersonRules.Bit(PersonRule.LifeDates);
            return PersonRules.Bit(IsMinute(article, at, end) ? PersonRule.MinuteInBrackets : PersonRule.ResultsEntry);
        }

        if (word is "born" or "b." or "née" or "nee" or "died" or "ca." or "c.") return PersonRules.Bit(PersonRule.LifeDates);
        if (word is "left" or "right" or "centre" or "center" or "pictured" or "R" or "D" or "R-" or "D-") return PersonRules.Bit(PersonRule.AppositionBehind);
        if (word.Length > 2 && word[1] == '-' && word[0] is 'R' or 'D') return PersonRules.Bit(PersonRule.AppositionBehind);
        if (token.Case == LetterCase.Lower && at + 1 < end && article.Tokens[at + 1].Kind == TokenKind.CloseBracket) return PersonRules.Bit(PersonRule.ResultsEntry);
        return token.Is(WordClass.Place | WordClass.Nationality) && token.IsCapitalised && IsClosedSoon(article, at, end) ? PersonRules.Bit(PersonRule.CountryInBrackets) : 0;
    }

    /// <summary>"13th", "65 minutes", "65, penalty", "90+2".</summary>
    private static bool IsMinute(TokenizedArticle article, int at, int end)
    {
        var word = article.Word(at);
        if (word.Length is 3 or 4 && (word.EndsWith("th") || word.EndsWith("st") || word.EndsWith("nd") || word.EndsWith("rd"))) return true;
        for (var i = at + 1; i < end && i < at + 3; i++)
        {
            if (article.Word(i) is "min" or "mins" or "minute" or "minutes" or "pen" or "penalty" or "og") return true;
        }

        return false;
    }

    private static bool IsClosedSoon(TokenizedArticle article, int at, int end)
    {
        for (var i = at + 1; i < end && i < at + 4; i++)
        {
            if (article.Tokens[i].Kind == TokenKind.CloseBracket) return true;
        }

        return false;
    }
}
