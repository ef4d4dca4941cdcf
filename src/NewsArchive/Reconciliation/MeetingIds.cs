using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation;

/// <summary>Ids of meetings, made of what is known of them: "2013-05-07-moscow-kerry-putin-lavrov".</summary>
internal static class MeetingIds
{
    private const int MostNames = 6;
    private const int LongestGroup = 48;

    /// <summary>The day or "undated", the place, the surnames (or, where nobody is named, the words of the event).</summary>
    public static string Of(EdtfDate? date, string? place, IReadOnlyList<string> personIds, IReadOnlyList<string> others)
    {
        var parts = new List<string> { date is null ? "undated" : Slugs.Of(date.Text.Replace("~", "-about", StringComparison.Ordinal)) };
        if (place is not null) parts.Add(Slugs.Of(place));
        parts.AddRange(personIds.Take(MostNames).Select(Surname));
        if (personIds.Count < 2 && others.Count > 0) parts.Add(Cut(Slugs.Of(others[0])));
        return string.Join('-', parts.Where(part => part.Length > 0));
    }

    /// <summary>The word the news calls the person by: "putin"; "xi" for Xi Jinping, whose surname comes first.</summary>
    private static string Surname(string id)
    {
        var words = id.Split('-');
        foreach (var person in KnownPeople.ByShortName(words[0]))
        {
            if (words.Length > 1 && Slugs.Of(person) == id && KnownPeople.ByShortName(words[^1]).All(other => Slugs.Of(other) != id)) return words[0];
        }

        return words[^1];
    }

    private static string Cut(string slug) => slug.Length <= LongestGroup ? slug : slug[..(slug.LastIndexOf('-', LongestGroup) is var cut and > 20 ? cut : LongestGroup)];
}
