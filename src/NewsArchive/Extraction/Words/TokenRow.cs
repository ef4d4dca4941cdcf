namespace NewsArchive.Extraction.Words;

/// <summary>All tokens of an article. A type of our own, and no span: its indexer is read millions of times, and code compiled ahead inlines only what this library holds.</summary>
public readonly record struct TokenRow
{
    private readonly Token[] _items;

    internal TokenRow(Token[] items) => _items = items;

    /// <summary>The number of tokens.</summary>
    public int Length => _items.Length;

    /// <summary>One of them.</summary>
    public ref readonly Token this[int index] => ref _items[index];
}
