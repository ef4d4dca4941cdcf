using System.Buffers;
using System.Collections.Frozen;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Reads who wrote an article: "By JANE DOE and John Smith, Moscow correspondent".</summary>
internal static class Bylines
{
    private const int LongestByline = 160;
    private static readonly SearchValues<char> NoName = SearchValues.Create("0123456789@:!?\"“”");
    private static readonly FrozenSet<string> JobWords = PhraseList.Lines("job-words.txt");
    private static readonly FrozenSet<string> NoPerson = PhraseList.Lines("no-person-words.txt");
    private static readonly EdgePhrases Openings = PhraseList.Openings("byline-openings.txt");

    /// <summary>The names of a byline that opens with "By"; null for any other line, sentences such as "By Tuesday, …" included.</summary>
    public static List<string>? Read(string line)
    {
        if (line.StartsWith("- ", StringComparison.Ordinal)) line = line[2..];
        if (line.Length is < 5 or > LongestByline) return null;
        foreach (var opening in Openings.For(line))
        {
            if (!line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) || line.Length <= opening.Length + 2) continue;
            if (line[opening.Length] is not (' ' or ':' or ',')) continue;
            return Names(line[(opening.Length + 1)..].TrimStart(' ', ':', ','));
        }

        return null;
    }

    /// <summary>"Ada Nowak, transport editor", "Ada Nowak, BBC News": a name and its job or publication.</summary>
    public static List<string>? ReadWithJob(string line)
    {
        if (line.Length is < 8 or > 90 || LineFeatures.EndsSentence(line)) return null;
        var comma = line.IndexOf(", ", StringComparison.Ordinal);
        if (comma < 5 || !IsBareName(line[..comma]) || line.AsSpan(0, comma).Count(' ') > 2) return null;
        var rest = line[(comma + 2)..];
        var lastWord = rest[(rest.LastIndexOf(' ') + 1)..];
        return JobWords.Contains(lastWord.ToLowerInvariant()) && rest.AsSpan().Count(' ') < 5 || Outlets.NameOf(rest) is not null ? [Cased(line[..comma])] : null;
    }

    /// <summary>Whether a line opens as bylines do: "By …", "Written by …".</summary>
    public static bool Opens(string line) => Array.Exists(Openings.For(line), o => line.StartsWith(o, StringComparison.OrdinalIgnoreCase) && line.Length > o.Length && line[o.Length] is ' ' or ':');

    /// <summary>"Chief reporter", "Political Editor": what stands under a name.</summary>
    public static bool IsJob(string line) =>
        line.Length is > 4 and < 50 && line.AsSpan().Count(' ') < 5 && !LineFeatures.EndsSentence(line) && JobWords.Contains(line[(line.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    /// <summary>The names of an author's field in metadata: "Jane Doe, John Smith", "By Jane Doe".</summary>
    public static List<string> OfField(string? field)
    {
        var text = field?.Trim() ?? "";
        if (text.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) text = text[3..].Trim();
        if (text.Length is 0 or > LongestByline || text.Contains("://", StringComparison.Ordinal)) return [];
        return Names(text) ?? [];
    }

    /// <summary>
    /// Takes an author's field into the draft: persons as bylines, agencies ("Agence France-Presse", "Reuters Staff") as credits.
    /// </summary>
    public static void Take(string field, ArticleDraft draft)
    {
        var agencies = 0;
        var persons = new List<string>();
        foreach (var part in field.Split([",", ";", " and ", " & ", " | ", " with ", " AND "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (AgencyOf(part) is not { } agency)
            {
                persons.Add(part);
                continue;
            }

            agencies++;
            if (!draft.Credits.Contains(agency)) draft.Credits.Add(agency);
        }

        draft.Bylines.AddRange(OfField(agencies > 0 ? string.Join(", ", persons) : field).Where(name => !draft.Bylines.Contains(name, StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>
    /// "By Agence France-Presse", "By the Associated Press and Jonas Hale", "By Reuters Staff", "By Courier Staff": a line that names the author, who is no
    /// person or not only one. Takes what it names; false for any other line.
    /// </summary>
    public static bool TakeAgencies(string line, ArticleDraft draft)
    {
        if (line.Length is < 5 or > LongestByline) return false;
        var opening = Array.Find(Openings.For(line), o => line.StartsWith(o, StringComparison.OrdinalIgnoreCase) && line.Length > o.Length + 2 && line[o.Length] is ' ' or ':');
        if (opening is null) return false;
        var names = line[(opening.Length + 1)..].TrimStart(' ', ':');
        var parts = names.Split([",", ";", " and ", " & ", " | ", " with ", " AND "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.StartsWith("our ", StringComparison.OrdinalIgnoreCase) && names.Length < 60 && !LineFeatures.EndsSentence(names) && !IsPerson(names)) return true;
        if (parts.Length == 0 || !Array.TrueForAll(parts, part => AgencyOf(part) is not null || IsDesk(part) || IsName(BeforeDescription(part)))) return false;
        if (AgencyOf(parts[0]) is null && !IsDesk(parts[0])) return false;
        Take(names, draft);
        if (parts.Length == 1) draft.Outlet ??= Outlets.NameOf(WithoutStaff(parts[0]));
        return true;
    }

    /// <summary>"Staff and agencies in Lyon", "CHANNEL 6 NEWS STAFF and The Associated Press": several desks, of which the agencies are credits.</summary>
    public static bool TakeDesks(string line, ArticleDraft draft)
    {
        if (line.Length is < 12 or > 80 || LineFeatures.EndsSentence(line)) return false;
        var place = line.IndexOf(" in ", StringComparison.Ordinal);
        var parts = (place > 0 ? line[..place] : line).Split([",", " and ", " & ", " AND "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !Array.Exists(parts, IsStaff) || !Array.TrueForAll(parts, part => AgencyOf(part) is not null || IsStaff(part))) return false;
        draft.Credits.AddRange(parts.Select(AgencyOf).OfType<string>().Where(name => !draft.Credits.Contains(name)));
        return true;
    }

    private static bool IsStaff(string part) =>
        part.AsSpan().Count(' ') < 5 && part[(part.LastIndexOf(' ') + 1)..].ToLowerInvariant() is "staff" or "agency" or "agencies" or "wires" or "newsroom";

    /// <summary>The agency that an author's name is: "The Associated Press", "Reuters Staff", "AFP".</summary>
    public static string? AgencyOf(string name) => Agencies.NameOf(name) ?? Agencies.NameOf(WithoutStaff(name));

    private static string WithoutStaff(string name)
    {
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        foreach (var ending in (ReadOnlySpan<string>)[" staff", " staff writer", " staff reporter", " reporters", " correspondent", " newsroom"])
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return name[..^ending.Length];
        }

        return name;
    }

    /// <summary>"Courier Staff", "Staff Reporter", "BBC News": words with capitals of which one names no person.</summary>
    private static bool IsDesk(string part) =>
        Outlets.NameOf(part) is not null || part.AsSpan().Count(' ') < 5 && !part.AsSpan().ContainsAny(NoName) && !LineFeatures.EndsSentence(part) && !IsPerson(part)
        && Array.TrueForAll(part.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => char.IsUpper(word[0]) || word is "of" or "the" or "and" || NoPerson.Contains(word));

    /// <summary>"Staff Reports" and "Courier News Desk" are no names of persons.</summary>
    public static bool IsPerson(string name)
    {
        foreach (var word in name.Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (NoPerson.Contains(word.ToLowerInvariant())) return false;
        }

        return true;
    }

    /// <summary>A line that is one name and nothing else: "Jane Doe". Only a dateline under it makes it a byline.</summary>
    public static bool IsBareName(string line) => line.Length <= 40 && IsName(line) && !line.Contains(',', StringComparison.Ordinal);

    private static List<string>? Names(string text)
    {
        var names = new List<string>();
        foreach (var part in text.Split([",", ";", " and ", " & ", " | ", " with ", " AND "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = BeforeDescription(part);
            if (AgencyOf(words) is null && IsName(words) && IsPerson(words) && !(names.Count > 0 && Mastheads.IsName(words))) names.Add(Cased(words));
            else if (names.Count == 0) return null;
            else if (!IsDescription(part)) return null;
        }

        return names.Count > 0 ? names : null;
    }

    /// <summary>"Jane Doe in Moscow", "Jane Doe of The Courier", "Jane Doe for The Courier" → "Jane Doe".</summary>
    private static string BeforeDescription(string part)
    {
        foreach (var word in (ReadOnlySpan<string>)[" in ", " of ", " for ", " at ", " (", " - ", " – ", " / ", "/", " • ", " · "])
        {
            var at = part.IndexOf(word, StringComparison.Ordinal);
            if (at > 0) part = part[..at];
        }

        // "ADA NOWAK Staff Writer", "Ada Nowak Sun staff"
        foreach (var job in (ReadOnlySpan<string>)[" staff writer", " staff reporter", " staff correspondent", " senior reporter", " staff"])
        {
            if (!part.EndsWith(job, StringComparison.OrdinalIgnoreCase)) continue;
            var name = part[..^job.Length];
            if (name.AsSpan().Count(' ') == 2 && name.LastIndexOf(' ') is var paper && Mastheads.IsLastWord(name[(paper + 1)..])) part = name[..paper];
            else if (name.AsSpan().Count(' ') == 1 && job != " staff") part = name;
            break;
        }

        // "Ada Nowak adanowak9", "Ada Nowak @ada": the name she goes by elsewhere.
        var last = part.LastIndexOf(' ');
        if (last > 0 && part.IndexOf(' ', StringComparison.Ordinal) < last && (part.IndexOf('@', last) > 0 || char.IsLower(part[last + 1]) && part.AsSpan(last + 1).ContainsAnyInRange('0', '9'))) part = part[..last];
        return part.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? part[3..] : part;
    }

    /// <summary>"Moscow correspondent", "Staff Writer", "Associated Press", "BBC News": what may follow a name.</summary>
    private static bool IsDescription(string part) => part.Length <= 60 && !LineFeatures.EndsSentence(part);

    /// <summary>Two to four words with a capital ("de la Cruz" counts its particles), none of them a word of time.</summary>
    private static bool IsName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5 || words[0].Equals("The", StringComparison.OrdinalIgnoreCase)) return false;
        foreach (var word in words)
        {
            var particle = word is "de" or "la" or "van" or "von" or "der" or "den" or "bin" or "al" or "da" or "di" or "du" or "del" or "el" or "dos" or "le";
            if (!particle && !(char.IsUpper(word[0]) || word[0] is 'd' or 'l' or 'a' && word.Length > 2 && word[1] is '\'' or '’' or '-' or 'l')) return false;
            if (word.AsSpan().ContainsAny(NoName) || word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal)) return false;
        }

        return PrintedDate.Read(text, out _) is null && char.IsLetter(words[^1][^1]) || words[^1] is "Jr." or "Sr.";
    }

    /// <summary>"JANE DOE" → "Jane Doe"; other names are kept as printed.</summary>
    private static string Cased(string name)
    {
        if (name.AsSpan().ContainsAnyInRange('a', 'z')) return name.Trim();
        var cased = name.Trim().ToLowerInvariant().ToCharArray();
        for (var i = 0; i < cased.Length; i++)
        {
            if (i == 0 || !char.IsLetter(cased[i - 1])) cased[i] = char.ToUpperInvariant(cased[i]);
        }

        return new(cased);
    }
}
