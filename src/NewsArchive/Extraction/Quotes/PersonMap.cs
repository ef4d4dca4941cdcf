using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Which person a token names: for looking up the people inside a phrase.</summary>
internal sealed class PersonMap
{
    private readonly int[] _personAt;
    private readonly Narration _narration;

    private PersonMap(Narration narration, IReadOnlyList<PersonInArticle> people, int[] personAt)
    {
        _narration = narration;
        People = people;
        _personAt = personAt;
    }

    /// <summary>The people of the article.</summary>
    public IReadOnlyList<PersonInArticle> People { get; }

    /// <summary>Marks every token of every mention.</summary>
    public static PersonMap Of(Narration narration, IReadOnlyList<PersonInArticle> people)
    {
        var article = narration.Article;
        var personAt = new int[article.Tokens.Length];
        for (var p = 0; p < people.Count; p++)
        {
            foreach (var mention in people[p].Mentions)
            {
                for (var t = article.TokenAt(mention.Start); t < personAt.Length && article.Tokens[t].Start < mention.End; t++) personAt[t] = p + 1;
            }
        }

        MarkSurnames(article, people, personAt);
        return new PersonMap(narration, people, personAt);
    }

    /// <summary>"As for Trump, he": a surname that one person of the article has means that person, though it was not read as a name there.</summary>
    private static void MarkSurnames(TokenizedArticle article, IReadOnlyList<PersonInArticle> people, int[] personAt)
    {
        if (people.Count == 0) return;
        var bySurname = new Dictionary<string, int>(people.Count, StringComparer.Ordinal);
        for (var p = 0; p < people.Count; p++)
        {
            var surname = people[p].Name[(people[p].Name.LastIndexOf(' ') + 1)..];
            bySurname[surname] = bySurname.ContainsKey(surname) ? 0 : p + 1;
        }

        var lookup = bySurname.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var t = 0; t < personAt.Length; t++)
        {
            if (personAt[t] != 0 || article.Tokens[t].Case != LetterCase.Capital || !lookup.TryGetValue(article.Word(t), out var person)) continue;
            var besideName = t > 0 && article.Tokens[t - 1].IsCapitalised && article.Tokens[t].Sentence == article.Tokens[t - 1].Sentence && !article.Tokens[t - 1].Is(WordClass.Function | WordClass.Honorific | WordClass.Title)
                || t + 1 < personAt.Length && article.Tokens[t + 1].IsCapitalised;
            if (!besideName) personAt[t] = person;
        }
    }

    /// <summary>The person a unit names; -1 where it names none.</summary>
    public int At(int unit) => _narration.IsQuotation(unit) ? -1 : _personAt[_narration.TokenOf(unit)] - 1;

    /// <summary>
    /// The person whom a phrase means: "Trump aide Hope Hicks" means Hicks, "Trump's campaign" and "a spokesman for Trump"
    /// mean nobody named, "Trump's letter" means Trump. -1 where nobody is named.
    /// </summary>
    public int Head(Phrase phrase)
    {
        for (var u = phrase.First; u < phrase.End; u++)
        {
            if (u > phrase.First && _narration.Is(u, WordClass.Preposition) && At(u) < 0 && !IsInsideTitle(u)) return -1;
            var person = At(u);
            if (person < 0) continue;
            while (u + 1 < phrase.End && At(u + 1) == person) u++;
            if (u + 1 == phrase.End || EndsHead(u + 1)) return person;
            if (_narration.Kind(u + 1) == TokenKind.Possessive && IsSpeech(u + 2, phrase.End)) return person;
        }

        return -1;
    }

    /// <summary>"One voter, Ana Diaz, 35, said": the person set beside a phrase between commas; -1 where there is none.</summary>
    public int Beside(Phrase phrase)
    {
        if (phrase.First > 1 && _narration.Kind(phrase.First - 1) == TokenKind.Comma && _narration.Word(phrase.First) is "the" or "a" or "an" && At(phrase.First - 2) is >= 0 and var named && HasOffice(phrase)) return named;
        if (phrase.IsEmpty || phrase.End + 2 >= _narration.Count || _narration.Kind(phrase.End) != TokenKind.Comma || phrase.End - phrase.First == 1 && _narration.Is(phrase.First, WordClass.Pronoun)) return -1;
        var u = phrase.End + 1;
        while (u < phrase.End + 4 && u < _narration.Count && At(u) < 0 && _narration.Is(u, WordClass.Title | WordClass.Honorific | WordClass.PersonNoun)) u++;
        var person = At(u);
        if (person < 0) return -1;
        while (u < _narration.Count && At(u) == person) u++;
        return u < _narration.Count && (_narration.Kind(u) is TokenKind.Comma or TokenKind.Stop || _narration.Word(u) is "of" or "from") ? person : -1;
    }

    /// <summary>"Ana Silva, the head of the harbour said": the phrase tells what the one before the comma is.</summary>
    private bool HasOffice(Phrase phrase)
    {
        for (var u = phrase.First + 1; u < phrase.End && !_narration.Is(u, WordClass.Preposition); u++)
        {
            if (_narration.Is(u, WordClass.Title | WordClass.PersonNoun) && (u + 1 == phrase.End || _narration.Is(u + 1, WordClass.Preposition))) return true;
        }

        return false;
    }

    /// <summary>"Secretary of State", "Minister of Defence": the preposition is part of the title.</summary>
    private bool IsInsideTitle(int unit) => _narration.IsWord(unit, "of") && _narration.Is(unit - 1, WordClass.Title) && _narration[unit - 1].IsCapitalised;

    private bool EndsHead(int unit) => _narration.Is(unit, WordClass.Preposition) || NounPhrases.IsConjunction(_narration, unit) || _narration.Kind(unit) is TokenKind.Number or TokenKind.Comma || _narration.Is(unit, WordClass.Adverb | WordClass.NameSuffix | WordClass.Weekday);

    private bool IsSpeech(int from, int to)
    {
        for (var u = from; u < to; u++)
        {
            if (_narration.Is(u, WordClass.SpeechNoun)) return true;
            if (_narration.Is(u, WordClass.Preposition)) return false;
        }

        return false;
    }
}
