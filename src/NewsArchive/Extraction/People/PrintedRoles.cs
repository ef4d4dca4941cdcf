using System.Collections.Frozen;
using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.People;

/// <summary>Reads offices and descriptions printed before or behind a name.</summary>
internal static class PrintedRoles
{
    private const int MostWords = 10;

    /// <summary>"U.S. Secretary of State", "his Russian counterpart" before the name; null where none stands there.</summary>
    public static PrintedRole? Before(TokenizedArticle article, NameCandidate name)
    {
        var tokens = article.Tokens;
        var end = name.First;
        if (end > 0 && tokens[end - 1].Kind == TokenKind.Comma && end > 1 && tokens[end - 2].Case == LetterCase.Lower && tokens[end - 2].Is(WordClass.Kinship | WordClass.Title | WordClass.PersonNoun)) end--;
        else if (IsApposed(article, name) is var comma and > 0) end = comma;
        if (end < name.First && RunParts.IsPluralTitle(article, end - 1)) return null; // "the Russian and Chinese foreign ministers, Berg and Silva": nobody is both
        while (end > 0 && tokens[end - 1].Is(WordClass.Honorific)) end--;
        var sentence = tokens[name.First].Sentence;
        if (end < name.First && tokens[end].Kind == TokenKind.Comma && WordsBefore.IsFronted(article, end, article.TokensOf(sentence).First)) return null;
        var first = end;
        var noun = false;
        if (end > 0 && (article.IsWord(end - 1, "for") || article.IsWord(end - 1, "of"))) return null; // "a spokesman for Berg" is another one
        while (first > 0 && end - first < MostWords && tokens[first - 1].Sentence == sentence && !IsLineEnd(article, first) && Belongs(article, first - 1, end, ref noun)) first--;
        first = WithServed(article, first, sentence);
        while (first < end && !StartsRole(tokens[first])) first++;
        // "Moving forward, Quxley has": the end of a phrase in front, not a place in a team.
        return noun && first < end && !(end - first == 2 && article.Word(first).EndsWith("ing") && article.IsWord(first + 1, "forward")) ? Role(article, first, end) : null;
    }

    /// <summary>"The Prime Minister, Ana Silva, said", "the head of the Lisbon Harbour Board, Ana Silva, said", "the President of Ruritania, Sir Paul Berg.": the comma before the name; -1 where the name is not enclosed.</summary>
    public static int IsApposed(TokenizedArticle article, NameCandidate name)
    {
        var tokens = article.Tokens;
        var comma = name.First - 1;
        while (comma > 0 && tokens[comma].Is(WordClass.Honorific)) comma--;
        if (comma < 2 || tokens[comma].Kind != TokenKind.Comma || tokens[comma].Sentence != tokens[name.First].Sentence) return -1;
        if (name.End < tokens.Length && tokens[name.End].Kind is not (TokenKind.Comma or TokenKind.Stop or TokenKind.CloseBracket)) return -1;
        var t = comma - 1;
        while (t > 0 && comma - t < MostWords && tokens[t].Kind == TokenKind.Word && (tokens[t].IsCapitalised && !tokens[t].Is(WordClass.Determiner) || article.Word(t) is "of" or "for" || article.IsWord(t, "the") && (article.IsWord(t - 1, "of") || article.IsWord(t - 1, "for")))) t--;
        if (t > 0 && comma - t > 2 && tokens[t].Is(WordClass.Title | WordClass.PersonNoun) && tokens[t].Case == LetterCase.Lower && (article.IsWord(t + 1, "of") || article.IsWord(t + 1, "for"))) return comma;
        return comma - t > 1 && article.IsWord(t, "the") && tokens[t + 1].Is(WordClass.Title | WordClass.RoleModifier | WordClass.Nationality) ? comma : -1;
    }

    /// <summary>"a lawyer for the family" in "Anna Berg, a lawyer for the family, said"; null where none stands there.</summary>
    public static PrintedRole? Behind(TokenizedArticle article, NameCandidate name)
    {
        if (!name.Has(PersonRule.AppositionBehind)) return null;
        var tokens = article.Tokens;
        var first = name.End + 1;
        if (first >= tokens.Length || tokens[name.End].Kind != TokenKind.Comma) return null;
        var end = first;
        while (end < tokens.Length && end - first < MostWords && tokens[end].Sentence == tokens[first].Sentence && !IsLineEnd(article, end) && tokens[end].Kind is TokenKind.Word or TokenKind.Possessive && !article.IsWord(end, "who") && !article.IsWord(end, "and")) end++;
        // "…, Minister of Trade Anna Berg, and": the next one of a list, with an office of their own.
        if (end - first > 2 && tokens[first].IsCapitalised && tokens[first].Is(WordClass.Title | WordClass.RoleModifier) && NamesAtEnd(tokens, first, end) > 1) return null;
        return end > first && end < tokens.Length && (IsLineEnd(article, end) || tokens[end].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.CloseBracket or TokenKind.Semicolon or TokenKind.Dash) ? Role(article, first, end) : null;
    }

