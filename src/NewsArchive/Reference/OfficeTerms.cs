using System.Collections.Frozen;
using NewsArchive.Values;

namespace NewsArchive.Reference;

/// <summary>Who held which office when: loaded once from the tables, never changed.</summary>
public static class OfficeTerms
{
    // The longest time between an election and taking office that the tables know (Mexico, until 2024), with room for coalition talks.
    private const int DaysBeforeOffice = 200;

    private static readonly Lazy<Tables> Loaded = new(Load);

    /// <summary>All offices.</summary>
    public static IReadOnlyCollection<Office> Offices => Loaded.Value.Offices.Values;

    /// <summary>All terms, in the order of the table.</summary>
    public static IReadOnlyList<Term> All => Loaded.Value.All;

    /// <summary>The terms of one person under any spelling of the full name; none where the name is unknown or means several people.</summary>
    public static IReadOnlyList<Term> Of(ReadOnlySpan<char> personName) =>
        KnownPeople.Canonical(personName) is { } person && Loaded.Value.ByPerson.TryGetValue(person, out var terms) ? terms : [];

    /// <summary>Who held an office on any of the days.</summary>
    public static IEnumerable<Term> Holders(string office, DayRange days) =>
        Loaded.Value.ByOffice.TryGetValue(office, out var terms) ? terms.Where(term => term.Days.Meets(days)) : [];

    /// <summary>
    /// What a name and the title printed with it can mean, and on which days: ("John Kerry", "U.S. Secretary of State"), ("Obama", "President").
    /// A surname alone is resolved by its title. Null where no known person of the name held such an office.
    /// </summary>
    public static TitleMatch? Match(ReadOnlySpan<char> personName, ReadOnlySpan<char> titleAsPrinted)
    {
        var people = KnownPeople.ByName(personName);
        if (people.Count == 0) people = KnownPeople.ByShortName(personName);
        return people.Count == 0 ? null : TitleMatches.Of(personName, titleAsPrinted, people);
    }

    /// <summary>What a title printed with any of the people can mean, worked out anew.</summary>
    internal static TitleMatch? Match(IReadOnlyList<string> people, ReadOnlySpan<char> titleAsPrinted)
    {
        Span<char> folded = stackalloc char[Folding.Longest];
        var title = new PrintedTitle(folded[..Folding.Words(titleAsPrinted, folded)]);
        List<Term>? meant = null;
        var alone = true;
        foreach (var person in people)
        {
            if (!Loaded.Value.ByPerson.TryGetValue(person, out var terms)) continue;
            foreach (var term in terms)
            {
                var meaning = title.Meaning(term.Office);
                if (meaning == TitleMeaning.Other) continue;
                (meant ??= []).Add(term);
                alone &= meaning == TitleMeaning.Courtesy;
            }
        }

        // "Secretary Clinton" stays one for life where such titles are a courtesy: only the beginning is known.
        return meant is null ? null : Days(meant, alone && title.Tenure == Tenure.Holds ? Tenure.HeldThen : title.Tenure);
    }

    private static TitleMatch? Days(List<Term> terms, Tenure tenure)
    {
        string[] people = [.. terms.Select(term => term.Person).Distinct(StringComparer.Ordinal)];
        // Each person's own runs first: another Bush's presidency does not end this one's being a former president.
        var days = DayRuns.Union(people.SelectMany(person => Days(DayRuns.Union(terms.Where(term => term.Person == person).Select(term => term.Days)), tenure)));
        return days.Count == 0 ? null : new(people, terms, days);
    }

    private static IEnumerable<DayRange> Days(List<DayRange> inOffice, Tenure tenure) => tenure switch
    {
        Tenure.Held => DayRuns.GapsAfterFirst(inOffice),
        Tenure.WillHold => inOffice.Select(run => new DayRange(run.First.AddDays(-Math.Min(DaysBeforeOffice, run.First.DayNumber)), run.First)),
        Tenure.HeldThen => [DayRange.From(inOffice[0].First)],
        _ => inOffice,
    };

    private static Tables Load()
    {
        var offices = ReferenceTable.Rows("offices.csv")
            .Select(row => new Office(row[0], row[1], ReferenceTable.Alternatives(row[2]), row[3] == "yes"))
            .ToFrozenDictionary(office => office.Id, StringComparer.Ordinal);
        Term[] all = [.. ReferenceTable.Rows("terms.csv").Select(row => new Term(offices[row[0]], row[1], Days(row[2], row[3]), row[4]))];
        return new(offices, all, Group(all, term => term.Person), Group(all, term => term.Office.Id));
    }

    private static FrozenDictionary<string, Term[]> Group(Term[] terms, Func<Term, string> by) =>
        terms.GroupBy(by, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>From and to as the tables write them: a day, a month where only that is sure, ".." while in office.</summary>
    /// <exception cref="InvalidDataException">One of the two is no such date.</exception>
    internal static DayRange Days(string from, string to)
    {
        if (!EdtfDate.TryParse(from, out var first) || first!.Earliest is not { } start) throw new InvalidDataException($"'{from}' is no date a term begins on.");
        if (to == "..") return DayRange.From(start);
        if (!EdtfDate.TryParse(to, out var last) || last!.Latest is not { } end) throw new InvalidDataException($"'{to}' is no date a term ends on.");
        return new(start, end);
    }

    private sealed record Tables(
        FrozenDictionary<string, Office> Offices, Term[] All, FrozenDictionary<string, Term[]> ByPerson, FrozenDictionary<string, Term[]> ByOffice);
}
