using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Dates;

/// <summary>What the verbs beside a date tell: whether it lies before the writing or is to come.</summary>
internal static class DateTense
{
    private const int Reach = 14;

    // Words before a date with which a clause may begin: "The talks on".
    private const int Fronted = 5;

    /// <summary>The nearest verb before the date decides; where none stands there, the nearest behind it.</summary>
    public static Tense Of(in DateWords words, int first, int end)
    {
        // "since March", "Since launching its campaign in September"
        if (words.Is(first - 1, "since")) return Tense.Past;
        if (IsLimit(words, first)) return Tense.Unknown;
        var i = first - 1;
        for (; i >= Math.Max(0, first - Reach) && words.Together(i, first); i--)
        {
            if (EndsClause(words, i)) break;
            if (TenseAt(words, i) is var tense and not Tense.Unknown) return BeforeIt(words, i, tense);
            if (IsOrAre(words, i) || words.Is(i, "hereby")) return Tense.Unknown;
            if (IsInfinitive(words, i)) return IsToCome(words, i) ? Tense.Future : Tense.Unknown;
        }

        // "On May 8, Kerry will meet": the verb of a clause that begins with the date stands behind it.
        return first - i <= Fronted ? Behind(words, first, end) : Tense.Unknown;
    }

    /// <summary>"extended until May 9", "committed to half of it by 2030", "starting in 2024", "a term ending May 9": a limit, which may lie before the writing or behind it.</summary>
    private static bool IsLimit(in DateWords words, int first)
    {
        var i = first - 1;
        while (i > Math.Max(0, first - 4) && words[i] is "the" or "in" or "on" or "end" or "of" or "early" or "late" or "mid") i--;
        return words[i] is "by" or "until" or "till" or "through" or "beyond" or "before" or "effective" or "beginning" or "starting" or "ending" or "opening" or "closing" or "expiring"
            && !(i == first - 1 && words[i] is "beginning" or "opening" or "closing" && words.Is(i - 1, "the"));
    }

    /// <summary>"committed to build it in 2024", "set to expire in May": what is to be done, whatever the verb before says.</summary>
    private static bool IsInfinitive(in DateWords words, int i)
    {
        if (!words.Is(i, "to") || words.Kind(i + 1) != TokenKind.Word || words.Tokens[i + 1].Case != LetterCase.Lower || words.Has(i + 1, WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition)) return false;
        return words.Has(i + 2, WordClass.Determiner | WordClass.Pronoun) || words.Kind(i + 2) == TokenKind.Word && words.Tokens[i + 2].IsCapitalised && !words.Has(i + 2, WordClass.Month | WordClass.Weekday)
            || words[i + 1] is "expire" or "begin" or "start" or "end" or "take" or "resume" or "open" or "close" or "meet" or "visit" or "travel" or "hold" or "host" or "sign" or "join" or "run";
    }

    /// <summary>"is to meet", "are due to meet".</summary>
    private static bool IsToCome(in DateWords words, int i) => IsOrAre(words, i - 1) || IsOrAre(words, i - 2) && words[i - 1] is "set" or "due" or "going" or "about" or "bound";

    private static bool IsOrAre(in DateWords words, int i) => words.Is(i, "is") || words.Is(i, "are");

    private static Tense Behind(in DateWords words, int first, int end)
    {
        for (var i = end; i < Math.Min(words.Count, end + Reach) && words.Together(i, first); i++)
        {
            if (words.Kind(i) is TokenKind.Semicolon or TokenKind.OpenQuote) break;
            if (TenseAt(words, i) is var tense and not Tense.Unknown) return tense;
        }

        return Tense.Unknown;
    }

    private static Tense TenseAt(in DateWords words, int i)
    {
        var token = words.Tokens[i];
        if (token.Kind != TokenKind.Word || token.IsCapitalised && token.Is(WordClass.Month)) return Tense.Unknown;
        if (token.Is(WordClass.FutureWord)) return token.Is(WordClass.Month) && token.IsCapitalised ? Tense.Unknown : Tense.Future;
        if (token.Is(WordClass.PastVerb)) return Tense.Past;
        // "is to meet", "are to hold"
        if (IsOrAre(words, i) && words.Is(i + 1, "to")) return Tense.Future;
        var word = words[i];
        if (words.Has(i - 1, WordClass.Determiner) && !words.Has(i - 1, WordClass.Pronoun) && !words.Is(i - 1, "that") && words.Kind(i + 1) == TokenKind.Word && !words.Has(i + 1, WordClass.Preposition)) return Tense.Unknown; // "the proposed budget"
        return token.Case == LetterCase.Lower && word.Length >= 4 && word[^1] == 'd' && word[^2] == 'e' && !word.EndsWith("eed", StringComparison.Ordinal) && word is not "united" && word.IndexOf('-') < 0 && word is not ("hundred" or "embed") ? Tense.Past : Tense.Unknown;
    }

    // "was scheduled to", "is expected", "would have met", "will have been": the words before the verb may change it.
    private static Tense BeforeIt(in DateWords words, int i, Tense tense)
    {
        if (tense == Tense.Future && (words[i] is "would" or "could" or "should" or "might") && (words.Is(i + 1, "have") || words.Is(i + 2, "have"))) return Tense.Past;
        if (tense == Tense.Past)
        {
            for (var k = i - 1; k >= Math.Max(0, i - 3) && words.Together(k, i); k--)
            {
                if (words.Has(k, WordClass.FutureWord) && !words.Has(k, WordClass.Month) || words.Is(k, "be") && words.Is(k - 1, "to")) return Tense.Future;
                if (words.Kind(k) != TokenKind.Word) break;
            }
        }

        return tense;
    }

    private static bool EndsClause(in DateWords words, int i) => words.Kind(i) is TokenKind.Semicolon or TokenKind.CloseQuote or TokenKind.Colon;
}
