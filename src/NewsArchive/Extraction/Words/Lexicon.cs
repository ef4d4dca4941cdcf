using System.Numerics;

namespace NewsArchive.Extraction.Words;

/// <summary>All word lists in one table, so that each word of an article is looked up once.</summary>
public static class Lexicon
{
    private const string Folder = "NewsArchive.Extraction.Words.Lists.";

    private const int LongestEntry = 40;

    private static readonly Entry[] Table = Load();

    /// <summary>What is known of the word, or of the name of several words with a blank between them, in any case; <see cref="WordClass.None"/> where nothing is.</summary>
    public static WordClass Of(ReadOnlySpan<char> word) => word.Length is 0 or > LongestEntry ? WordClass.None : OfKey(KeyOf(word));

    /// <summary>
    /// A number for the word, the same in any case and with either apostrophe. The 30,000 listed words have 30,000 numbers of 2^64,
    /// so that the table needs to keep no words: a stranger that shares a number with one of them will not be met.
    /// </summary>
    internal static ulong KeyOf(ReadOnlySpan<char> word)
    {
        var key = 14695981039346656037UL;
        foreach (var c in word)
        {
            var lower = c < 128 ? char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c : c == '’' ? '\'' : char.ToLowerInvariant(c);
            key = (key ^ lower) * 1099511628211UL;
        }

        return key;
    }

    /// <summary>What is known of the word with this number.</summary>
    internal static WordClass OfKey(ulong key)
    {
        var table = Table;
        for (var slot = Slot(key, table.Length); ; slot = (slot + 1) & (table.Length - 1))
        {
            ref readonly var entry = ref table[slot];
            if (entry.Key == key) return entry.Class;
            if (entry.Key == 0) return WordClass.None;
        }
    }

    private static int Slot(ulong key, int slots) => (int)(key ^ (key >> 32)) & (slots - 1);

    private static Entry[] Load()
    {
        var words = new Dictionary<ulong, WordClass>();
        foreach (var one in Enum.GetValues<WordClass>())
        {
            if (!ulong.IsPow2((ulong)one)) continue;
            foreach (var word in WordList.Read(Folder + one + ".txt"))
            {
                Add(words, word, one);
                var blank = word.IndexOf(' ', StringComparison.Ordinal);
                if (blank > 0) Add(words, word.AsSpan(0, blank), WordClass.OpensPhrase);
            }
        }

        var table = new Entry[BitOperations.RoundUpToPowerOf2((uint)words.Count * 2)];
        foreach (var (key, known) in words)
        {
            var slot = Slot(key, table.Length);
            while (table[slot].Key != 0) slot = (slot + 1) & (table.Length - 1);
            table[slot] = new Entry(key, known);
        }

        return table;
    }

    private static void Add(Dictionary<ulong, WordClass> words, ReadOnlySpan<char> word, WordClass one)
    {
        var key = KeyOf(word);
        words[key] = words.GetValueOrDefault(key) | one;
    }

    private readonly record struct Entry(ulong Key, WordClass Class);
}
