namespace NewsArchive.Values;

/// <summary>A piece of an article's text: UTF-16 positions, <paramref name="End"/> exclusive.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 units in the span.</summary>
    public int Length => End - Start;

    /// <summary>Whether the position stands in the span.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the whole of another span stands in this one.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one position.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The words themselves.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
