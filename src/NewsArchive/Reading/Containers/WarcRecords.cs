using System.Globalization;

namespace NewsArchive.Reading.Containers;

/// <summary>Reads WARC 1.0 and 1.1: each web page of a crawl is a source "file!address". Records that were never pages are told as skipped.</summary>
internal static class WarcRecords
{
    private const string CutOff = "the web archive is cut off";

    public static IEnumerable<RawSource> Read(BufferedBytes bytes, string path, ReadLimits limits, CancellationToken cancel)
    {
        while (NextVersion(bytes) is { } version)
        {
            cancel.ThrowIfCancellationRequested();
            if (!version.StartsWith("WARC/", StringComparison.Ordinal))
            {
                yield return RawSource.Failed(path, bytes.Peek(1).IsEmpty ? CutOff : "the web archive is damaged: a record does not begin where it should");
                yield break;
            }

            var headers = Headers(bytes);
            if (!long.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                yield return RawSource.Failed(path, bytes.Peek(1).IsEmpty ? CutOff : "the web archive is damaged: a record does not say how long it is");
                yield break;
            }

            var source = Record(bytes, headers, length, path, limits, out var cutOff);
            if (source is not null) yield return source;
            if (cutOff) yield break;
        }
    }

    private static RawSource? Record(BufferedBytes bytes, Dictionary<string, string> headers, long length, string path, ReadLimits limits, out bool cutOff)
    {
        cutOff = false;
        var type = headers.GetValueOrDefault("WARC-Type") ?? "";
        var name = $"{path}!{(headers.GetValueOrDefault("WARC-Target-URI") ?? "").Trim('<', '>')}";
        if (type is not ("response" or "resource" or "conversion"))
        {
            cutOff = bytes.Skip(length) < length;
            return cutOff ? RawSource.Failed(path, CutOff) : null;
        }

        if (length > limits.MaxDocumentBytes)
        {
            cutOff = bytes.Skip(length) < length;
            return RawSource.Failed(name, EntryBytes.TooLong(limits));
        }

        var block = new byte[length];
        var read = bytes.ReadAtLeast(block, block.Length, throwOnEndOfStream: false);
        cutOff = read < length;
        if (cutOff) return RawSource.Failed(name, string.Create(CultureInfo.InvariantCulture, $"the web archive is cut off: {read:N0} of the record's {length:N0} bytes are there"));
        return NotAPage(type, headers.GetValueOrDefault("Content-Type") ?? "", block) is { } reason ? RawSource.Skipped(name, reason) : new(name, block);
    }

    private static string? NotAPage(string type, string contentType, ReadOnlySpan<byte> block)
    {
        if (type != "response") return contentType.Length == 0 || contentType.Contains("html", StringComparison.OrdinalIgnoreCase) || contentType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) ? null : $"{contentType}, not a page";
        return Formats.HttpResponse.NotAPage(block);
    }

    private static string? NextVersion(BufferedBytes bytes)
    {
        string? line;
        do line = bytes.ReadLine();
        while (line is { Length: 0 });
        return line;
    }

    private static Dictionary<string, string> Headers(BufferedBytes bytes)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (string? line; (line = bytes.ReadLine()) is { Length: > 0 } && headers.Count < 200;)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) headers.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return headers;
    }
}
