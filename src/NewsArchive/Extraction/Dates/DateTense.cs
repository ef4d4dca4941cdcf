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
        if (IsSetFor(words, first)) return HasYear(words, first, end) ? Tense.Unknown : Tense.Future;
        if (IsLimit(words, first) || IsShifted(words, first)) return Tense.Unknown;
        var i = first - 1;
        for (; i >= Math.Max(0, first - Reach) && words.Together(i, first); i--)
        {
            if (EndsClause(words, i)) break;
            if (TenseAt(words, i) is var tense and not Tense.Unknown) return tense == Tense.Past && IsNotice(words, i, first) ? Tense.Unknown : BeforeIt(words, i, tense);
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
        return words[i] is "by" or "until" or "till" or "through" or "beyond" or "before" or "after" or "for" or "effective" or "beginning" or "starting" or "ending" or "opening" or "closing" or "expiring"
            && !(i == first - 1 && words[i] is "beginning" or "opening" or "closing" && words.Is(i - 1, "the"));
    }

    /// <summary>"postponed to Friday", "has been rescheduled for May 9": the day that what is put off is given.</summary>
    private static bool IsSetFor(in DateWords words, int first)
    {
        if (!(words[first - 1] is "to" or "for" or "until" or "till")) return false;
        for (var i = first - 2; i >= Math.Max(0, first - 5) && words.Together(i, first); i--)
        {
            if (words[i] is "postponed" or "rescheduled" or "adjourned" or "deferred" or "delayed" or "postpone" or "reschedule" or "postponing" or "rescheduling" || words[i] is "put" or "putting" && words.Is(i + 1, "off") || words[i] is "pushed" && words.Is(i + 1, "back")) return true;
            if (words[i] is "moved" or "scheduled" or "slated" or "planned" or "set" or "due") return i == first - 2;
        }

        return false;
    }

    /// <summary>"moved up from May 2039 to December 31, 2031": neither day need be gone by.</summary>
    private static bool IsShifted(in DateWords words, int first)
    {
        if (!(words[first - 1] is "from" or "to")) return false;
        for (var i = first - 2; i >= Math.Max(0, first - 9) && words.Together(i, first); i--)
        {
            if (words[i] is "moved" or "pushed" or "brought" or "shifted" or "extended" or "advanced" or "postponed" or "delayed" && !words.Is(i + 1, "to")) return true;
        }

        return false;
    }

    private static bool HasYear(in DateWords words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words.Year(i) > 0) return true;
        }

        return false;
    }

    /// <summary>"announced a concert on Tuesday, June 13": the day may be that of what is announced.</summary>
    private static bool IsNotice(in DateWords words, int verb, int first) => first - verb > 2 && words[verb] is "announced" or "approved" or "unveiled" or "confirmed";

    /// <summary>"decided to begin on May 9", "vowed to be there in 2031": what follows is to come, at the time of the first verb.</summary>
    private static bool IsResolve(ReadOnlySpan<char> word) =>
        word is "decided" or "agreed" or "vowed" or "pledged" or "promised" or "voted" or "chose" or "opted" or "intended" or "wanted" or "hoped" or "aimed" or "prepared" or "resolved" or "proposed" or "committed" or "determined" or "ready" or "able" or "decides" or "agrees" or "wants" or "hopes" or "aims" or "proposes" or "continue" or "continued" or "decide" or "agree" or "plan" or "intend" or "expect";

    /// <summary>"committed to build it in 2024", "set to expire in May": what is to be done, whatever the verb before says.</summary>
    private static bool IsInfinitive(in DateWords words, int i)
    {
        if (!words.Is(i, "to") || words.Kind(i + 1) != TokenKind.Word || words.Tokens[i + 1].Case != LetterCase.Lower || words.Has(i + 1, WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition)) return false;
        return IsResolve(words[i - 1]) || words.Has(i + 2, WordClass.Determiner | WordClass.Pronoun) || words.Kind(i + 2) == TokenKind.Word && words.Tokens[i + 2].IsCapitalised && !words.Has(i + 2, WordClass.Month | WordClass.Weekday)
            || words[i + 1] is "expire" or "begin" or "start" or "end" or "take" or "resume" or "open" or "close" or "meet" or "visit" or "travel" or "hold" or "host" or "sign" or "join" or "run";
    }

    /// <summary>"is to meet", "are due to meet"; "was to meet" in the news of something called off.</summary>
    private static bool IsToCome(in DateWords words, int i) => IsBe(words, i - 1) || IsBe(words, i - 2) && words[i - 1] is "set" or "due" or "going" or "about" or "bound";

    private static bool IsBe(in DateWords words, int i) => IsOrAre(words, i) || words.Is(i, "was") || words.Is(i, "were");

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
        if (IsParticiple(words, i)) return Tense.Unknown;
        if (token.Is(WordClass.PastVerb)) return Tense.Past;
        // "is to meet", "are to hold"
        if (IsOrAre(words, i) && words.Is(i + 1, "to")) return Tense.Future;
        var word = words[i];
        if (words.Has(i - 1, WordClass.Determiner) && !words.Has(i - 1, WordClass.Pronoun) && !words.Is(i - 1, "that") && words.Kind(i + 1) == TokenKind.Word && !words.Has(i + 1, WordClass.Preposition)) return Tense.Unknown; // "the proposed budget"
        return token.Case == LetterCase.Lower && word.Length >= 4 && word[^1] == 'd' && word[^2] == 'e' && !word.EndsWith("eed", StringComparison.Ordinal) && word is not "united" && word.IndexOf('-') < 0 && word is not ("hundred" or "embed") ? Tense.Past : Tense.Unknown;
    }

    /// <summary>"employees covered by the plan", "vouchers for displaced families": tells what the noun is like, and no time.</summary>
    private static bool IsParticiple(in DateWords words, int i)
    {
        if (IsState(words[i]) && (words.Is(i + 1, "by") || words.Is(i + 1, "under"))) return !HasAuxiliary(words, i);
        if (!words[i].EndsWith("ed", StringComparison.Ordinal) || words.Kind(i + 1) != TokenKind.Word || words.Tokens[i + 1].Case != LetterCase.Lower || words.Has(i + 1, WordClass.Preposition | WordClass.Determiner | WordClass.Pronoun | WordClass.Function | WordClass.Adverb)) return false;
        return words.Has(i - 1, WordClass.Preposition) && !words.Is(i - 1, "to") || words.Kind(i - 1) == TokenKind.Number && words[i - 1].Length > 4;
    }

    private static bool IsState(ReadOnlySpan<char> word) =>
        word is "covered" or "governed" or "required" or "administered" or "owned" or "operated" or "regulated" or "served" or "insured" or "defined" or "permitted" or "allowed" or "used" or "needed";

    private static bool HasAuxiliary(in DateWords words, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - 4); i--)
        {
            if (words.Has(i, WordClass.Auxiliary)) return true;
        }

        return false;
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
