using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>The subject of a verb of saying: before it, behind it, across an apposition, a relative clause or "and".</summary>
internal sealed partial class SpeechClauses
{
    private Phrase AtSubject(int from)
    {
        var limit = Math.Min(_end, from + MostHelpers);
        while (from < limit && _narration.Is(from, WordClass.Adverb)) from++;
        return NounPhrases.At(_narration, from, _end);
    }

    /// <summary>"“Glad” about the plan, said Mr Smith, a lawyer.": the one who says ends the clause or is set off by a comma.</summary>
    private Phrase LateInverted(int from)
    {
        var subject = WithoutSetting(AtSubject(from));
        if (subject.IsEmpty || _narration.Word(subject.First) is "apart" or "aside" or "besides" || NounPhrases.IsTime(_narration, subject) || NounPhrases.OpensTime(_narration, subject) || _narration.Is(subject.First, WordClass.Pronoun)) return Phrase.None;
        var ends = subject.End >= _end || _narration.Kind(subject.End) is TokenKind.Stop or TokenKind.Comma || _narration.IsWord(subject.End, "who");
        return ends ? subject : Phrase.None;
    }

    /// <summary>"said Silva in a statement", "wrote Silva in her Tuesday column": where it was said is none of the one who says.</summary>
    private Phrase WithoutSetting(Phrase subject)
    {
        for (var u = subject.First + 1; u + 1 < subject.End; u++)
        {
            if (!_narration.IsWord(u, "in") || !_narration.Is(u + 1, WordClass.Determiner)) continue;
            for (var v = u + 2; v < subject.End; v++)
            {
                if (_narration.Is(v, WordClass.SpeechNoun | WordClass.Weekday | WordClass.LabelWord)) return new Phrase(subject.First, u);
            }
        }

        return subject;
    }

    /// <summary>Walks left over adverbs and auxiliaries.</summary>
    private int SkipLeft(int verb, out bool passive, out bool negated)
    {
        (passive, negated) = (false, false);
        var n = _narration;
        var u = verb;
        while (u > _first && u > verb - MostHelpers && !n.IsQuotation(u - 1))
        {
            var word = n.Word(u - 1);
            if (n.Is(u - 1, WordClass.Auxiliary))
            {
                passive |= word is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "am" or "isn't" or "wasn't" or "weren't";
                negated |= word.EndsWith("n't", StringComparison.Ordinal) || word is "cannot";
            }
            else if (n.Is(u - 1, WordClass.Adverb) || word.EndsWith("ly", StringComparison.Ordinal) && n[u - 1].Case == LetterCase.Lower && !n.Is(u - 1, WordClass.CommonWord & WordClass.PersonNoun))
            {
                negated |= word is "not" or "never";
            }
            else if (word is "to" && n.Is(verb, WordClass.SayingBase))
            {
                return LeftOfInfinitive(u - 1, ref negated);
            }
            else
            {
                break;
            }

            u--;
        }

        return u;
    }

    /// <summary>"went on to say", "continued to insist", "had this to say"; not "declined to say". Stays on "to" where no verb stands before it.</summary>
    private int LeftOfInfinitive(int to, ref bool negated)
    {
        var u = to;
        for (var i = 0; i < 3 && u > _first && !_narration.IsQuotation(u - 1); i++)
        {
            var word = _narration.Word(u - 1);
            if (word is "declined" or "refused" or "failed" or "declines" or "refuses" or "wants" or "wanted") negated = true;
            if (!NounPhrases.IsVerb(_narration, u - 1) && word is not ("on" or "this")) break;
            u--;
        }

        return u;
    }

