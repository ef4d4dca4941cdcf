using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsArchive.Reconciliation.Shelf;

/// <summary>Writes small values one behind the other; <see cref="PackReader"/> reads them back in the same order.</summary>
internal sealed class PackWriter
{
    private byte[] bytes = new byte[16 * 1024];
    private int at;

    /// <summary>What was written since the last call.</summary>
    public byte[] Take()
    {
        var packed = bytes.AsSpan(0, at).ToArray();
        at = 0;
        return packed;
    }

    /// <summary>A number in as few bytes as it needs; small ones, also below zero, take one.</summary>
    public void Number(long value)
    {
        var left = ((ulong)value << 1) ^ (ulong)(value >> 63);
        var room = Room(10);
        var used = 0;
        for (; left >= 0x80; left >>= 7) room[used++] = (byte)(left | 0x80);
        room[used++] = (byte)left;
        at += used;
    }

    public void Optional(int? value)
    {
        Flag(value is not null);
        if (value is { } number) Number(number);
    }

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void Fraction(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(Room(8), value);
        at += 8;
    }

    public void Day(DateOnly? day) => Number(day is { } known ? known.DayNumber : -1);

    /// <summary>Text of plain letters takes a byte a letter; any other two, exactly as it stands.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(-1);
            return;
        }

        var isPlain = Ascii.IsValid(text);
        Number(((long)text.Length << 1) | (isPlain ? 0L : 1L));
        var size = isPlain ? text.Length : text.Length * sizeof(char);
        var room = Room(size);
        if (isPlain) Ascii.FromUtf16(text, room, out _);
        else MemoryMarshal.AsBytes(text.AsSpan()).CopyTo(room);
        at += size;
    }

    public void List<T>(IReadOnlyList<T> items, Action<PackWriter, T> write)
    {
        Number(items.Count);
        for (var i = 0; i < items.Count; i++) write(this, items[i]);
    }

    public void Texts(IReadOnlyList<string> texts) => List(texts, static (to, text) => to.Text(text));

    private Span<byte> Room(int size)
    {
        if (bytes.Length - at < size) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, at + size));
        return bytes.AsSpan(at);
    }
}
