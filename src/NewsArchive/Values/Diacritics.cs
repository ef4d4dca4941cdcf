namespace NewsArchive.Values;

/// <summary>
/// Latin letters without their diacritics ("é" → "e"), as Unicode's canonical decomposition and SQLite's full-text index have it.
/// The program runs without the operating system's tables of languages, and <see cref="string.Normalize()"/> does nothing there.
/// </summary>
public static class Diacritics
{
    // The base letter of each character from U+00C0, and of each from U+1E00; "." where there is none.
    private const string FromC0 =
        "AAAAAA.CEEEEIIII.NOOOOO..UUUUY..aaaaaa.ceeeeiiii.nooooo..uuuuy.y" +
        "AaAaAaCcCcCcCcDd..EeEeEeEeEeGgGgGgGgHh..IiIiIiIiI...JjKk.LlLlLl." +
        "...NnNnNn...OoOoOo..RrRrRrSsSsSsSsTtTt..UuUuUuUuUuUuWwYyYZzZzZz." +
        "................................Oo.............Uu..............." +
        ".............AaIiOoUuUuUuUuUu.AaAa....GgKkOoOo..j...Gg..NnAa...." +
        "AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............";

    private const string From1E00 =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm" +
        "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv" +
        "WwWwWwWwWwXxXxYyZzZzZzhtwy......AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe" +
        "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

    /// <summary>The letter without its diacritics; the character itself where it has none.</summary>
    public static char Without(char letter)
    {
        var plain = letter switch
        {
            < '\u00C0' => letter,
            < '\u0240' => FromC0[letter - '\u00C0'],
            >= '\u1E00' and < '\u1F00' => From1E00[letter - '\u1E00'],
            _ => '.',
        };
        return plain == '.' ? letter : plain;
    }

    /// <summary>Whether a character is a combining diacritic, which stands behind its letter.</summary>
    public static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';
}
