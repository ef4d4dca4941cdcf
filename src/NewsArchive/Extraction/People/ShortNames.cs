using System.Collections.Frozen;
using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>"Bill" is "William": given names and their short forms.</summary>
internal static class ShortNames
{
    private static readonly FrozenDictionary<ulong, int[]> Groups = Load();

    /// <summary>Whether the two are forms of one given name.</summary>
    public static bool AreOne(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (!Groups.TryGetValue(NameKeys.Of(one), out var first) || !Groups.TryGetValue(NameKeys.Of(other), out var second)) return false;
        foreach (var group in first)
        {
            if (Array.IndexOf(second, group) >= 0) return true;
        }

        return false;
    }

    private static FrozenDictionary<ulong, int[]> Load()
    {
        var groups = new Dictionary<ulong, List<int>>();
        var number = 0;
        foreach (var line in WordList.Read("NewsArchive.Extraction.People.Lists.ShortNames.txt"))
        {
            foreach (var name in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var key = NameKeys.Of(name);
                if (!groups.TryGetValue(key, out var list)) groups.Add(key, list = []);
                list.Add(number);
            }

            number++;
        }

        return groups.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }
}
