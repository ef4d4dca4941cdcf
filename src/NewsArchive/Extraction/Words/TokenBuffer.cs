namespace NewsArchive.Extraction.Words;

/// <summary>A growing row of tokens that are written in place.</summary>
internal sealed class TokenBuffer(int expected)
{
    private Token[] _items = new Token[Math.Max(expected, 16)];

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>A token, to be read or changed.</summary>
    public ref Token this[int index] => ref _items[index];

    /// <summary>Appends a token.</summary>
    public void Add(in Token token)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        _items[Count++] = token;
    }

    /// <summary>Leaves the first tokens only.</summary>
    public void CutTo(int count) => Count = count;

    /// <summary>The tokens, without a copy.</summary>
    public ReadOnlyMemory<Token> ToMemory() => _items.AsMemory(0, Count);
}
