using System.Buffers;

namespace NewsArchive.Extraction.Words;

/// <summary>A growing row of tokens that are written in place.</summary>
internal sealed class TokenBuffer(int expected)
{
    private Token[] _items = ArrayPool<Token>.Shared.Rent(Math.Max(expected, 16));

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>A token, to be read or changed.</summary>
    public ref Token this[int index] => ref _items[index];

    /// <summary>Appends a token.</summary>
    public void Add(in Token token)
    {
        if (Count == _items.Length) Grow();
        _items[Count++] = token;
    }

    /// <summary>Leaves the first tokens only.</summary>
    public void CutTo(int count) => Count = count;

    /// <summary>The tokens; the buffer is empty then and no longer to be used.</summary>
    public TokenRow ToRow()
    {
        var row = _items.AsSpan(0, Count).ToArray();
        ArrayPool<Token>.Shared.Return(_items);
        (_items, Count) = ([], 0);
        return new TokenRow(row);
    }

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(Count * 2);
        _items.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<Token>.Shared.Return(_items);
        _items = larger;
    }
}
