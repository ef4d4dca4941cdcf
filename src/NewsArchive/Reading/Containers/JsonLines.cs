namespace NewsArchive.Reading.Containers;

/// <summary>Cuts an export of one JSON object a line into its lines: each is a source of its own, so that a grown export costs only what is new.</summary>
internal static class JsonLines
{
    /// <summary>The first line is a whole object and a second one follows.</summary>
    public static bool IsJsonLines(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) head = head[3..];
        if (head.IsEmpty || head[0] != (byte)'{') return false;
        var end = head.IndexOf((byte)'\n');
        if (end < 0) return false;
        var line = head[..end].TrimEnd((byte)'\r').TrimEnd((byte)' ');
        var rest = head[(end + 1)..];
        return line.Length > 2 && line[^1] == (byte)'}' && (rest.IsEmpty || rest[0] is (byte)'{' or (byte)'\n' or (byte)'\r');
    }

    public static IEnumerable<RawSource> Read(BufferedBytes bytes, string path, ReadLimits limits)
    {
        using var line = new MemoryStream();
        var chunk = new byte[64 * 1024];
        var number = 1;
        for (int read; (read = bytes.Read(chunk)) > 0;)
        {
            for (var from = 0; from < read;)
            {
                var end = Array.IndexOf(chunk, (byte)'\n', from, read - from);
                line.Write(chunk, from, (end < 0 ? read : end) - from);
                if (line.Length > limits.MaxDocumentBytes)
                {
                    yield return RawSource.Failed($"{path}!{number}", EntryBytes.TooLong(limits));
                    yield break;
                }

                if (end < 0) break;
                if (Line(line) is { } whole) yield return Source(whole, path, number);
                number++;
                from = end + 1;
            }
        }

        if (Line(line) is { } last) yield return Source(last, path, number);
    }

    private static RawSource Source(byte[] line, string path, int number)
    {
        var name = $"{path}!{number}";
        var mark = line.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var written = line.AsSpan(mark).Trim((byte)' ');
        return written.Length > 1 && written[0] == (byte)'{' && written[^1] == (byte)'}' ? new(name, line) : RawSource.Failed(name, "the line is cut off, or no JSON object");
    }

    private static byte[]? Line(MemoryStream line)
    {
        var bytes = line.ToArray().AsSpan().TrimEnd((byte)'\r');
        line.SetLength(0);
        return bytes.Trim((byte)' ').IsEmpty ? null : bytes.ToArray();
    }
}
