using NewsArchive.Extraction;

namespace NewsArchive.Reconciliation;

/// <summary>The forms in which the people of a set of articles are printed, counted as the articles come.</summary>
internal sealed class PersonForms
{
    private readonly Dictionary<string, (string Id, Dictionary<string, int> Printed)> byId = new(StringComparer.Ordinal);

    /// <summary>Counts the people of one article; hands back their ids, each the one string that all articles share.</summary>
    public IReadOnlyList<string> Add(IReadOnlyList<PersonInArticle> people, IReadOnlyList<string> ids)
    {
        var pooled = new string[people.Count];
        for (var p = 0; p < pooled.Length; p++)
        {
            if (!byId.TryGetValue(ids[p], out var known)) byId[ids[p]] = known = (ids[p], new Dictionary<string, int>(StringComparer.Ordinal));
            pooled[p] = known.Id;
            known.Printed[people[p].Name] = known.Printed.GetValueOrDefault(people[p].Name) + 1;
        }

        return pooled;
    }

    /// <summary>The ids of an article that was counted, each the shared string.</summary>
    public IReadOnlyList<string> Pooled(IReadOnlyList<string> ids) => [.. ids.Select(id => byId[id].Id)];

    /// <summary>One entry a person, by id; the name is the canonical one where the tables have it, else the fullest of the forms printed in most articles.</summary>
    public IReadOnlyList<ReconciledPerson> People() =>
        [.. byId.Values.OrderBy(person => person.Id, StringComparer.Ordinal).Select(person => new ReconciledPerson(person.Id, PersonNames.NameOf(person.Id, person.Printed), PersonNames.Ordered(person.Printed)))];
}
