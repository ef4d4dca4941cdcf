using System.Text;

namespace NewsArchive.Data.Packing;

/// <summary>Reads what <see cref="PackedWriter"/> wrote.</summary>
/// <exception cref="InvalidDataException">The bytes are damaged.</exception>
internal sealed class PackedReader(byte[] bytes)
{
    private readonly List<string> seen = [];
    private int position;

    /// <summary>Whether all has been read.</summary>
    public bool AtEnd => position >= bytes.Length;

    /// <summary>Reads a number from 0.</summary>
    public int Number()
    {
        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            if (AtEnd) break;
            var next = bytes[position++];
            value |= (uint)(next & 127) << shift;
            if (next < 128) return (int)value;
        }

        throw new InvalidDataException("A packed column is damaged.");
    }

    /// <summary>Reads a number that may be negative.</summary>
    public int Signed()
    {
        var value = (uint)Number();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    /// <summary>Reads a string or null.</summary>
    public string? Text()
    {
        var code = Number();
        if (code == 0) return null;
        if (code > 1) return code - 2 < seen.Count ? seen[code - 2] : throw new InvalidDataException("A packed column is damaged.");
        var size = Number();
        if (size < 0 || size > bytes.Length - position) throw new InvalidDataException("A packed column is damaged.");
        var value = Encoding.UTF8.GetString(bytes, position, size);
        position += size;
        if (seen.Count < 32) seen.Add(value);
        return value;
    }
}
