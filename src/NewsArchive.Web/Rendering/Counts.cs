using System.Globalization;

namespace NewsArchive.Web.Rendering;

/// <summary>Numbers with their words: "1 account", "3 accounts", "12,400 articles".</summary>
public static class Counts
{
    private static readonly string[] Small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string Of(int count, string one, string? many = null) => Number(count) + " " + (count == 1 ? one : many ?? one + "s");

    /// <summary>As in running text, small numbers in words: "Three accounts".</summary>
    public static string InWords(int count, string one, string? many = null) => Word(count) + " " + (count == 1 ? one : many ?? one + "s");

    public static string Word(int count) => count is >= 0 and <= 12 ? Small[count] : Number(count);

    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>With a capital, to begin a sentence.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>"Kerry, Putin and Lavrov".</summary>
    public static string Join(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
    };
}
