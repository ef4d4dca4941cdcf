using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Tells whom a speaker's phrase means: a name, a pronoun, an office, or somebody without a name.</summary>
internal sealed class SpeakerResolution
{
    private const int Memory = 12;
    private const int BlocksBack = 5;
    private readonly Narration _narration;
    private readonly PersonMap _map;
    private readonly IReadOnlyList<SpeechClause> _clauses;
    private readonly Speaker?[] _resolved;
    private readonly int[] _firstClause;
    private readonly Speaker?[] _subject;
    private readonly bool[] _subjectKnown;

    public SpeakerResolution(Narration narration, PersonMap map, IReadOnlyList<SpeechClause> clauses)
    {
        (_narration, _map, _clauses) = (narration, map, clauses);
        _resolved = new Speaker?[clauses.Count];
        _firstClause = new int[narration.Sentences.Count + 1];
        _subject = new Speaker?[narration.Sentences.Count];
        _subjectKnown = new bool[narration.Sentences.Count];
        var at = 0;
        for (var s = 0; s < narration.Sentences.Count; s++)
        {
            while (at < clauses.Count && clauses[at].Sentence < s) at++;
            _firstClause[s] = at;
        }

        _firstClause[^1] = clauses.Count;
        for (var c = 0; c < clauses.Count; c++) _resolved[c] = Resolve(clauses[c].Subject, c);
    }

    /// <summary>The speaker of a clause.</summary>
    public Speaker? Of(int clause) => _resolved[clause];

    /// <summary>The clauses of a sentence: first, and behind the last.</summary>
    public (int First, int End) ClausesOf(int sentence) => (_firstClause[sentence], _firstClause[sentence + 1]);

    /// <summary>Whom a phrase means, which stands before the clause with the given index.</summary>
    public Speaker? Resolve(Phrase phrase, int beforeClause)
    {
        if (phrase.IsEmpty) return null;
        var text = Text(phrase);
        var (start, end) = Positions(phrase);
        if (_narration.Is(phrase.First, WordClass.Pronoun) && phrase.End - phrase.First == 1)
        {
            return Pronoun(phrase.First, beforeClause) is { } meant ? meant with { Text = text, Start = start, End = end } : null;
        }

        var person = _map.Head(phrase);
        if (person < 0) person = _map.Beside(phrase);
        if (person < 0) person = ByOffice(phrase, beforeClause);
        if (person >= 0) return new Speaker(text, _map.People[person].Name, person, start, end);
        var earlier = SameDescription(phrase, beforeClause);
        return new Speaker(text, earlier ?? Description(text), null, start, end);
    }

    /// <summary>Whose words a possessive brings in: "Trump's promise of “…”", "his call for “…”"; null where it is nobody who speaks.</summary>
    public Speaker? Owner(Phrase owner, int beforeClause)
    {
        if (_narration.Is(owner.First, WordClass.Pronoun))
        {
            return Pronoun(owner.First, beforeClause) is { } meant ? meant with { Text = Text(owner), Start = Positions(owner).Start, End = Positions(owner).End } : null;
        }

        var person = _map.At(owner.End - 1);
        return person < 0 ? null : new Speaker(Text(owner), _map.People[person].Name, person, Positions(owner).Start, Positions(owner).End);
    }

    /// <summary>The person, or bare name, that is the subject of a sentence; null where it is nobody.</summary>
    public Speaker? SubjectOf(int sentence)
    {
        if (_subjectKnown[sentence]) return _subject[sentence];
        _subjectKnown[sentence] = true;
        var s = _narration.Sentences[sentence];
        var phrase = NounPhrases.First(_narration, s.First, s.End);
        if (phrase.IsEmpty) return null;
        var person = _map.Head(phrase);
        if (person < 0) person = _map.Beside(phrase);
        return _subject[sentence] = person >= 0 ? Named(person) : BareName(phrase);
    }

    /// <summary>"the pollster Ann Okafor": the name that a phrase ends with, or "the mayor's letter": the owner of words; null where there is none.</summary>
    public Speaker? NameAtEnd(Phrase phrase)
    {
        var end = phrase.End;
        if (_narration.Is(end - 1, WordClass.SpeechNoun))
        {
            while (end > phrase.First && _narration.Kind(end - 1) != TokenKind.Possessive) end--;
            end--;
        }

        var first = end;
        while (first > phrase.First && NounPhrases.IsNameLike(_narration, first - 1)) first--;
        if (end - first < 1 || end == phrase.End && (first == phrase.First || !_narration.Is(first - 1, WordClass.PersonNoun | WordClass.Title))) return null;
        var name = new Phrase(first, end);
        var (start, stop) = Positions(name);
        return new Speaker(Text(name), Text(name), null, start, stop);
    }

