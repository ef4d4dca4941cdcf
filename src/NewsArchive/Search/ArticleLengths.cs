using NewsArchive.Data.Sqlite;

namespace NewsArchive.Search;

/// <summary>
/// How many words each article has, by its number; 0 where it was not read yet. The words of an article never change, so what is there stays right,
/// and threads that write the same number at once do no harm.
/// </summary>
internal sealed class ArticleLengths
{
    // A row of the index's own sizes: a number for each column, seven bits a byte with the highest first.
    private const string Sizes = "SELECT id, sz FROM ArticleIndex_docsize";
    private const int Columns = 2;

    private readonly Lock gate = new();
    private volatile int[] lengths = [];

    /// <summary>The lengths, with room for all articles below a number.</summary>
    public int[] UpTo(int size)
    {
        if (lengths is { } known && known.Length >= size) return known;
        lock (gate)
        {
            if (lengths.Length < size)
            {
                var longer = new int[Math.Max(size, lengths.Length * 2)];
                lengths.CopyTo(longer, 0);
                lengths = longer;
            }

            return lengths;
        }
    }

    /// <summary>Reads all that the index has: about 1 µs an article.</summary>
    public void ReadAhead(int size, ReadConnection connection, CancellationToken cancel)
    {
        var known = UpTo(size);
        var rows = connection.Statement(Sizes);
        while (rows.Next())
        {
            cancel.ThrowIfCancellationRequested();
            if (rows.Number(0) is >= 0 and var article && article < size) known[article] = Math.Max(1, Words(rows.Bytes(1)));
        }
    }

    private static int Words(ReadOnlySpan<byte> sizes)
    {
        var (sum, number, columns) = (0, 0, 0);
        foreach (var part in sizes)
        {
            number = (number << 7) | (part & 0x7F);
            if ((part & 0x80) != 0) continue;
            sum += number;
            number = 0;
            if (++columns == Columns) break;
        }

        return sum;
    }
}
