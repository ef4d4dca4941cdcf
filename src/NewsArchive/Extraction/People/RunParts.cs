using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>What a word does in a run of capitals.</summary>
internal enum RunPart : byte
{
    /// <summary>It may be a word of a person's name.</summary>
    Name,

    /// <summary>"President", "Mr".</summary>
    Title,

    /// <summary>"Russian".</summary>
    Nation,

    /// <summary>"New York".</summary>
    Place,

    /// <summary>"White House", "NATO": a name of its own that leaves its neighbours alone.</summary>
    KnownOrganisation,

    /// <summary>"Bank", "Street": makes the words before it a name of something else.</summary>
    Thing,

    /// <summary>"The", "However", "Monday": parts names.</summary>
    Filler,
}

/// <summary>Reads what each word of a run of capitals does.</summary>
internal static class RunParts
{
    private const WordClass NameWord = WordClass.GivenName | WordClass.Surname;

    private const WordClass PlainInCapitals = WordClass.SayingVerb | WordClass.HumanVerb | WordClass.CommonVerb | WordClass.Auxiliary | WordClass.Preposition | WordClass.Subordinator | WordClass.Pronoun;

    private const WordClass OtherThanName = WordClass.OrganisationWord | WordClass.ThingWord | WordClass.Title | WordClass.Nationality | WordClass.Organisation;

    /// <summary>
    /// What the word at a token does, and how many words do it together ("New York": 2).
    /// Behind a given name or an initial nearly every word is a family name: "Don King", "Jack London", "Dawn French".
    /// </summary>
    public static (RunPart Part, int Length) At(TokenizedArticle article, int at, int end, bool open, bool opensClause, LineCase lines)
    {
        var tokens = article.Tokens;
        var token = tokens[at];
        if (token.Kind != TokenKind.Word) return (open ? RunPart.Name : RunPart.Filler, 1);
        if (open && article.Tokens[at - 1].Kind is TokenKind.OpenQuote or TokenKind.SingleQuote or TokenKind.OpenBracket) return (RunPart.Name, 1);
        if (IsAdjective(article.Word(at)) || article.Word(at) is "Q" && OpensBlock(article, at)) return (RunPart.Filler, 1); // "Q  Karin, one more question"
        if (article.Word(at).ContainsAnyInRange('0', '9')) return (RunPart.Thing, 1);
        if (IsPluralAcronym(article.Word(at))) return (RunPart.Filler, 1);
        if (IsContraction(article.Word(at))) return (article.Word(at)[^1] == 't' ? RunPart.Thing : RunPart.Filler, 1); // "the Don't Tell Quxley law"
        if (lines == LineCase.Prose && ShortCapitals.AreNoName(article, at, end, open)) return (open ? RunPart.Filler : RunPart.KnownOrganisation, 1);
        if (opensClause && at + 1 < end && !open && IsDoing(article, at)) return (RunPart.Filler, 1);
        if (at + 1 < end && IsCompassPoint(article, at)) return (RunPart.Place, 2);
        if (token.Is(WordClass.OpensPhrase) && Phrase(article, at, end) is { Length: > 0 } phrase) return phrase;
        if (token.Is(WordClass.Honorific) || !open && (IsAmir(article, at, end) || IsSeri(article, at))) return (RunPart.Title, 1);
        if (token.Is(WordClass.Month) && !open && at > 0 && tokens[at - 1].Is(WordClass.Honorific) && token.IsCapitalised) return (RunPart.Name, 1); // "Mrs May"
        if (lines == LineCase.Capitals && token.Is(PlainInCapitals)) return (RunPart.Filler, 1);
        if (token.Case == LetterCase.AllCaps && lines != LineCase.Capitals && token.Is(WordClass.Organisation)) return (RunPart.KnownOrganisation, 1);
        if (open && token.Is(WordClass.NameSuffix | WordClass.Particle)) return (RunPart.Name, 1);
        if (open && tokens[at - 1].Is(WordClass.Particle) && tokens[at - 1].Case == LetterCase.Lower) return (RunPart.Name, 1); // "Anna van Dam"
        if (open && EndsName(tokens, at)) return (RunPart.Filler, 1);
        if (open && IsTitleBehindName(article, at, end)) return (RunPart.Title, 1);
        if (open && IsNamedWithHonorific(article, at) && !token.Is(WordClass.Function | WordClass.Pronoun | WordClass.Auxiliary)) return (RunPart.Name, 1);
        if (open && FollowsGivenName(article, at) && !token.Is(WordClass.Function | WordClass.Pronoun | WordClass.Auxiliary)) return (MakesThing(article, at, end) ? RunPart.Thing : RunPart.Name, 1);
        if (token.Case == LetterCase.AllCaps && lines != LineCase.Capitals && !token.Is(NameWord) && !token.Is(OtherThanName | WordClass.Place) && !IsInitials(article, at, end) && !IsFamilyInCapitals(article, at, end)) return (RunPart.KnownOrganisation, 1);
        return (Plain(article, at, end, open, opensClause), 1);
    }

