using System.Buffers.Binary;

namespace NewsArchive.Reading.Containers;

/// <summary>
/// Passes a gzip file's bytes on and remembers the last eight, in which it says how long it is unpacked:
/// the decompressor itself takes a file that is cut off for one that has ended.
/// </summary>
internal sealed class GzipCheck(Stream inner) : Stream
{
    private readonly byte[] last = new byte[8];
    private long passed;
    private int members;
    private int matched;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get; set; }

    /// <summary>Whether the file ended before it said it would; only asked of files of one member, once all is unpacked.</summary>
    public bool IsCutOff(BufferedBytes unpacked)
    {
        if (unpacked.Peek(1).Length > 0 || members > 1) return false;
        return passed < 18 || BinaryPrimitives.ReadUInt32LittleEndian(last.AsSpan(4)) != (uint)unpacked.Position;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Remember(buffer[..read]);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Remember(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            matched = (matched, b) switch
            {
                (_, 0x1F) => 1,
                (1, 0x8B) => 2,
                (2, 0x08) => 3,
                _ => 0,
            };
            if (matched != 3) continue;
            members++;
            matched = 0;
        }

        passed += bytes.Length;
        var kept = Math.Min(8, bytes.Length);
        if (kept < 8) last.AsSpan(kept).CopyTo(last);
        bytes[^kept..].CopyTo(last.AsSpan(8 - kept));
    }
}
