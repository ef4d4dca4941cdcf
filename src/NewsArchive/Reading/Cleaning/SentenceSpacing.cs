using System.Buffers;
using System.Text;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Puts back the blank between two sentences that lost it: "the camps.Last month" → "the camps. Last month".</summary>
internal static class SentenceSpacing
{
    private static readonly SearchValues<char> AddressMarks = SearchValues.Create("/@_\\=#");

    public static string Repair(string text)
    {
        StringBuilder? repaired = null;
        var copied = 0;
        for (var i = 2; i + 2 < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAny('.', '?', '!');
            if (next < 0 || (i += next) + 2 >= text.Length) break;
            if (!IsMissingBlank(text, i)) continue;
            (repaired ??= new(text.Length + 8)).Append(text, copied, i + 1 - copied).Append(' ');
            copied = i + 1;
        }

        return repaired?.Append(text, copied, text.Length - copied).ToString() ?? text;
    }

    /// <summary>A word in small letters before the stop, a capital and a small letter or blank behind it, and no address around it.</summary>
    private static bool IsMissingBlank(string text, int stop)
    {
        if (!char.IsLower(text[stop - 1]) || !char.IsLower(text[stop - 2]) || !char.IsUpper(text[stop + 1])) return false;
        if (!char.IsLower(text[stop + 2]) && text[stop + 2] is not (' ' or '\'' or '’')) return false;
        int start = stop, end = stop + 1;
        while (start > 0 && text[start - 1] != ' ' && stop - start < 40) start--;
        while (end < text.Length && text[end] != ' ' && end - stop < 40) end++;
        var token = text.AsSpan(start, end - start);
        return !token.ContainsAny(AddressMarks) && token[(stop - start + 1)..].IndexOf('.') is < 0 or > 3 && !IsDomainEnding(token[(stop - start + 1)..]);
    }

    private static bool IsDomainEnding(ReadOnlySpan<char> word)
    {
        var end = 0;
        while (end < word.Length && char.IsLetter(word[end])) end++;
        Span<char> lower = stackalloc char[8];
        return end <= 4 && word[..end].ToLowerInvariant(lower) is var n and > 0 && lower[..n] is "com" or "org" or "net" or "gov" or "edu" or "io" or "tv" or "info" or "js" or "co" or "me";
    }
}
