namespace NewsArchive.Values;

/// <summary>A sentence of the text.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Start">First position.</param>
/// <param name="End">Position behind the last.</param>
/// <param name="Block">Index of the block it stands in.</param>
public readonly record struct Sentence(int Number, int Start, int End, int Block)
{
    /// <summary>The sentence's place in the text.</summary>
    public TextSpan Span => new(Start, End);
}
