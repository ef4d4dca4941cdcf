using System.Collections.Frozen;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>The news agencies that credits and datelines name.</summary>
internal static class Agencies
{
    private static readonly FrozenDictionary<string, string> Names = Load();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name kept for an agency: "Associated Press" is "AP"; null for other words.</summary>
    public static string? NameOf(ReadOnlySpan<char> words) => BySpan.TryGetValue(words.Trim(), out var name) ? name : null;

    /// <summary>The agencies that a credit names, in its order; beside a known one an unknown abbreviation in capitals counts too.</summary>
    public static IEnumerable<string> In(string credit)
    {
        var named = Named(credit).ToList();
        return named.Exists(n => NameOf(n) is not null) ? named : [];
    }

    private static IEnumerable<string> Named(string credit)
    {
        foreach (var part in credit.Split([',', ';', '/', '(', ')', '.', ':'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var item in part.Split([" and ", " & ", " by ", " from "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (OneOf(item) is { } name) yield return name;
            }
        }

        if (credit.Contains("RFE/RL", StringComparison.Ordinal)) yield return "RFE/RL";
    }

    private static string? OneOf(string item)
    {
        var words = item.StartsWith("and ", StringComparison.Ordinal) ? item.AsSpan(4) : item.AsSpan();
        if (NameOf(words) is { } known) return known;
        if (NameOf(UntilLower(words)) is { } opening) return opening;
        return words.Length is >= 3 and <= 12 && words.IndexOfAnyExceptInRange('A', 'Z') < 0 ? words.ToString() : null;
    }

    /// <summary>"The Associated Press contributed to this report" → "The Associated Press".</summary>
    private static ReadOnlySpan<char> UntilLower(ReadOnlySpan<char> words)
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (words[i] == ' ' && char.IsLower(words[i + 1])) return words[..i];
        }

        return words;
    }

    private static FrozenDictionary<string, string> Load()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in PhraseList.Load("agencies.csv"))
        {
            var forms = entry.Split(',', StringSplitOptions.TrimEntries);
            foreach (var form in forms) names.TryAdd(form, forms[0]);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
