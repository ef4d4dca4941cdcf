using System.Buffers.Binary;
using System.IO.Compression;

namespace NewsArchive.Reading.Containers;

/// <summary>
/// Unpacks gzip (RFC 1952), one member after the other, and tells whether the file ended where it should: the runtime's own stream takes
/// one that is cut off for one that has ended. What is whole before the damage comes out; then the stream ends, and <see cref="Trouble"/> says why.
/// </summary>
internal sealed class GzipMembers(Stream packed) : ForwardStream
{
    public const string CutOff = "the gzip file is cut off";
    public const string GoesOn = "the gzip file goes on with something else, which was not read";

    private readonly MemberBytes input = new(packed);
    private DeflateStream? member;
    private bool isFirst = true;
    private uint crc;
    private uint length;

    /// <summary>Why the stream ended before the file did, or before it should have; null for a file that is whole.</summary>
    public string? Trouble { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        while (Trouble is null && (member is not null || Begin()))
        {
            var read = Unpack(buffer);
            if (read > 0) return read;
            if (Trouble is null) End();
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            member?.Dispose();
            input.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Begins the next member; false at the end of the file. Zeros behind a member fill a tape's block and are nothing.</summary>
    private bool Begin()
    {
        while (!isFirst && input.Peek() == 0) input.Next();
        if (input.Peek() < 0) return false;
        Trouble = Header();
        if (Trouble is not null) return false;
        isFirst = false;
        (crc, length) = (0, 0);
        member = new DeflateStream(input, CompressionMode.Decompress, leaveOpen: true);
        return true;
    }

    /// <summary>Passes over a member's header; says what is wrong with it.</summary>
    private string? Header()
    {
        Span<byte> fixedPart = stackalloc byte[10];
        ReadOnlySpan<byte> start = [0x1F, 0x8B, 8];
        for (var i = 0; i < fixedPart.Length; i++)
        {
            var b = input.Next();
            if (b < 0) return CutOff;
            fixedPart[i] = (byte)b;
            if (i < start.Length && b != start[i]) return isFirst ? "the gzip file is damaged" : GoesOn;
        }

        var flags = fixedPart[3];
        if ((flags & 4) != 0) PassOver(input.Next() | (input.Next() << 8));
        if ((flags & 8) != 0) PassOverText();
        if ((flags & 16) != 0) PassOverText();
        if ((flags & 2) != 0) PassOver(2);
        return input.Peek() < 0 ? CutOff : null;
    }

    private void PassOver(int count)
    {
        while (count-- > 0 && input.Next() >= 0)
        {
        }
    }

    private void PassOverText()
    {
        while (input.Next() > 0)
        {
        }
    }

    private int Unpack(Span<byte> buffer)
    {
        try
        {
            var read = member!.Read(buffer);
            crc = Crc32.Append(crc, buffer[..read]);
            length += (uint)read;
            if (read == 0 && input.IsShort) Trouble = CutOff;
            return read;
        }
        catch (InvalidDataException)
        {
            Trouble = "the gzip file is damaged";
            return 0;
        }
    }

    /// <summary>A member ends with the checksum and the length of what came out of it, by which its end is found.</summary>
    private void End()
    {
        member!.Dispose();
        member = null;
        Span<byte> trailer = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, crc);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], length);
        if (!input.GoBehind(trailer)) Trouble = input.HasFewerThan(trailer.Length) ? "the gzip file is cut off or damaged" : "the gzip file is damaged: a checksum is wrong";
    }
}
