using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds phrases of nouns around verbs: a shallow reading by word classes, each walk of bounded length.</summary>
internal static class NounPhrases
{
    private const int LongestPhrase = 24;
    private const int LongestClause = 60;
    private const int MostPlainWords = 2;
    private const WordClass Verb = WordClass.CommonVerb | WordClass.SayingVerb | WordClass.Auxiliary | WordClass.PhrasalSaying;

    /// <summary>Whether the unit may stand inside a phrase of nouns.</summary>
    public static bool IsNominal(Narration narration, int unit)
    {
        if (narration.IsQuotation(unit)) return false;
        ref readonly var token = ref narration[unit];
        if (token.Kind is TokenKind.Number or TokenKind.Possessive) return true;
        if (token.Kind == TokenKind.Other) return narration.Word(unit) is "$" or "%" or "#" or "@" or "&";
        if (token.Kind != TokenKind.Word) return false;
        if (token.Is(WordClass.Determiner)) return token.Case != LetterCase.Lower || narration.Word(unit) is not "that";
        if (token.Is(WordClass.Subordinator | WordClass.Preposition | WordClass.Auxiliary) && !IsNameLike(narration, unit)) return false;
        if (token.Is(WordClass.Pronoun) && token.Case != LetterCase.AllCaps) return false;
        if (token.Case != LetterCase.Lower) return true;
        return !IsConjunction(narration, unit) && !token.Is(WordClass.Adverb | WordClass.SayingParticiple) && !IsVerb(narration, unit);
    }

    /// <summary>"blasted", "said", "wants": a finite verb, as far as its form tells.</summary>
    public static bool IsVerb(Narration narration, int unit)
    {
        if (narration.IsQuotation(unit)) return false;
        ref readonly var token = ref narration[unit];
        if (token.Kind != TokenKind.Word || token.Case != LetterCase.Lower) return false;
        var word = narration.Word(unit);
        var verbal = token.Is(Verb) || word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.Contains('-') && !token.Is(WordClass.PersonNoun);
        return verbal && !FollowsDeterminer(narration, unit) && !IsPluralBehindAdjective(narration, unit) && !(word.EndsWith("ed", StringComparison.Ordinal) && unit > 0 && narration.Is(unit - 1, WordClass.Preposition));
    }

    /// <summary>"his repeated claims", "10-year notes": behind an adjective or a figure the form in -s is a noun.</summary>
    public static bool IsPluralBehindAdjective(Narration narration, int unit)
    {
        if (unit < 2 || narration.IsQuotation(unit) || narration.IsQuotation(unit - 1) || !narration.Word(unit).EndsWith("s", StringComparison.Ordinal) || narration.Is(unit, WordClass.Auxiliary)) return false;
        var before = narration.Word(unit - 1);
        if (narration[unit - 1].Kind == TokenKind.Word && char.IsAsciiDigit(before[0]) && before.Contains('-')) return true;
        if (narration[unit - 1].Case != LetterCase.Lower || before.Length < 5 || !(before.EndsWith("ed", StringComparison.Ordinal) || before.EndsWith("ing", StringComparison.Ordinal))) return false;
        return !narration.IsQuotation(unit - 2) && (narration.Is(unit - 2, WordClass.Determiner) && !narration.IsWord(unit - 2, "that") || narration[unit - 2].Kind == TokenKind.Possessive);
    }

    /// <summary>"Tuesday at the inquest": the phrase begins with a time.</summary>
    public static bool OpensTime(Narration narration, Phrase phrase) =>
        narration.Is(phrase.First, WordClass.Weekday) || narration.Is(phrase.First, WordClass.Month) && !narration.Is(phrase.First, WordClass.GivenName | WordClass.Surname);

    /// <summary>"and", "or", "but".</summary>
    public static bool IsConjunction(Narration narration, int unit) =>
        !narration.IsQuotation(unit) && narration.Word(unit) is "and" or "or" or "but" or "And" or "But" or "Or" or "nor";

    /// <summary>The phrase that ends right before a unit: "the head of the union" of "the head of the union said".</summary>
    public static Phrase Before(Narration narration, int unit, int from)
    {
        var end = unit;
        var first = end;
        var limit = Math.Max(from, unit - LongestPhrase);
        for (var u = unit - 1; u >= limit; u--)
        {
            if (narration.Is(u, WordClass.Pronoun) && IsNominalPronoun(narration, u))
            {
                if (first == end) return new Phrase(u, end);
                break;
            }

            if (IsNominal(narration, u) || u == unit - 1 && LooksPlural(narration, u)) first = u;
            else if (first < end && u > limit && narration.Word(u).EndsWith("ly", StringComparison.Ordinal) && narration.Is(u - 1, WordClass.Determiner)) continue; // "a similarly fresh poll"
            else if (first == end || !Joins(narration, u, limit)) break;
        }

        return new Phrase(first, end);
    }

