using System.Buffers;
using System.Text;

namespace NewsArchive.Reading.Encodings;

/// <summary>Bytes become text: byte order mark first, then what the bytes themselves show.</summary>
internal static class TextDecoding
{
    private static readonly SearchValues<byte> Controls = SearchValues.Create([.. Enumerable.Range(0, 32).Except([9, 10, 12, 13, 27]).Select(c => (byte)c)]);
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Null for bytes that are no text in any encoding.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="charset">What the server or the message said; pages may say it themselves.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? charset = null)
    {
        if (MarkedEncoding(bytes) is var (encoding, length)) return encoding.GetString(bytes[length..]);
        if (UnmarkedUtf16(bytes) is { } utf16) return utf16.GetString(bytes);
        if (IsBinary(bytes)) return null;
        return Mojibake.Repair(Unmarked(bytes, charset));
    }

    /// <summary>What is UTF-8 throughout is UTF-8, whatever it is called; then the name it is given; then what the bytes look like.</summary>
    private static string Unmarked(ReadOnlySpan<byte> bytes, string? charset)
    {
        var named = Named(charset) ?? Named(MetaCharset(bytes));
        if (named is { CodePage: 932 or 50220 or 51932 or 936 or 54936 or 950 or 51949 or 949 } asian) return asian.GetString(bytes);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            if (named is not null && named.CodePage != Encoding.UTF8.CodePage) return named.GetString(bytes);
            return IsMostlyUtf8(bytes) ? Encoding.UTF8.GetString(bytes) : ByLook(bytes).GetString(bytes);
        }
    }

    /// <summary>The encoding of a name; Latin-1 means Windows-1252, as browsers know.</summary>
    private static Encoding? Named(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset)) return null;
        var name = charset.Trim().ToLowerInvariant();
        if (name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "windows-1252" or "cp1252") return Windows1252;
        if (name is "utf-8" or "utf8") return Encoding.UTF8;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The charset that a page names in its first bytes.</summary>
    private static string? MetaCharset(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf((byte)'<') is < 0 or > 512) return null;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) at = head.IndexOf("encoding=", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !head.Contains('<', StringComparison.Ordinal)) return null;
        var value = head.AsSpan(head.IndexOf('=', at) + 1).TrimStart("\"' ");
        var end = 0;
        while (end < value.Length && (char.IsAsciiLetterOrDigit(value[end]) || value[end] is '-' or '_' or ':')) end++;
        return value[..end].ToString();
    }

    /// <summary>Bytes above 127 among Latin letters are Western; old Macs wrote "donÕt" and "ÒYes"; mostly high bytes are Cyrillic.</summary>
    private static Encoding ByLook(ReadOnlySpan<byte> bytes)
    {
        int high = 0, letters = 0, mac = 0, western = 0;
        for (var i = 1; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] >= 0xC0) high++;
            if (char.IsAsciiLetter((char)bytes[i])) letters++;
            if (bytes[i] == 0xD5 && char.IsAsciiLetter((char)bytes[i - 1]) && char.IsAsciiLetterLower((char)bytes[i + 1])) mac++;
            if (bytes[i] == 0xD2 && bytes[i - 1] is (byte)' ' or (byte)'\n' or (byte)'\r' && char.IsAsciiLetter((char)bytes[i + 1])) mac++;
            if (bytes[i] is 0x91 or 0x92 or 0x93 or 0x94 or 0xE9) western++;
        }

        if (high > letters) return CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        return mac > western ? CodePagesEncodingProvider.Instance.GetEncoding(10000)! : Windows1252;
    }

    private static (Encoding Encoding, int Length)? MarkedEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>English in UTF-16 has a zero in every other byte.</summary>
    private static Encoding? UnmarkedUtf16(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..(Math.Min(bytes.Length, 4096) & ~1)];
        if (head.Length < 8 || !head.Contains((byte)0)) return null;
        int even = 0, odd = 0;
        for (var i = 0; i < head.Length; i += 2)
        {
            if (head[i] == 0) even++;
            if (head[i + 1] == 0) odd++;
        }

        var pairs = head.Length / 2;
        if (odd > pairs * 0.7 && even < pairs * 0.05) return Encoding.Unicode;
        return even > pairs * 0.7 && odd < pairs * 0.05 ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>Text has next to no control characters; pictures and programs are full of them.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 65536)];
        if (!head.ContainsAny(Controls)) return false;
        var controls = 0;
        foreach (var b in head)
        {
            if (b < 32 && b is not (9 or 10 or 12 or 13 or 27)) controls++;
        }

        return controls > Math.Max(2, head.Length / 100);
    }

    /// <summary>A long UTF-8 text with a damaged character or two is still UTF-8.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)127);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var used);
            if (status == OperationStatus.Done) good++;
            else bad++;
            bytes = bytes[Math.Max(1, used)..];
        }

        return good > bad * 4;
    }
}