    /// <summary>How many words at the end are capitalised and of no office, place or body; none where "of" stands before them ("Mayor of Los Angeles").</summary>
    private static int NamesAtEnd(TokenRow tokens, int first, int end)
    {
        const WordClass known = WordClass.Place | WordClass.Nationality | WordClass.Title | WordClass.OrganisationWord | WordClass.ThingWord | WordClass.RoleModifier | WordClass.Organisation | WordClass.CommonWord;
        var t = end - 1;
        while (t > first && tokens[t].IsCapitalised && (tokens[t].Is(WordClass.GivenName) || !tokens[t].Is(known))) t--;
        return tokens[t].Is(WordClass.Preposition | WordClass.Determiner) ? 0 : end - 1 - t;
    }

    /// <summary>"Special Assistant to the [President for National Security Affairs]": whom the office serves.</summary>
    private static int WithServed(TokenizedArticle article, int first, int sentence)
    {
        var tokens = article.Tokens;
        var title = first - 3;
        if (title < 0 || tokens[title].Sentence != sentence || !article.IsWord(first - 1, "the") || !article.IsWord(first - 2, "to") || !tokens[title].IsCapitalised || !tokens[title].Is(WordClass.Title | WordClass.PersonNoun | WordClass.RoleModifier)) return first;
        while (title > 0 && first - title < MostWords && tokens[title - 1].Sentence == sentence && tokens[title - 1].IsCapitalised && tokens[title - 1].Is(WordClass.RoleModifier | WordClass.Title | WordClass.Nationality)) title--;
        return title;
    }

    private static bool Belongs(TokenizedArticle article, int at, int end, ref bool noun)
    {
        var token = article.Tokens[at];
        if (token.Kind == TokenKind.Possessive) return noun && at > 0 && article.Tokens[at - 1].Is(WordClass.Place);
        if (token.Kind != TokenKind.Word) return false;
        if (token.Is(WordClass.Title | WordClass.PersonNoun | WordClass.Kinship) && !token.Is(WordClass.Auxiliary)) return noun = true;
        if (token.Is(WordClass.Nationality | WordClass.Place | WordClass.RoleModifier)) return true;
        if (article.Word(at) is "of" or "for" || article.Word(at) is "the" or "to" && at + 1 < end && !noun) return at > 0 && !noun || article.Word(at) is "of" && at > 0 && article.Tokens[at - 1].Is(WordClass.Title);
        if (article.IsWord(at, "his") || article.IsWord(at, "her") || article.IsWord(at, "their") || article.IsWord(at, "its")) return noun;
        if (token.Is(WordClass.Function | WordClass.Pronoun | WordClass.SayingVerb | WordClass.HumanVerb | WordClass.Auxiliary | WordClass.SentenceOpener)) return false;
        return token.IsCapitalised || !noun && at + 1 <= end && at > 1 && article.IsWord(at - 1, "of") && article.Tokens[at - 2].Is(WordClass.Title) || noun && token.Case == LetterCase.Lower && IsRoleAdjective(article.Word(at));
    }

    private static readonly FrozenSet<string> RoleWords = new[]
    {
        "foreign", "defence", "defense", "finance", "interior", "opposition", "police", "ministry", "party", "army", "government", "economic", "political", "national", "security",
        "education", "health", "culture", "business", "transport", "trade", "energy", "agriculture", "environment", "labour", "labor", "justice", "housing", "welfare", "tourism", "sports",
        "science", "technology", "communications", "information", "planning", "immigration", "water", "mineral", "petroleum", "resources", "coast", "guard", "rescue", "disaster", "agency",
        "emergency", "management", "press", "campaign", "school", "union", "company", "regional", "state", "federal", "city", "county", "district", "provincial", "parliamentary",
        "presidential", "military", "naval", "equalities", "levelling-up", "climate", "budget", "railway", "aviation",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static bool IsRoleAdjective(ReadOnlySpan<char> word) => RoleWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>A line ends before the token: what stands on the one before is another entry of a list.</summary>
    private static bool IsLineEnd(TokenizedArticle article, int at) =>
        at < article.Tokens.Length && article.Text.AsSpan(article.Tokens[at - 1].End, article.Tokens[at].Start - article.Tokens[at - 1].End).Contains('\n');

    private static bool StartsRole(Token token) => token.Kind == TokenKind.Word && !token.Is(WordClass.Function);

    private static PrintedRole Role(TokenizedArticle article, int first, int end)
    {
        var (from, to) = (article.Tokens[first].Start, article.Tokens[end - 1].End);
        return new PrintedRole(article.Text[from..to], from, to);
    }
}