    /// <summary>Whether the token before is a given name or an initial, and no surname by itself would do.</summary>
    public static bool FollowsGivenName(TokenizedArticle article, int at)
    {
        if (at == 0 || !article.Tokens[at - 1].IsCapitalised) return false;
        return article.Tokens[at - 1].Is(WordClass.GivenName) && !article.Tokens[at - 1].Is(WordClass.Title) || IsInitial(article, at - 1);
    }

    /// <summary>"Mr. Zorvan Book": behind an honorific and a given name any word is the family name.</summary>
    private static bool IsNamedWithHonorific(TokenizedArticle article, int at) =>
        at > 1 && FollowsGivenName(article, at) && article.Word(at - 2) is "Mr." or "Mr" or "Mrs." or "Mrs" or "Ms." or "Ms" or "Miss";

    /// <summary>"J.", "J.K." or "J", but not "I", "A", "U.S.".</summary>
    public static bool IsInitial(TokenizedArticle article, int at)
    {
        var token = article.Tokens[at];
        if (!token.IsCapitalised || token.Is(WordClass.Place | WordClass.Nationality | WordClass.Organisation | WordClass.Title | WordClass.Honorific)) return false;
        var word = article.Word(at);
        if (word.Length == 1) return word[0] is not ('I' or 'A') && !(word[0] == 'Q' && OpensBlock(article, at));
        if (word.Length > 6 || word[^1] != '.') return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.') return false;
        }

