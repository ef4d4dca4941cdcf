using NewsArchive.Values;

namespace NewsArchive.Reference;

/// <summary>Somebody's run for an office.</summary>
/// <param name="Election">The election: "us-president-2016".</param>
/// <param name="Person">The name news in English uses most.</param>
/// <param name="Days">From announcing it (or being named for vice president) to leaving the race, or election day.</param>
/// <param name="ElectionDay">The day of the vote.</param>
/// <param name="Source">The public record the row can be checked against.</param>
public sealed record Candidacy(string Election, string Person, DayRange Days, DateOnly ElectionDay, string Source);

/// <summary>Who ran when: loaded once from <c>candidacies.csv</c>, never changed.</summary>
public static class Candidacies
{
    private static readonly Lazy<(Candidacy[] All, SpanTable<Candidacy[]> ByName)> Loaded = new(Load);

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<Candidacy> All => Loaded.Value.All;

    /// <summary>The candidacies of one person, by the full name as printed ("Hillary Clinton", "Hillary Rodham Clinton").</summary>
    public static IReadOnlyList<Candidacy> Of(ReadOnlySpan<char> name)
    {
        Span<char> key = stackalloc char[Folding.Longest];
        var length = Folding.Name(name, key);
        return Loaded.Value.ByName.TryGetValue(key[..length], out var found) ? found : [];
    }

    private static (Candidacy[] All, SpanTable<Candidacy[]> ByName) Load()
    {
        var byName = new Dictionary<string, List<Candidacy>>(StringComparer.Ordinal);
        var all = new List<Candidacy>();
        foreach (var row in ReferenceTable.Rows("candidacies.csv"))
        {
            var vote = OfficeTerms.Days(row[5], row[5]).First;
            var candidacy = new Candidacy(row[0], row[1], OfficeTerms.Days(row[3], row[4].Length == 0 ? row[5] : row[4]), vote, row[6]);
            all.Add(candidacy);
            foreach (var name in ReferenceTable.Alternatives(row[2]).Prepend(row[1]).Select(Folding.NameKey).Distinct(StringComparer.Ordinal))
            {
                if (!byName.TryGetValue(name, out var known)) byName[name] = known = [];
                known.Add(candidacy);
            }
        }

        return ([.. all], new(byName.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.ToArray()))));
    }
}
