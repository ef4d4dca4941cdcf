using NewsArchive.Values;

namespace NewsArchive.Reconciliation;

/// <summary>A person's name in the spelling of one article, in the form the archive knows it by.</summary>
public static class PrintedName
{
    /// <summary>
    /// The article's own spelling of each word of the canonical name: "Volodymyr Zelenskyy" where it prints that for "Volodymyr Zelensky". The canonical
    /// name where it prints less ("Zelenskyy") or another form; initials and suffixes that the canonical name is without are left out.
    /// </summary>
    public static string Of(string canonical, string printed)
    {
        if (string.Equals(canonical, printed, StringComparison.Ordinal)) return canonical;
        var words = printed.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var spelt = new List<string>(words.Length);
        var at = 0;
        foreach (var word in canonical.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            while (at < words.Length && !StartsLike(word, words[at])) at++;
            if (at == words.Length) return canonical;
            spelt.Add(words[at++]);
        }

        return spelt.Count > 1 ? string.Join(' ', spelt) : canonical;
    }

    /// <summary>An initial is no spelling of a word, and a word of an initial neither.</summary>
    private static bool StartsLike(string word, string other) =>
        char.ToLowerInvariant(Diacritics.Without(word[0])) == char.ToLowerInvariant(Diacritics.Without(other[0])) && word.TrimEnd('.').Length > 1 == other.TrimEnd('.').Length > 1;
}
