using System.Collections.Frozen;
using NewsArchive.Values;

namespace NewsArchive.Reference;

/// <summary>The people of the tables under all the spellings news prints, so that "Sergey Lavrov" is "Sergei Lavrov".</summary>
public static class KnownPeople
{
    private static readonly Lazy<Index> Loaded = new(Load);

    /// <summary>The canonical name for a full name as printed; null where nobody, or more than one, is known by it ("George Bush").</summary>
    public static string? Canonical(ReadOnlySpan<char> name) => ByName(name) is [var one] ? one : null;

    /// <summary>Everybody known by the full name.</summary>
    public static IReadOnlyList<string> ByName(ReadOnlySpan<char> name) => Find(Loaded.Value.Full, name);

    /// <summary>Everybody known by the short name the news uses behind a title: "Putin", "Xi", "Assad", "Van Rompuy".</summary>
    public static IReadOnlyList<string> ByShortName(ReadOnlySpan<char> name) => Find(Loaded.Value.Short, name);

    /// <summary>What the news calls somebody after the first mention, where the tables say it: "Xi" for "Xi Jinping"; null where they do not.</summary>
    public static string? ShortName(string name) => Canonical(name) is { } known ? Loaded.Value.Brief.GetValueOrDefault(known) : null;

    /// <summary>What two spellings of one name have in common: the canonical name's letters, or the name's own where nobody is known by it.</summary>
    public static string Key(string name) => Folding.NameKey(Canonical(name) ?? name);

    private static string[] Find(SpanTable<string[]> index, ReadOnlySpan<char> name)
    {
        Span<char> key = stackalloc char[Folding.Longest];
        var length = Folding.Name(name, key);
        return index.TryGetValue(key[..length], out var people) ? people : [];
    }

    private static Index Load()
    {
        var full = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var brief = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var called = new Dictionary<string, string>(StringComparer.Ordinal);
        var people = ReferenceTable.Rows("people.csv").ToDictionary(row => row[0], StringComparer.Ordinal);
        foreach (var person in ReferenceTable.Rows("terms.csv").Select(row => row[1]).Concat(people.Keys).Distinct(StringComparer.Ordinal))
        {
            Add(full, person, person);
            var row = people.GetValueOrDefault(person);
            var shorts = row is null ? [] : ReferenceTable.Alternatives(row[2]);
            foreach (var variant in row is null ? [] : ReferenceTable.Alternatives(row[1])) Add(full, variant, person);
            if (shorts.Length > 0) called[person] = shorts[0];
            foreach (var name in shorts.Length > 0 ? shorts : [person[(person.LastIndexOf(' ') + 1)..]]) AddShort(brief, name, person);
        }

        return new(Freeze(full), Freeze(brief), called.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static void AddShort(Dictionary<string, List<string>> brief, string name, string person)
    {
        Add(brief, name, person);
        if (name.StartsWith("al-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("el-", StringComparison.OrdinalIgnoreCase)) Add(brief, name[3..], person);
    }

    private static void Add(Dictionary<string, List<string>> index, string name, string person)
    {
        var key = Folding.NameKey(name);
        if (!index.TryGetValue(key, out var known)) index[key] = known = [];
        if (!known.Contains(person, StringComparer.Ordinal)) known.Add(person);
    }

    private static SpanTable<string[]> Freeze(Dictionary<string, List<string>> index) =>
        new(index.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.ToArray())));

    private sealed record Index(SpanTable<string[]> Full, SpanTable<string[]> Short, FrozenDictionary<string, string> Brief);
}
