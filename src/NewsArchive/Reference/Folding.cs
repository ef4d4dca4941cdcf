namespace NewsArchive.Reference;

/// <summary>Makes spellings comparable: case, accents, hyphens and full stops do not tell two names or titles apart.</summary>
internal static class Folding
{
    /// <summary>Longer names and titles than this are cut; none in any table comes near.</summary>
    public const int Longest = 128;

    // Latin-1 and Latin Extended-A letters from U+00C0, each over the plain letter it is written with where accents are dropped.
    private const string Plain =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Letters and digits only: "Kim Jong-un" and "Kim Jong Un" → "kimjongun". Returns the length written.</summary>
    public static int Name(ReadOnlySpan<char> text, Span<char> into)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (length == into.Length) break;
            if (Letter(c) is var letter and not '\0') into[length++] = letter;
        }

        return length;
    }

    /// <summary>Words between single blanks, one before and one behind: "Russia's U.S. Ambassador" → " russia us ambassador ". Returns the length written.</summary>
    public static int Words(ReadOnlySpan<char> text, Span<char> into)
    {
        var length = 0;
        into[length++] = ' ';
        for (var i = 0; i < text.Length && length < into.Length - 1; i++)
        {
            var c = text[i];
            if (IsPossessive(text, i))
            {
                i++;
                continue;
            }

            if (Letter(c) is var letter and not '\0') into[length++] = letter;
            else if (c is not ('.' or '\'' or '’') && into[length - 1] != ' ') into[length++] = ' ';
        }

        if (into[length - 1] != ' ') into[length++] = ' ';
        return length;
    }

    /// <summary>The key of a name as a string, for building tables.</summary>
    public static string NameKey(string text)
    {
        Span<char> key = stackalloc char[Longest];
        return new string(key[..Name(text, key)]);
    }

    /// <summary>Folded words as a string, for building tables.</summary>
    public static string WordsKey(string text)
    {
        Span<char> key = stackalloc char[Longest];
        return new string(key[..Words(text, key)]);
    }

    private static bool IsPossessive(ReadOnlySpan<char> text, int i) =>
        text[i] is '\'' or '’' && i + 1 < text.Length && text[i + 1] is 's' or 'S' && (i + 2 == text.Length || !char.IsLetter(text[i + 2]));

    private static char Letter(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '\u00C0' and <= '\u017F' => Plain[c - '\u00C0'] is var plain and not ' ' ? plain : '\0',
        '’' or '\'' => '\0',
        _ => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0',
    };
}
