using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Lines that name the agencies and reporters behind an article: "With reporting by AP and Reuters".</summary>
internal static class CreditLines
{
    private const int LongestCredit = 300;
    private static readonly EdgePhrases Openings = PhraseList.Openings("credit-openings.txt");
    private static readonly EdgePhrases Endings = EdgePhrases.Endings(PhraseList.Load("credit-endings.txt"));

    public static bool IsCredit(string text)
    {
        if (text.Length > LongestCredit) return false;
        foreach (var opening in Openings.For(text))
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && IsWhole(text, opening.Length) && NamesSomebody(text.AsSpan(opening.Length))) return true;
        }

        var trimmed = text.AsSpan().TrimEnd(".)");
        foreach (var ending in Endings.For(trimmed))
        {
            if (trimmed.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        // "Ada Nowak contributed reporting from Lyon."
        if (trimmed.IndexOf(" contributed reporting from ", StringComparison.Ordinal) is > 4 and < 100) return true;
        return Agencies.NameOf(trimmed.TrimStart('(')) is not null;
    }

    /// <summary>The agencies of a credit line, in its order.</summary>
    public static void Collect(string text, List<string> credits)
    {
        foreach (var name in Agencies.In(text))
        {
            if (!credits.Contains(name)) credits.Add(name);
        }
    }

    private static bool IsWhole(string text, int length) =>
        length == text.Length || !char.IsLetter(text[length - 1]) || !char.IsLetter(text[length]);

    /// <summary>"Source: officials say the plan was dropped" names nobody; "With reporting by AP" does.</summary>
    private static bool NamesSomebody(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" ,:");
        if (rest.Length < 2 || !char.IsUpper(rest[0]) && rest[0] != '(') return rest.StartsWith("dpa", StringComparison.Ordinal);
        int words = 0, lower = 0;
        foreach (var word in rest.Split(' '))
        {
            words++;
            if (rest[word] is { Length: > 0 } w && char.IsLower(w[0]) && w is not ("and" or "in" or "for" or "by" or "of" or "the" or "from" or "via" or "editing" or "writing" or "reporting")) lower++;
        }

        return lower * 4 <= words;
    }
}