    private Speaker? BareName(Phrase phrase)
    {
        var (start, end) = Positions(phrase);
        var text = Text(phrase);
        var speaker = new Speaker(text, text, null, start, end);
        return _narration.Is(phrase.End - 1, WordClass.GivenName | WordClass.Surname) && LooksNamed(speaker) ? speaker : null;
    }

    /// <summary>To whom a clause is said: the person's name, or the words as printed.</summary>
    public string Addressee(Phrase phrase, int clause) => Resolve(phrase, clause) is { Person: not null } person ? person.Name : Text(phrase);

    /// <summary>Whom a label of a transcript means.</summary>
    public Speaker LabelSpeaker(int firstToken, int endToken)
    {
        var (start, end) = (_narration.Article.Tokens[firstToken].Start, _narration.Article.Tokens[endToken - 1].End);
        var label = _narration.Article.Text[start..end];
        var person = TranscriptQuotes.PersonOf(_map.People, label);
        return new Speaker(label, person >= 0 ? _map.People[person].Name : label, person >= 0 ? person : null, start, end);
    }

    /// <summary>The words of a phrase, as printed.</summary>
    public string Text(Phrase phrase)
    {
        var (start, end) = Positions(phrase);
        return _narration.Article.Text[start..end];
    }

    private (int Start, int End) Positions(Phrase phrase)
    {
        var tokens = _narration.Article.Tokens;
        return (tokens[_narration.TokenOf(phrase.First)].Start, tokens[_narration.TokenOf(phrase.End - 1)].End);
    }

    private static string Description(string text) =>
        text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && text.Length > 4 ? text[4..] : text;

    private Speaker? Pronoun(int unit, int beforeClause)
    {
        var word = _narration.Word(unit);
        var wanted = word.Equals("he", StringComparison.OrdinalIgnoreCase) || word.Equals("him", StringComparison.OrdinalIgnoreCase) || word.Equals("his", StringComparison.OrdinalIgnoreCase) ? Gender.Male
            : word.Equals("she", StringComparison.OrdinalIgnoreCase) || word.Equals("her", StringComparison.OrdinalIgnoreCase) ? Gender.Female : Gender.Unknown;
        if (wanted == Gender.Unknown) return PluralOrThing(word, unit, beforeClause);
        var sentence = _narration.SentenceOf(unit);
        var clause = beforeClause - 1;
        var lastBlock = _narration.Sentences[sentence].Block;
        for (var s = sentence; s >= 0 && s > sentence - Memory && _narration.Sentences[s].Block > lastBlock - BlocksBack; s--)
        {
            for (; clause >= 0 && _clauses[clause].Sentence >= s; clause--)
            {
                if (_clauses[clause].Subject.First < unit && _resolved[clause] is { } speaker && Fits(speaker, wanted)) return Carried(speaker);
            }

            var subject = SubjectBefore(s, unit);
            if (subject is not null && Fits(subject, wanted)) return Carried(subject);
            var only = OnlyPerson(s, unit, wanted);
            if (only >= 0) return Named(only);
        }

        return null;
    }

    private Speaker? SubjectBefore(int sentence, int unit)
    {
        if (SubjectOf(sentence) is not { } subject || _narration.SentenceOf(unit) != sentence) return SubjectOf(sentence);
        if (subject.Person is null) return subject.Start < _narration.Article.Tokens[_narration.TokenOf(unit)].Start ? subject : null;
        for (var u = _narration.Sentences[sentence].First; u < unit; u++)
        {
            if (_map.At(u) == subject.Person) return subject;
        }

        return null;
    }

    /// <summary>The one person of a sentence who fits; -1 where there are none or several.</summary>
    private int OnlyPerson(int sentence, int before, Gender wanted)
    {
        var found = -1;
        var s = _narration.Sentences[sentence];
        for (var u = s.First; u < s.End && u < before; u++)
        {
            var person = _map.At(u);
            if (person < 0 || person == found || !Fits(person, wanted)) continue;
            if (found >= 0) return -1;
            found = person;
        }

        return found;
    }

    private Speaker? PluralOrThing(ReadOnlySpan<char> word, int unit, int beforeClause)
    {
        if (!word.Equals("they", StringComparison.OrdinalIgnoreCase) && !word.Equals("it", StringComparison.OrdinalIgnoreCase)) return null;
        var block = _narration.Article.BlockOf(_narration.TokenOf(unit));
        for (var c = beforeClause - 1; c >= 0 && c > beforeClause - 4; c--)
        {
            if (_resolved[c] is not { } speaker || block - _narration.Sentences[_clauses[c].Sentence].Block > 1) continue;
            if (speaker.Person is null) return Carried(speaker);
        }

        return null;
    }

    private static Speaker Carried(Speaker speaker) => speaker with { Start = -1, End = -1 };

    private Speaker Named(int person) => new(_map.People[person].Name, _map.People[person].Name, person, -1, -1);

    private bool Fits(int person, Gender wanted) => _map.People[person].Gender is var gender && (gender == Gender.Unknown || gender == wanted);

