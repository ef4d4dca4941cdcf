using System.Buffers;
using System.Collections.Frozen;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Tells what stands above a headline to say where on the site one is: "Home > World > Europe", "NATIONAL".</summary>
internal static class SectionLabels
{
    private const int MostWords = 4;
    private const int FewestHeadlineWords = 4;
    private static readonly string[] Arrows = [" > ", " › ", " » ", " → ", " >> "];
    private static readonly SearchValues<char> ArrowSigns = SearchValues.Create(">›»→");
    private static readonly FrozenSet<string> Words = PhraseList.Lines("section-words.txt");
    private static readonly FrozenSet<string> Furniture = PhraseList.Lines("furniture-lines.txt");

    /// <summary>A trail of three short names or more, or of two where the first is a page of every site ("Home", "News").</summary>
    public static bool IsTrail(string line)
    {
        if (!line.AsSpan().ContainsAny(ArrowSigns) || LineFeatures.EndsSentence(line)) return false;
        var parts = line.Split(Arrows, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2) return false;
        var opensSite = Furniture.Contains(LineFeatures.Key(parts[0]));
        var named = opensSite ? parts[..^1] : parts;
        return (opensSite || parts.Length > 2) && Array.TrueForAll(named, p => p.AsSpan().Count(' ') < MostWords);
    }

    /// <summary>A label of words that sections are named by, or one word in capitals; what follows it must be a headline of its own.</summary>
    public static bool IsLabel(TextLine line, TextLine headline)
    {
        if (line.Words > MostWords || line.IsBullet || line.EndsSentence && !line.Text.EndsWith("U.S.", StringComparison.Ordinal)) return false;
        if (headline.Words < FewestHeadlineWords || headline.IsBullet) return false;
        return IsOfSectionWords(line.Text) || line.Words == 1 && line.Text.Length > 3 && line.Text.All(char.IsUpper) && headline.Text.AsSpan().ContainsAnyInRange('a', 'z');
    }

    private static bool IsOfSectionWords(string text) =>
        LineFeatures.Key(text) is { Length: > 0 } key && Array.TrueForAll(key.Split(' '), Words.Contains);
}
