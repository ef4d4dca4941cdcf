using System.Buffers;
using System.Collections.Frozen;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>The publications we know by name, short name or domain.</summary>
internal static class Outlets
{
    private static readonly FrozenDictionary<string, string> ByForm = Load();
    private static readonly SearchValues<string> Forms = SearchValues.Create([.. ByForm.Keys.Where(k => k.Length > 2 && !IsDomain(k))], StringComparison.Ordinal);

    /// <summary>The full name of a publication: "RFE/RL" is "Radio Free Europe/Radio Liberty"; null for other words.</summary>
    public static string? NameOf(string words) => ByForm.GetValueOrDefault(words.Trim());

    /// <summary>The publication that a domain belongs to, its sub-domains included.</summary>
    public static string? OfDomain(string host)
    {
        for (var rest = host.ToLowerInvariant(); rest.Contains('.', StringComparison.Ordinal); rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (ByForm.TryGetValue(rest, out var name)) return name;
        }

        return null;
    }

    /// <summary>The publication that a notice speaks for: the first known name in it.</summary>
    public static string? In(string notice)
    {
        for (var at = 0; at < notice.Length;)
        {
            var next = notice.AsSpan(at).IndexOfAny(Forms);
            if (next < 0) return null;
            at += next;
            if ((at == 0 || !char.IsLetterOrDigit(notice[at - 1]) && notice[at - 1] is not ('@' or '/')) && LongestAt(notice, at) is { } name) return name;
            at++;
        }

        return null;
    }

    private static string? LongestAt(string text, int at)
    {
        for (var end = Math.Min(text.Length, at + 40); end > at + 1; end--)
        {
            if (end < text.Length && char.IsLetterOrDigit(text[end])) continue;
            if (ByForm.TryGetValue(text[at..end], out var name)) return name;
        }

        return null;
    }

    private static bool IsDomain(string form) => form.Contains('.', StringComparison.Ordinal) && !form.Contains(' ', StringComparison.Ordinal);

    private static FrozenDictionary<string, string> Load()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in PhraseList.Load("outlets.csv"))
        {
            var forms = entry.Split(',', StringSplitOptions.TrimEntries);
            foreach (var form in forms) names.TryAdd(form, forms[0]);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
