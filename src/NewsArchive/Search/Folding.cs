using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NewsArchive.Values;

namespace NewsArchive.Search;

/// <summary>
/// Words as the full-text index sees them: runs of letters, digits and marks, in lower case, without diacritics
/// (SQLite's unicode61 with remove_diacritics 2).
/// </summary>
public static class Folding
{
    /// <summary>Whether there is a letter or digit to search for.</summary>
    public static bool HasWord(string text) => text.Any(IsWordCharacter);

    /// <summary>The words of a text, folded.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; NextWord(text, at) is { } span; at = span.End) words.Add(Fold(span.In(text)));
        return words;
    }

    /// <summary>The next word at or behind a position; null behind the last.</summary>
    public static TextSpan? NextWord(string text, int from)
    {
        var start = from;
        while (start < text.Length && !IsWordCharacter(text[start])) start++;
        if (start >= text.Length) return null;
        var end = start + 1;
        while (end < text.Length && IsWordCharacter(text[end])) end++;
        return new TextSpan(start, end);
    }

    /// <summary>One word in lower case without diacritics.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word)) return string.Create(word.Length, word, static (folded, from) => from.ToLowerInvariant(folded));
        var folding = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (!Diacritics.IsCombining(c)) folding.Append(char.ToLowerInvariant(Diacritics.Without(c)));
        }

        return folding.ToString();
    }

    /// <summary>Whether a character is part of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsWordCharacter(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : IsOtherWordCharacter(c);

    private static bool IsOtherWordCharacter(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
            or UnicodeCategory.OtherNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.PrivateUse;
}
