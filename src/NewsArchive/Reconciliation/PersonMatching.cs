using NewsArchive.Extraction;
using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation;

/// <summary>
/// Who is who. A person's id is told from the article alone (the name, its titles and the days they fit) and the tables of known people, so that
/// it never changes when other articles come in. Two full names are one person only as spellings of one name; a bare surname is somebody only
/// where a printed title and the terms of office leave one.
/// </summary>
public static class PersonMatching
{
    /// <summary>For each of the article's people the id. <paramref name="published"/> is asked for only where a title was held by several of one surname.</summary>
    public static IReadOnlyList<string> Ids(ReadArticle article, Func<DayRange?> published)
    {
        var people = article.Facts.People;
        var ids = new string[people.Count];
        for (var p = 0; p < ids.Length; p++) ids[p] = Known(people[p], published) is { } known ? Slugs.Of(known) : NameSpelling.IdOf(people[p].Name);
        return ids;
    }

    /// <summary>The canonical name of a person the tables know; null where they know nobody or the article leaves several.</summary>
    public static string? Known(PersonInArticle person, Func<DayRange?> published)
    {
        var named = KnownPeople.ByName(person.Name);
        if (named.Count == 1 && person.Name.Contains(' ', StringComparison.Ordinal)) return named[0];
        if (named.Count == 0 && WithoutInitials(person.Name) is { } plain && KnownPeople.Canonical(plain) is { } found) return found;
        return ByTitle(person, published);
    }

    /// <summary>"President Bush": the one who held the office, on the days the article can be of where several did.</summary>
    private static string? ByTitle(PersonInArticle person, Func<DayRange?> published)
    {
        string? found = null;
        foreach (var role in person.Roles)
        {
            if (OfficeTerms.Match(person.Name, role.Text) is not { } match) continue;
            var meant = match.Person ?? On(match, published());
            if (meant is null || found is not null && found != meant) return null;
            found = meant;
        }

        return found;
    }

    private static string? On(TitleMatch match, DayRange? days)
    {
        if (days is not { } written) return null;
        string? found = null;
        foreach (var term in match.Terms)
        {
            if (!term.Days.Meets(written) || term.Person == found) continue;
            if (found is not null) return null;
            found = term.Person;
        }

        return found;
    }

    /// <summary>"Joseph R. Biden, Jr." → "Joseph Biden"; null where nothing is to be left out.</summary>
    private static string? WithoutInitials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where((word, i) => i == 0 || i == words.Length - 1 || word.TrimEnd('.').Length > 1).ToList();
        return kept.Count < words.Length && kept.Count > 1 ? string.Join(' ', kept) : null;
    }
}
