using System.Buffers;
using System.IO.Compression;

namespace NewsArchive.Reading.Containers;

/// <summary>Unpacks Brotli, and tells what is damaged from what is cut off: the runtime's stream takes a body that is cut off for one that has ended.</summary>
internal static class BrotliBody
{
    /// <exception cref="InvalidDataException">The body is damaged or cut off.</exception>
    /// <exception cref="LimitException">It grows over a limit.</exception>
    public static byte[] Unpack(byte[] body, ReadLimits limits)
    {
        using var decoder = default(BrotliDecoder);
        using var unpacked = new MemoryStream();
        using var bounded = new BoundedStream(unpacked, () => body.Length, limits);
        var chunk = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            for (var at = 0; ;)
            {
                var status = decoder.Decompress(body.AsSpan(at), chunk, out var read, out var written);
                at += read;
                unpacked.Write(chunk, 0, written);
                bounded.Count(written);
                if (unpacked.Length > limits.MaxDocumentBytes) throw new LimitException(EntryBytes.TooLong(limits));
                if (status == OperationStatus.Done) return unpacked.ToArray();
                if (status == OperationStatus.InvalidData) throw new InvalidDataException("its body, packed with br, is damaged");
                if (status == OperationStatus.NeedMoreData) throw new InvalidDataException("its body, packed with br, is cut off");
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }
}
