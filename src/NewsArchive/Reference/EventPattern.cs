namespace NewsArchive.Reference;

/// <summary>
/// Words that together name an event: <c>Boston bombing/bombings/attack</c> is "Boston" and one of the three, in any order, close together.
/// <c>_</c> joins words that stand side by side (<c>World_Cup</c>). A word written with a capital is only matched where the text has one.
/// </summary>
internal sealed class EventPattern
{
    private EventPattern(WorldEvent named, string[][][] elements, int anchor)
    {
        Event = named;
        Elements = elements;
        Anchor = anchor;
    }

    /// <summary>What the words name.</summary>
    public WorldEvent Event { get; }

    /// <summary>All must be there: each is a choice of phrases, each phrase its words.</summary>
    public string[][][] Elements { get; }

    /// <summary>The element a search starts from: a capital or a digit in every phrase, and the fewest phrases.</summary>
    public int Anchor { get; }

    /// <summary>Reads one pattern.</summary>
    /// <exception cref="InvalidDataException">No element has a capital or a digit in every choice, so the search could not start.</exception>
    public static EventPattern Parse(string text, WorldEvent named)
    {
        string[][][] elements = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(element => element.Split('/').Select(phrase => phrase.Split('_')).ToArray())];
        var anchor = -1;
        for (var i = 0; i < elements.Length; i++)
        {
            if (elements[i].All(phrase => NameWord(phrase) >= 0) && (anchor < 0 || elements[i].Length < elements[anchor].Length)) anchor = i;
        }

        return anchor < 0 ? throw new InvalidDataException($"{named.Id}: '{text}' has no word with a capital.") : new(named, elements, anchor);
    }

    /// <summary>The place of the phrase's first word with a capital or a digit; -1 where it has none.</summary>
    public static int NameWord(string[] phrase) => Array.FindIndex(phrase, word => StartsName(word));

    /// <summary>Whether a search may start from the word: it begins with a capital or a digit, or with an article before the capital ("al-Bashir").</summary>
    public static bool StartsName(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) || (word.Length > 3 && word[2] == '-' && char.IsUpper(word[3]));

    /// <summary>Whether the word in the text is the word of the pattern.</summary>
    public static bool Same(ReadOnlySpan<char> inText, string inPattern) =>
        inText.Equals(inPattern, StringComparison.OrdinalIgnoreCase) && (!char.IsUpper(inPattern[0]) || char.IsUpper(inText[0]));
}
