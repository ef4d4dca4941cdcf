using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArchive.Data.Packing;

/// <summary>Writes and reads one kind of list as the bytes of one column.</summary>
/// <param name="write">Writes an item, given the one before it (the default value before the first).</param>
/// <param name="read">Reads an item, given the one before it.</param>
internal sealed class PackedList<T>(Action<PackedWriter, T, T> write, Func<PackedReader, T, T> read)
{
    [ThreadStatic]
    private static PackedWriter? writers;

    /// <summary>The bytes of the list; an empty list is no bytes.</summary>
    public byte[] Pack(IReadOnlyList<T> items)
    {
        if (items.Count == 0) return [];
        var writer = writers ??= new PackedWriter();
        writer.Clear();
        writer.Number(items.Count);
        var before = default(T)!;
        for (var i = 0; i < items.Count; i++)
        {
            write(writer, items[i], before);
            before = items[i];
        }

        return writer.Written.ToArray();
    }

    /// <summary>The list of the bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public IReadOnlyList<T> Unpack(byte[] bytes)
    {
        if (bytes.Length == 0) return [];
        var reader = new PackedReader(bytes);
        var count = reader.Number();
        if (count < 0 || count > bytes.Length) throw new InvalidDataException("A packed column is damaged.");
        var items = new T[count];
        var before = default(T)!;
        for (var i = 0; i < count; i++) items[i] = before = read(reader, before);
        return items;
    }

    /// <summary>Stores a property as packed bytes.</summary>
    public void Store(PropertyBuilder<IReadOnlyList<T>> property) => property.HasConversion(
        items => Pack(items),
        bytes => Unpack(bytes),
        new ValueComparer<IReadOnlyList<T>>((a, b) => a == b || (a != null && b != null && a.SequenceEqual(b)), items => items.Count, items => items));
}
