using System.Collections.Frozen;
using NewsArchive.Extraction.Words;

namespace NewsArchive.Reconciliation;

/// <summary>
/// The id of a person whom no table knows, made so that spellings of one name give one id: "Sergey Ivanenko" and "Sergei Ivanenko",
/// "Omar al-Haddad" and "Omar Haddad", "Ana M. Silva" and "Ana Silva".
/// </summary>
public static class NameSpelling
{
    private static readonly FrozenDictionary<string, string> Forms = WordList.Read("NewsArchive.Reconciliation.Lists.SpellingsOfNames.txt")
        .Select(line => line.Split(' '))
        .SelectMany(names => names.Skip(1).Select(other => (Other: other, Form: names[0])))
        .ToFrozenDictionary(pair => pair.Other, pair => pair.Form, StringComparer.Ordinal);

    /// <summary>The id: words of the name in lower case without accents, middle initials, "al-" and differences of transliteration. Never empty for a name with a letter.</summary>
    public static string IdOf(string name)
    {
        var words = Slugs.Of(name.Replace("al-", "al ", StringComparison.OrdinalIgnoreCase).Replace("el-", "el ", StringComparison.OrdinalIgnoreCase)).Split('-');
        var kept = new List<string>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var inside = i > 0 && i < words.Length - 1;
            if (inside && (words[i].Length == 1 || words[i] is "al" or "el")) continue;
            kept.Add(Word(words[i], isLast: i == words.Length - 1 && i > 0));
        }

        return string.Join('-', kept);
    }

    private static string Word(string word, bool isLast)
    {
        if (Forms.TryGetValue(word, out var form)) return form;
        if (!isLast || word.Length < 6) return word;
        return Ending(word, "skyy", "sky") ?? Ending(word, "skiy", "sky") ?? Ending(word, "skii", "sky") ?? Ending(word, "off", "ov") ?? Ending(word, "eff", "ev") ?? word;
    }

    private static string? Ending(string word, string ending, string plain) =>
        word.EndsWith(ending, StringComparison.Ordinal) ? word[..^ending.Length] + plain : null;
}