    private Phrase SubjectBefore(int verb)
    {
        var n = _narration;
        var u = verb - 1;
        if (n.Is(u, WordClass.Subordinator) && n.Word(u) is "who" or "which" or "that") return Antecedent(u);
        var kind = n.Kind(u);
        if (NounPhrases.IsConjunction(n, u) && CoordinatedSubject(u) is { IsEmpty: false } shared) return shared;
        if (kind == TokenKind.Comma && BeforeApposition(u) is { IsEmpty: false } named) return named;
        if (kind is TokenKind.Comma or TokenKind.Dash or TokenKind.CloseBracket || NounPhrases.IsConjunction(n, u) || n.IsWord(u, "then")) return ClauseSubject(verb);
        var near = NounPhrases.Before(n, verb, _first);
        if (near.IsEmpty) return NounPhrases.IsVerb(n, u) ? ClauseSubject(verb) : Phrase.None;
        if (near.First > _first && !n.IsQuotation(near.First - 1) && NounPhrases.IsVerb(n, near.First - 1) && !n.Is(near.First - 1, WordClass.SayingVerb | WordClass.CommonVerb & WordClass.Auxiliary))
        {
            var relative = EnclosingRelative(near.First - 1);
            if (relative >= 0) return Antecedent(relative);
        }

        if (near.End - near.First == 1 && n.Is(near.First, WordClass.NameSuffix) && near.First > _first + 1 && n.Kind(near.First - 1) == TokenKind.Comma)
        {
            // "Sam Doe, Jr. said"
            var name = NounPhrases.Before(n, near.First - 1, _first);
            return name.IsEmpty ? near : Trim(new Phrase(name.First, near.End));
        }

        return ReducedRelative(near) is { IsEmpty: false } head ? Trim(head) : Trim(near);
    }

    /// <summary>"The vote comes as Ana Silva, the mayor of Dover, threatened to …": in a clause of its own, the name before the apposition.</summary>
    private Phrase BeforeApposition(int comma)
    {
        var n = _narration;
        var open = comma - 1;
        while (open > _first && open > comma - LongestApposition && !n.IsQuotation(open) && n.Kind(open) is not (TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash) && !NounPhrases.IsVerb(n, open)) open--;
        if (open + 1 >= comma || n.IsQuotation(open) || n.Kind(open) != TokenKind.Comma || !n.Is(open + 1, WordClass.Determiner) || n.IsQuotation(open - 1) || !NounPhrases.IsNameLike(n, open - 1)) return Phrase.None;
        var name = NounPhrases.Before(n, open, _first);
        if (name.IsEmpty || name.First <= _first || n.IsQuotation(name.First - 1)) return Phrase.None;
        return n.Word(name.First - 1) is "as" or "that" or "after" or "when" or "while" or "because" or "before" or "where" or "until" or "since" or "if" or "and" or "but" ? Trim(name) : Phrase.None;
    }

    /// <summary>"The authors of the study published in the journal said", "The man who lived in the house said": what stands before the participle, or before "who", says it.</summary>
    private Phrase ReducedRelative(Phrase near)
    {
        var participle = near.First - 2;
        if (participle <= _first || _narration.IsQuotation(participle) || _narration.IsQuotation(participle - 1) || !_narration.Is(near.First - 1, WordClass.Preposition)) return Phrase.None;
        if (!NounPhrases.IsVerb(_narration, participle) || _narration.Is(participle, WordClass.Auxiliary)) return Phrase.None;
        if (EnclosingRelative(participle) is var relative and >= 0) return Antecedent(relative);
        if (!_narration.Word(participle).EndsWith("ed", StringComparison.Ordinal) || _narration.Is(participle, WordClass.SayingVerb) || !NounPhrases.IsNominal(_narration, participle - 1)) return Phrase.None;
        return NounPhrases.Before(_narration, participle, _first);
    }

    /// <summary>"he laughed and said": the subject right before the verb that "and" joins to.</summary>
    private Phrase CoordinatedSubject(int conjunction)
    {
        for (var u = conjunction - 1; u > _first && u > conjunction - 10; u--)
        {
            if (_narration.IsQuotation(u) || _narration.Kind(u) is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon) break;
            if (!NounPhrases.IsVerb(_narration, u) || _narration.Is(u, WordClass.Auxiliary)) continue;
            var verb = SkipLeft(u, out _, out _);
            if (verb == _first || _narration.IsQuotation(verb - 1)) break;
            var subject = NounPhrases.Before(_narration, verb, _first);
            if (!subject.IsEmpty) return Trim(subject);
        }

        return Phrase.None;
    }

    /// <summary>"The woman who runs the campaign said": the relative clause that a verb stands in, without a comma between.</summary>
    private int EnclosingRelative(int verb)
    {
        for (var u = verb - 1; u > _first && u > verb - 12; u--)
        {
            if (_narration.Kind(u) == TokenKind.Comma || _narration.IsQuotation(u)) return -1;
            if (_narration.Word(u) is "who" or "which") return u;
        }

        return -1;
    }

