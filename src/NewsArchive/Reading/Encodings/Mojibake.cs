using System.Text;

namespace NewsArchive.Reading.Encodings;

/// <summary>Repairs UTF-8 that was once read as Windows-1252: "itâ€™s" → "it’s", "cafÃ©" → "café".</summary>
internal static class Mojibake
{
    private static readonly UTF8Encoding Strict = new(false, true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback)!;

    public static string Repair(string text)
    {
        for (var rounds = 0; rounds < 2 && HasSigns(text); rounds++)
        {
            // One byte of a closing mark has no character in Windows-1252: programs wrote a sign for it, or nothing.
            var repaired = ClosingMarks(Once(text.Replace("â€\uFFFD", "â€\u009D", StringComparison.Ordinal)));
            if (repaired == text) return text;
            text = repaired;
        }

        return text;
    }

    /// <summary>"â€" and "Ã" before a sign are next to never meant.</summary>
    private static bool HasSigns(string text) =>
        text.Contains("â€", StringComparison.Ordinal) || SignAfter(text, 'Ã') || SignAfter(text, 'Â');

    private static bool SignAfter(string text, char lead)
    {
        for (var at = text.IndexOf(lead, StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf(lead, at + 1))
        {
            if (text[at + 1] is (>= '\u0080' and <= '\u00BF') or '€' or '™' or '“' or '”' or '‘' or '’' or '–' or '—' or 'œ' or 'š' or 'ž' or 'Œ' or 'Š' or '…' or '‰' or '¢' or '©') return true;
        }

        return false;
    }

    // "â€ he said": what is left of a closing mark.
    private static string ClosingMarks(string text)
    {
        var at = text.IndexOf("â€", StringComparison.Ordinal);
        if (at < 0) return text;
        var repaired = new StringBuilder(text.Length);
        var from = 0;
        for (; at >= 0; at = text.IndexOf("â€", at + 2, StringComparison.Ordinal))
        {
            var next = at + 2 < text.Length ? text[at + 2] : ' ';
            if (!char.IsWhiteSpace(next) && !char.IsAsciiLetterOrDigit(next) && next is not ('.' or ',' or ';' or ':' or ')' or '?' or '!')) continue;
            repaired.Append(text, from, at - from).Append('”');
            from = at + 2;
        }

        return repaired.Append(text, from, text.Length - from).ToString();
    }

    private static string Once(string text)
    {
        var repaired = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && text[end] > '\x7f') end++;
            if (end == i)
            {
                var plain = text.AsSpan(i).IndexOfAnyExceptInRange('\0', '\x7f');
                if (plain < 0) plain = text.Length - i;
                repaired.Append(text, i, plain);
                i += plain;
                continue;
            }

            repaired.Append(Run(text.AsSpan(i, end - i)));
            i = end;
        }

        return repaired.ToString();
    }

    /// <summary>A run of signs that is UTF-8 when taken as bytes.</summary>
    private static string Run(ReadOnlySpan<char> run)
    {
        var text = run.ToString();
        if (run.Length < 2 || run.Length > 4096) return text;
        try
        {
            return Strict.GetString(Bytes(text));
        }
        catch (Exception e) when (e is DecoderFallbackException or EncoderFallbackException)
        {
            return text;
        }
    }

    /// <summary>The bytes that Windows-1252 read as these characters; five of them it reads as control characters.</summary>
    private static byte[] Bytes(string text)
    {
        var bytes = new List<byte>(text.Length);
        foreach (var c in text)
        {
            if (c is '\u0081' or '\u008D' or '\u008F' or '\u0090' or '\u009D') bytes.Add((byte)c);
            else bytes.AddRange(Windows1252.GetBytes([c]));
        }

        return [.. bytes];
    }
}
