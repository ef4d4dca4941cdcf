using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Encodings;

/// <summary>
/// Puts letters and the marks that follow them together (NFC): "e" and an accent are "é". The runtime does this only with
/// culture data, which the program does without.
/// </summary>
internal static class TextComposition
{
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Pairs = PhraseList.LoadFrom("NewsArchive.Reading.Encodings.compositions.txt")
        .Select(l => l.Split(',').Select(c => (char)int.Parse(c, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray())
        .ToFrozenDictionary(p => (p[0], p[1]), p => p[2]);

    private static readonly FrozenSet<char> Marks = Pairs.Keys.Select(p => p.Mark).ToFrozenSet();

    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F') && !text.AsSpan().ContainsAnyInRange('\u0653', '\u1FFF') && !text.AsSpan().ContainsAnyInRange('\u3099', '\u309A')) return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && Marks.Contains(c) && Pairs.TryGetValue((composed[^1], c), out var both)) composed[^1] = both;
            else composed.Append(c);
        }

        return composed.ToString();
    }
}
