namespace NewsArchive.Extraction.Words;

/// <summary>What the lexicon knows of a word. A class is a file of Extraction/Words/Lists by the same name.</summary>
[Flags]
public enum WordClass : ulong
{
    /// <summary>Nothing known.</summary>
    None = 0,

    /// <summary>"he", "she", "they".</summary>
    Pronoun = 1UL << 0,

    /// <summary>"the", "of", "and": words that are never a name by themselves.</summary>
    Function = 1UL << 1,

    /// <summary>"Mr", "Mrs", "Sir".</summary>
    Honorific = 1UL << 2,

    /// <summary>"president", "senator", "minister": a title that may stand before a name.</summary>
    Title = 1UL << 3,

    /// <summary>"said", "told", "insisted": finite verbs of saying.</summary>
    SayingVerb = 1UL << 4,

    /// <summary>"Monday".</summary>
    Weekday = 1UL << 5,

    /// <summary>"January", "Jan.".</summary>
    Month = 1UL << 6,

    /// <summary>"John", "Maria".</summary>
    MaleName = 1UL << 7,

    /// <summary>"Maria".</summary>
    FemaleName = 1UL << 8,

    /// <summary>"Smith", "Nguyen".</summary>
    Surname = 1UL << 9,

    /// <summary>"bin", "al", "van", "de": inside a name.</summary>
    Particle = 1UL << 10,

    /// <summary>"Jr", "III".</summary>
    NameSuffix = 1UL << 11,

    /// <summary>Countries, cities and regions of one word.</summary>
    Place = 1UL << 12,

    /// <summary>"Russian", "American".</summary>
    Nationality = 1UL << 13,

    /// <summary>"University", "Party", "Inc": ends or heads the name of an organisation.</summary>
    OrganisationWord = 1UL << 14,

    /// <summary>"Street", "Award", "Bridge": makes a name of something that is no person.</summary>
    ThingWord = 1UL << 15,

    /// <summary>Abbreviations whose full stop ends no sentence: "Gen.", "vs.".</summary>
    Abbreviation = 1UL << 16,

    /// <summary>Common words that open sentences with a capital: "However", "Meanwhile".</summary>
    SentenceOpener = 1UL << 17,

    /// <summary>"two", "dozen".</summary>
    NumberWord = 1UL << 18,

    /// <summary>"year", "weeks".</summary>
    TimeUnit = 1UL << 19,

    /// <summary>Common English words in lower case: evidence against a name at a sentence's start.</summary>
    CommonWord = 1UL << 20,

    /// <summary>"spokesman", "lawyer", "analyst", "official": nouns for people.</summary>
    PersonNoun = 1UL << 21,

    /// <summary>"met", "talks", "summit": words of meeting.</summary>
    MeetingWord = 1UL << 22,

    /// <summary>"yesterday", "summer", "noon": words that an expression of time may be built around, besides months, weekdays and units.</summary>
    DateWord = 1UL << 48,

    /// <summary>"was", "met", "went": past tense by itself; words in -ed are not listed.</summary>
    PastVerb = 1UL << 49,

    /// <summary>"will", "scheduled", "upcoming": what follows is to come.</summary>
    FutureWord = 1UL << 50,

    /// <summary>"blasted", "promise", "remark": words of judging and asking, beside which marks hold somebody's own words.</summary>
    JudgingWord = 1UL << 47,

    /// <summary>"said", "announced": what is said may follow without "that".</summary>
    ClauseVerb = 1UL << 51,

    /// <summary>"believes", "hopes": verbs of thought.</summary>
    BeliefVerb = 1UL << 52,

    /// <summary>"pointed" (out), "went" (on), "fired" (back): verbs of saying with a particle.</summary>
    PhrasalSaying = 1UL << 53,

    /// <summary>"saying", "adding": participles of verbs of saying.</summary>
    SayingParticiple = 1UL << 54,

    /// <summary>"say", "tell": base forms of verbs of saying.</summary>
    SayingBase = 1UL << 55,

    /// <summary>"is", "had", "would".</summary>
    Auxiliary = 1UL << 56,

    /// <summary>"of", "in", "with".</summary>
    Preposition = 1UL << 57,

    /// <summary>"that", "because", "who": opens a clause.</summary>
    Subordinator = 1UL << 58,

    /// <summary>"the", "his", "several": opens a phrase of nouns.</summary>
    Determiner = 1UL << 59,

    /// <summary>"statement", "interview": things in which words stand.</summary>
    SpeechNoun = 1UL << 60,

    /// <summary>"headline", "movement": things that bear a name or words in marks.</summary>
    LabelWord = 1UL << 61,

    /// <summary>"also", "later": between a subject and its verb.</summary>
    Adverb = 1UL << 62,

    /// <summary>"made", "wants": finite forms of common verbs.</summary>
    CommonVerb = 1UL << 63,
    /// <summary>"Reuters", "White House", "Microsoft": names of organisations, of one word or more.</summary>
    Organisation = 1UL << 23,

    /// <summary>"wife", "brother": family.</summary>
    Kinship = 1UL << 24,

    /// <summary>"Mr", "king", "actor", "husband": words for a man.</summary>
    MaleWord = 1UL << 25,

    /// <summary>"Mrs", "queen", "actress", "wife": words for a woman.</summary>
    FemaleWord = 1UL << 26,

    /// <summary>"resigned", "married", "scored": finite verbs of what people rather than things do.</summary>
    HumanVerb = 1UL << 27,

    /// <summary>"shares", "troops", "administration": nouns that an organisation's or a place's name stands before.</summary>
    GroupNoun = 1UL << 29,

    /// <summary>"former", "prime", "deputy": words inside a title.</summary>
    RoleModifier = 1UL << 30,

    /// <summary>The word opens a listed name of several words ("New" in "New York"); set by the lexicon, not a list.</summary>
    OpensPhrase = 1UL << 31,

    /// <summary>"based", "led": behind a hyphen they make a name an adjective ("Springfield-based").</summary>
    CompoundTail = 1UL << 32,

    /// <summary>"Napoleon", "Mozart": one word by which everybody knows whom is meant.</summary>
    Mononym = 1UL << 33,

    /// <summary>A small particle joined to a capital: "al-Haddad", "d'Arc"; seen by the tokenizer, not a list.</summary>
    JoinedParticle = 1UL << 34,

    /// <summary>Any given name.</summary>
    GivenName = MaleName | FemaleName,
}
