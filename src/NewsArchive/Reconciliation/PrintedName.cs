using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation;

/// <summary>A person's name in the spelling of one article, in the form the archive knows it by.</summary>
public static class PrintedName
{
    private const int LongestName = 6;

    /// <summary>The name as the article has it: as its text prints it, or its title where the text prints no more than the surname.</summary>
    public static string Of(string canonical, string printed, string? title) =>
        printed.Contains(' ', StringComparison.Ordinal) || title is null || InTitle(canonical, title) is not { } full ? Of(canonical, printed) : Of(canonical, full);

    /// <summary>
    /// The article's own spelling of each word of the canonical name: "Volodymyr Zelenskyy" where it prints that for "Volodymyr Zelensky". The canonical
    /// name where it prints less ("Zelenskyy") or another form; initials and suffixes that the canonical name is without are left out.
    /// </summary>
    public static string Of(string canonical, string printed)
    {
        if (string.Equals(Folding.NameKey(canonical), Folding.NameKey(printed), StringComparison.Ordinal)) return printed;
        if (!canonical.Contains(' ', StringComparison.Ordinal) && printed.Contains(' ', StringComparison.Ordinal)) return printed;
        var words = printed.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (IsOtherGivenName(canonical, words)) return printed;
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

    /// <summary>"Elizabeth Silva" where the archive knows Liz Silva: as many words and the same family name.</summary>
    private static bool IsOtherGivenName(string canonical, string[] printed)
    {
        var known = canonical.Split(' ');
        return known.Length == printed.Length && known.Length > 1 && Folding.NameKey(known[^1]) == Folding.NameKey(printed[^1]);
    }

    /// <summary>The words of a title that are a full name of somebody the tables know: "Maria R. Silva" in "Maria R. Silva's Call with …"; null where there are none.</summary>
    private static string? InTitle(string canonical, string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => WithoutPossessive(word.TrimEnd(',', ':'))).ToArray();
        for (var length = Math.Min(LongestName, words.Length); length > 1; length--)
        {
            for (var first = 0; first + length <= words.Length; first++)
            {
                var name = string.Join(' ', words.Skip(first).Take(length));
                var plain = string.Join(' ', words.Skip(first).Take(length).Where(word => word.TrimEnd('.').Length > 1));
                if (KnownPeople.Canonical(name) == canonical || KnownPeople.Canonical(plain) == canonical) return name;
            }
        }

        return null;
    }

    private static string WithoutPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;

    /// <summary>An initial is no spelling of a word, and a word of an initial neither.</summary>
    private static bool StartsLike(string word, string other) =>
        char.ToLowerInvariant(Diacritics.Without(word[0])) == char.ToLowerInvariant(Diacritics.Without(other[0])) && word.TrimEnd('.').Length > 1 == other.TrimEnd('.').Length > 1;
}
