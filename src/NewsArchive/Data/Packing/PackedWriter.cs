using System.Text;

namespace NewsArchive.Data.Packing;

/// <summary>Writes short lists into bytes: numbers in seven-bit groups, strings once each.</summary>
internal sealed class PackedWriter
{
    private byte[] buffer = new byte[1024];
    private int length;
    private readonly List<string> seen = [];

    /// <summary>What was written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    /// <summary>Forgets what was written, and the strings seen.</summary>
    public void Clear()
    {
        length = 0;
        seen.Clear();
    }

    /// <summary>Writes a number from 0.</summary>
    public void Number(int value)
    {
        Room(5);
        var rest = (uint)value;
        while (rest > 127)
        {
            buffer[length++] = (byte)(rest | 128);
            rest >>= 7;
        }

        buffer[length++] = (byte)rest;
    }

    /// <summary>Writes a number that may be negative; small ones of either sign are short.</summary>
    public void Signed(int value) => Number((value << 1) ^ (value >> 31));

    /// <summary>Writes a string or null. One written before is written as its number.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Number(0);
            return;
        }

        var known = seen.IndexOf(value);
        if (known >= 0)
        {
            Number(known + 2);
            return;
        }

        // The table is searched from end to end, so it stays short; later strings are written out again.
        if (seen.Count < 32) seen.Add(value);
        Number(1);
        var bytes = Encoding.UTF8.GetByteCount(value);
        Number(bytes);
        Room(bytes);
        length += Encoding.UTF8.GetBytes(value, buffer.AsSpan(length));
    }

    private void Room(int more)
    {
        if (length + more <= buffer.Length) return;
        Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + more));
    }
}
