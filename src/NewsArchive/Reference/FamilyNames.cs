namespace NewsArchive.Reference;

/// <summary>The part of a name by which the news goes on to call somebody.</summary>
public static class FamilyNames
{
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "al", "el", "bin", "ibn", "ben", "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ten", "ter",
    };

    private static readonly HashSet<string> Numerals = new(StringComparer.Ordinal) { "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI" };

    private static readonly HashSet<string> Additions = new(StringComparer.OrdinalIgnoreCase) { "jr", "jr.", "sr", "sr." };

    /// <summary>
    /// "Kerry" for "John Kerry", "Xi" for "Xi Jinping" (the tables say so), "Al Khalifa" for "Hamad bin Isa Al Khalifa", "Hurt" for
    /// "Harry Hurt III"; a ruler's number stays with the name: "Abdullah II". A name of one word is its own.
    /// </summary>
    public static string Of(string name)
    {
        if (KnownPeople.ShortName(name) is { } called) return called;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length;
        while (end > 2 && (Additions.Contains(words[end - 1]) || Numerals.Contains(words[end - 1]))) end--;
        if (end == 2 && (Numerals.Contains(words[1]) || Additions.Contains(words[1]))) return string.Join(' ', words[..2]);
        var first = end - 1;
        while (first > 1 && Particles.Contains(words[first - 1])) first--;
        return first <= 0 ? name.Trim() : string.Join(' ', words[first..end]).TrimEnd(',');
    }
}
