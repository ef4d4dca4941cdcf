using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsArchive.Reading.Containers;

namespace NewsArchive.Reading.Formats;

/// <summary>A page as a server sent it: status line, headers, and a body that may be chunked and compressed. Web archives keep pages so.</summary>
internal static class HttpResponse
{
    /// <summary>Why a response is no page; null for a page.</summary>
    public static string? NotAPage(ReadOnlySpan<byte> response)
    {
        var (status, headers, _) = Parse(response);
        if (status is not (200 or 203)) return string.Create(CultureInfo.InvariantCulture, $"the server answered {status}");
        var type = headers.GetValueOrDefault("Content-Type") ?? "";
        return type.Length == 0 || type.Contains("html", StringComparison.OrdinalIgnoreCase) || type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) ? null : $"{type.Split(';')[0]}, not a page";
    }

    /// <summary>The body, unpacked, and the encoding that the server named.</summary>
    /// <exception cref="InvalidDataException">The body is damaged or grows over a limit.</exception>
    public static (byte[] Body, string? Charset) Body(ReadOnlySpan<byte> response, ReadLimits limits)
    {
        var (_, headers, start) = Parse(response);
        var body = response[start..].ToArray();
        if (headers.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true) body = Unchunked(body);
        return (Unpacked(body, headers.GetValueOrDefault("Content-Encoding"), limits), Charset(headers.GetValueOrDefault("Content-Type")));
    }

    /// <summary>"text/html; charset=utf-8" → "utf-8".</summary>
    public static string? Charset(string? contentType)
    {
        var at = contentType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : contentType![(at + 8)..].Split(';', ' ')[0].Trim('"', '\'');
    }

    private static (int Status, Dictionary<string, string> Headers, int Body) Parse(ReadOnlySpan<byte> response)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var status = 0;
        var at = 0;
        for (var first = true; at < response.Length; first = false)
        {
            var end = response[at..].IndexOf((byte)'\n');
            if (end < 0 || end > 65536) break;
            var line = Encoding.Latin1.GetString(response.Slice(at, end)).TrimEnd('\r');
            at += end + 1;
            if (line.Length == 0) break;
            if (first) _ = int.TryParse(line.Split(' ').ElementAtOrDefault(1), NumberStyles.None, CultureInfo.InvariantCulture, out status);
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0) headers.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return (status, headers, at);
    }

    /// <summary>Takes the lengths of the chunks out; a body that is not chunked after all stays as it is.</summary>
    private static byte[] Unchunked(byte[] body)
    {
        using var whole = new MemoryStream(body.Length);
        for (var at = 0; at < body.Length;)
        {
            var end = Array.IndexOf(body, (byte)'\n', at);
            var size = end < 0 || end - at > 100 ? "" : Encoding.Latin1.GetString(body, at, end - at).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var length) || length < 0) return whole.Length == 0 ? body : whole.ToArray();
            if (length == 0) break;
            at = end + 1;
            whole.Write(body, at, Math.Min(length, body.Length - at));
            at += length;
            while (at < body.Length && body[at] is (byte)'\r' or (byte)'\n') at++;
        }

        return whole.ToArray();
    }

    /// <summary>Unpacks what the header says is packed. Some crawlers unpack a page and keep its header: a body that begins like a page is one.</summary>
    private static byte[] Unpacked(byte[] body, string? encoding, ReadLimits limits)
    {
        var name = encoding?.Trim().ToLowerInvariant() ?? "";
        if (name.Length == 0 || name == "identity" || body.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'<', ..] or []) return body;
        if (name == "br") return BrotliBody.Unpack(body, limits);
        using var packed = new MemoryStream(body);
        using var stream = Unpacking(packed, name, body);
        if (stream is null) return name is "gzip" or "x-gzip" ? body : throw new LimitException($"its body is packed with {name}, which is not read");
        using var bounded = new BoundedStream(stream, () => body.Length, limits);
        var whole = EntryBytes.Read(bounded, "", limits);
        if (whole.Told is ReadOutcome.Failed failed) throw new LimitException(failed.Reason);
        return stream is GzipMembers { Trouble: not (null or GzipMembers.GoesOn) } ? throw new InvalidDataException("its body, packed with gzip, is cut off or damaged") : whole.Bytes.ToArray();
    }

    private static Stream? Unpacking(Stream packed, string encoding, byte[] body) => encoding switch
    {
        "gzip" or "x-gzip" when body is [0x1F, 0x8B, ..] => new GzipMembers(packed),
        "deflate" => body is [0x78, ..] ? new ZLibStream(packed, CompressionMode.Decompress) : new DeflateStream(packed, CompressionMode.Decompress),
        _ => null,
    };
}
