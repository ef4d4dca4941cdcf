using System.Globalization;
using NewsArchive.Reading.Containers;

namespace NewsArchive.Reading;

/// <summary>Bounds what a text takes in memory: each line is an object or two, however short.</summary>
internal static class PieceLimit
{
    /// <summary>The characters that a line has on average, and an element with its text.</summary>
    public const int LineLength = 20;

    /// <summary>The same of an element of a page.</summary>
    public const int ElementLength = 40;

    /// <exception cref="LimitException">The text is cut into too many lines.</exception>
    public static void CheckLines(string text, ReadLimits limits)
    {
        var lines = text.AsSpan().Count('\n');
        if (lines <= limits.MaxSmallPieces + (text.Length / LineLength)) return;
        throw new LimitException(string.Create(CultureInfo.InvariantCulture, $"it has {lines:N0} lines of less than {LineLength} characters on average, over the limit of {limits.MaxSmallPieces:N0}"));
    }
}
