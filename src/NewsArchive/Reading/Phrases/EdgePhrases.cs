namespace NewsArchive.Reading.Phrases;

/// <summary>
/// Phrases that a line may open with or end with. Nearly no line does: only those that share its first (or last) letter are worth
/// comparing, and they keep their order.
/// </summary>
internal sealed class EdgePhrases
{
    private const int Others = 128;
    private readonly string[][] byLetter;
    private readonly bool atEnd;

    private EdgePhrases(IEnumerable<string> phrases, bool atEnd)
    {
        this.atEnd = atEnd;
        var groups = phrases.ToLookup(phrase => Group(atEnd ? phrase[^1] : phrase[0]));
        byLetter = [.. Enumerable.Range(0, Others + 1).Select(group => groups[group].ToArray())];
    }

    public static EdgePhrases Openings(IEnumerable<string> phrases) => new(phrases, atEnd: false);

    public static EdgePhrases Endings(IEnumerable<string> phrases) => new(phrases, atEnd: true);

    /// <summary>The phrases with which the text may open (or end), whatever its case.</summary>
    public string[] For(ReadOnlySpan<char> text) => text.IsEmpty ? [] : byLetter[Group(atEnd ? text[^1] : text[0])];

    private static int Group(char letter) => letter < Others ? char.ToLowerInvariant(letter) : Others;
}
