using System.Buffers;
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
            var odd = NextOdd(text, i);
            clean.Append(text, i, (odd < 0 ? text.Length : odd) - i);
            if (odd < 0) break;
            i = odd;
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

        return Mojibake.Repair(TextComposition.Compose(clean.ToString()));
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

    private static bool IsPlain(string text) => NextOdd(text, 0) < 0;

    /// <summary>The next character that may not stand as it is. Plain ASCII is passed over at the machine's full width.</summary>
    private static int NextOdd(string text, int from)
    {
        while (from < text.Length)
        {
            var next = text.AsSpan(from).IndexOfAnyExcept(PlainAscii);
            if (next < 0) return -1;
            from += next;
            if (text[from] >= Plain.Length || !Plain[text[from]]) return from;
            from++;
        }

        return -1;
    }

    private static readonly SearchValues<char> PlainAscii = SearchValues.Create("\n\t" + string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c)));

    /// <summary>Beside ASCII: the Latin letters, quotation marks and dashes that news is full of.</summary>
    private static readonly bool[] Plain = MakePlain();

    private static bool[] MakePlain()
    {
        var plain = new bool[0x2100];
        for (var c = 0xC0; c < 0x180; c++) plain[c] = true;
        foreach (var c in "\u2018\u2019\u201C\u201D\u2013\u2014\u2026\u2022£€§°") plain[c] = true;
        return plain;
    }
}
