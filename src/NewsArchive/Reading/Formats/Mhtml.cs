using System.Text;
using NewsArchive.Reading.Encodings;

namespace NewsArchive.Reading.Formats;

/// <summary>Reads pages that a browser saved as one file (.mht, .mhtml): the first HTML part of a MIME message. Mail saved as .eml is read the same way.</summary>
internal static class Mhtml
{
    private const int MostParts = 2000;
    private const int MostHeaderLines = 2000;

    /// <summary>A part with its headers.</summary>
    /// <param name="Headers">In small letters, unfolded.</param>
    /// <param name="Body">Still encoded.</param>
    internal readonly record struct Part(Dictionary<string, string> Headers, ReadOnlyMemory<byte> Body);

    /// <summary>The page's decoded text and whether it is HTML; null where no part can be read.</summary>
    public static (string Text, bool IsHtml, Dictionary<string, string> Headers)? Read(ReadOnlyMemory<byte> bytes)
    {
        var whole = Parse(bytes);
        var parts = Parts(whole, 0).Take(MostParts).ToList();
        foreach (var kind in (ReadOnlySpan<string>)["text/html", "application/xhtml+xml", "text/plain"])
        {
            foreach (var part in parts)
            {
                if (!(part.Headers.GetValueOrDefault("content-type") ?? "text/plain").StartsWith(kind, StringComparison.OrdinalIgnoreCase)) continue;
                var text = TextDecoding.Decode(Decoded(part), HttpResponse.Charset(part.Headers.GetValueOrDefault("content-type")));
                if (string.IsNullOrWhiteSpace(text)) continue;
                if (part.Headers.GetValueOrDefault("content-location") is { } address) whole.Headers.TryAdd("content-location", address);
                return (text, kind != "text/plain", whole.Headers);
            }
        }

        return null;
    }

    private static IEnumerable<Part> Parts(Part part, int depth)
    {
        var type = part.Headers.GetValueOrDefault("content-type") ?? "";
        var at = type.IndexOf("boundary=", StringComparison.OrdinalIgnoreCase);
        if (!type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) || at < 0 || depth > 4)
        {
            yield return part;
            yield break;
        }

        var rest = type[(at + 9)..].Trim();
        var boundary = rest.StartsWith('"') ? rest[1..].Split('"')[0] : rest.Split(';', ' ')[0];
        foreach (var section in Sections(part.Body, Encoding.Latin1.GetBytes("--" + boundary)))
        {
            foreach (var inner in Parts(Parse(section), depth + 1)) yield return inner;
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Sections(ReadOnlyMemory<byte> body, byte[] boundary)
    {
        if (boundary.Length < 3) yield break;
        var start = body.Span.IndexOf(boundary);
        while (start >= 0)
        {
            var from = start + boundary.Length;
            var length = body.Span[from..].IndexOf(boundary);
            if (length < 0) length = body.Length - from;
            var section = body.Slice(from, length);
            var line = section.Span.IndexOf((byte)'\n');
            if (section.Span.StartsWith("--"u8)) yield break;
            if (line >= 0) yield return section[(line + 1)..];
            start = from + length < body.Length ? from + length : -1;
        }
    }

    private static Part Parse(ReadOnlyMemory<byte> bytes)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        var last = "";
        var at = 0;
        var span = bytes.Span;
        for (var lines = 0; at < span.Length && headers.Count < 200 && lines < MostHeaderLines; lines++)
        {
            var end = span[at..].IndexOf((byte)'\n');
            if (end < 0) break;
            var line = Encoding.Latin1.GetString(span.Slice(at, Math.Min(end, 8192))).TrimEnd('\r');
            at += end + 1;
            if (line.Length == 0) break;
            if (line[0] is ' ' or '\t' && last.Length > 0) headers[last] += " " + line.Trim();
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
            {
                last = line[..colon].Trim().ToLowerInvariant();
                headers[last] = line[(colon + 1)..].Trim();
            }
        }

        return new(headers, bytes[at..]);
    }

    private static byte[] Decoded(Part part) => (part.Headers.GetValueOrDefault("content-transfer-encoding") ?? "").Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => QuotedPrintable(part.Body.Span),
        "base64" => Base64(part.Body.Span),
        _ => part.Body.ToArray(),
    };

    private static byte[] QuotedPrintable(ReadOnlySpan<byte> text)
    {
        var bytes = new byte[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != (byte)'=') bytes[length++] = text[i];
            else if (i + 2 < text.Length && char.IsAsciiHexDigit((char)text[i + 1]) && char.IsAsciiHexDigit((char)text[i + 2]))
            {
                bytes[length++] = (byte)((Hex(text[i + 1]) << 4) | Hex(text[i + 2]));
                i += 2;
            }
            else
            {
                while (i + 1 < text.Length && text[i + 1] is (byte)'\r' or (byte)' ' or (byte)'\t') i++;
                if (i + 1 < text.Length && text[i + 1] == (byte)'\n') i++;
            }
        }

        return bytes[..length];
    }

    private static int Hex(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static byte[] Base64(ReadOnlySpan<byte> text)
    {
        var clean = new List<byte>(text.Length);
        foreach (var b in text)
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/') clean.Add(b);
        }

        while (clean.Count % 4 != 0) clean.Add((byte)'=');
        try
        {
            return Convert.FromBase64String(Encoding.Latin1.GetString([.. clean]));
        }
        catch (FormatException)
        {
            return [];
        }
    }
}
