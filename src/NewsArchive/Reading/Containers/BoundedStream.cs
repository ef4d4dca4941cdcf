using System.Globalization;

namespace NewsArchive.Reading.Containers;

/// <summary>What is not read though it is not damaged, for it breaks a limit or is packed in a way that is not known; the message says all.</summary>
internal sealed class LimitException(string message) : IOException(message);

/// <summary>Counts what comes out of a compressed stream and stops where it grows beyond all measure.</summary>
internal sealed class BoundedStream(Stream inner, Func<long> compressed, ReadLimits limits) : ForwardStream
{
    /// <summary>Small streams may be as dense as they like.</summary>
    private const long Free = 16 << 20;

    private long total;

    public override long Position
    {
        get => total;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Count(read);
        return read;
    }

    /// <summary>Counts so many bytes more.</summary>
    /// <exception cref="LimitException">That is too many.</exception>
    public void Count(int read)
    {
        total += read;
        if (total > limits.MaxDecompressedBytes)
            throw new LimitException(string.Create(CultureInfo.InvariantCulture, $"it unpacks to more than {limits.MaxDecompressedBytes:N0} bytes, the limit"));
        if (total > Free && total / limits.MaxCompressionRatio > Math.Max(1, compressed()))
            throw new LimitException(string.Create(CultureInfo.InvariantCulture, $"it unpacks to more than {limits.MaxCompressionRatio:N0} times its size, the limit"));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
