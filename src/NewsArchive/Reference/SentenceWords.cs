namespace NewsArchive.Reference;

/// <summary>The words of a sentence as positions: runs of letters and digits, with hyphens and stops only between two of them ("al-Aqsa", "U.S").</summary>
internal ref struct SentenceWords
{
    private readonly Span<(int Start, int End)> words;

    /// <param name="text">The sentence.</param>
    /// <param name="room">Where the positions go; words beyond its end are not looked at.</param>
    public SentenceWords(ReadOnlySpan<char> text, Span<(int Start, int End)> room)
    {
        Text = text;
        words = room;
        for (var i = 0; i < text.Length && Count < room.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsJoint(text, i))) i++;
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

    private static bool IsJoint(ReadOnlySpan<char> text, int i) =>
        text[i] is '-' or '.' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
}
