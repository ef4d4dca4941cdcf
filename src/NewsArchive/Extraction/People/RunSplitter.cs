using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>What joined a run of capitals to the one before it.</summary>
internal enum RunLink : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>"Bank of …", "Tomb of the …", "Quxley &amp; …".</summary>
    ThingOf,

    /// <summary>"Secretary of …", "Ambassador to the …".</summary>
    TitleOf,
}

/// <summary>Splits a run of capitals at titles, peoples, places and organisations, and keeps what may be names.</summary>
internal ref struct RunSplitter(TokenizedArticle article, List<NameCandidate> candidates)
{
    /// <summary>A longer run of capitals is no name.</summary>
    private const int MostWords = 9;

    private readonly TokenRow _tokens = article.Tokens;
    private int _from;
    private int _since;
    private ulong _before;
    private bool _startsOpen;
    private bool _afterThing;
    private bool _skipped;
    private bool _skippedName;

    /// <summary>Appends the candidates of the run; returns how it links on to what follows.</summary>
    public RunLink Split(int first, int end, RunLink link, bool opensClause, LineCase lines)
    {
        (_from, _since, _before, _afterThing, _skipped, _skippedName) = (-1, candidates.Count, 0, link == RunLink.ThingOf, false, false);
        var ends = RunLink.None;
        for (var at = first; at < end;)
        {
            var (part, length) = RunParts.At(article, at, end, _from >= 0, opensClause && at == first || link == RunLink.TitleOf && _from < 0, lines);
            ends = part switch { RunPart.Title => RunLink.TitleOf, RunPart.Thing => link == RunLink.TitleOf && IsState(article.Word(at)) ? RunLink.TitleOf : RunLink.ThingOf, _ => RunLink.None };
            if (part == RunPart.Name && StartsAnew(at, end, link)) Open(at, false, true);
            else if (part == RunPart.Name) Open(at, opensClause && at == first, false);
            else CloseBefore(part, at, link, lines);
            at += length;
        }

        Close(end, link, lines);
        return _afterThing && ends == RunLink.None ? RunLink.ThingOf : ends;
    }

    /// <summary>"President of the [Republic] of Ruritania Anna Berg".</summary>
    private static bool IsState(ReadOnlySpan<char> word) => word is "Republic" or "Kingdom" or "Federation" or "Commonwealth" or "State" or "Union";

    /// <summary>"USS Anna Berg": a ship, whatever its name.</summary>
    private static bool IsShip(ReadOnlySpan<char> word) => word is "USS" or "MV" or "USNS" or "USCGC" or "HMS" or "HMAS" or "HMCS" or "HMNZS" or "RMS" or "INS";

    /// <summary>"County Coroner William Berg": a common word, or any word behind a thing's, before a given name is none of the name.</summary>
    private readonly bool StartsAnew(int at, int end, RunLink link)
    {
        if (_from < 0 || at + 1 >= end || !_tokens[at].Is(WordClass.GivenName) || _tokens[at].Is(WordClass.CommonWord)) return false;
        if (AreCommon(_from, at)) return true;
        if (at - _from != 1) return false;
        var first = _tokens[_from];
        if (link == RunLink.TitleOf && first.Is(WordClass.Place)) return true;
        return !first.Is(WordClass.GivenName | WordClass.Surname | WordClass.Particle) && first.Case == LetterCase.Capital && first.End - first.Start > 2 && (_afterThing || link == RunLink.TitleOf || first.Is(WordClass.CommonWord));
    }

    /// <summary>"Offensive Things Anna Berg Said", "Born Anna Berg": nothing but common words, which are names nowhere but behind a given name.</summary>
    private readonly bool AreCommon(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!IsCommon(article.Word(i)) || _tokens[i].Is(WordClass.GivenName | WordClass.Particle) || _tokens[i].Is(WordClass.Surname) && !_startsOpen) return false;
        }

        return true;
    }

    private static bool IsCommon(ReadOnlySpan<char> word) =>
        ((Lexicon.Of(word) | (word.Length > 3 && word[^1] == 's' ? Lexicon.Of(word[..^1]) : WordClass.None)) & WordClass.CommonWord) != 0;

    private void Open(int at, bool opensClause, bool anew)
    {
        if (_from >= 0 && !anew) return;
        _from = at;
        _startsOpen = opensClause;
    }

    private void CloseBefore(RunPart part, int at, RunLink link, LineCase lines)
    {
        var before = candidates.Count;
        Close(at, link, lines);
        _skipped = true;
        _skippedName = part == RunPart.KnownOrganisation;
        switch (part)
        {
            case RunPart.Title:
                if (candidates.Count > before) Mark(before, PersonRule.NamesOrganisation);
                _before = PersonRules.Bit(_tokens[at].Is(WordClass.Honorific) ? PersonRule.Honorific : PersonRule.TitleBefore);
                _since = candidates.Count;
                _afterThing = false;
                break;
            case RunPart.Nation:
                if (candidates.Count > before) Mark(before, PersonRule.PartOfAnotherName);
                if ((_before & ~PersonRules.Bit(PersonRule.NationalityBefore)) == 0) _before = PersonRules.Bit(PersonRule.NationalityBefore);
                break;
            case RunPart.Thing:
                for (var i = _since; i < candidates.Count; i++) Mark(i, PersonRule.PartOfAnotherName);
                _afterThing = link != RunLink.TitleOf;
                _before = IsShip(article.Word(at)) ? PersonRules.Bit(PersonRule.PartOfAnotherName) : 0;
                break;
            case RunPart.Filler when lines != LineCase.Prose:
                (_since, _afterThing) = (candidates.Count, false);
                break;
            case RunPart.Place or RunPart.KnownOrganisation when _before == 0:
                _before = PersonRules.Bit(PersonRule.PlaceInside);
                break;
            default:
                break;
        }
    }

    private void Close(int end, RunLink link, LineCase lines)
    {
        if (_from < 0) return;
        var first = _from;
        _from = -1;
        while (end - 1 > first && _tokens[end - 1].Kind != TokenKind.Word) end--;
        if (end - first > MostWords || EndsInInitial(end) || end - first == 1 && RunParts.IsInitial(article, first)) return;
        if (end - first > 1 && _before != PersonRules.Bit(PersonRule.Honorific) && AreCommon(first, end)) return; // "Woman Found Dead", "Volunteer Income Tax"
        var rules = NameShape.Rules(article, first, end, lines) | _before;
        _before = 0;
        if (_afterThing && !(end - first > 1 && _tokens[first].Is(WordClass.GivenName) && _tokens[first].IsCapitalised)) rules |= PersonRules.Bit(PersonRule.PartOfAnotherName);
        if (link == RunLink.TitleOf)
        {
            if (IsHalfOfOffice(first, end)) rules |= PersonRules.Bit(PersonRule.PartOfAnotherName);
            else if (_skipped && !(_skippedName && end - first == 1 && !_tokens[first].Is(WordClass.GivenName | WordClass.Surname)) || _tokens[first].Is(WordClass.GivenName) && end - first > 1) rules = rules & ~PersonRules.Bit(PersonRule.PlaceInside) | PersonRules.Bit(PersonRule.TitleBefore);
            else rules |= PersonRules.Bit(PersonRule.PartOfAnotherName);
        }

        candidates.Add(new NameCandidate(first, end, rules, _startsOpen));
    }

    /// <summary>"Director of the National Quxley and Harvest Center": an unlisted word between "of" and "and" is what the office is for.</summary>
    private readonly bool IsHalfOfOffice(int first, int end) =>
        end - first == 1 && !_tokens[first].Is(WordClass.GivenName | WordClass.Surname) && end + 1 < _tokens.Length && article.IsWord(end, "and")
        && _tokens[end + 1].IsCapitalised && !_tokens[end + 1].Is(WordClass.Title | WordClass.Honorific | WordClass.GivenName);

    /// <summary>"E. coli": no person, for no name ends so before a plain word.</summary>
    private readonly bool EndsInInitial(int end) =>
        end < _tokens.Length && RunParts.IsInitial(article, end - 1) && article.Word(end - 1).Length == 2 && _tokens[end].Kind == TokenKind.Word && _tokens[end].Case == LetterCase.Lower
        && !_tokens[end].Is(WordClass.SayingVerb | WordClass.HumanVerb | WordClass.Auxiliary | WordClass.Function | WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb | WordClass.CommonVerb);

    private readonly void Mark(int candidate, PersonRule rule) =>
        candidates[candidate] = candidates[candidate] with { Rules = candidates[candidate].Rules | PersonRules.Bit(rule) };
}