    private bool Fits(Speaker speaker, Gender wanted) =>
        speaker.Person is { } person ? Fits(person, wanted) : FitsDescription(speaker.Name, wanted) || LooksNamed(speaker);

    /// <summary>"Okonkwo said": a bare name that speaks may be a person, though nothing else tells so.</summary>
    private static bool LooksNamed(Speaker speaker)
    {
        if (speaker.Text.Length != speaker.Name.Length) return false;
        foreach (var range in speaker.Name.AsSpan().Split(' '))
        {
            var word = speaker.Name.AsSpan(range);
            if (word.IsEmpty || !char.IsUpper(word[0]) || word.Length > 1 && char.IsUpper(word[^1])) return false;
            if ((Lexicon.Of(word) & (WordClass.Place | WordClass.Nationality | WordClass.Organisation | WordClass.OrganisationWord | WordClass.ThingWord | WordClass.GroupNoun | WordClass.Function | WordClass.Determiner | WordClass.Weekday | WordClass.Month)) != 0) return false;
        }

        return true;
    }

    /// <summary>"a spokeswoman for the city" may be she; "the White House" is neither.</summary>
    private static bool FitsDescription(string description, Gender wanted)
    {
        var at = 0;
        var person = false;
        while (at < description.Length)
        {
            var end = description.IndexOf(' ', at);
            if (end < 0) end = description.Length;
            var word = description.AsSpan(at, end - at);
            at = end + 1;
            if (word is "of" or "for" or "at" or "in" or "from" or "with") break;
            if (word.EndsWith("woman", StringComparison.Ordinal) || word is "mother" or "daughter" or "wife" or "sister" or "widow" or "girl" or "actress") return wanted == Gender.Female;
            if (word is "man" or "father" or "son" or "husband" or "brother" or "boy" || word.EndsWith("sman", StringComparison.Ordinal)) return wanted == Gender.Male;
            person = (Lexicon.Of(word) & (WordClass.PersonNoun | WordClass.Title)) != 0;
        }

        return person;
    }

    /// <summary>"the minister", "his secretary of state", "the 52-year-old": the person printed with that office, or the last one named.</summary>
    private int ByOffice(Phrase phrase, int beforeClause)
    {
        if (phrase.End - phrase.First < 2 || !_narration.Is(phrase.First, WordClass.Determiner) || _narration.Word(phrase.First) is "a" or "an" or "A" or "An" or "some" or "many" or "several" or "Some" or "Many" or "Several" or "Most" or "Two" or "No") return -1;
        var head = phrase.End - 1;
        for (var u = phrase.First + 1; u < phrase.End; u++)
        {
            if (_narration.Word(u).EndsWith("-year-old", StringComparison.Ordinal)) return LastNamed(phrase.First, beforeClause);
            if (_narration.Is(u, WordClass.Preposition))
            {
                if (_narration.Word(u) is not "of") return -1;
                head = u - 1;
                break;
            }
        }

        if (!_narration.Is(head, WordClass.PersonNoun | WordClass.Title)) return -1;
        return Holder(Text(new Phrase(phrase.First + 1, phrase.End)), _narration.Word(head).ToString(), phrase.First);
    }

    private int LastNamed(int unit, int beforeClause) =>
        beforeClause > 0 && _resolved[beforeClause - 1] is { Person: { } person } && _clauses[beforeClause - 1].Sentence >= _narration.SentenceOf(unit) - 3 ? person : -1;

    private int Holder(string office, string head, int unit)
    {
        var position = _narration.Article.Tokens[_narration.TokenOf(unit)].Start;
        var byHead = -1;
        var heads = 0;
        for (var p = 0; p < _map.People.Count; p++)
        {
            var person = _map.People[p];
            if (person.Mentions[0].Start > position) continue;
            foreach (var role in person.Roles)
            {
                if (role.Text.Contains(office, StringComparison.OrdinalIgnoreCase)) return p;
                if (!role.Text.Contains(head, StringComparison.OrdinalIgnoreCase)) continue;
                heads++;
                byHead = p;
                break;
            }
        }

        return heads == 1 ? byHead : -1;
    }

    /// <summary>"That official" is the "senior State Department official" of the sentence before.</summary>
    private string? SameDescription(Phrase phrase, int beforeClause)
    {
        if (!_narration.IsWord(phrase.First, "that") && !_narration.IsWord(phrase.First, "the") && !_narration.IsWord(phrase.First, "this")) return null;
        var head = _narration.Word(phrase.End - 1).ToString();
        if (!_narration.Is(phrase.End - 1, WordClass.PersonNoun | WordClass.Title)) return null;
        for (var c = beforeClause - 1; c >= 0 && c > beforeClause - Memory; c--)
        {
            if (_resolved[c] is { Person: null } speaker && speaker.Name.Contains(head, StringComparison.OrdinalIgnoreCase)) return speaker.Name;
        }

        return null;
    }
}
