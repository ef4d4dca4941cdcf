using System.Buffers;

namespace NewsArchive.Reading.Phrases;

/// <summary>
/// Phrases looked for anywhere in a line, whatever their case. The runtime's vectorised search takes few phrases of plain
/// letters at a time, so they are searched in groups; the rare phrases with other signs go one by one.
/// </summary>
internal sealed class PhraseSet
{
    private const int Group = 16;
    private readonly SearchValues<string>[] plain;
    private readonly string[] other;

    public PhraseSet(IEnumerable<string> phrases)
    {
        var all = phrases.ToList();
        plain = [.. all.Where(p => p.All(char.IsAscii)).Chunk(Group).Select(g => SearchValues.Create(g, StringComparison.OrdinalIgnoreCase))];
        other = [.. all.Where(p => !p.All(char.IsAscii))];
    }

    /// <summary>Whether any phrase stands in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => FirstIn(text) >= 0;

    /// <summary>Where the first one of some group stands; -1 where none does.</summary>
    public int FirstIn(ReadOnlySpan<char> text)
    {
        foreach (var group in plain)
        {
            if (text.IndexOfAny(group) is var at and >= 0) return at;
        }

        foreach (var phrase in other)
        {
            if (text.IndexOf(phrase, StringComparison.Ordinal) is var at and >= 0) return at;
        }

        return -1;
    }
}
