using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>"law firm Berg Quxley", "Jupiter moon Europa", "shoe chain Anna Berg": the kind before a name that is no person's.</summary>
internal static class KindsBefore
{
    /// <summary>Whether the word before a name tells its kind. "the firm Berg founded" does not, nor "told the firm Berg would leave": there the kind has an article or the name a verb.</summary>
    public static bool Tell(TokenizedArticle article, NameCandidate name, int before, int first)
    {
        if (article.Tokens[before].Case != LetterCase.Lower || before == first || !IsKind(article.Word(before))) return false;
        var modifier = article.Tokens[before - 1];
        if (modifier.Kind != TokenKind.Word || modifier.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Function | WordClass.Pronoun | WordClass.SayingVerb)) return false;
        if (name.End >= article.Tokens.Length) return true;
        var behind = article.Tokens[name.End];
        var word = article.Word(name.End);
        return behind.Kind != TokenKind.Word || behind.Case != LetterCase.Lower
            || !(behind.Is(WordClass.Auxiliary | WordClass.HumanVerb | WordClass.CommonVerb | WordClass.PastVerb) || word.EndsWith("ed", StringComparison.Ordinal)) || behind.Is(WordClass.SayingVerb);
    }

    private static bool IsKind(ReadOnlySpan<char> word) =>
        word is "moon" or "asteroid" or "comet" or "galaxy" or "volcano" or "river" or "village" or "hamlet" or "suburb" or "township" or "island" or "islet" or "lake"
            or "firm" or "company" or "chain" or "brand" or "label" or "startup" or "start-up" or "retailer" or "airline" or "carmaker" or "automaker" or "drugmaker" or "chipmaker" or "lender" or "insurer" or "brewery" or "restaurant" or "pub" or "nightclub" or "supermarket" or "hotel"
            or "magazine" or "newspaper" or "tabloid" or "daily" or "weekly" or "website" or "blog" or "broadcaster" or "bank" or "band" or "quartet" or "orchestra" or "choir" or "charity" or "nonprofit" or "non-profit" or "think-tank" or "racehorse" or "filly" or "colt" or "gelding" or "mare";
}