    private Phrase Antecedent(int relative)
    {
        var end = relative;
        while (end > _first && end > relative - MostHelpers && _narration.Kind(end - 1) is TokenKind.Comma or TokenKind.Dash) end--;
        return Trim(NounPhrases.Before(_narration, end, _first));
    }

    private Phrase ClauseSubject(int verb)
    {
        var start = NounPhrases.ClauseStart(_narration, verb, _first);
        start = BehindQuotation(start, verb);
        return NounPhrases.First(_narration, start, verb);
    }

    private bool IsWholeSpeech(int quotation) => _narration.EndsWithComma(quotation) || _narration.EndsWithStop(quotation);

    private int BehindQuotation(int start, int end)
    {
        for (var u = end - 1; u >= start && u > end - LongestReach; u--)
        {
            if (_narration.IsQuotation(u) && IsWholeSpeech(_narration.QuotationAt(u)) && NounPhrases.First(_narration, u + 1, end) is { IsEmpty: false }) return u + 1;
        }

        return start;
    }

    /// <summary>Leaves out what stands in front of a subject without a comma: "On Tuesday Smith".</summary>
    private Phrase Trim(Phrase phrase)
    {
        var first = BehindTime(phrase);
        while (first < phrase.End - 1 && (_narration.Is(first, WordClass.SentenceOpener) && !_narration.Is(first, WordClass.Determiner | WordClass.Pronoun) || _narration.Kind(first) == TokenKind.Possessive)) first++;
        return new Phrase(first, phrase.End);
    }

    /// <summary>"Friday the minister", "The next day on the radio Quxley": the first unit behind the time and the place that open the phrase.</summary>
    private int BehindTime(Phrase phrase)
    {
        var u = phrase.First;
        while (u < phrase.End && (_narration.Is(u, WordClass.Weekday) || _narration.Word(u) is "the" or "The" or "this" or "This" or "that" or "That" or "last" or "Last" or "next" or "Next" or "same" or "following" or "previous" or "past" or "earlier" or "later")) u++;
        if (u < phrase.End && _narration.Is(u, WordClass.TimeUnit)) u++;
        else if (u == phrase.First || !_narration.Is(u - 1, WordClass.Weekday)) u = _narration.Is(phrase.First, WordClass.Weekday) ? phrase.First + 1 : phrase.First;
        if (u == phrase.First || u >= phrase.End || _narration.Kind(u) == TokenKind.Possessive) return phrase.First;
        return _narration.Word(u) is "on" or "in" or "at" && u + 1 < phrase.End ? Math.Min(u + (_narration.Is(u + 1, WordClass.Determiner) && u + 2 < phrase.End ? 2 : 1), phrase.End - 1) : u;
    }

    /// <summary>"with the Kremlin saying": the phrase between "with" and the participle.</summary>
    private Phrase AccompanyingSubject(int participle)
    {
        var near = NounPhrases.Before(_narration, participle, _first);
        if (near.IsEmpty || near.First == _first) return Phrase.None;
        return _narration.IsWord(near.First - 1, "with") || _narration.IsWord(near.First - 1, "and") && IsAccompanied() ? near : Phrase.None;
    }

    /// <summary>"with Silva calling it “bad” and Haddad calling it “worse”": the one before "and" went with "with".</summary>
    private bool IsAccompanied() =>
        _found.Count > 0 && _found[^1] is { Form: CueForm.Participle } last && last.Sentence == _sentence && last.Subject.First > _first && _narration.IsWord(last.Subject.First - 1, "with");

    /// <summary>"as Quxley put it", "in the words of Quxley".</summary>
    private void ReadPut(int u)
    {
        var words = _narration.IsWord(u, "words");
        if (words && !(_narration.IsWord(u + 1, "of") && u > _first && _narration.IsWord(u - 1, "the"))) return;
        var subject = NounPhrases.At(_narration, u + (words ? 2 : 1), _end);
        if (subject.IsEmpty || !words && !(subject.End + 1 < _end && _narration.Word(subject.End) is "put" or "puts" && _narration.IsWord(subject.End + 1, "it"))) return;
        Add(new Phrase(u, u + 1), subject, CueForm.According, words ? subject.End : subject.End + 2);
    }
}
