using NewsArchive.Values;

namespace NewsArchive.Reference;

/// <summary>An office that people hold for a time.</summary>
/// <param name="Id">Its row in <c>offices.csv</c>: "us-secretary-of-state".</param>
/// <param name="Country">The country or organisation it belongs to, by its English name.</param>
/// <param name="Titles">
/// What the news prints before or behind its holder's name, without the country: "secretary of state", "top diplomat".
/// One that begins with "=" means the office only where it stands alone ("Secretary Kerry", not "Navy Secretary").
/// </param>
/// <param name="Shared">Whether several people hold it at one time (two chairs, a collective head of state).</param>
public sealed record Office(string Id, string Country, IReadOnlyList<string> Titles, bool Shared)
{
    /// <summary>The titles between blanks and folded, longest first, as <see cref="PrintedTitle"/> compares them.</summary>
    internal string[] FoldedTitles { get; } = [.. Titles.Where(title => title[0] != '=').Select(Folding.WordsKey).OrderByDescending(title => title.Length)];

    /// <summary>The titles that must stand alone, folded.</summary>
    internal string[] LoneTitles { get; } = [.. Titles.Where(title => title[0] == '=').Select(Folding.WordsKey)];
}

/// <summary>One person's time in one office.</summary>
/// <param name="Office">The office.</param>
/// <param name="Person">The name news in English uses most: "Sergei Lavrov".</param>
/// <param name="Days">First to last day; the last is open while the person was in office when the row was written.</param>
/// <param name="Source">The public record the row can be checked against.</param>
public sealed record Term(Office Office, string Person, DayRange Days, string Source);

/// <summary>What a name printed with a title can mean.</summary>
/// <param name="People">Canonical names; more than one where the name alone does not tell ("President Bush").</param>
/// <param name="Terms">The terms the title can mean.</param>
/// <param name="Days">The days on which the words would be true, in order and without overlap: those in office, those after it for "former", those before it for "elect".</param>
public sealed record TitleMatch(IReadOnlyList<string> People, IReadOnlyList<Term> Terms, IReadOnlyList<DayRange> Days)
{
    /// <summary>The one person meant; null where there are several.</summary>
    public string? Person => People.Count == 1 ? People[0] : null;

    /// <summary>From the first to the last of <see cref="Days"/>.</summary>
    public DayRange Hull => new(Days[0].First, Days[^1].Last);
}
