using System.Buffers;
using System.Globalization;

namespace NewsArchive.Reading.Containers;

/// <summary>Takes one entry of a container into memory, within the limits.</summary>
internal static class EntryBytes
{
    /// <summary>The source of an entry, or why it is none.</summary>
    public static RawSource Read(Stream stream, string path, ReadLimits limits)
    {
        using var bytes = new MemoryStream();
        var chunk = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            for (int read; (read = stream.Read(chunk)) > 0;)
            {
                if (bytes.Length + read > limits.MaxDocumentBytes) return RawSource.Failed(path, TooLong(limits));
                bytes.Write(chunk, 0, read);
            }

            return new(path, bytes.ToArray());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    public static string TooLong(ReadLimits limits) =>
        string.Create(CultureInfo.InvariantCulture, $"it has more than {limits.MaxDocumentBytes:N0} bytes, the limit for one document");

    /// <summary>An entry's name as part of a path: its own, never above the container.</summary>
    public static string Name(string name) =>
        string.Join('/', name.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Where(p => p is not ("." or "..")));

    /// <summary>What systems add to containers unasked.</summary>
    public static bool IsHidden(string name) =>
        name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name[(name.LastIndexOf('/') + 1)..].StartsWith('.');
}
