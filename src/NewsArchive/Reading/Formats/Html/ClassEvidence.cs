using System.Collections.Frozen;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Formats.Html;

/// <summary>What an element's class, id and role say about it.</summary>
internal enum Evidence
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is likely the article's text.</summary>
    Likely,

    /// <summary>It is likely something else.</summary>
    Unlikely,
}

/// <summary>Reads class names, ids and roles: word lists hold what pages call their parts.</summary>
internal static class ClassEvidence
{
    private const int Longest = 400;
    private const int MostRemembered = 10_000;

    [ThreadStatic]
    private static Dictionary<string, Evidence>? known;

    private static readonly PhraseSet UnlikelyParts = PhraseList.Anywhere("html-unlikely.txt");
    private static readonly PhraseSet LikelyParts = PhraseList.Anywhere("html-likely.txt");
    private static readonly FrozenSet<string> UnlikelyWords = PhraseList.Load("html-unlikely-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordBySpan = UnlikelyWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Evidence of the names an element bears; likely ones weigh more than unlikely ones.</summary>
    public static Evidence Of(string? classes, string? id)
    {
        var first = Remembered(classes);
        var second = Remembered(id);
        if (first == Evidence.Likely || second == Evidence.Likely) return Evidence.Likely;
        return first == Evidence.Unlikely || second == Evidence.Unlikely ? Evidence.Unlikely : Evidence.None;
    }

    /// <summary>Pages of one site repeat their names; ids that count upwards are not worth remembering.</summary>
    private static Evidence Remembered(string? names)
    {
        if (string.IsNullOrEmpty(names)) return Evidence.None;
        known ??= new(StringComparer.Ordinal);
        if (known.TryGetValue(names, out var evidence)) return evidence;
        if (known.Count >= MostRemembered) known.Clear();
        return known[names] = OfNames(names);
    }

    private static Evidence OfNames(string names)
    {
        var text = names.AsSpan(0, Math.Min(names.Length, Longest));
        if (LikelyParts.IsIn(text)) return Evidence.Likely;
        return UnlikelyParts.IsIn(text) || HasUnlikelyWord(text) ? Evidence.Unlikely : Evidence.None;
    }

    /// <summary>"articleShare top_ads" → article, Share, top, ads.</summary>
    private static bool HasUnlikelyWord(ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            var ends = i == text.Length || text[i] is '-' or '_' or ' ' or ':' or '/' || char.IsUpper(text[i]) && !char.IsUpper(text[i - 1]);
            if (!ends) continue;
            if (WordBySpan.Contains(text[start..i])) return true;
            start = i < text.Length && char.IsUpper(text[i]) ? i : i + 1;
        }

        return false;
    }
}
