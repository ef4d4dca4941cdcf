namespace NewsArchive.Search;

/// <summary>A piece of a query between two spaces; a phrase in marks is one piece.</summary>
/// <param name="Text">As typed.</param>
/// <param name="IsExcluded">Whether "-" stood before it.</param>
/// <param name="Field">What stood before the colon; null for a word or phrase.</param>
/// <param name="Value">Without marks.</param>
/// <param name="IsPhrase">Whether the value stood in marks.</param>
internal readonly record struct QueryPiece(string Text, bool IsExcluded, string? Field, string Value, bool IsPhrase)
{
    public bool IsBareWord => !IsExcluded && Field is null && !IsPhrase;
}

/// <summary>Cuts a query into pieces.</summary>
internal static class QueryPieces
{
    private const string Marks = "\"“”„«»";

    public static IEnumerable<QueryPiece> Of(string text)
    {
        var position = 0;
        while (true)
        {
            while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
            if (position >= text.Length) yield break;
            var (piece, end) = At(text, position);
            position = end;
            if (piece.Value.Length > 0) yield return piece;
        }
    }

    private static (QueryPiece Piece, int End) At(string text, int start)
    {
        var position = start;
        var excluded = text[position] == '-' && position + 1 < text.Length && !char.IsWhiteSpace(text[position + 1]);
        if (excluded) position++;
        var field = Field(text, position);
        if (field is not null) position += field.Length + 1;
        if (IsMark(text[position]) && Close(text, position + 1) is var close and > 0)
        {
            return (new QueryPiece(text[start..(close + 1)], excluded, field, text[(position + 1)..close].Trim(), true), close + 1);
        }

        // A mark that is never closed is no mark.
        if (IsMark(text[position])) position++;
        var end = position;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsMark(text[end])) end++;
        return (new QueryPiece(text[start..end], excluded, field, text[position..end], false), end);
    }

    // "person:kerry": letters, a colon, and something behind it.
    private static string? Field(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return end > start && end + 1 < text.Length && text[end] == ':' && !char.IsWhiteSpace(text[end + 1]) ? text[start..end] : null;
    }

    private static bool IsMark(char c) => Marks.Contains(c, StringComparison.Ordinal);

    private static int Close(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (IsMark(text[i])) return i;
        }

        return -1;
    }
}
