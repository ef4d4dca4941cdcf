using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>Endings that tell a family name of many languages, though the name itself stands in no list.</summary>
internal static class FamilyNameEndings
{
    private const int ShortestName = 6;

    /// <summary>Slavic, Romanian, Greek, Georgian, Armenian, Turkish, Persian, Nordic, Spanish, Italian, South Asian; only such as no usual English word and few places have.</summary>
    private static readonly string[] Endings =
    [
        "wski", "nski", "dzki", "wska", "nska", "vsky", "nsky", "vskiy", "nskiy", "wicz", "czyk", "ovich", "evich", "ovic", "evic", "ović", "ević", "enko", "chuk", "czuk",
        "ikov", "akov", "inov", "enov", "anov", "onov", "ukov", "otov", "ayev", "eyev", "aev", "ikova", "akova", "inova", "enova", "anova", "ayeva", "eyeva", "kova",
        "escu", "eanu", "poulos", "opoulou", "iadis", "iadou", "giannis", "shvili", "adze", "yants", "nyan", "syan", "ryan", "kyan", "oglu", "oğlu", "zadeh", "nejad",
        "sson", "dottir", "dóttir", "ssen", "quez", "guez", "ndez", "rrez", "ñez", "lvez", "zzi", "cchi", "etti", "elli", "iello", "ucci", "uddin", "swamy", "moorthy", "singhe", "wardene", "wardena",
    ];

    /// <summary>"Zorvan Quxlowski", "Zorvan Quxlopoulos": the last word of a name ends as family names do and is no word of another kind.</summary>
    public static bool Fit(ReadOnlySpan<char> word, WordClass known)
    {
        if (word.Length < ShortestName || (known & (WordClass.CommonWord | WordClass.Place | WordClass.Organisation | WordClass.OrganisationWord | WordClass.ThingWord | WordClass.Nationality)) != 0) return false;
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
