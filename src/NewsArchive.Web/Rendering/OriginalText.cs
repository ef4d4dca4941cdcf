using System.Text;
using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

/// <summary>A piece of the text as it came in; <paramref name="Rule"/> names the rule that left it out, null where it was kept.</summary>
public sealed record OriginalPiece(string Words, string? Rule);

/// <summary>The file an article came from, as text, with what cleaning left out told apart.</summary>
public sealed class OriginalText
{
    /// <summary>More than this is not shown on a page; the whole file is one link away.</summary>
    public const int Limit = 40_000;

    private OriginalText(SourceFileView source, IReadOnlyList<OriginalPiece> pieces, bool isCut)
    {
        Source = source;
        Pieces = pieces;
        IsCut = isCut;
    }

    public SourceFileView Source { get; }

    public IReadOnlyList<OriginalPiece> Pieces { get; }

    public bool IsCut { get; }

    /// <summary>Whether the bytes could be shown as text.</summary>
    public bool IsText => Pieces.Count > 0;

    public static OriginalText Of(SourceFileView source, IReadOnlyList<LeftOutWords> leftOut)
    {
        byte[] bytes;
        try
        {
            bytes = SourceContent.Unpack(source.Content, source.Bytes);
        }
        catch (InvalidDataException)
        {
            return new(source, [], false);
        }

        var text = Decoded(bytes.AsSpan(0, Math.Min(bytes.Length, 4 * Limit)));
        var isCut = bytes.Length > 4 * Limit || text.Length > Limit;
        return new(source, Cut(text.Length > Limit ? text[..Limit] : text, leftOut), isCut);
    }

    /// <summary>Finds what was left out, in the order in which it stood; what cannot be found again stays unmarked.</summary>
    private static List<OriginalPiece> Cut(string text, IReadOnlyList<LeftOutWords> leftOut)
    {
        var pieces = new List<OriginalPiece>();
        var at = 0;
        foreach (var part in leftOut)
        {
            var words = part.Words.TrimEnd('…').Trim();
            if (words.Length == 0 || text.IndexOf(words, at, StringComparison.Ordinal) is not (>= 0 and var found)) continue;
            if (found > at) pieces.Add(new(text[at..found], null));
            pieces.Add(new(words, part.Rule));
            at = found + words.Length;
        }

        if (at < text.Length) pieces.Add(new(text[at..], null));
        return pieces;
    }

    private static string Decoded(ReadOnlySpan<byte> bytes)
    {
        var encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        var text = encoding.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        return text.Contains('\uFFFD', StringComparison.Ordinal) && encoding == Encoding.UTF8 ? Encoding.Latin1.GetString(bytes).ReplaceLineEndings("\n") : text;
    }
}
