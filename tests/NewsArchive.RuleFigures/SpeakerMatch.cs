namespace NewsArchive.RuleFigures;

/// <summary>Whether two descriptions mean the same speaker: the words of the shorter are in the longer, or the surnames agree and no first name stands against it.</summary>
internal static class SpeakerMatch
{
    private static readonly HashSet<string> LowWords = new(
        "the a an of mr mrs ms dr sen gov rep former then said president vice secretary state senator governor lady sir lord".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Pronouns = new("he she it they who i we him her them his".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the words are one pronoun.</summary>
    public static bool IsPronoun(string words) => Pronouns.Contains(words);

    /// <summary>Whether the name found, or the words as printed, mean the labelled speaker.</summary>
    public static bool IsSame(string label, string? name, string? printed)
    {
        var wanted = Words(label);
        foreach (var found in (List<string>[])[Words(name), Words(printed)])
        {
            if (wanted.Count == 0 || found.Count == 0 || IsPronoun(found[0]) || IsPronoun(wanted[0])) continue;
            if (found.TrueForAll(word => Has(wanted, word)) || wanted.TrueForAll(word => Has(found, word))) return true;
        }

        var full = Words(name);
        if (wanted.Count == 0 || full.Count == 0 || !Has(wanted, full[^1])) return false;
        var at = wanted.FindIndex(word => word.Equals(full[^1], StringComparison.OrdinalIgnoreCase));
        var first = at > 0 && char.IsUpper(wanted[at - 1][0]) ? wanted[at - 1] : null;
        return full.Count == 1 || first is null || char.ToLowerInvariant(first[0]) == char.ToLowerInvariant(full[0][0]) || Has(full, first) || Has(wanted, full[0]);
    }

    private static bool Has(List<string> words, string word) => words.Exists(one => one.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static List<string> Words(string? text)
    {
        var words = new List<string>();
        foreach (var piece in (text ?? "").Replace('’', '\'').Split([' ', ',', '.', ';', ':', '(', ')', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries))
        {
            var end = piece.IndexOf('\'', StringComparison.Ordinal);
            var word = end > 0 && piece.Length - end <= 2 ? piece[..end] : piece.Trim('\'');
            if (word.Length > 0) words.Add(word);
        }

        var kept = words.FindAll(word => !LowWords.Contains(word));
        return kept.Count > 0 ? kept : words;
    }
}
