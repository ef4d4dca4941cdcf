using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>A person as a meeting names them.</summary>
public sealed record PersonRef(string Key, string Name, string SortName)
{
    /// <summary>
    /// What the news goes on to call them: <see cref="FamilyNames"/>, unless the order for sorting knows from the articles that the
    /// family name stands first ("yoon suk yeol").
    /// </summary>
    public string Short
    {
        get
        {
            var (family, first) = (FamilyNames.Of(Name), Name.IndexOf(' ', StringComparison.Ordinal));
            var isFirst = first > 0 && !family.StartsWith(Name[..first], StringComparison.Ordinal) && SortName.StartsWith(Plain(Name[..first]) + " ", StringComparison.Ordinal) && !SortName.StartsWith(Plain(family), StringComparison.Ordinal);
            return isFirst ? Name[..first] : family;
        }
    }

    private static string Plain(string words) => words.ToLowerInvariant().Replace('-', ' ');
}

/// <summary>Names a meeting by its people, its kind and its place, and says no more than the accounts do.</summary>
public static class MeetingTitle
{
    private const int MostNames = 4;

    private static readonly string[] Occasions = ["meeting", "conference", "summit", "talks", "congress", "visit", "negotiation"];

    public static string Of(MeetingStatus status, MeetingMode mode, string? place, string? venue, IReadOnlyList<PersonRef> people, IReadOnlyList<string> others)
    {
        if (people.Count == 0) return OfGroups(status, place, venue, others);
        var who = Names(people);
        var groups = others.Take(2).Select(other => Shorten.At(other, 60)).ToList();
        var with = groups.Count > 0 ? Counts.Join(groups) : null;
        var words = Counts.Join(who) + " " + Verb(status, mode, people.Count == 1, with, place, venue);
        return status == MeetingStatus.Cancelled ? words + " (cancelled)" : words;
    }

    /// <summary>"Syrian opposition groups, meeting in Riyadh"; a name that says itself what it is stands alone: "International conference on Syria".</summary>
    private static string OfGroups(MeetingStatus status, string? place, string? venue, IReadOnlyList<string> others)
    {
        var subject = Counts.Capital(others.Count == 0 ? venue ?? "a meeting of people not named" : Counts.Join([.. others.Take(2).Select(other => Shorten.At(other, 60))]));
        var saysItself = others.Count == 0 || Occasions.Any(word => subject.Contains(word, StringComparison.OrdinalIgnoreCase));
        return subject + (saysItself ? "" : ", meeting") + (place is null || subject.Contains(place, StringComparison.OrdinalIgnoreCase) ? "" : " in " + place) + (status == MeetingStatus.Cancelled ? " (cancelled)" : "");
    }

    /// <summary>The verb goes by the people before it: "Harris meets leaders", "Harris and Deese meet leaders".</summary>
    private static string Verb(MeetingStatus status, MeetingMode mode, bool one, string? with, string? place, string? venue)
    {
        var held = status == MeetingStatus.Held;
        var at = place is null ? "" : " in " + place;
        return mode switch
        {
            MeetingMode.Call => (held ? one ? "speaks" : "speak" : "to speak") + (with is null ? "" : " with " + with) + " by telephone",
            MeetingMode.PressConference => (held ? one ? "speaks" : "speak" : "to speak") + " to the press" + at,
            MeetingMode.Summit or MeetingMode.Conference => (held ? "at " : "to attend ") + Occasion(mode, venue) + (with is null ? "" : " with " + with) + at,
            MeetingMode.Visit => (held ? one ? "visits" : "visit" : "to visit") + " " + (with ?? place ?? venue ?? "a place not named"),
            _ => (held ? one ? "meets" : "meet" : "to meet") + (with is null ? one ? " others" : "" : " " + with) + at,
        };
    }

    private static string Occasion(MeetingMode mode, string? venue) =>
        venue is null ? mode == MeetingMode.Summit ? "a summit" : "a conference" : "the " + (venue.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? venue[4..] : venue);

    /// <summary>Short names, or whole ones where two people would be called the same.</summary>
    private static List<string> Names(IReadOnlyList<PersonRef> people)
    {
        var names = people.Take(MostNames).Select(person => people.Count(other => other.Short == person.Short) > 1 ? person.Name : person.Short).ToList();
        if (people.Count > MostNames) names.Add(Counts.Of(people.Count - MostNames, "other"));
        return names;
    }
}
