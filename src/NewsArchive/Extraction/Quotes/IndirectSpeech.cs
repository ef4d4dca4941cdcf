using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>A clause that tells what somebody said, without marks.</summary>
/// <param name="Clause">Index of the clause of saying.</param>
/// <param name="Words">Units of what is said.</param>
/// <param name="Rule">The rule's name.</param>
internal readonly record struct ReportedClause(int Clause, Phrase Words, string Rule);

/// <summary>Finds reported speech: "Kerry said it would be up to the Syrians", "The talks failed, Lavrov said".</summary>
internal sealed partial class IndirectSpeech
{
    private const int ShortestClause = 4;
    private const int FarthestVerb = 14;
    private const int LongestClause = 120;
    private readonly Narration _narration;
    private readonly IReadOnlyList<SpeechClause> _clauses;

    private IndirectSpeech(Narration narration, IReadOnlyList<SpeechClause> clauses) => (_narration, _clauses) = (narration, clauses);

    /// <summary>In the order of the text; clauses inside one already taken are part of it, unless they tell what another one said.</summary>
    public static List<ReportedClause> Find(Narration narration, IReadOnlyList<SpeechClause> clauses)
    {
        var speech = new IndirectSpeech(narration, clauses);
        var found = new List<ReportedClause>();
        var taken = -1;
        for (var c = 0; c < clauses.Count; c++)
        {
            if (clauses[c].Cue.First < taken)
            {
                // "Kirby said Kerry stressed …": both have said it.
                if (clauses[c].Outer >= 0 && speech.Following(c) is { } inner && inner.Words.End <= taken) found.Add(inner);
                continue;
            }

            if ((speech.Following(c) ?? speech.Preceding(c, taken) ?? speech.Fronted(c) ?? speech.Enclosing(c, taken)) is not { } reported) continue;
            found.Add(reported);
            taken = Math.Max(taken, reported.Words.End);
        }

        return found;
    }

    /// <summary>"He said that he would stay": the words behind the cue.</summary>
    private ReportedClause? Following(int c)
    {
        var clause = _clauses[c];
        if (clause.Form is CueForm.Inverted or CueForm.According || _narration.Is(clause.Cue.First, WordClass.BeliefVerb)) return null;
        if (clause.Subject.First > 0 && _narration.IsWord(clause.Subject.First - 1, "what")) return null;
        var sentence = _narration.Sentences[clause.Sentence];
        var from = clause.Addressee.IsEmpty ? clause.Cue.End : clause.Addressee.End;
        from = SkipSetting(from, sentence.End);
        var open = from < sentence.End && _narration.Word(from) is "that" or "whether" or "if" or "why" or "how";
        var first = open && _narration.IsWord(from, "that") ? from + 1 : from;
        if (open && first > from && first < sentence.End && IsRelative(clause, from, first))
        {
            open = false;
            first = clause.Addressee.IsEmpty ? clause.Cue.End : clause.Addressee.End;
        }

        var chained = clause.Outer >= 0;
        if (first >= sentence.End || _narration.IsQuotation(first) && !chained || !_narration.IsQuotation(first) && _narration.Kind(first) is not (TokenKind.Word or TokenKind.Number)) return null;
        if (!open && IsNoSpeech(clause.Cue.First, first)) return null;
        if (!open && (!_narration.Is(clause.Cue.First, WordClass.ClauseVerb) || !IsWholeClause(first, sentence.End))) return null;
        var end = ClauseEnd(first, sentence.End);
        return HasQuotation(first, end) && !IsChained(c) || end - first < ShortestClause && !HasQuotation(first, end) ? null : new ReportedClause(c, new Phrase(first, end), open ? "said-that" : "said-clause");
    }

    /// <summary>"the emergency declared in the order", "the index added 20 points": no clause begins so behind these verbs.</summary>
    private bool IsNoSpeech(int cue, int first)
    {
        var verb = _narration.Word(cue);
        if (verb is "added" or "adds" && !_narration.IsQuotation(first) && (_narration.Kind(first) == TokenKind.Number || _narration.Word(first) is "$")) return true;
        // "a local man and confirmed gang member"
        if (verb is "confirmed" && cue > 0 && NounPhrases.IsConjunction(_narration, cue - 1) && !_narration.IsQuotation(first) && !_narration.Is(first, WordClass.Determiner | WordClass.Pronoun)) return true;
        return verb is "declared" or "announced" or "denied" or "proclaimed" or "reported" && !_narration.IsQuotation(first) && _narration.Word(first) is "in" or "by" or "under" or "on" or "at" or "for" or "to";
    }

    /// <summary>"Kirby said Kerry called it “bold”": the marked words are the outermost one's; what each of them told stands beside, without marks of its own.</summary>
    private bool IsChained(int c)
    {
        if (_clauses[c].Outer >= 0) return true;
        for (var i = c + 1; i < _clauses.Count && _clauses[i].Sentence == _clauses[c].Sentence; i++)
        {
            if (_clauses[i].Outer == c) return true;
        }

        return false;
    }

