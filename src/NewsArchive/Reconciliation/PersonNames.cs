using NewsArchive.Reference;

namespace NewsArchive.Reconciliation;

/// <summary>What the people of a set of articles are called.</summary>
public static class PersonNames
{
    /// <summary>One entry a person, by id; the name is the canonical one where the tables have it, else the fullest of the forms printed in most articles.</summary>
    public static IReadOnlyList<ReconciledPerson> Of(IReadOnlyList<ReadArticle> articles, IReadOnlyList<IReadOnlyList<string>> personIds)
    {
        var forms = new SortedDictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        for (var a = 0; a < articles.Count; a++)
        {
            var people = articles[a].Facts.People;
            for (var p = 0; p < people.Count; p++)
            {
                if (!forms.TryGetValue(personIds[a][p], out var printed)) forms[personIds[a][p]] = printed = new Dictionary<string, int>(StringComparer.Ordinal);
                printed[people[p].Name] = printed.GetValueOrDefault(people[p].Name) + 1;
            }
        }

        return [.. forms.Select(entry => new ReconciledPerson(entry.Key, NameOf(entry.Key, entry.Value), Ordered(entry.Value)))];
    }

    /// <summary>The name of a person by the forms printed, each with the number of articles that print it (at least one form).</summary>
    public static string NameOf(string id, IReadOnlyDictionary<string, int> forms)
    {
        foreach (var form in Ordered(forms))
        {
            foreach (var known in KnownPeople.ByName(form).Concat(KnownPeople.ByShortName(form)))
            {
                if (Slugs.Of(known) == id) return known;
            }
        }

        return Ordered(forms)[0];
    }

    private static List<string> Ordered(IReadOnlyDictionary<string, int> forms) =>
        [.. forms.OrderByDescending(form => form.Value).ThenByDescending(form => form.Key.Length).ThenBy(form => form.Key, StringComparer.Ordinal).Select(form => form.Key)];
}
