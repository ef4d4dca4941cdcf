using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>How a sentence uses capitals.</summary>
internal enum LineCase : byte
{
    /// <summary>As in running text: a capital says something.</summary>
    Prose,

    /// <summary>"Talks On Trade Resume": every word that counts has one.</summary>
    Headline,

    /// <summary>"TALKS ON TRADE RESUME".</summary>
    Capitals,
}

/// <summary>Tells headlines from running text.</summary>
internal static class LineCases
{
    /// <summary>How the sentence of tokens[first..end] is written.</summary>
    public static LineCase Of(TokenRow tokens, int first, int end)
    {
        int words = 0, capitals = 0, lower = 0, capitalisedCommon = 0;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind != TokenKind.Word || token.Case == LetterCase.None) continue;
            words++;
            if (token.Case == LetterCase.AllCaps || token.End - token.Start == 1 && token.Case == LetterCase.Capital) capitals++;
            else if (token.Case == LetterCase.Lower && (!token.Is(WordClass.Function | WordClass.Particle) || token.Is(WordClass.Auxiliary | WordClass.Pronoun))) lower++;
            else if (i > first && token.Case == LetterCase.Capital && IsPlainWord(token) && !tokens[i - 1].Is(WordClass.GivenName)) capitalisedCommon++;
        }

        if (words >= 3 && lower == 0 && capitals * 10 >= words * 9) return LineCase.Capitals;
        return words >= 4 && lower == 0 && capitalisedCommon * 4 >= words ? LineCase.Headline : LineCase.Prose;
    }

    private static bool IsPlainWord(in Token token) =>
        token.Is(WordClass.CommonWord | WordClass.Function | WordClass.Pronoun | WordClass.SayingVerb | WordClass.HumanVerb | WordClass.Auxiliary)
        && !token.Is(WordClass.GivenName | WordClass.Surname | WordClass.Place | WordClass.Title | WordClass.Honorific | WordClass.OrganisationWord | WordClass.ThingWord | WordClass.Particle | WordClass.OpensPhrase);
}
