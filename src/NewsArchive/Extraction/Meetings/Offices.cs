using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Which printed offices are of one kind, rank or country.</summary>
internal static class Offices
{
    /// <summary>"the [foreign] minister": a word that makes another office of one.</summary>
    public static bool IsKind(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[16];
        return word.ToLowerInvariant(lower) is > 0 and var length && lower[..length] is "prime" or "foreign" or "vice" or "deputy" or "interior" or "home" or "finance" or "trade" or "justice" or "crown" or "general";
    }

    public static bool LeadsCountry(string role) =>
        (Has(role, "president") && !Has(role, "vice")) || Has(role, "prime minister") || Has(role, "premier") || Has(role, "chancellor") || Has(role, "king") || Has(role, "leader");

    /// <summary>A secretary of state's counterpart is a foreign minister, a president's a president.</summary>
    public static bool SameRank(string role, IReadOnlyList<PrintedRole> others)
    {
        foreach (var other in others)
        {
            if (Foreign(role) && Foreign(other.Text)) return true;
            if (Defence(role) && Defence(other.Text)) return true;
            if (LeadsCountry(role) && LeadsCountry(other.Text)) return true;
            if (string.Equals(role, other.Text, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool Foreign(string role) => Has(role, "secretary of state") || Has(role, "foreign") || Has(role, "top diplomat");

    private static bool Defence(string role) => Has(role, "defense") || Has(role, "defence");

    /// <summary>1 where a role names the country, -1 where it names another, 0 where none is named (or none was asked for).</summary>
    public static int CountrySaid(PersonInArticle person, string? country)
    {
        if (country is null) return 0;
        var other = false;
        foreach (var role in person.Roles)
        {
            foreach (var range in role.Text.AsSpan().Split(' '))
            {
                var word = role.Text.AsSpan()[range];
                if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal)) word = word[..^2];
                var named = Geography.CountryOf(word) ?? (Geography.IsCountry(word.ToString()) ? word.ToString() : null);
                if (named is null) continue;
                if (string.Equals(named, country, StringComparison.Ordinal)) return 1;
                other = true;
            }
        }

        return other ? -1 : 0;
    }

    /// <summary>Whether the role is the office itself: an adviser "to the President" and a Vice President are no president.</summary>
    public static bool IsOf(string role, string office)
    {
        var at = role.IndexOf(office, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        var before = role.AsSpan(0, at).TrimEnd();
        if (before.EndsWith(" the", StringComparison.OrdinalIgnoreCase)) before = before[..^4];
        return !EndsWithWord(before, "to") && !EndsWithWord(before, "of") && !EndsWithWord(before, "for")
            && (office.Contains("vice", StringComparison.OrdinalIgnoreCase) || !EndsWithWord(before, "vice"));
    }

    private static bool EndsWithWord(ReadOnlySpan<char> words, string word) =>
        words.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (words.Length == word.Length || words[^(word.Length + 1)] is ' ' or '-');

    public static bool Has(string role, string word) => role.Contains(word, StringComparison.OrdinalIgnoreCase);
}
