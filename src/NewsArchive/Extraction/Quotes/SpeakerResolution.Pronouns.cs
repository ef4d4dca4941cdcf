using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Pronouns: whom "he", "she", "they" and "it" mean.</summary>
internal sealed partial class SpeakerResolution
{
    private Speaker? Pronoun(int unit, int beforeClause)
    {
        var word = _narration.Word(unit);
        var wanted = WantedBy(word);
        return wanted == Gender.Unknown ? PluralOrThing(word, unit, beforeClause) : LastSpeaker(unit, beforeClause, wanted);
    }

    /// <summary>Who spoke or was spoken of last: in each sentence, going back, first the speakers, then the subject, then the only one named.</summary>
    private Speaker? LastSpeaker(int unit, int beforeClause, Gender? wanted)
    {
        var sentence = _narration.SentenceOf(unit);
        var clause = beforeClause - 1;
        var lastBlock = _narration.Sentences[sentence].Block;
        for (var s = sentence; s >= 0 && s > sentence - Memory && _narration.Sentences[s].Block > lastBlock - BlocksBack; s--)
        {
            for (; clause >= 0 && clause > beforeClause - MostClausesBack && _clauses[clause].Sentence >= s; clause--)
            {
                if (_clauses[clause].Subject.First < unit && _resolved[clause] is { } speaker && Fits(speaker, wanted)) return Carried(speaker);
            }

            var subject = SubjectBefore(s, unit);
            if (subject is not null && Fits(subject, wanted)) return Carried(subject);
            if (GoesOn(s, unit, wanted)) continue;
            var only = OnlyPerson(s, unit, wanted);
            if (only >= 0) return Named(only);
        }

        return null;
    }

    /// <summary>"She went on as Quxley left.": the sentence tells of somebody named before, so whom it names is somebody else.</summary>
    private bool GoesOn(int sentence, int unit, Gender? wanted)
    {
        var s = _narration.Sentences[sentence];
        var subject = NounPhrases.First(_narration, s.First, s.End);
        return wanted is not null && !subject.IsEmpty && subject.First < unit && subject.End - subject.First == 1 && _narration.Is(subject.First, WordClass.Pronoun) && WantedBy(_narration.Word(subject.First)) == wanted;
    }

    private static Gender WantedBy(ReadOnlySpan<char> pronoun) => pronoun switch
    {
        _ when Is(pronoun, "he") || Is(pronoun, "him") || Is(pronoun, "his") => Gender.Male,
        _ when Is(pronoun, "she") || Is(pronoun, "her") => Gender.Female,
        _ => Gender.Unknown,
    };

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    private Speaker? SubjectBefore(int sentence, int unit)
    {
        if (SubjectOf(sentence) is not { } subject || _narration.SentenceOf(unit) != sentence) return SubjectOf(sentence);
        if (subject.Person is null) return subject.Start < _narration.Article.Tokens[_narration.TokenOf(unit)].Start ? subject : null;
        for (var u = Math.Max(_narration.Sentences[sentence].First, unit - MostUnitsBack); u < unit; u++)
        {
            if (_map.At(u) == subject.Person) return subject;
        }

        return null;
    }

    /// <summary>"Haddad's crew": the sentence is about what is his.</summary>
    private bool IsOwner(int unit)
    {
        var next = unit + 1;
        while (next < _narration.Count && next < unit + LongestName && _map.At(next) == _map.At(unit)) next++;
        return next < _narration.Count && _narration.Kind(next) == TokenKind.Possessive;
    }

    /// <summary>The one person of a sentence who fits; -1 where there are none or several.</summary>
    private int OnlyPerson(int sentence, int before, Gender? wanted)
    {
        var found = -1;
        var s = _narration.Sentences[sentence];
        var end = Math.Min(s.End, before);
        for (var u = Math.Max(s.First, end - MostUnitsBack); u < end; u++)
        {
            var person = _map.At(u);
            if (person < 0 || person == found || !Fits(person, wanted) || IsOwner(u)) continue;
            if (found >= 0) return -1;
            found = person;
        }

        return found;
    }

    private Speaker? PluralOrThing(ReadOnlySpan<char> word, int unit, int beforeClause)
    {
        if (!Is(word, "they") && !Is(word, "it")) return null;
        var block = _narration.Article.BlockOf(_narration.TokenOf(unit));
        for (var c = beforeClause - 1; c >= 0 && c > beforeClause - 4; c--)
        {
            if (_resolved[c] is not { } speaker || block - _narration.Sentences[_clauses[c].Sentence].Block > 1) continue;
            if (speaker.Name.StartsWith("this ", StringComparison.OrdinalIgnoreCase)) continue;
            if (speaker.Person is null && !(Is(word, "it") && FitsDescription(speaker.Name, Gender.Unknown))) return Carried(speaker);
        }

        return null;
    }

    private bool Fits(int person, Gender? wanted) => wanted is null || _map.People[person].Gender is var gender && (gender == Gender.Unknown || gender == wanted);

    private bool Fits(Speaker speaker, Gender? wanted) =>
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
    private static bool FitsDescription(string description, Gender? wanted)
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
}
