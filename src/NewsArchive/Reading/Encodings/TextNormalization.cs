using System.Globalization;
using System.Text;

namespace NewsArchive.Reading.Encodings;

/// <summary>
/// Makes text such that search finds the word and nothing is hidden: line ends are "\n", composed characters (NFC), no soft hyphens,
/// zero-width or direction marks, no NUL, lone surrogates become U+FFFD, odd spaces become spaces.
/// </summary>
internal static class TextNormalization
{
    public static string Normalize(string text)
    {
        if (IsPlain(text)) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var plain = text.AsSpan(i).IndexOfAnyExcept(PlainCharacters);
            if (plain < 0) plain = text.Length - i;
            clean.Append(text, i, plain);
            i += plain;
            if (i >= text.Length) break;
            var c = text[i];
            if (c == '\r')
            {
                if (i + 1 >= text.Length || text[i + 1] != '\n') clean.Append('\n');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else
            {
                AppendCleaned(clean, c);
            }
        }

        return TextComposition.Compose(clean.ToString());
    }

    private static void AppendCleaned(StringBuilder clean, char c)
    {
        if (c is '\n' or '\t' or (>= ' ' and < '\x7f')) clean.Append(c);
        else if (c is '\u2028' or '\u2029' or '\u0085' or '\f' or '\v') clean.Append('\n');
        else if (char.IsSurrogate(c)) clean.Append('\uFFFD');
        else if (char.IsWhiteSpace(c) || c == '\u2800') clean.Append(' ');
        else if (!IsHidden(c)) clean.Append(c);
    }

    /// <summary>Soft hyphens, joiners, direction marks, byte order marks inside the text, other control characters.</summary>
    private static bool IsHidden(char c) =>
        c is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF'
        || c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB')
        || char.GetUnicodeCategory(c) == UnicodeCategory.Control;

    private static bool IsPlain(string text) => text.AsSpan().IndexOfAnyExcept(PlainCharacters) < 0;

    /// <summary>What may stand as it is: ASCII, and the quotation marks, dashes and Latin letters that news is full of.</summary>
    private static readonly System.Buffers.SearchValues<char> PlainCharacters = System.Buffers.SearchValues.Create(
        "\n\t" + string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c))
        + string.Concat(Enumerable.Range(0xC0, 0x17F - 0xC0).Select(c => (char)c)) + "\u2018\u2019\u201C\u201D\u2013\u2014\u2026\u2022£€§°");
}
