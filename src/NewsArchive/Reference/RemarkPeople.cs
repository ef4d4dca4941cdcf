namespace NewsArchive.Reference;

/// <summary>
/// Whom a remark of the travel record says the traveller met: "Met with President A and Russian Foreign Minister B." A small rule, and rather
/// nobody than somebody wrong: the words after "with", cut at commas and "and", a title before the name, and nothing that is a country,
/// an office or a group.
/// </summary>
internal static class RemarkPeople
{
    private static readonly string[] Meets = ["met", "meeting", "meetings", "discussed", "signed", "talks", "consulted", "conferred"];

    // The last of these before a name ends its title.
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "President", "Presidents", "Minister", "Ministers", "Premier", "Chancellor", "King", "Queen", "Prince", "Princess", "Emir", "Amir", "Sultan",
        "Sheikh", "Pope", "Secretary", "Secretary-General", "General", "Representative", "Envoy", "Chairman", "Chairwoman", "Chair", "Speaker", "Leader",
        "Commissioner", "Director", "Ambassador", "Taoiseach", "Emperor", "Governor", "Mayor", "Counselor", "Councilor", "Councillor", "Adviser", "Advisor", "Cardinal",
        "Patriarch", "Ayatollah", "Judge", "Justice", "Senator", "Sir", "Lord", "Coordinator", "Negotiator", "Spokesman", "Deputy", "Vice", "Prime", "Foreign", "Defense",
    };

    // Capitals that are no part of a person's name.
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Council", "Union", "States", "Nations", "Government", "Ministry", "Embassy", "Department", "Committee", "Conference", "Commission", "Parliament", "Congress", "Party",
        "Group", "Forces", "Army", "Coalition", "Alliance", "League", "Authority", "Assembly", "Court", "Bank", "Fund", "Agreement", "Treaty", "Framework", "Summit", "Meeting",
        "Affairs", "State", "Dialogue", "Foundation", "Institute", "University", "Airport", "Base", "Opposition", "Members", "Officials", "Community", "Quartet", "Cooperation",
    };

    /// <summary>The names, in the order of the remark.</summary>
    public static IReadOnlyList<string> Met(string remark)
    {
        var met = new List<string>();
        foreach (var sentence in Sentences(remark))
        {
            var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var from = AfterWith(words, 0); from >= 0;)
            {
                var next = Take(words, from, met);
                from = next < words.Length && StartsItem(words[next]) ? next : AfterWith(words, next);
            }
        }

        return met;
    }

    // A sentence ends at a full stop before a blank and a capital, unless an initial or "U.S." stands before it.
    private static IEnumerable<string> Sentences(string remark)
    {
        var start = 0;
        for (var i = 1; i + 2 < remark.Length; i++)
        {
            if (remark[i] is not ('.' or ';') || remark[i + 1] != ' ' || !char.IsUpper(remark[i + 2]) || (remark[i] == '.' && char.IsUpper(remark[i - 1]))) continue;
            yield return remark[start..i];
            start = i + 1;
        }

        yield return remark[start..].TrimEnd('.', ' ');
    }

    // The place behind the first "with" from a place on that a word of meeting precedes; -1 where there is none.
    private static int AfterWith(string[] words, int from)
    {
        var meets = false;
        for (var i = from; i < words.Length; i++)
        {
            meets |= Meets.Contains(words[i], StringComparer.OrdinalIgnoreCase);
            if (meets && words[i] == "with") return i + 1;
        }

        return -1;
    }

    // One item up to a comma or "and"; gives the place behind it.
    private static int Take(string[] words, int from, List<string> met)
    {
        var end = from;
        while (end < words.Length && words[end] != "and" && !words[end].EndsWith(',')) end++;
        var last = end < words.Length && words[end] != "and" ? end + 1 : end;
        if (Name(words[from..last]) is { } name && !met.Contains(name, StringComparer.Ordinal)) met.Add(name);
        var next = end + 1;
        while (next < words.Length && words[next] is "and" or "with") next++;
        return next;
    }

    // A small letter begins a new clause: "…, addressed the chamber".
    private static bool StartsItem(string word) => char.IsUpper(word[0]) || word == "the";

    private static string? Name(string[] item)
    {
        var plain = item.Select(word => word.TrimEnd(',')).ToArray();
        // "UN Envoy for Syria Lakhdar Brahimi", "Prime Minister Sheikh Hasina": the longest end of the item that is somebody known.
        for (var i = 0; i < plain.Length; i++)
        {
            if (KnownPeople.Canonical(string.Join(' ', plain[i..])) is { } known) return known;
        }

        var title = Array.FindLastIndex(plain, word => Titles.Contains(word.TrimEnd('.').Split('/')[^1]));
        var words = plain[(title + 1)..];
        // "Laurent Fabius in Paris": the name ends at the first small word that is no particle.
        var length = Array.FindIndex(words, word => !IsNameWord(word));
        if (length >= 0) words = words[..length];
        var name = string.Join(' ', words).TrimEnd('.');
        if (KnownPeople.Canonical(name) is { } cut) return cut;
        if (title < 0 || words.Length is < 2 or > 5 || words.Any(NoNames.Contains)) return null;
        return char.IsUpper(words[0][0]) && CountryWords.Country(words[0]) is null && CountryWords.Country(name) is null ? name : null;
    }

    private static bool IsNameWord(string word) =>
        word.Length > 0 && (char.IsUpper(word[0]) || word is "al" or "bin" or "ibn" or "de" or "da" or "dos" or "del" or "della" or "van" or "von" or "der" or "den" or "el" or "la" or "di"
            || word.StartsWith("al-", StringComparison.Ordinal) || word.StartsWith("el-", StringComparison.Ordinal) || word.StartsWith("d’", StringComparison.Ordinal) || word.StartsWith("d'", StringComparison.Ordinal));
}
