namespace NewsArchive.Extraction.People;

/// <summary>
/// The signs for and against a person's name. Each speaks once for an identity; what they say is added up.
/// The table of <see cref="PersonRules"/> gives each its printed name and its weight.
/// </summary>
internal enum PersonRule : byte
{
    // What the words of the name themselves say.

    /// <summary>"Maria Lopez": a listed given name and a listed family name.</summary>
    GivenAndFamilyName,

    /// <summary>"Maria Quxley".</summary>
    GivenNameThenUnknown,

    /// <summary>"Rose Harvest": the second word is a common one.</summary>
    GivenNameThenCommonWord,

    /// <summary>"Rose", "Paris" at the head of a longer name: the given name is a common word or a place as well.</summary>
    CommonGivenName,

    /// <summary>"Zorvan Maria Quxley".</summary>
    GivenNameInside,

    /// <summary>"Zorvan Smith".</summary>
    UnknownThenFamilyName,

    /// <summary>"Park Chung": two family names, or the family name first.</summary>
    FamilyNameThenName,

    /// <summary>"Quxley Takeo": the given name last, as in Japan.</summary>
    GivenNameLast,

    /// <summary>"Zorvan Quxley".</summary>
    UnknownNames,

    /// <summary>"J. P. Okafor", "Anna K. Berg".</summary>
    Initial,

    /// <summary>"Pieter van der Berg", "Omar al-Haddad".</summary>
    Particle,

    /// <summary>"Sam Doe Jr."</summary>
    Suffix,

    /// <summary>"Kim Dae-su": a hyphen with a small letter behind it.</summary>
    HyphenatedGivenName,

    /// <summary>"Anna 'Ace' Berg".</summary>
    Nickname,

    /// <summary>"Napoleon".</summary>
    Mononym,

    /// <summary>"Lopez".</summary>
    LoneFamilyName,

    /// <summary>"Maria".</summary>
    LoneGivenName,

    /// <summary>"Quxley".</summary>
    LoneUnknown,

    /// <summary>"Green Harvest Lopez": a common word inside, that no given name stands before.</summary>
    CommonWordInside,

    /// <summary>"Springfield Quxley".</summary>
    PlaceInside,

    /// <summary>"NQX Maria".</summary>
    AcronymInside,

    /// <summary>"Austria", where nothing says that a person bears the name.</summary>
    LonePlace,

    /// <summary>"Harvest".</summary>
    LoneCommonWord,

    /// <summary>"Quxley Bank", "Lopez Street": the name is part of another name.</summary>
    PartOfAnotherName,

    /// <summary>Four words and more.</summary>
    LongRun,

    /// <summary>In a line written in capitals throughout, or with a capital on every word.</summary>
    Headline,

    // What stands around it.

    /// <summary>"Mr Quxley".</summary>
    Honorific,

    /// <summary>"President Quxley".</summary>
    TitleBefore,

    /// <summary>"spokesman Zorvan Quxley".</summary>
    RoleBefore,

    /// <summary>"his wife, Maria".</summary>
    KinBefore,

    /// <summary>"American Zorvan Quxley".</summary>
    NationalityBefore,

    /// <summary>"Quxley, 52,".</summary>
    AgeBehind,

    /// <summary>"Zorvan Quxley (born 1952)".</summary>
    LifeDates,

    /// <summary>"Quxley, who".</summary>
    WhoBehind,

    /// <summary>"Quxley, a lawyer".</summary>
    AppositionBehind,

    /// <summary>"Quxley said".</summary>
    SaysBehind,

    /// <summary>"said Quxley".</summary>
    SaidBefore,

    /// <summary>"according to Quxley".</summary>
    AccordingTo,

    /// <summary>"Quxley resigned".</summary>
    ActsBehind,

    /// <summary>"Zorvan Quxley (Sweden)".</summary>
    CountryInBrackets,

    /// <summary>"Quxley (12)".</summary>
    ResultsEntry,

    /// <summary>"Quxley (13th minute)", "Quxley (65, penalty)".</summary>
    MinuteInBrackets,

    /// <summary>"3 Zorvan Quxley 5035": a row of a table whose other rows hold people.</summary>
    TableRow,

    /// <summary>"(Quxley 1987)", "(Quxley, 1987)".</summary>
    Citation,

    /// <summary>"Anna Berg, Zorvan Quxley and Bill Doe": beside a name that is sure.</summary>
    NamesListed,

    /// <summary>The name stands alone, and more than once.</summary>
    Repeated,

    /// <summary>"Quxley's wife".</summary>
    OwnsKin,

    /// <summary>"written by Zorvan Quxley".</summary>
    DoneBy,

    /// <summary>"an analyst at Quxley Zorvan", "Anna Berg, of Quxley Zorvan": for whom somebody works.</summary>
    EmployerBefore,

    /// <summary>"the Quxley".</summary>
    ArticleBefore,

    /// <summary>"in Quxley".</summary>
    PlacePreposition,

    /// <summary>"Quxley shares".</summary>
    GroupNounBehind,

    /// <summary>"Quxley cut its price": what owns a thing so is no person.</summary>
    OwnsIts,

    /// <summary>"Quxley, Nebraska".</summary>
    PlaceBehind,

    /// <summary>Elsewhere the word is part of an organisation's or a thing's name.</summary>
    NamesOrganisation,

    /// <summary>"Quxley 2 Zorvan 1": a row of figures.</summary>
    RowOfFigures,

    /// <summary>"\"Zorvan Quxley\"": the whole of a quotation, as a work's title stands.</summary>
    InMarks,

    /// <summary>A mention that shares the surname, or the given name, of a person named in full.</summary>
    KnownName,
}
