namespace NewsArchive.Search;

/// <summary>
/// M. F. Porter, An algorithm for suffix stripping (1980), as SQLite's full-text index applies it: so that a page can mark the words the index matched.
/// </summary>
public static class PorterStemmer
{
    private const int Longest = 64;

    private static readonly (string Suffix, string Stem)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("logi", "log"), ("bli", "ble"), ("alli", "al"), ("entli", "ent"),
        ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"),
        ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Suffix, string Stem)[] Step3 =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] Step4 =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize",
    ];

    /// <summary>The stem of a folded word: "negotiations" → "negoti".</summary>
    public static string Stem(string word)
    {
        if (word.Length is < 3 or > Longest) return word;
        word = Plural(word);
        word = PastOrParticiple(word);
        if (word.EndsWith('y') && HasVowel(word.AsSpan(0, word.Length - 1))) word = word[..^1] + "i";
        word = Replace(word, Step2);
        word = Replace(word, Step3);
        word = Strip(word);
        return Finish(word);
    }

    private static string Plural(string word)
    {
        if (!word.EndsWith('s')) return word;
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal)) return word[..^2];
        return word.EndsWith("ss", StringComparison.Ordinal) ? word : word[..^1];
    }

    private static string PastOrParticiple(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal)) return Measure(word.AsSpan(0, word.Length - 3)) > 0 ? word[..^1] : word;
        var cut = word.EndsWith("ed", StringComparison.Ordinal) ? 2 : word.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        if (cut == 0 || !HasVowel(word.AsSpan(0, word.Length - cut))) return word;
        word = word[..^cut];
        if (word.EndsWith("at", StringComparison.Ordinal) || word.EndsWith("bl", StringComparison.Ordinal) || word.EndsWith("iz", StringComparison.Ordinal)) return word + "e";
        if (word.Length > 1 && word[^1] == word[^2] && IsConsonant(word, word.Length - 1) && word[^1] is not ('l' or 's' or 'z')) return word[..^1];
        return Measure(word) == 1 && EndsConsonantVowelConsonant(word) ? word + "e" : word;
    }

    private static string Replace(string word, (string Suffix, string Stem)[] rules)
    {
        foreach (var (suffix, stem) in rules)
        {
            if (!word.EndsWith(suffix, StringComparison.Ordinal)) continue;
            var rest = word.AsSpan(0, word.Length - suffix.Length);
            return Measure(rest) > 0 ? string.Concat(rest, stem) : word;
        }

        return word;
    }

    private static string Strip(string word)
    {
        foreach (var suffix in Step4)
        {
            if (!word.EndsWith(suffix, StringComparison.Ordinal)) continue;
            var rest = word.AsSpan(0, word.Length - suffix.Length);
            // "ion" only goes behind s or t: "adoption", but "lion" stays.
            if (suffix == "ion" && (rest.IsEmpty || rest[^1] is not ('s' or 't'))) continue;
            if (suffix == "ent" && word.EndsWith("ment", StringComparison.Ordinal)) return word;
            return Measure(rest) > 1 ? rest.ToString() : word;
        }

        return word;
    }

    private static string Finish(string word)
    {
        if (word.EndsWith('e'))
        {
            var rest = word[..^1];
            var measure = Measure(rest);
            if (measure > 1 || (measure == 1 && !EndsConsonantVowelConsonant(rest))) word = rest;
        }

        return word.EndsWith("ll", StringComparison.Ordinal) && Measure(word.AsSpan(0, word.Length - 1)) > 1 ? word[..^1] : word;
    }

    // The number of times a vowel is followed by a consonant.
    private static int Measure(ReadOnlySpan<char> word)
    {
        var measure = 0;
        var vowelBefore = false;
        for (var i = 0; i < word.Length; i++)
        {
            var consonant = IsConsonant(word, i);
            if (consonant && vowelBefore) measure++;
            vowelBefore = !consonant;
        }

        return measure;
    }

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!IsConsonant(word, i)) return true;
        }

        return false;
    }

    private static bool EndsConsonantVowelConsonant(ReadOnlySpan<char> word) =>
        word.Length >= 3 && IsConsonant(word, word.Length - 3) && !IsConsonant(word, word.Length - 2) && IsConsonant(word, word.Length - 1) && word[^1] is not ('w' or 'x' or 'y');

    // "y" is a vowel behind a consonant: a run of them alternates, so this looks back no further than the run.
    private static bool IsConsonant(ReadOnlySpan<char> word, int place)
    {
        var consonant = true;
        var run = place;
        while (run > 0 && word[run] == 'y') run--;
        if (word[run] != 'y') consonant = word[run] is not ('a' or 'e' or 'i' or 'o' or 'u');
        for (var i = word[run] == 'y' ? run + 1 : run + 1; i <= place; i++) consonant = !consonant;
        return consonant;
    }
}
