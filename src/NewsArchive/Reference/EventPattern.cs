namespace NewsArchive.Reference;

/// <summary>
/// Words that together name an event: <c>Boston bombing/bombings/attack</c> is "Boston" and one of the three, in any order, close together.
/// <c>_</c> joins words that stand side by side (<c>World_Cup</c>). A word written with a capital is only matched where the text has one.
/// </summary>
internal sealed class EventPattern
{
    private readonly ushort[][] others;

    private EventPattern(WorldEvent named, EventPhrase[][] elements, int anchor)
    {
        Event = named;
        Elements = elements;
        Anchor = anchor;
        // The element with the fewest choices is the likeliest to say no.
        others = [.. elements.Where((_, i) => i != anchor).Select(choices => choices.Select(phrase => phrase.FirstHash).ToArray()).OrderBy(hashes => hashes.Length)];
    }

    /// <summary>What the words name.</summary>
    public WorldEvent Event { get; }

    /// <summary>All must be there: each is a choice of phrases.</summary>
    public EventPhrase[][] Elements { get; }

    /// <summary>The element a search starts from: the one with a capital or a digit in every phrase, and the fewest phrases.</summary>
    public int Anchor { get; }

    /// <summary>Reads one pattern.</summary>
    /// <exception cref="InvalidDataException">No element has a capital or a digit in every choice, so the search could not start.</exception>
    public static EventPattern Parse(string text, WorldEvent named)
    {
        EventPhrase[][] elements = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(element => element.Split('/').Select(phrase => new EventPhrase(phrase)).ToArray())];
        var anchor = -1;
        for (var i = 0; i < elements.Length; i++)
        {
            if (elements[i].All(phrase => phrase.NameWord >= 0) && (anchor < 0 || elements[i].Length < elements[anchor].Length)) anchor = i;
        }

        return anchor < 0 ? throw new InvalidDataException($"{named.Id}: '{text}' has no word with a capital.") : new(named, elements, anchor);
    }

    /// <summary>Whether the sentence may have a phrase of every element but the anchor, as far as the hashes of first words tell.</summary>
    public bool MayStandIn(in SentenceWords sentence)
    {
        foreach (var hashes in others)
        {
            if (!MayHaveAny(sentence, hashes)) return false;
        }

        return true;
    }

    private static bool MayHaveAny(in SentenceWords sentence, ushort[] hashes)
    {
        foreach (var hash in hashes)
        {
            if (sentence.MayHave(hash)) return true;
        }

        return false;
    }
}

/// <summary>Words of a pattern that stand side by side.</summary>
internal sealed class EventPhrase
{
    private readonly string[] words;

    /// <param name="text">The words, joined by <c>_</c>.</param>
    public EventPhrase(string text)
    {
        words = text.Split('_');
        FirstHash = SentenceWords.Hash(words[0]);
        NameWord = Array.FindIndex(words, word => SentenceWords.StartsName(word));
    }

    /// <summary>The number of words.</summary>
    public int Length => words.Length;

    /// <summary>Of the first word, whatever its case.</summary>
    public ushort FirstHash { get; }

    /// <summary>The place of the first word with a capital or a digit; -1 where there is none.</summary>
    public int NameWord { get; }

    /// <summary>The word a search finds the phrase by; only where <see cref="NameWord"/> is not -1.</summary>
    public string Name => words[NameWord];

    /// <summary>Whether the phrase stands in the sentence from the word on.</summary>
    public bool StandsAt(in SentenceWords sentence, int at)
    {
        if (at < 0 || at + words.Length > sentence.Count || sentence.HashAt(at) != FirstHash) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!Same(sentence[at + i], words[i])) return false;
        }

        return true;
    }

    private static bool Same(ReadOnlySpan<char> inText, string inPattern) =>
        inText.Equals(inPattern, StringComparison.OrdinalIgnoreCase) && (!char.IsUpper(inPattern[0]) || char.IsUpper(inText[0]));
}
