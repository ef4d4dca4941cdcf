using System.Collections.Frozen;

namespace NewsArchive.Reference;

/// <summary>The words by which titles name a country or organisation: "Russian", "U.S.", "of the Russian Federation", "EU".</summary>
public static class CountryWords
{
    private static readonly Lazy<FrozenDictionary<string, string>> ByWords = new(Load);

    /// <summary>The most words one country's name has in the table.</summary>
    internal const int MostWords = 5;

    /// <summary>The country's English name for a name or adjective as printed; null where it is none we know.</summary>
    public static string? Country(ReadOnlySpan<char> printed)
    {
        Span<char> folded = stackalloc char[Folding.Longest];
        var length = Folding.Words(printed, folded);
        return length < 3 ? null : OfFolded(folded[1..(length - 1)]);
    }

    /// <summary>As <see cref="Country"/>, for words already folded and without the blanks around them.</summary>
    internal static string? OfFolded(ReadOnlySpan<char> words) =>
        ByWords.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var country) ? country : null;

    private static FrozenDictionary<string, string> Load()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in ReferenceTable.Rows("countries.csv"))
        {
            foreach (var word in ReferenceTable.Alternatives(row[1]).Prepend(row[0])) words[Folding.WordsKey(word).Trim()] = row[0];
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
