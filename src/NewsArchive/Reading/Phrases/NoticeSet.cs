using System.Collections.Frozen;

namespace NewsArchive.Reading.Phrases;

/// <summary>
/// Phrases of whole words, looked for in running text, whatever their case. Nearly no line holds one: a phrase is compared only where its
/// longest word stands.
/// </summary>
internal sealed class NoticeSet
{
    private const int LongestWord = 24;
    private const string Sign = "©";
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> byWord;
    private readonly bool[] shapes = new bool[32 * 32 * 32];
    private readonly bool hasSign;

    public NoticeSet(IEnumerable<string> entries)
    {
        var phrases = entries.Select(Anchored).ToList();
        hasSign = phrases.RemoveAll(p => p.Text == Sign) > 0;
        var words = phrases.ToLookup(p => p.Text.Substring(p.At, p.Length), StringComparer.OrdinalIgnoreCase);
        byWord = words.ToFrozenDictionary(w => w.Key, w => w.ToArray(), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words) shapes[Shape(word.Key)] = true;
    }

    /// <summary>Whether any phrase stands in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => FirstIn(text) >= 0;

    /// <summary>Where one stands; -1 where none does.</summary>
    public int FirstIn(ReadOnlySpan<char> text)
    {
        if (hasSign && text.IndexOf(Sign, StringComparison.Ordinal) is var sign and >= 0) return sign;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
            var word = text[start..end];
            if (word.Length is > 1 and <= LongestWord && shapes[Shape(word)] && byWord.TryGetValue(word, out var phrases))
            {
                foreach (var phrase in phrases)
                {
                    if (phrase.At <= start && text[(start - phrase.At)..].StartsWith(phrase.Text, StringComparison.OrdinalIgnoreCase)) return start - phrase.At;
                }
            }

            start = end + 1;
        }

        return -1;
    }

    private static int Shape(ReadOnlySpan<char> word) => ((word[0] & 31) << 10) | ((word[^1] & 31) << 5) | (word.Length & 31);

    private static Phrase Anchored(string phrase)
    {
        var (at, length) = (0, 0);
        for (var start = 0; start < phrase.Length;)
        {
            var end = start;
            while (end < phrase.Length && char.IsAsciiLetter(phrase[end])) end++;
            if (end - start > length) (at, length) = (start, end - start);
            start = end + 1;
        }

        return new(phrase, at, length);
    }

    /// <param name="Text">The phrase.</param>
    /// <param name="At">Where its longest word stands in it.</param>
    /// <param name="Length">That word's length.</param>
    private readonly record struct Phrase(string Text, int At, int Length);
}
