using System.Collections.Frozen;
using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Dates;

/// <summary>The word lists of this folder; each says in its first line what it is for.</summary>
internal static class DateLists
{
    public static DateWordSet About { get; } = new("About");

    public static DateWordSet AgedPerson { get; } = new("AgedPerson");

    public static DateWordSet BeforeMonth { get; } = new("BeforeMonth");

    public static DateWordSet BeforePerson { get; } = new("BeforePerson");

    public static DateWordSet BeforeSeason { get; } = new("BeforeSeason");

    public static DateWordSet BeforeYear { get; } = new("BeforeYear");

    public static DateWordSet CountedThing { get; } = new("CountedThing");

    public static DateWordSet CountingWord { get; } = new("CountingWord");

    public static DateWordSet DistantDay { get; } = new("DistantDay");

    public static DateWordSet NamedWeekday { get; } = new("NamedWeekday");

    public static DateWordSet NumberedThing { get; } = new("NumberedThing");
}

/// <summary>The words of one list of Extraction/Dates/Lists, in any case.</summary>
internal sealed class DateWordSet(string list)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = WordList.Read("NewsArchive.Extraction.Dates.Lists." + list + ".txt")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
}
