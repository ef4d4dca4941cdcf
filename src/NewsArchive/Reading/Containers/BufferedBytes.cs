using System.Text;

namespace NewsArchive.Reading.Containers;

/// <summary>Reads lines and runs of bytes from a stream, and lets its start be looked at without being used up.</summary>
/// <param name="stream">What is read.</param>
/// <param name="promised">How many bytes it must have; one that ends before throws an <see cref="EndOfStreamException"/>.</param>
internal sealed class BufferedBytes(Stream stream, long promised = 0) : ForwardStream
{
    private const int LongestLine = 64 * 1024;
    private const int Smallest = 4 * 1024;
    private const int Largest = 128 * 1024;
    private byte[] buffer = new byte[Smallest];
    private int start;
    private int end;
    private long taken;

    /// <summary>Fewer bytes came than were promised.</summary>
    public bool IsShort { get; private set; }

    public override long Position { get; set; }

    /// <summary>The first bytes that are still to come, up to so many.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (end - start < count && Fill())
        {
        }

        return buffer.AsSpan(start, Math.Min(count, end - start));
    }

    /// <summary>The next line without its end; null at the end of the stream.</summary>
    public string? ReadLine()
    {
        var line = new StringBuilder();
        while (true)
        {
            if (start == end && !Fill()) return line.Length == 0 ? null : line.ToString();
            var rest = buffer.AsSpan(start, end - start);
            var stop = rest.IndexOf((byte)'\n');
            var part = stop < 0 ? rest : rest[..stop];
            if (line.Length + part.Length > LongestLine) throw new InvalidDataException("a header line is too long");
            line.Append(Encoding.UTF8.GetString(part.TrimEnd((byte)'\r')));
            start += part.Length + (stop < 0 ? 0 : 1);
            if (stop >= 0) return line.ToString();
        }
    }

    /// <summary>Passes over so many bytes; returns how many there were.</summary>
    public long Skip(long count)
    {
        var left = count;
        while (left > 0 && (start < end || Fill()))
        {
            var step = (int)Math.Min(left, end - start);
            start += step;
            left -= step;
        }

        return count - left;
    }

    public override int Read(Span<byte> target)
    {
        if (start == end && !Fill()) return 0;
        var count = Math.Min(target.Length, end - start);
        buffer.AsSpan(start, count).CopyTo(target);
        start += count;
        Position += count;
        return count;
    }

    /// <summary>Reads more. Most streams are short, and a large buffer costs more than reading them: it grows where it has been filled.</summary>
    private bool Fill()
    {
        if (end == buffer.Length && end < Largest) Array.Resize(ref buffer, Math.Min(buffer.Length * 4, Largest));
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length) return false;
        var read = stream.Read(buffer.AsSpan(end));
        end += read;
        taken += read;
        IsShort = read == 0 && taken < promised;
        return IsShort ? throw new EndOfStreamException($"{taken} of its {promised} bytes are there") : read > 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
        base.Dispose(disposing);
    }
}