        return true;
    }

    /// <summary>"Senators", "Secretaries": a title of several who are named behind it.</summary>
    public static bool IsPluralTitle(TokenizedArticle article, int at)
    {
        var word = article.Word(at);
        if (word.Length < 4 || word[^1] != 's' || article.Tokens[at].Is(NameWord | WordClass.Place)) return false;
        if ((Lexicon.Of(word[..^1]) & (WordClass.Title | WordClass.PersonNoun)) != 0) return true;
        if (!word.EndsWith("ies")) return false;
        Span<char> single = stackalloc char[word.Length - 2];
        word[..^3].CopyTo(single);
        single[^1] = 'y';
        return word.Length < 24 && (Lexicon.Of(single) & (WordClass.Title | WordClass.PersonNoun)) != 0;
    }

    /// <summary>"MOTEGI Quxley": a family name in capitals before a given name, as Japanese and French officials are printed.</summary>
    public static bool IsFamilyInCapitals(TokenizedArticle article, int at, int end)
    {
        if (at + 1 >= end || article.Tokens[at].Case != LetterCase.AllCaps || article.Word(at).Length < 4 || article.Word(at).ContainsAny('.', '&')) return false;
        var next = article.Tokens[at + 1];
        return next.Case == LetterCase.Capital && !next.Is(OtherThanName | WordClass.Place | WordClass.CommonWord | WordClass.PersonNoun | WordClass.Function | WordClass.RoleModifier | WordClass.Month | WordClass.Weekday) && !IsPluralTitle(article, at + 1);
    }

    /// <summary>"MPs", "NGOs".</summary>
    private static bool IsPluralAcronym(ReadOnlySpan<char> word) =>
        word.Length is > 2 and < 7 && word[^1] == 's' && !word[..^1].ContainsAnyExceptInRange('A', 'Z');

    /// <summary>"I'm", "You're", "Don't".</summary>
    private static bool IsContraction(ReadOnlySpan<char> word)
    {
        var mark = word.LastIndexOfAny('\'', '’');
        return mark > 0 && word.Length - mark is 2 or 3 && word[(mark + 1)..] is "m" or "t" or "d" or "ll" or "ve" or "re";
    }

    /// <summary>"Per President Quxley", "Floor Leader": a word that is a title only, before a further name or behind a common word that is a given name too.</summary>
    private static bool IsTitleBehindName(TokenizedArticle article, int at, int end) =>
        article.Tokens[at].Is(WordClass.Title) && !article.Tokens[at].Is(NameWord) && article.Tokens[at - 1].Is(WordClass.GivenName)
        && (at + 1 < end || article.Tokens[at - 1].Is(WordClass.CommonWord));

    private static bool OpensBlock(TokenizedArticle article, int at) => at == 0 || article.BlockOf(at - 1) != article.BlockOf(at);

    /// <summary>"Datuk Seri Ahmad".</summary>
    private static bool IsSeri(TokenizedArticle article, int at) => article.Word(at) is "Seri" or "Sri" && at > 0 && article.Tokens[at - 1].Is(WordClass.Honorific);

    /// <summary>"Sultan bin Quxley": a word for a title that is a given name here.</summary>
    private static bool TakesParticle(TokenizedArticle article, int at, int end) =>
        at + 2 < end && article.Tokens[at + 1].Case == LetterCase.Lower && article.Word(at + 1) is "bin" or "ibn" or "bint" or "binti";

    private static RunPart Plain(TokenizedArticle article, int at, int end, bool open, bool opensClause)
    {
        var token = article.Tokens[at];
        if (IsPluralTitle(article, at)) return RunPart.Title;
        if (!open && !opensClause && IsGivenNameHere(article.Tokens, at, end)) return RunPart.Name;
        if (token.Is(WordClass.Title | WordClass.PersonNoun) && !(open && at + 1 == end && token.Is(WordClass.Surname)) && !(token.Is(WordClass.GivenName) && TakesParticle(article, at, end))) return RunPart.Title;
        if (token.Is(WordClass.Nationality) && !(token.Is(WordClass.GivenName) && TakesSurname(article.Tokens, at, end))) return RunPart.Nation;
        if (MakesThing(article, at, end)) return RunPart.Thing;
        if (token.Is(WordClass.Organisation) && !token.Is(NameWord)) return RunPart.KnownOrganisation;
        if (token.Is(WordClass.Place)) return OfPlace(article, at, end, open);
        if (token.Is(WordClass.Month) && TellsTime(article, at)) return RunPart.Filler;
        if (token.Is(WordClass.Month | WordClass.Weekday) && !(token.Is(NameWord) && (at + 1 < end || open && !IsNumber(article.Tokens, end)))) return RunPart.Filler;
        if (token.Is(NameWord)) return RunPart.Name;
        if (token.Is(WordClass.Month | WordClass.Weekday | WordClass.Function | WordClass.Pronoun | WordClass.SentenceOpener | WordClass.NumberWord | WordClass.RoleModifier)) return RunPart.Filler;
        return !open && token.Is(WordClass.CommonWord) && (opensClause || at + 1 == end) ? RunPart.Filler : RunPart.Name;
    }

    /// <summary>"met Hunter Quxley": with a capital inside a sentence, before one more name, a noun for a person that is a given name too is the name.</summary>
    private static bool IsGivenNameHere(TokenRow tokens, int at, int end) =>
        tokens[at].Is(WordClass.PersonNoun) && tokens[at].Is(WordClass.GivenName) && !tokens[at].Is(WordClass.Title) && at + 2 == end && tokens[at + 1].Is(WordClass.Surname) && !tokens[at + 1].Is(WordClass.GivenName);

    /// <summary>"Anna Berg Call", as headlines have it: behind a given and a family name a common word is none of the name.</summary>
    private static bool EndsName(TokenRow tokens, int at) =>
        at > 1 && tokens[at].Is(WordClass.CommonWord) && !tokens[at].Is(NameWord | WordClass.OrganisationWord | WordClass.ThingWord)
        && (tokens[at - 1].Is(WordClass.NameSuffix) || tokens[at - 1].Is(WordClass.Surname) && !tokens[at - 1].Is(WordClass.CommonWord) && (!tokens[at - 1].Is(WordClass.GivenName) || tokens[at - 2].Is(WordClass.GivenName)) && tokens[at - 2].IsCapitalised && !tokens[at - 2].Is(WordClass.Title | WordClass.Honorific));

    /// <summary>"Christian Quxley", "Roman Quxley"; not "German Boris Quxley" nor "Roman Catholic".</summary>
    private static bool TakesSurname(TokenRow tokens, int at, int end) =>
        at + 1 < end && tokens[at + 1].Kind == TokenKind.Word && !tokens[at + 1].Is(OtherThanName | WordClass.Place | WordClass.CommonWord | WordClass.PersonNoun | WordClass.Function | WordClass.RoleModifier)
        && !(tokens[at + 1].Is(WordClass.GivenName) && at + 2 < end);

    /// <summary>"Paris Hilton" and a lone "Jordan" may be people; "Boston Symphony" is none.</summary>
    private static RunPart OfPlace(TokenizedArticle article, int at, int end, bool open)
    {
        var tokens = article.Tokens;
        var token = tokens[at];
        if (open) return RunPart.Name;
        if (!token.Is(NameWord)) return RunPart.Place;
        if (at + 2 < end && IsCountry(article, at) && tokens[at + 1].Is(WordClass.GivenName)) return RunPart.Nation;
        if (at + 1 == end) return RunPart.Name;
        var next = tokens[at + 1];
        return token.Is(WordClass.GivenName) && (!next.Is(OtherThanName | WordClass.Place) || next.Is(WordClass.Surname) && at + 2 == end) ? RunPart.Name : RunPart.Place;
    }

    /// <summary>"Israel Anna Berg", as captions and broken lines have it; "Jordan", "Georgia" and "Chad" are given names in most such runs.</summary>
    private static bool IsCountry(TokenizedArticle article, int at) =>
        article.Word(at) is "Israel" or "India" or "China" or "Kenya" or "Cuba" or "Ireland" or "Malta" or "Russia" or "Syria" or "France" or "Germany" or "Italy" or "Spain" or "Iran" or "Brazil" or "Canada" or "America" or "Britain" or "England" or "Scotland" or "Holland" or "Poland" or "Turkey" or "Egypt" or "Japan" or "Vietnam" or "Mali" or "Oman" or "Congo";

    private static bool MakesThing(TokenizedArticle article, int at, int end) =>
        article.Tokens[at].Is(WordClass.OrganisationWord | WordClass.ThingWord)
        && !(article.Tokens[at].Is(NameWord) && (at + 1 < end || FollowsGivenName(article, at)));

    /// <summary>"In June Quxley …": the month, not the name.</summary>
    private static bool TellsTime(TokenizedArticle article, int at) =>
        at > 0 && article.Word(at - 1) is "in" or "In" or "since" or "Since" or "by" or "By" or "until" or "Until" or "last" or "Last" or "this" or "This" or "next" or "early" or "late" or "mid" or "through" or "each" or "every";

    private static bool IsNumber(TokenRow tokens, int at) => at < tokens.Length && tokens[at].Kind == TokenKind.Number;

    /// <summary>A given name that is also a ruler's title is the title before another title ("Amir Sheikh Faisal") and before a name with "bin" ("Amir Faisal bin Sultan").</summary>
    private static bool IsAmir(TokenizedArticle article, int at, int end)
    {
        if (article.Word(at) is not "Amir" || at + 2 >= end) return false;
        return article.Tokens[at + 1].Is(WordClass.Honorific | WordClass.Title) || article.IsWord(at + 2, "bin") || article.IsWord(at + 2, "Bin");
    }

    /// <summary>"Springfield-based".</summary>
    private static bool IsAdjective(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && hyphen + 2 < word.Length && char.IsLower(word[hyphen + 1]) && Lexicon.Of(word[(hyphen + 1)..]).HasFlag(WordClass.CompoundTail);
    }

    /// <summary>"S. Africa".</summary>
    /// <summary>"Echoing Lavrov, …": what somebody does at the beginning of a sentence, from a verb that is listed.</summary>
    private static bool IsDoing(TokenizedArticle article, int at)
    {
        var word = article.Word(at);
        if (word.Length < 6 || !word.EndsWith("ing", StringComparison.Ordinal) || article.Tokens[at].Is(WordClass.GivenName | WordClass.Surname | WordClass.Place | WordClass.Organisation)) return false;
        const WordClass verb = WordClass.SayingParticiple | WordClass.SayingVerb | WordClass.HumanVerb | WordClass.CommonVerb | WordClass.PastVerb | WordClass.SayingBase;
        var stem = word[..^3];
        return ((Lexicon.Of(word) | Lexicon.Of(stem) | Lexicon.Of([.. stem, 'e', 'd'])) & verb) != 0;
    }

    private static bool IsCompassPoint(TokenizedArticle article, int at) =>
        article.Tokens[at].End - article.Tokens[at].Start <= 2 && article.Tokens[at + 1].Is(WordClass.Place) && article.Word(at) is "N." or "S." or "E." or "W.";

    private static bool IsInitials(TokenizedArticle article, int at, int end) =>
        (article.Tokens[at].End - article.Tokens[at].Start == 2 || IsInitial(article, at)) && at + 1 < end && article.Tokens[at + 1].Case == LetterCase.Capital;

    private static (RunPart Part, int Length) Phrase(TokenizedArticle article, int at, int end)
    {
        for (var length = Math.Min(4, end - at); length > 1; length--)
        {
            var known = Lexicon.Of(article.Text.AsSpan(article.Tokens[at].Start, article.Tokens[at + length - 1].End - article.Tokens[at].Start));
            if (known == WordClass.None) continue;
            if ((known & WordClass.Place) != 0) return (RunPart.Place, length);
            if ((known & WordClass.Organisation) != 0) return (RunPart.KnownOrganisation, length);
            if ((known & (WordClass.ThingWord | WordClass.OrganisationWord)) != 0) return (RunPart.Thing, length);
            if ((known & (WordClass.Title | WordClass.PersonNoun)) != 0) return (RunPart.Title, length);
        }

        return (RunPart.Name, 0);
    }
}