    /// <summary>The phrase that begins at a unit: "Mr Smith" of "said Mr Smith, a lawyer,".</summary>
    public static Phrase At(Narration narration, int unit, int to)
    {
        if (unit < to && narration.Is(unit, WordClass.Pronoun) && IsNominalPronoun(narration, unit)) return new Phrase(unit, unit + 1);
        var end = unit;
        var limit = Math.Min(to, unit + LongestPhrase);
        var named = false;
        var plain = unit < limit && OpensWithCommonWord(narration, unit) ? unit + MostPlainWords : limit;
        for (var u = unit; u < limit; u++)
        {
            if (IsNominal(narration, u))
            {
                if (u > plain && narration[u].Case == LetterCase.Lower) break;
                // "said Smith last week": a name ends before a word in lower case.
                if (named && narration[u].Kind == TokenKind.Word && !narration[u].IsCapitalised && !narration.Is(u, WordClass.Particle) && !IsName(narration, u - 1, u)) break;
                named |= IsNameLike(narration, u) && !narration.Is(u, WordClass.Nationality) && !OpensWithCommonWord(narration, u); // "Iraqi military", "Health care providers"
                end = u + 1;
            }
            else if (end == unit + 1 && u + 1 < limit && narration.Is(unit, WordClass.Determiner) && narration.Word(u).EndsWith("ly", StringComparison.Ordinal) && IsNominal(narration, u + 1))
            {
                continue; // "a similarly fresh poll"
            }
            else if (end > unit && u + 1 < limit && Joins(narration, u, unit))
            {
                (named, plain) = (false, limit);
            }
            else
            {
                break;
            }
        }

        return new Phrase(unit, end);
    }

    /// <summary>"Health care providers": the capital of the sentence's first word says nothing.</summary>
    private static bool OpensWithCommonWord(Narration narration, int unit) =>
        narration.Sentences[narration.SentenceOf(unit)].First == unit && narration[unit].Case == LetterCase.Capital && narration.Is(unit, WordClass.CommonWord) && !narration.Is(unit, WordClass.Determiner | WordClass.Function | WordClass.GivenName | WordClass.Surname | WordClass.Place | WordClass.Organisation);

    /// <summary>The subject of the clause that begins at a unit, behind what stands in front of it: "In Paris on Monday, the minister …".</summary>
    public static Phrase First(Narration narration, int from, int to)
    {
        var u = from;
        for (var turn = 0; turn < 6 && u < to; turn++)
        {
            u = SkipOpeners(narration, u, to);
            if (u >= to) break;
            if (IsFronted(narration, u))
            {
                u = BehindComma(narration, u, to);
                continue;
            }

            var phrase = At(narration, u, to);
            if (phrase.IsEmpty) break;
            if (!IsTime(narration, phrase) && !IsPlaceAside(narration, phrase, to)) return phrase;
            u = phrase.End;
        }

        return Phrase.None;
    }

    /// <summary>The first unit of the clause that a unit stands in.</summary>
    public static int ClauseStart(Narration narration, int unit, int from)
    {
        var limit = Math.Max(from, unit - LongestClause);
        for (var u = unit - 1; u >= limit; u--)
        {
            if (narration.Kind(u) is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Stop) return u + 1;
        }

        return limit;
    }

    /// <summary>"Smith", "NATO": a word with a capital that is more than a sentence's opening.</summary>
    public static bool IsNameLike(Narration narration, int unit) =>
        !narration.IsQuotation(unit) && narration[unit].IsCapitalised && !narration.Is(unit, WordClass.Function | WordClass.Determiner | WordClass.Preposition | WordClass.SentenceOpener | WordClass.Auxiliary | WordClass.Subordinator);

    /// <summary>Whether the phrase tells a time: "Tuesday", "last week".</summary>
    public static bool IsTime(Narration narration, Phrase phrase)
    {
        for (var u = phrase.First; u < phrase.End; u++)
        {
            if (narration.Is(u, WordClass.Weekday | WordClass.Month)) return phrase.End - phrase.First <= 4;
        }

        return phrase.End - phrase.First <= 4 && (narration.Is(phrase.End - 1, WordClass.TimeUnit) || narration.Word(phrase.End - 1) is "morning" or "afternoon" or "evening" or "night" or "today" or "yesterday" or "tonight");
    }

