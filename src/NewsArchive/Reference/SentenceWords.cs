namespace NewsArchive.Reference;

/// <summary>The words of a sentence as positions: runs of letters and digits, with hyphens and stops only between two of them ("al-Aqsa", "U.S").</summary>
internal ref struct SentenceWords
{
    /// <summary>Words beyond this many are not looked at.</summary>
    public const int Most = 400;

    /// <summary>Hashes are below this.</summary>
    public const int Buckets = 4096;

    // Letters and hyphen of "al-".
    private const int Article = 3;

    private readonly (int Start, int End)[] words;
    private readonly ushort[] hashes;
    private readonly ulong[] mask;
    private bool hashed;

    /// <param name="text">The sentence.</param>
    /// <param name="room">Where the words' places go; used by one sentence at a time.</param>
    public SentenceWords(ReadOnlySpan<char> text, WordRoom room)
    {
        Text = text;
        words = room.Positions;
        hashes = room.Hashes;
        mask = room.Mask;
        for (var i = 0; i < text.Length && Count < Most;)
        {
            if (!IsWord(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            i = EndOf(text, i);
            words[Count++] = (start, i);
        }
    }

    /// <summary>The sentence.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    /// <summary>One word.</summary>
    public readonly ReadOnlySpan<char> this[int index] => Text[words[index].Start..words[index].End];

    /// <summary>Where it stands.</summary>
    public readonly (int Start, int End) At(int index) => words[index];

    /// <summary>A word's hash; only after <see cref="HashOnce"/>.</summary>
    public readonly ushort HashAt(int index) => hashes[index];

    /// <summary>Whether a word of the hash may be in the sentence; only after <see cref="HashOnce"/>.</summary>
    public readonly bool MayHave(ushort hash) => (mask[hash >> 6] & (1UL << (hash & 63))) != 0;

    /// <summary>Hashes all words; most sentences name nothing and never need it.</summary>
    public void HashOnce()
    {
        if (hashed) return;
        hashed = true;
        Array.Clear(mask);
        for (var i = 0; i < Count; i++)
        {
            var hash = Hash(this[i]);
            hashes[i] = hash;
            mask[hash >> 6] |= 1UL << (hash & 63);
        }
    }

    /// <summary>The same for a word in any case.</summary>
    public static ushort Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ (uint)(char.IsAscii(c) ? c | 0x20 : 0x7F)) * 16777619u;
        return (ushort)((hash ^ (hash >> 15)) % Buckets);
    }

    /// <summary>Whether a search may start from the word: it begins with a capital or a digit, or with an article before the capital ("al-Bashir").</summary>
    public static bool StartsName(ReadOnlySpan<char> word) => CapitalOf(word) >= 0;

    /// <summary>Where that capital or digit stands in the word; -1 where there is none.</summary>
    public static int CapitalOf(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) ? 0 : word.Length > Article && word[Article - 1] == '-' && char.IsUpper(word[Article]) ? Article : -1;

    /// <summary>Where the word begins whose capital (<see cref="CapitalOf"/>) is this one; -1 where it is another letter of its word.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int capital)
    {
        if (BeginsWord(text, capital)) return capital;
        var start = capital - Article;
        return start >= 0 && text[capital - 1] == '-' && IsWord(text[start]) && IsWord(text[start + 1]) && BeginsWord(text, start) ? start : -1;
    }

    /// <summary>Behind the word that a letter or digit stands in.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (IsWord(text[at]) || IsJoint(text, at))) at++;
        return at;
    }

    private static bool BeginsWord(ReadOnlySpan<char> text, int at) =>
        at == 0 || !IsWord(text[at - 1]) && !(at > 1 && text[at - 1] is '-' or '.' && IsWord(text[at - 2]));

    private static bool IsWord(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);

    private static bool IsJoint(ReadOnlySpan<char> text, int i) =>
        text[i] is '-' or '.' && i + 1 < text.Length && IsWord(text[i + 1]);
}

/// <summary>Room for the words of one sentence.</summary>
internal sealed class WordRoom
{
    /// <summary>Where the words stand.</summary>
    public (int Start, int End)[] Positions { get; } = new (int, int)[SentenceWords.Most];

    /// <summary>The words' hashes.</summary>
    public ushort[] Hashes { get; } = new ushort[SentenceWords.Most];

    /// <summary>A bit for each hash in the sentence.</summary>
    public ulong[] Mask { get; } = new ulong[SentenceWords.Buckets / 64];
}
