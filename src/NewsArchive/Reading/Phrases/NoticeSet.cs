using System.Collections.Frozen;

namespace NewsArchive.Reading.Phrases;

/// <summary>
/// Phrases of whole words, looked for in running text. Nearly no line holds one, so a line is searched only where it holds
/// the longest word of some phrase.
/// </summary>
internal sealed class NoticeSet
{
    private const int LongestWord = 24;
    private readonly PhraseSet phrases;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly bool[] shapes = new bool[32 * 32 * 32];
    private readonly bool hasSigns;

    public NoticeSet(IEnumerable<string> entries)
    {
        var all = entries.ToList();
        phrases = new(all);
        var longest = all.Select(LongestIn).Where(w => w.Length > 0).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        words = longest.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in longest) shapes[Shape(word)] = true;
        hasSigns = all.Exists(p => LongestIn(p).Length == 0);
    }

    /// <summary>Whether any phrase stands in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => MayHold(text) && phrases.IsIn(text);

    /// <summary>Where one stands; -1 where none does.</summary>
    public int FirstIn(ReadOnlySpan<char> text) => MayHold(text) ? phrases.FirstIn(text) : -1;

    private bool MayHold(ReadOnlySpan<char> text)
    {
        if (hasSigns && text.Contains('©')) return true;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
            var word = text[start..end];
            if (word.Length is > 1 and <= LongestWord && shapes[Shape(word)] && words.Contains(word)) return true;
            start = end + 1;
        }

        return false;
    }

    private static int Shape(ReadOnlySpan<char> word) => ((word[0] & 31) << 10) | ((word[^1] & 31) << 5) | (word.Length & 31);

    private static string LongestIn(string phrase)
    {
        var longest = "";
        for (var start = 0; start < phrase.Length;)
        {
            var end = start;
            while (end < phrase.Length && char.IsAsciiLetter(phrase[end])) end++;
            if (end - start > longest.Length) longest = phrase[start..end];
            start = end + 1;
        }

        return longest;
    }
}
