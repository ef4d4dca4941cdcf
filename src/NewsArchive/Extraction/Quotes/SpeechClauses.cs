using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds the words of saying in a narration, each with its subject.</summary>
internal sealed partial class SpeechClauses
{
    private const int LongestReach = 60;
    private const int MostHelpers = 10;
    private const int LongestApposition = 16;
    private readonly Narration _narration;
    private readonly List<SpeechClause> _found = [];
    private int _sentence;
    private int _first;
    private int _end;

    private SpeechClauses(Narration narration) => _narration = narration;

    /// <summary>In the order of the text.</summary>
    public static List<SpeechClause> Find(Narration narration)
    {
        var clauses = new SpeechClauses(narration);
        for (var s = 0; s < narration.Sentences.Count; s++)
        {
            clauses._sentence = s;
            (clauses._first, clauses._end) = (narration.Sentences[s].First, narration.Sentences[s].End);
            for (var u = clauses._first; u < clauses._end; u++)
            {
                if (narration.IsQuotation(u)) continue;
                if (narration[u].Is(WordClass.SayingVerb | WordClass.CommonVerb | WordClass.SayingParticiple | WordClass.SayingBase | WordClass.PhrasalSaying)) clauses.ReadVerb(u);
                else if (narration.IsWord(u, "as") || narration.IsWord(u, "words")) clauses.ReadPut(u);
                else if (narration.IsWord(u, "according") && narration.IsWord(u + 1, "to")) clauses.ReadAccording(u);
            }
        }

        return clauses._found;
    }

    private void ReadVerb(int u)
    {
        var n = _narration;
        ref readonly var token = ref n[u];
        if (token.Case != LetterCase.Lower && u != _first && !n.IsQuotation(u - 1)) return;
        if (token.Is(WordClass.PhrasalSaying) && ParticleBehind(u))
        {
            // "went on to win": what follows is done; "went on to say" is speech.
            if (!(n.Word(u) is "went" or "goes" && n.IsWord(u + 2, "to") && !(u + 3 < _end && n.Is(u + 3, WordClass.SayingBase)))) ReadFinite(u, u + 2);
        }
        else if (token.Is(WordClass.SayingVerb) && !IsNoun(u) && !(token.Is(WordClass.BeliefVerb) && n.IsWord(u + 1, "to"))) ReadFinite(u, u + 1);
        else if (n.Word(u) is "finds" or "found" or "shows" or "showed" && FindingFollows(u)) ReadFinite(u, u + 1);
        else if (token.Is(WordClass.SayingParticiple) && !IsNoun(u)) ReadParticiple(u);
        else if (token.Is(WordClass.SayingBase) && !IsNoun(u)) ReadBase(u);
    }

    /// <summary>"The poll found that": a finding is told like speech.</summary>
    private bool FindingFollows(int u) => _narration.IsWord(u + 1, "that");

    /// <summary>"pointed out", "went on", "made clear"; "made in" and "went up" say nothing.</summary>
    private bool ParticleBehind(int u)
    {
        if (u + 1 >= _end) return false;
        var particle = _narration.Word(u + 1);
        return _narration.Word(u) switch
        {
            "made" or "makes" => particle is "clear",
            "went" or "goes" => particle is "on",
            "pointed" or "points" => particle is "out",
            _ => particle is "out" or "on" or "back" or "in" or "clear" or "up",
        };
    }

    /// <summary>"the reports", "his claims", "in answers": a noun of the same form.</summary>
    private bool IsNoun(int u)
    {
        if (u == _first || _narration.IsQuotation(u - 1)) return false;
        if (_narration.Kind(u - 1) == TokenKind.Possessive) return true;
        if (_narration.IsWord(u, "states") && u + 1 < _end && (_narration.IsWord(u - 1, "all") || _narration.IsWord(u + 1, "to"))) return true;
        if (_narration.IsWord(u - 1, "that") || _narration.IsWord(u - 1, "all")) return false;
        if (NounPhrases.IsPluralBehindAdjective(_narration, u) || IsSubjectOfNext(u)) return true;
        if (_narration.Is(u - 1, WordClass.Preposition)) return !_narration.Is(u, WordClass.SayingParticiple) && !_narration.IsWord(u, "said");
        if (_narration.Is(u - 1, WordClass.Determiner) && !_narration.Is(u - 1, WordClass.NumberWord)) return true;
        if (_narration.IsWord(u, "states") && u + 1 < _end && !_narration.IsWord(u + 1, "that") && (_narration.Is(u + 1, WordClass.Auxiliary | WordClass.Preposition | WordClass.Subordinator) || _narration.Word(u + 1) is "where" or "and" or "or")) return true;
        return _narration.Word(u) is "alleged" or "reported" or "proposed" or "stated" or "suggested" && IsCounted(u - 1) && u + 1 < _end && _narration.Kind(u + 1) == TokenKind.Word && !_narration.Is(u + 1, WordClass.Determiner | WordClass.Pronoun | WordClass.Subordinator) && !_narration[u + 1].IsCapitalised;
    }

