using System.Numerics;

namespace NewsArchive.Extraction.People;

/// <summary>What each <see cref="PersonRule"/> is called in the stored facts, and how much it says.</summary>
internal static class PersonRules
{
    /// <summary>Weight from which an identity is taken for a person.</summary>
    public const float Enough = 1.85f;

    private static readonly (PersonRule Rule, string Name, float Weight)[] Table =
    [
        (PersonRule.GivenAndFamilyName, "given-and-family-name", 3.2f),
        (PersonRule.GivenNameThenUnknown, "given-name-then-unknown", 2.4f),
        (PersonRule.GivenNameThenCommonWord, "given-name-then-common-word", 2.0f),
        (PersonRule.CommonGivenName, "common-given-name", -0.8f),
        (PersonRule.GivenNameInside, "given-name-inside", 1.5f),
        (PersonRule.UnknownThenFamilyName, "unknown-then-family-name", 1.9f),
        (PersonRule.FamilyNameThenName, "family-name-then-name", 1.5f),
        (PersonRule.GivenNameLast, "given-name-last", 1.9f),
        (PersonRule.UnknownNames, "unknown-names", 0.4f),
        (PersonRule.Initial, "initial", 2.0f),
        (PersonRule.Particle, "particle", 1.2f),
        (PersonRule.Suffix, "suffix", 1.5f),
        (PersonRule.HyphenatedGivenName, "hyphenated-given-name", 1.5f),
        (PersonRule.Nickname, "nickname", 1.5f),
        (PersonRule.Mononym, "mononym", 2.2f),
        (PersonRule.LoneFamilyName, "lone-family-name", 0.6f),
        (PersonRule.LoneGivenName, "lone-given-name", 1.4f),
        (PersonRule.LoneUnknown, "lone-unknown", -0.6f),
        (PersonRule.CommonWordInside, "common-word-inside", -1.8f),
        (PersonRule.PlaceInside, "place-inside", -1.8f),
        (PersonRule.AcronymInside, "acronym-inside", -2f),
        (PersonRule.LonePlace, "lone-place", -3f),
        (PersonRule.LoneCommonWord, "lone-common-word", -2f),
        (PersonRule.PartOfAnotherName, "part-of-another-name", -9f),
        (PersonRule.LongRun, "long-run", -1.2f),
        (PersonRule.Headline, "headline", -1.2f),
        (PersonRule.Honorific, "honorific", 4f),
        (PersonRule.TitleBefore, "title-before", 3f),
        (PersonRule.RoleBefore, "role-before", 2.3f),
        (PersonRule.KinBefore, "kin-before", 2.2f),
        (PersonRule.NationalityBefore, "nationality-before", 0.8f),
        (PersonRule.AgeBehind, "age-behind", 2.5f),
        (PersonRule.LifeDates, "life-dates", 3f),
        (PersonRule.WhoBehind, "who-behind", 1.6f),
        (PersonRule.AppositionBehind, "apposition-behind", 2f),
        (PersonRule.SaysBehind, "says-behind", 1.3f),
        (PersonRule.SaidBefore, "said-before", 1.5f),
        (PersonRule.AccordingTo, "according-to", 0.5f),
        (PersonRule.ActsBehind, "acts-behind", 1f),
        (PersonRule.CountryInBrackets, "country-in-brackets", 1.6f),
        (PersonRule.ResultsEntry, "results-entry", 1.3f),
        (PersonRule.MinuteInBrackets, "minute-in-brackets", 2.7f),
        (PersonRule.TableRow, "table-row", 1.6f),
        (PersonRule.Citation, "citation", 2.6f),
        (PersonRule.NamesListed, "names-listed", 0.9f),
        (PersonRule.Repeated, "repeated", 0.5f),
        (PersonRule.OwnsKin, "owns-kin", 1.5f),
        (PersonRule.DoneBy, "done-by", 1f),
        (PersonRule.EmployerBefore, "employer-before", -3f),
        (PersonRule.ArticleBefore, "article-before", -2.5f),
        (PersonRule.PlacePreposition, "place-preposition", -1.2f),
        (PersonRule.GroupNounBehind, "group-noun-behind", -1.2f),
        (PersonRule.OwnsIts, "owns-its", -1.5f),
        (PersonRule.PlaceBehind, "place-behind", -1.5f),
        (PersonRule.NamesOrganisation, "names-organisation", -1.5f),
        (PersonRule.RowOfFigures, "row-of-figures", -1.2f),
        (PersonRule.InMarks, "in-marks", -1.5f),
        (PersonRule.KnownName, "known-name", 0f),
    ];

    /// <summary>Rules that speak of what stands around a name rather than of its words.</summary>
    public const ulong AroundTheName = ulong.MaxValue << (int)PersonRule.Honorific;

    /// <summary>Rules that fire where a name stands before another noun.</summary>
    public static readonly ulong OfModifiers = Bit(PersonRule.ArticleBefore) | Bit(PersonRule.GroupNounBehind);

    private static readonly string[] Names = Column(row => row.Name);

    private static readonly float[] Weights = Column(row => row.Weight);

    private static readonly PersonRule[] StrongestFirst = [.. Table.Where(row => row.Weight > 0).OrderByDescending(row => row.Weight).Select(row => row.Rule)];

    /// <summary>The rule's bit in a set of rules.</summary>
    public static ulong Bit(PersonRule rule) => 1UL << (int)rule;

    /// <summary>The rule's printed name.</summary>
    public static string NameOf(PersonRule rule) => Names[(int)rule];

    /// <summary>What a set of rules says together.</summary>
    public static float Weigh(ulong rules)
    {
        var sum = 0f;
        for (; rules != 0; rules &= rules - 1) sum += Weights[BitOperations.TrailingZeroCount(rules)];
        return sum;
    }

    /// <summary>The strongest rule of a set that speaks for a person; <see cref="PersonRule.KnownName"/> where none does.</summary>
    public static PersonRule Strongest(ulong rules)
    {
        foreach (var rule in StrongestFirst)
        {
            if ((rules & Bit(rule)) != 0) return rule;
        }

        return PersonRule.KnownName;
    }

    /// <summary>How sure a weight makes us, 0 to 1: the shift is set so that on the labelled set the share that is right is the one stated (docs/extraction.md).</summary>
    public static double Confidence(float weight) => 1 / (1 + Math.Exp(-(weight - 1.1)));

    private static T[] Column<T>(Func<(PersonRule Rule, string Name, float Weight), T> of)
    {
        var column = new T[Table.Length];
        foreach (var row in Table) column[(int)row.Rule] = of(row);
        return column;
    }
}
