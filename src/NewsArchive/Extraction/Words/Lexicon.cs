using System.Collections.Frozen;

namespace NewsArchive.Extraction.Words;

/// <summary>All word lists in one table, so that each word of an article is looked up once.</summary>
public static class Lexicon
{
    private const string Folder = "NewsArchive.Extraction.Words.Lists.";

    private static readonly FrozenDictionary<string, WordClass> Words = Load();

    private static readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What is known of the word, in any case; <see cref="WordClass.None"/> for an unknown word.</summary>
    public static WordClass Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 40) return WordClass.None;
        Span<char> lower = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            lower[i] = c < 128 ? (char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c) : c == '’' ? '\'' : char.ToLowerInvariant(c);
        }

        return Lookup.TryGetValue(lower, out var found) ? found : WordClass.None;
    }

    private static FrozenDictionary<string, WordClass> Load()
    {
        var words = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var one in Enum.GetValues<WordClass>())
        {
            if (!ulong.IsPow2((ulong)one) || one == WordClass.OpensPhrase) continue;
            foreach (var word in WordList.Read(Folder + one + ".txt"))
            {
                var key = word.ToLowerInvariant();
                words[key] = words.GetValueOrDefault(key) | one;
                var blank = key.IndexOf(' ', StringComparison.Ordinal);
                if (blank < 0) continue;
                var opening = key[..blank];
                words[opening] = words.GetValueOrDefault(opening) | WordClass.OpensPhrase;
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