    /// <summary>"initial reports described it", "early claims were false": the form in -s, no name before it, has a verb of its own.</summary>
    private bool IsSubjectOfNext(int u) =>
        u + 1 < _end && NounPhrases.LooksPlural(_narration, u) && _narration[u - 1].Case == LetterCase.Lower && !_narration.Is(u - 1, WordClass.Adverb | WordClass.Pronoun)
        && !_narration.Word(u - 1).EndsWith("ly", StringComparison.Ordinal) && !_narration.IsQuotation(u + 1)
        && (_narration.Is(u + 1, WordClass.Auxiliary) || _narration.Word(u + 1).EndsWith("ed", StringComparison.Ordinal) && NounPhrases.IsVerb(_narration, u + 1));

    /// <summary>"several alleged thieves": how many there are, before what they are.</summary>
    private bool IsCounted(int u) => _narration.Is(u, WordClass.NumberWord) || _narration.Word(u) is "several" or "some" or "many" or "few" or "other" or "all" or "most";

    private void ReadFinite(int cue, int end)
    {
        var n = _narration;
        var verb = SkipLeft(cue, out var passive, out var negated);
        if (passive || negated) return;
        var previous = verb - 1;
        if (previous >= _first && IsEndOfQuotation(previous))
        {
            var inverted = WithoutSetting(AtSubject(end));
            if (inverted.IsEmpty || NounPhrases.OpensTime(_narration, inverted)) return;
            if (!OpensClause(inverted)) Add(new Phrase(cue, end), inverted, CueForm.Inverted, inverted.End);
            else if (ClauseSubject(cue) is { IsEmpty: false } own) Add(new Phrase(cue, end), own, CueForm.Finite, end);
            return;
        }

        if (previous < _first) return;
        if (_narration.Kind(previous) is TokenKind.Comma or TokenKind.Dash && verb == cue && IsPlainSaying(cue) && LateInverted(end) is { IsEmpty: false } late)
        {
            Add(new Phrase(cue, end), late, CueForm.Inverted, late.End);
            return;
        }

        var subject = SubjectBefore(verb);
        if (subject.IsEmpty) return;
        Add(new Phrase(cue, end), subject, CueForm.Finite, end);
    }

    /// <summary>"Quxley, who calls it “bold,” says he will stay.": the pronoun has a verb of its own, so it is no speaker behind the verb of saying.</summary>
    private bool OpensClause(Phrase inverted) =>
        inverted.End < _end && _narration.Is(inverted.First, WordClass.Pronoun) && (_narration.Is(inverted.End, WordClass.Auxiliary) || NounPhrases.IsVerb(_narration, inverted.End));

    private bool IsPlainSaying(int cue) => _narration.Word(cue) is "said" or "says" or "added" or "wrote" or "explained" or "reported" or "reports" or "noted";

    /// <summary>A quotation, or a comma or dash right behind one.</summary>
    private bool IsEndOfQuotation(int unit) =>
        _narration.IsQuotation(unit) || _narration.Kind(unit) is TokenKind.Comma or TokenKind.Dash && unit > _first && _narration.IsQuotation(unit - 1);

    private void ReadParticiple(int u)
    {
        var n = _narration;
        if (u == _first) return;
        if (n.Is(u - 1, WordClass.Auxiliary))
        {
            var verb = SkipLeft(u, out _, out var negated);
            var own = verb > _first && !negated ? SubjectBefore(verb) : Phrase.None;
            if (!own.IsEmpty) Add(new Phrase(u, u + 1), own, CueForm.Base, u + 1);
            return;
        }

        var subject = AccompanyingSubject(u);
        if (subject.IsEmpty) subject = ClauseSubject(u);
        if (!subject.IsEmpty) Add(new Phrase(u, u + 1), subject, CueForm.Participle, u + 1);
    }

