using System.Collections.Frozen;

namespace NewsArchive.Reading.Phrases;

/// <summary>The phrasing of pages, held as data: one entry a line, "#" opens a comment.</summary>
internal static class PhraseList
{
    /// <summary>The entries of a file of this folder.</summary>
    public static string[] Load(string file) => LoadFrom($"NewsArchive.Reading.Phrases.{file}");

    /// <summary>The entries of an embedded file by its whole name.</summary>
    public static string[] LoadFrom(string resource)
    {
        using var stream = typeof(PhraseList).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The library lacks its list {resource}.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#')];
    }

    /// <summary>Entries that a whole line is compared with.</summary>
    public static FrozenSet<string> Lines(string file) =>
        Load(file).Select(Cleaning.LineFeatures.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Entries that a line may open with, whatever its case.</summary>
    public static EdgePhrases Openings(string file) => EdgePhrases.Openings(Load(file));

    /// <summary>Entries of whole words, looked for anywhere in a line, whatever their case.</summary>
    public static NoticeSet InText(string file) => new(Load(file));

    /// <summary>Entries looked for anywhere, in the middle of words too.</summary>
    public static PhraseSet Anywhere(string file) => new(Load(file));
}
