using System.Text;
using NewsArchive.Reading;

namespace NewsArchive.Tests.Extraction;

/// <summary>
/// The bundled articles with every name changed for another of its kind, the same everywhere: what is found in them must not hang on whom they name.
/// </summary>
internal static class SwappedSeeds
{
    /// <summary>Ways to change the names: to names of other regions, and to names that stand in no list.</summary>
    public static IReadOnlyList<NameSwap> Swaps { get; } =
    [
        new("Iberia and Scandinavia", """
            John=Carlos|Kerry=Medina|Kirby=Rivas|Josh=Diego|Earnest=Lozano|Barack=Willem|Obama=Dekker|Michael=Ruud|McFaul=Visser
            Vladimir=Henrik|Putin=Lindqvist|Sergei=Gunnar|Lavrov=Ekström|Karpukhin=Nyberg|Ban Ki-moon=Goh Min-ho|Bashar=Karim|al-Assad=al-Mansour|Assad=Mansour
            Russia=Sweden|Russian=Swedish|Russians=Swedes|Moscow=Stockholm|Syria=Algeria|Syrian=Algerian|Syrians=Algerians|Damascus=Algiers|Aleppo=Oran
            United States=Netherlands|U.S.=Dutch|US=Dutch|American=Dutch|Washington=Amsterdam|Iran=Egypt|Israel=Tunisia|Israeli=Tunisian|Saudi Arabia=Morocco|Riyadh=Rabat
            Ukraine=Finland|Ukrainian=Finnish|Turkey=Norway|Ankara=Oslo|Geneva=Vienna|New York=Toronto|Paris=Rome|Boston=Porto|Minsk=Riga|China=India|North Korea=Venezuela|Britain=France
            """),
        new("Africa and Japan", """
            John=Kwame|Kerry=Boateng|Kirby=Mensah|Josh=Yaw|Earnest=Asante|Barack=Kofi|Obama=Owusu|Michael=Emmanuel|McFaul=Addo
            Vladimir=Hiroshi|Putin=Tanaka|Sergei=Kenji|Lavrov=Watanabe|Karpukhin=Sato|Ban Ki-moon=Lim Dae-jung|Bashar=Omar|al-Assad=al-Hadid|Assad=Hadid
            Russia=Japan|Russian=Japanese|Russians=Japanese|Moscow=Tokyo|Syria=Peru|Syrian=Peruvian|Syrians=Peruvians|Damascus=Lima|Aleppo=Cuzco
            United States=Philippines|U.S.=Philippine|US=Philippine|American=Philippine|Washington=Manila|Iran=Chile|Israel=Bolivia|Israeli=Bolivian|Saudi Arabia=Argentina|Riyadh=Santiago
            Ukraine=Mongolia|Ukrainian=Mongolian|Turkey=Vietnam|Ankara=Hanoi|Geneva=Nairobi|New York=Singapore|Paris=Delhi|Boston=Osaka|Minsk=Seoul|China=Brazil|North Korea=Kenya|Britain=Ghana
            """),
        new("names that no list holds", """
            John=Brendrick|Kerry=Tolquist|Kirby=Marvane|Josh=Ulmer|Earnest=Vorndale|Barack=Ondrow|Obama=Keshani|Michael=Ferrell|McFaul=McTurley
            Vladimir=Wolmir|Putin=Draskin|Sergei=Sergion|Lavrov=Halvrov|Karpukhin=Zorpukhin|Ban Ki-moon=Gan Hi-joon|Bashar=Qassur|al-Assad=al-Nurrad|Assad=Nurrad
            Russia=Hungary|Russian=Hungarian|Russians=Hungarians|Moscow=Budapest|Syria=Cambodia|Syrian=Cambodian|Syrians=Cambodians|Damascus=Phnom Penh|Aleppo=Battambang
            Washington=Canberra|Iran=Laos|Israel=Nepal|Israeli=Nepalese|Saudi Arabia=Thailand|Riyadh=Bangkok|Ukraine=Croatia|Ukrainian=Croatian|Turkey=Slovenia|Ankara=Zagreb
            Geneva=Lisbon|New York=Oslo|Paris=Dublin|Boston=Perth|Minsk=Madrid|China=Indonesia|North Korea=Fiji|Britain=Malta
            """),
    ];

    /// <summary>Each bundled article as it is and changed, both read from bytes as an import does it.</summary>
    public static IEnumerable<SwappedSeed> All()
    {
        foreach (var swap in Swaps)
        {
            foreach (var path in Repository.Seeds)
            {
                var printed = File.ReadAllText(path);
                yield return new SwappedSeed(swap, Path.GetFileName(path), Read(printed, path), Read(swap.Apply(printed), path));
            }
        }
    }

    private static ArticleDocument Read(string text, string path) =>
        ArticleReader.Read(Encoding.UTF8.GetBytes(text), path, ReadLimits.Default).OfType<ReadOutcome.Read>().Single().Article;
}

/// <summary>A bundled article with its names changed.</summary>
internal sealed record SwappedSeed(NameSwap Swap, string File, ArticleDocument Printed, ArticleDocument Changed);
