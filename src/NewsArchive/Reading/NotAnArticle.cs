using System.Collections.Frozen;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading;

/// <summary>Tells, by their first bytes or their name, files that lie beside articles and are none: what they are, not only that they were not read.</summary>
internal static class NotAnArticle
{
    private static readonly (byte[] Start, string What)[] Starts =
    [
        ([0xFF, 0xD8, 0xFF], "a picture"), ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture"), ("GIF8"u8.ToArray(), "a picture"), ("BM"u8.ToArray(), "a picture"),
        ("II*\0"u8.ToArray(), "a picture"), ("MM\0*"u8.ToArray(), "a picture"), ([0, 0, 1, 0], "a picture"),
        ("ID3"u8.ToArray(), "a sound recording"), ("OggS"u8.ToArray(), "a sound recording"), ("fLaC"u8.ToArray(), "a sound recording"), ([0x1A, 0x45, 0xDF, 0xA3], "a film"),
        ("wOFF"u8.ToArray(), "a typeface"), ("wOF2"u8.ToArray(), "a typeface"), ("OTTO"u8.ToArray(), "a typeface"), ([0, 1, 0, 0, 0], "a typeface"),
        ("SQLite format 3\0"u8.ToArray(), "a database"),
    ];

    private static readonly FrozenDictionary<string, string> Endings = PhraseList.Load("file-endings.txt").SelectMany(line => line.Split(':') is [var what, var endings] ? endings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ending => (ending, what)) : [])
        .ToFrozenDictionary(e => e.ending, e => e.what, StringComparer.OrdinalIgnoreCase);

    /// <summary>What a file is that is no text; null where its bytes do not say.</summary>
    public static string? OfBytes(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, what) in Starts)
        {
            if (bytes.StartsWith(start)) return what;
        }

        if (bytes.Length < 12) return null;
        if (bytes.StartsWith("RIFF"u8)) return bytes.Slice(8, 4).SequenceEqual("WEBP"u8) ? "a picture" : bytes.Slice(8, 4).SequenceEqual("WAVE"u8) ? "a sound recording" : "a film";
        if (!bytes.Slice(4, 4).SequenceEqual("ftyp"u8)) return null;
        return bytes.Slice(8, 4) switch { var kind when kind.SequenceEqual("avif"u8) || kind.SequenceEqual("heic"u8) => "a picture", var kind when kind.SequenceEqual("M4A "u8) => "a sound recording", _ => "a film" };
    }

    /// <summary>What a text is by its name, or by the line that names its interpreter; null where it may be an article. A page made by a program ("story.php") is a page.</summary>
    public static string? OfText(string text, string path)
    {
        var name = path.AsSpan()[(path.AsSpan().LastIndexOfAny('/', '\\', '!') + 1)..];
        var dot = name.LastIndexOf('.');
        if (Endings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(dot < 0 ? name : name[dot..], out var what)) return what;
        return text.StartsWith("#!/", StringComparison.Ordinal) || text.StartsWith("<?php", StringComparison.Ordinal) ? "a program's source" : null;
    }
}