    /// <summary>"announced plans that would help": what stands between the verb and "that" is a thing, and "that" its subject, so nothing is said.</summary>
    private bool IsRelative(SpeechClause clause, int that, int first)
    {
        if (!_narration.IsWord(that, "that")) return false;
        var behind = clause.Addressee.IsEmpty ? clause.Cue.End : clause.Addressee.End;
        if (that == behind) return false;
        if (_narration.Is(first, WordClass.Auxiliary) || NounPhrases.IsVerb(_narration, first)) return true;
        if (_narration.Word(behind) is "about" or "of" or "for" or "against" or "over") return true;
        return clause.Addressee.IsEmpty && _narration[behind].Kind != TokenKind.Comma && !_narration.Is(behind, WordClass.Preposition | WordClass.Adverb | WordClass.Weekday | WordClass.SentenceOpener)
            && !_narration.Word(behind).EndsWith("ly", StringComparison.Ordinal) && NounPhrases.At(_narration, behind, that) is { IsEmpty: false } thing && !NounPhrases.IsTime(_narration, thing) && !_narration.Is(thing.First, WordClass.Pronoun);
    }

    /// <summary>Whether a subject begins here and its verb follows in the same breath: "a plan that would cost much" and "a plan to build" have none.</summary>
    private bool IsWholeClause(int first, int end)
    {
        // "said there was no point"
        if (first + 1 < end && _narration.IsWord(first, "there") && _narration.Is(first + 1, WordClass.Auxiliary)) return true;
        var subject = NounPhrases.First(_narration, first, end);
        if (subject.IsEmpty || subject.First > first + FarthestVerb) return false;
        var verbs = 1;
        for (var u = subject.End; u < end && u < subject.End + 2 * FarthestVerb; u++)
        {
            if (_narration.IsQuotation(u)) return false;
            var word = _narration.Word(u);
            // "claimed victory as the house rose": what was claimed is a thing.
            if (u == subject.End && word is "as" or "after" or "when" or "while" && !(u + 1 < end && _narration.Word(u + 1).EndsWith("ed", StringComparison.Ordinal))) return false;
            if (_narration.Kind(u) == TokenKind.Word && word is "which" or "who" or "that" or "whose" or "where" or "when") verbs++;
            else if (_narration.Kind(u) is TokenKind.Dash or TokenKind.Colon or TokenKind.Semicolon || NounPhrases.IsConjunction(_narration, u) && IsNextDeed(u + 1, end)) return false;
            else if (_narration.Kind(u) == TokenKind.Comma && u + 1 < end && (NounPhrases.IsConjunction(_narration, u + 1) || _narration.Word(u + 1).EndsWith("ing", StringComparison.Ordinal))) return false;
            else if (_narration.Kind(u) == TokenKind.Comma && u + 1 < end && _narration.Word(u + 1) is "who" or "which" or "whose" or "where") u = NextComma(u + 1, end);
            else if (word is "to") u++;
            else if (NounPhrases.IsVerb(_narration, u) || _narration.Is(u, WordClass.Auxiliary) && word is not "May")
            {
                if (--verbs == 0) return true;
                while (u + 1 < end && (NounPhrases.IsVerb(_narration, u + 1) || _narration.Is(u + 1, WordClass.Auxiliary | WordClass.Adverb))) u++;
            }
        }

        return false;
    }

    /// <summary>"announced a plan and also discussed": the one who announced does the second too.</summary>
    private bool IsNextDeed(int u, int end)
    {
        while (u < end && !_narration.IsQuotation(u) && (_narration.Is(u, WordClass.Adverb) || _narration.Word(u) is "also" or "then" or "later")) u++;
        return u < end && NounPhrases.IsVerb(_narration, u) && !_narration.Is(u, WordClass.Auxiliary);
    }

    private int NextComma(int from, int end)
    {
        var u = from;
        while (u < end - 1 && _narration.Kind(u) != TokenKind.Comma) u++;
        return u;
    }

    /// <summary>"said on Tuesday after the talks that …": what stands between the verb and what is said.</summary>
    private int SkipSetting(int from, int end)
    {
        for (var u = from; u < end && u < from + FarthestVerb; u++)
        {
            if (_narration.IsQuotation(u) || _narration.Kind(u) is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon) break;
            if (_narration.Word(u) is "that") return u;
            if (NounPhrases.IsVerb(_narration, u)) break;
        }

        var limit = Math.Min(end, from + FarthestVerb);
        while (from < limit && _narration.Is(from, WordClass.Weekday | WordClass.Adverb) && !_narration.IsWord(from, "there")) from++;
        if (BehindTime(from, limit) is var behind && behind > from && behind < limit && !_narration.Is(behind, WordClass.Auxiliary) && !NounPhrases.IsVerb(_narration, behind)) from = behind;
        if (from + 1 < end && _narration.Word(from) is "on" or "in" or "at" && NounPhrases.At(_narration, from + 1, end) is { IsEmpty: false } time && NounPhrases.IsTime(_narration, time)) from = time.End;
        return from;
    }