    /// <summary>"intelligence reports said": right before a verb the form in -s is a noun.</summary>
    public static bool LooksPlural(Narration narration, int unit) =>
        IsVerb(narration, unit) && narration.Word(unit).EndsWith("s", StringComparison.Ordinal) && !narration.Is(unit, WordClass.Auxiliary);

    private static bool IsName(Narration narration, int unit, int next) =>
        narration[unit].Kind == TokenKind.Possessive || narration[unit].Case == LetterCase.AllCaps || narration[next].Is(WordClass.PersonNoun | WordClass.Title | WordClass.SpeechNoun | WordClass.OrganisationWord) || narration.IsWord(next, "campaign");

    /// <summary>"In Dover, Ohio, the mayor": the larger place behind the smaller is no subject.</summary>
    private static bool IsPlaceAside(Narration narration, Phrase phrase, int to) =>
        phrase.End - phrase.First <= 2 && phrase.End + 1 < to && narration.Kind(phrase.End) == TokenKind.Comma && narration.Is(phrase.End - 1, WordClass.Place)
        && phrase.First > 0 && narration.Kind(phrase.First - 1) == TokenKind.Comma;

    private static bool FollowsDeterminer(Narration narration, int unit) =>
        unit > 0 && !narration.IsQuotation(unit - 1) && (narration.Is(unit - 1, WordClass.Determiner) || narration[unit - 1].Kind == TokenKind.Possessive) && !narration.IsWord(unit - 1, "that") && !narration.IsWord(unit - 1, "all");

    private static bool IsNominalPronoun(Narration narration, int unit) =>
        !narration.Is(unit, WordClass.Determiner) && narration[unit].Case != LetterCase.AllCaps || narration.Word(unit) is "I";

    /// <summary>"head of the union", "Smith and Jones": the unit ties what stands on both sides.</summary>
    private static bool Joins(Narration narration, int unit, int limit)
    {
        if (unit <= limit || narration.IsQuotation(unit) || unit + 1 >= narration.Count || narration.SentenceOf(unit) != narration.SentenceOf(unit + 1)) return false;
        if (!IsNominal(narration, unit - 1) || narration.IsQuotation(unit + 1)) return false;
        if (narration.Word(unit) is "and" or "&") return IsNominal(narration, unit + 1);
        return narration.Word(unit) is "of" or "for" or "at" or "from" or "in" or "with" or "to" or "on" or "against" or "like" && IsNominal(narration, unit + 1);
    }

    private static int SkipOpeners(Narration narration, int u, int to)
    {
        to = Math.Min(to, u + LongestPhrase);
        while (u < to && !narration.IsQuotation(u) && (narration.Kind(u) is TokenKind.Comma or TokenKind.Dash or TokenKind.Other or TokenKind.CloseBracket or TokenKind.OpenBracket or TokenKind.SingleQuote || IsConjunction(narration, u) || IsOpener(narration, u))) u++;
        return u;
    }

    private static bool IsOpener(Narration narration, int u) =>
        narration.Is(u, WordClass.Adverb) && !narration.Is(u, WordClass.Determiner) || narration.Is(u, WordClass.SentenceOpener) && !narration.Is(u, WordClass.Preposition | WordClass.Subordinator | WordClass.Determiner | WordClass.Pronoun)
        || narration.Word(u).EndsWith("ly", StringComparison.Ordinal) && !IsNameLike(narration, u + 1 < narration.Count ? u : u - 1);

    /// <summary>"In a letter, …", "Asked about it, …", "Speaking of him, …", "While others wait, …".</summary>
    private static bool IsFronted(Narration narration, int u)
    {
        if (narration.IsQuotation(u)) return true;
        if (narration.Is(u, WordClass.Preposition | WordClass.Subordinator)) return true;
        if (narration.Kind(u) != TokenKind.Word || narration.Is(u, WordClass.GivenName | WordClass.Surname)) return false;
        var word = narration.Word(u);
        return word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5 || narration.Is(u, WordClass.SayingVerb) || word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4 || word is "Given" or "given";
    }

    private static int BehindComma(Narration narration, int u, int to)
    {
        to = Math.Min(to, u + LongestClause);
        for (var i = u + 1; i < to; i++)
        {
            if (narration.Kind(i) == TokenKind.Comma) return i + 1;
            if (narration.IsQuotation(i) && narration.EndsWithComma(narration.QuotationAt(i))) return i + 1;
        }

        if (!narration.Is(u, WordClass.Subordinator | WordClass.Preposition)) return to;
        if (narration.Is(u, WordClass.Subordinator)) return u + 1;
        var inside = At(narration, u + 1, to);
        return inside.IsEmpty ? u + 1 : inside.End;
    }
}
