using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Words said behind what opens the sentence: "According to …, …", "In all, …, Silva said", "Having …, he added, …".</summary>
internal sealed partial class IndirectSpeech
{
    /// <summary>"Across the state, damage will be heavy, Silva said.": a whole clause stands behind what opens the sentence, and the cue ends it.</summary>
    private bool ClosesAfterClause(SpeechClause clause, int first, int end)
    {
        var sentence = _narration.Sentences[clause.Sentence];
        if (clause.End < sentence.End - 2 || _narration.Is(first, WordClass.Subordinator)) return false;
        for (var u = first + 1; u < end - ShortestClause && u < first + FarthestVerb; u++)
        {
            if (_narration.Kind(u) == TokenKind.Comma) return IsWholeClause(u + 1, end);
        }

        return false;
    }

    /// <summary>"According to the ministry, the talks have failed.": the words behind the comma.</summary>
    private ReportedClause? Fronted(int c)
    {
        var clause = _clauses[c];
        var sentence = _narration.Sentences[clause.Sentence];
        if (clause.Form != CueForm.According || clause.Cue.First != sentence.First || !_narration.IsWord(clause.Cue.First, "according")) return null;
        var comma = clause.End;
        while (comma < sentence.End && comma < clause.End + FarthestVerb && !_narration.IsQuotation(comma) && _narration.Kind(comma) != TokenKind.Comma && !NounPhrases.IsVerb(_narration, comma)) comma++;
        return comma < sentence.End && _narration.Kind(comma) == TokenKind.Comma ? Rest(c, comma + 1, "according-to-clause") : null;
    }

    /// <summary>"Having restored peace, he added, the country wished more": what stands before the cue is half of it, and the clause behind goes on.</summary>
    private ReportedClause? Enclosing(int c, int taken)
    {
        var clause = _clauses[c];
        var sentence = _narration.Sentences[clause.Sentence];
        if (clause.Form is not (CueForm.Finite or CueForm.Inverted) || _narration.Is(clause.Cue.First, WordClass.BeliefVerb) || IsNaming(_narration.Word(clause.Cue.First))) return null;
        if (clause.First - 1 <= Math.Max(sentence.First, taken) || _narration.Kind(clause.First - 1) != TokenKind.Comma || HasQuotation(sentence.First, clause.First)) return null;
        if (!clause.Addressee.IsEmpty || !_narration.Is(clause.Cue.First, WordClass.ClauseVerb) || clause.End + 1 >= sentence.End || _narration.Kind(clause.End) != TokenKind.Comma) return null;
        // "Few came, he noted, because it rained": the whole was said, and only its tail stands behind; "said Silva, vice president of the bank, …": more of who said it.
        var next = clause.End + 1;
        if (_narration.IsQuotation(next) || NounPhrases.IsConjunction(_narration, next) || _narration.Is(next, WordClass.Subordinator) || _narration.Word(next) is "so" || clause.Form == CueForm.Inverted && _narration[next].Case == LetterCase.Lower && !_narration.Is(next, WordClass.Determiner | WordClass.Pronoun)) return null;
        return Rest(c, next, "clause-said");
    }

    private ReportedClause? Rest(int c, int first, string rule)
    {
        var limit = _narration.Sentences[_clauses[c].Sentence].End;
        if (first >= limit || _narration.IsQuotation(first) || !IsWholeClause(first, limit)) return null;
        var end = ClauseEnd(first, limit);
        return end - first < ShortestClause || HasQuotation(first, end) ? null : new ReportedClause(c, new Phrase(first, end), rule);
    }
}