    /// <summary>"earlier this week", "last month", "late Tuesday".</summary>
    private int BehindTime(int u, int limit)
    {
        if (u < limit && !_narration.IsQuotation(u) && _narration.Word(u) is "earlier" or "later" or "late" or "early") u++;
        if (u < limit && _narration.Is(u, WordClass.Weekday)) return u + 1;
        return u + 1 < limit && !_narration.IsQuotation(u) && _narration.Word(u) is "this" or "last" or "that" && _narration.Is(u + 1, WordClass.TimeUnit) ? u + 2 : -1;
    }

    /// <summary>Whether a subject with a verb begins here.</summary>
    private bool IsClause(int first, int end)
    {
        var subject = NounPhrases.First(_narration, first, end);
        if (subject.IsEmpty || subject.First > first + FarthestVerb) return false;
        for (var u = subject.End; u < end && u < subject.End + FarthestVerb; u++)
        {
            if (NounPhrases.IsVerb(_narration, u) || _narration.Is(u, WordClass.Auxiliary)) return true;
        }

        return _narration.Kind(subject.End - 1) == TokenKind.Possessive;
    }

    /// <summary>What is said ends with the sentence, or where the reporter's next verb of saying takes over.</summary>
    private int ClauseEnd(int first, int end)
    {
        var last = Math.Min(end, first + LongestClause);
        while (last > first && _narration.Kind(last - 1) is TokenKind.Stop or TokenKind.CloseQuote or TokenKind.CloseBracket) last--;
        for (var u = first + 1; u < last; u++)
        {
            if (_narration.Kind(u) == TokenKind.Semicolon) return u;
            if (_narration.Kind(u) != TokenKind.Comma || u + 1 >= last || _narration.IsQuotation(u + 1)) continue;
            if (_narration.Is(u + 1, WordClass.SayingParticiple) || _narration.IsWord(u + 1, "according") && u + 2 < last && _narration.IsWord(u + 2, "to")) return u;
            if (_narration.Word(u + 1) is "and" or "but" && u + 2 < last && _narration.Is(u + 2, WordClass.SayingVerb)) return u;
        }

        return last;
    }

    /// <summary>"The talks failed, Lavrov said.": the words before the cue, from the sentence's beginning.</summary>
    private ReportedClause? Preceding(int c, int taken)
    {
        var clause = _clauses[c];
        if (clause.Form is CueForm.Participle or CueForm.Base || _narration.Is(clause.Cue.First, WordClass.BeliefVerb)) return null;
        var first = _narration.Sentences[clause.Sentence].First;
        var end = clause.First - 1;
        if (end <= first || end - first > LongestClause || first < taken || _narration.Kind(end) != TokenKind.Comma || _narration.IsQuotation(end - 1)) return null;
        while (first < end && (NounPhrases.IsConjunction(_narration, first) || _narration.Kind(first) == TokenKind.Dash)) first++;
        var counted = first + 1 < end && !_narration.IsQuotation(first) && _narration.Word(first) is "At" && _narration.Word(first + 1) is "least" or "most";
        if (IsNaming(_narration.Word(clause.Cue.First)) || GoesOnInMarks(clause)) return null;
        if (HasQuotation(first, end) || end - first < ShortestClause || !IsClause(counted ? first + 2 : first, end)) return null;
        return _narration.Is(first, WordClass.Subordinator | WordClass.Preposition) && !counted && clause.Form != CueForm.According && !ClosesAfterClause(clause, first, end) ? null
            : new ReportedClause(c, new Phrase(first, end), clause.Form == CueForm.According ? "according-to-clause" : "clause-said");
    }

    /// <summary>"three children and a dog called Quxley": a name is given, nothing is said.</summary>
    private static bool IsNaming(ReadOnlySpan<char> verb) => verb is "called" or "named" or "dubbed" or "termed" or "nicknamed" or "branded" or "labelled" or "labeled";

    /// <summary>"Her speech was, wrote Silva, “less a speech than a shout”": what stands before the cue is only half of what was said, and the marks hold the rest.</summary>
    private bool GoesOnInMarks(SpeechClause clause) =>
        clause.Form == CueForm.Inverted && clause.End + 1 < _narration.Count && _narration.Kind(clause.End) == TokenKind.Comma && _narration.IsQuotation(clause.End + 1)
        && _narration.SentenceOf(clause.End + 1) == clause.Sentence;

    private bool HasQuotation(int first, int end)
    {
        for (var u = first; u < end; u++)
        {
            if (_narration.IsQuotation(u)) return true;
        }

        return false;
    }
}
