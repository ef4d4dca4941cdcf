namespace NewsArchive.Reading.Containers;

/// <summary>The packed bytes of a gzip file. The decompressor takes more of them than it uses; what it took last can be looked through again for the end of a member.</summary>
internal sealed class MemberBytes(Stream inner) : ForwardStream
{
    private const int MostAtOnce = 8 * 1024;
    private readonly byte[] buffer = new byte[4 * MostAtOnce];
    private int taken;
    private int start;
    private int end;

    /// <summary>The decompressor asked for more than there is.</summary>
    public bool IsShort { get; private set; }

    /// <summary>The next byte; -1 at the end.</summary>
    public int Next()
    {
        if (start == end && !Fill()) return -1;
        return buffer[taken = start++];
    }

    /// <summary>The next byte, which stays; -1 at the end.</summary>
    public int Peek() => start == end && !Fill() ? -1 : buffer[start];

    public override int Read(Span<byte> target)
    {
        if (start == end && !Fill())
        {
            IsShort = true;
            return 0;
        }

        var count = Math.Min(Math.Min(target.Length, MostAtOnce), end - start);
        buffer.AsSpan(start, count).CopyTo(target);
        taken = start;
        start += count;
        return count;
    }

    /// <summary>Whether fewer bytes than these are still to come.</summary>
    public bool HasFewerThan(int count)
    {
        while (end - start < count && Fill())
        {
        }

        return end - start < count;
    }

    /// <summary>Goes to behind the first such bytes that end behind what was taken last, or begin in it; false where they do not stand there.</summary>
    public bool GoBehind(ReadOnlySpan<byte> mark)
    {
        _ = HasFewerThan(mark.Length);
        var at = buffer.AsSpan(taken..Math.Min(end, start + mark.Length)).IndexOf(mark);
        if (at < 0) return false;
        start = taken + at + mark.Length;
        return true;
    }

    /// <summary>Reads more and keeps what was taken last.</summary>
    private bool Fill()
    {
        buffer.AsSpan(taken, end - taken).CopyTo(buffer);
        (start, end, taken) = (start - taken, end - taken, 0);
        var read = inner.Read(buffer.AsSpan(end));
        end += read;
        return read > 0;
    }
}