    private void ReadBase(int u)
    {
        if (u == _first || _narration.IsQuotation(u - 1)) return;
        var verb = SkipLeft(u, out var passive, out var negated);
        if (passive || negated) return;
        if (verb == u - 1 && _narration.IsWord(verb, "to"))
        {
            ReadInfinitive(u);
            return;
        }

        if (verb == u && (_narration.Kind(u - 1) is TokenKind.Comma || !IsPlural(u - 1))) return;
        var subject = verb > _first ? SubjectBefore(verb) : Phrase.None;
        if (!subject.IsEmpty) Add(new Phrase(u, u + 1), subject, CueForm.Base, u + 1);
    }

    /// <summary>"leading aides to counter that …": the phrase before "to" speaks where it is somebody; else the clause's subject.</summary>
    private void ReadInfinitive(int u)
    {
        var near = NounPhrases.Before(_narration, u - 1, _first);
        var caused = !near.IsEmpty && near.First > _first && !_narration.IsQuotation(near.First - 1) && IsCausing(_narration.Word(near.First - 1));
        var subject = caused ? near : ClauseSubject(u);
        if (!subject.IsEmpty) Add(new Phrase(u, u + 1), subject, CueForm.Base, u + 1);
    }

    private static bool IsCausing(ReadOnlySpan<char> word) =>
        word is "leading" or "led" or "prompting" or "prompted" or "forcing" or "forced" or "causing" or "caused" or "allowing" or "allowed" or "drove" or "pushed";

    /// <summary>"Critics say", "they argue": only a plural goes with the bare form.</summary>
    private bool IsPlural(int unit)
    {
        var word = _narration.Word(unit);
        return word.Length > 3 && word[^1] is 's' && _narration[unit].Kind == TokenKind.Word || word.Equals("they", StringComparison.OrdinalIgnoreCase) || word is "people" or "who" or "some" or "many" or "others" or "Some" or "Others" or "I" or "we";
    }

    private void ReadAccording(int u)
    {
        var subject = NounPhrases.At(_narration, u + 2, _end);
        // "according to an online poll"
        if (subject.End - subject.First == 1 && _narration.Is(subject.First, WordClass.Determiner) && NounPhrases.At(_narration, subject.End + 1, _end) is { IsEmpty: false } thing) subject = new Phrase(subject.First, thing.End);
        if (subject.IsEmpty) return;
        // "according to early reports": behind a word that is no name the form in -s is a noun.
        if (subject.End < _end && !NounPhrases.IsNameLike(_narration, subject.End - 1) && NounPhrases.LooksPlural(_narration, subject.End)) subject = new Phrase(subject.First, subject.End + 1);
        Add(new Phrase(u, u + 2), subject, CueForm.According, subject.End);
    }

    private void Add(Phrase cue, Phrase subject, CueForm form, int behind)
    {
        var addressee = form == CueForm.According ? Phrase.None : AddresseeAt(cue, form == CueForm.Inverted ? behind : cue.End);
        _found.Add(new SpeechClause(cue, subject, addressee, form, _sentence, OuterOf(subject, form)));
    }

    /// <summary>"told reporters", "said to him", "asked Smith": the phrase behind a verb that names who is spoken to.</summary>
    private Phrase AddresseeAt(Phrase cue, int from)
    {
        var word = _narration.Word(cue.First);
        if (from < _end && word is "said" or "says" or "say" or "wrote" or "explained" or "complained" && _narration.Word(from) is "to") return NounPhrases.At(_narration, from + 1, _end);
        return word is "told" or "tells" or "tell" or "telling" or "asked" or "asks" or "asking" or "ask" or "reminded" or "reminding" or "informed" or "assured" or "assuring" or "warned" or "warning" or "urged" or "urging" or "advised" or "informing"
            ? NounPhrases.At(_narration, from, _end) : Phrase.None;
    }

    /// <summary>"Kirby said Kerry stressed": the inner clause begins right behind the outer cue.</summary>
    private int OuterOf(Phrase subject, CueForm form)
    {
        if (form is not (CueForm.Finite or CueForm.Base) || _found.Count == 0) return -1;
        var last = _found[^1];
        if (last.Sentence != _sentence || last.Form == CueForm.According || last.End > subject.First || subject.First - last.End > 8) return -1;
        var outermost = last.Outer >= 0 ? last.Outer : _found.Count - 1;
        for (var u = last.End; u < subject.First; u++)
        {
            if (_narration.Kind(u) == TokenKind.Comma && _narration.IsWord(u - 1, "that")) return outermost;
            if (_narration.IsQuotation(u) || _narration.Kind(u) is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon) return -1;
            if (_narration.Is(u, WordClass.Subordinator) && !_narration.IsWord(u, "that")) return -1;
            if (_narration.Word(u) is "after" or "before" or "since" or "than") return -1;
        }

        return outermost;
    }
}
