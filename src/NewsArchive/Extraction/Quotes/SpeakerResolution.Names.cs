using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Names, offices and owners: whom a phrase without a pronoun means.</summary>
internal sealed partial class SpeakerResolution
{
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
        var person = Topic(s);
        if (person >= 0) return _subject[sentence] = Named(person);
        if (phrase.IsEmpty) return null;
        person = _map.Head(phrase);
        if (person < 0) person = _map.Beside(phrase);
        return _subject[sentence] = person >= 0 ? Named(person) : BareName(phrase);
    }

    /// <summary>"To the pollster Ann Okafor, the plan is silly.", "For Okafor, …": the sentence tells what she thinks; -1 where none begins so.</summary>
    private int Topic(NarrationSentence sentence)
    {
        var first = sentence.First;
        if (_narration.IsWord(first, "as") && first + 1 < sentence.End) first++;
        if (_narration.Word(first) is not ("To" or "For" or "for")) return -1;
        var phrase = NounPhrases.At(_narration, first + 1, sentence.End);
        return !phrase.IsEmpty && phrase.End < sentence.End && _narration.Kind(phrase.End) == TokenKind.Comma ? _map.Head(phrase) : -1;
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
        if (end - first < 1 || end == phrase.End && (first == phrase.First || !_narration.Is(first - 1, WordClass.PersonNoun | WordClass.Title) && _narration.Word(first - 1) is not ("from" or "by"))) return null;
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

    /// <summary>Whom a label of a transcript means.</summary>
    public Speaker LabelSpeaker(int firstToken, int endToken)
    {
        var (start, end) = (_narration.Article.Tokens[firstToken].Start, _narration.Article.Tokens[endToken - 1].End);
        var label = _narration.Article.Text[start..end];
        var person = TranscriptQuotes.PersonOf(_map.People, label);
        return new Speaker(label, person >= 0 ? _map.People[person].Name : label, person >= 0 ? person : null, start, end);
    }

    /// <summary>"the minister", "his secretary of state", "the 52-year-old": the person printed with that office, or the last one named.</summary>
    private int ByOffice(Phrase phrase, int beforeClause)
    {
        if (phrase.End - phrase.First < 2 || !_narration.Is(phrase.First, WordClass.Determiner) || _narration.Word(phrase.First) is "a" or "an" or "A" or "An" or "some" or "many" or "several" or "Some" or "Many" or "Several" or "Most" or "Two" or "No") return -1;
        var head = phrase.End - 1;
        var whole = true;
        for (var u = phrase.First + 1; u < phrase.End; u++)
        {
            if (_narration.Word(u).EndsWith("-year-old", StringComparison.Ordinal)) return LastSpeaker(phrase.First, beforeClause, null)?.Person ?? -1;
            if (_narration.Is(u, WordClass.Preposition))
            {
                if (_narration.Word(u) is not "of") return -1;
                head = u - 1;
                whole = false;
                break;
            }
        }

        if (whole && IsCompatriot(phrase)) return LastSpeaker(phrase.First, beforeClause, null)?.Person ?? -1;
        if (!_narration.Is(head, WordClass.PersonNoun | WordClass.Title)) return -1;
        var holder = Holder(Text(new Phrase(phrase.First + 1, phrase.End)), _narration.Word(head).ToString(), phrase.First);
        return holder >= 0 || !whole || !_narration.Is(head, WordClass.Title) || !_narration.IsWord(phrase.First, "the") ? holder : LastWithoutOffice(phrase.First, beforeClause);
    }

    /// <summary>"Quxley lost. “…,” the Pole said.": one of a people, so the one told of last; "the French" are many.</summary>
    private bool IsCompatriot(Phrase phrase)
    {
        if (phrase.End - phrase.First != 2 || !_narration.Is(phrase.First + 1, WordClass.Nationality) || !_narration[phrase.First + 1].IsCapitalised || _narration.Word(phrase.First) is not ("the" or "The")) return false;
        var word = _narration.Word(phrase.First + 1);
        return !(word.EndsWith("s", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("men", StringComparison.Ordinal));
    }

    /// <summary>"Cruz objected. “…,” the Texas senator said.": another word for the last speaker, where no office of his is printed that speaks against it.</summary>
    private int LastWithoutOffice(int unit, int beforeClause) =>
        LastSpeaker(unit, beforeClause, null) is { Person: { } person } && _map.People[person].Roles.Count == 0 ? person : -1;

    private int Holder(string office, string head, int unit)
    {
        var position = _narration.Article.Tokens[_narration.TokenOf(unit)].Start;
        var byHead = -1;
        var heads = 0;
        for (var p = 0; p < _map.People.Count && p < MostPeople; p++)
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
