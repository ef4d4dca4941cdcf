using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsArchive.Reconciliation.Shelf;

/// <summary>Reads what <see cref="PackWriter"/> wrote, in the same order.</summary>
internal sealed class PackReader(byte[] bytes)
{
    private int at;

    public long Number()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return (long)(value >> 1) ^ -(long)(value & 1);
        }
    }

    public int Int() => (int)Number();

    public int? Optional() => Flag() ? Int() : null;

    public bool Flag() => Number() != 0;

    public double Fraction()
    {
        at += 8;
        return BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(at - 8));
    }

    public DateOnly? Day() => Number() is var day and >= 0 ? DateOnly.FromDayNumber((int)day) : null;

    public string? Text()
    {
        var told = Number();
        if (told < 0) return null;
        var length = (int)(told >> 1);
        var size = (told & 1) == 0 ? length : length * sizeof(char);
        var stored = bytes.AsSpan(at, size);
        at += size;
        return (told & 1) == 0 ? Encoding.ASCII.GetString(stored) : new string(MemoryMarshal.Cast<byte, char>(stored));
    }

    /// <summary>A text that is never null.</summary>
    public string Words() => Text() ?? "";

    public T[] List<T>(Func<PackReader, T> read)
    {
        var items = new T[Int()];
        for (var i = 0; i < items.Length; i++) items[i] = read(this);
        return items;
    }

    public string[] Texts() => List(static from => from.Words());
}
