using System.Text;

namespace NewsArchive.Reading.Encodings;

/// <summary>Bytes become text: byte order mark first, then what the bytes themselves show.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Null for bytes that are no text in any encoding.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (MarkedEncoding(bytes) is var (encoding, length)) return encoding.GetString(bytes[length..]);
        if (UnmarkedUtf16(bytes) is { } utf16) return utf16.GetString(bytes);
        if (IsBinary(bytes)) return null;
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return IsMostlyUtf8(bytes) ? Encoding.UTF8.GetString(bytes) : Windows1252.GetString(bytes);
        }
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
        if (head.Length < 8) return null;
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
            if (status == System.Buffers.OperationStatus.Done) good++;
            else bad++;
            bytes = bytes[Math.Max(1, used)..];
        }

        return good > bad * 4;
    }
}
