using System.Text;
using NewsArchive.Data;
using NewsArchive.Reconciliation;

namespace NewsArchive.Import.Rows;

/// <summary>What the meetings of which an article tells add to its facts: their places, and who met whom.</summary>
internal sealed class ArticleMeetings
{
    // Of a conference of fifty, who met whom says little, and its pairs are a thousand.
    private const int MostPaired = 12;

    private readonly HashSet<string> terms = new(StringComparer.Ordinal);

    public static ArticleMeetings None { get; } = new();

    /// <summary>In the order of the meetings, each once.</summary>
    public List<string> Places { get; } = [];

    /// <summary>For each article that tells of one of the meetings, by its slug.</summary>
    public static Dictionary<string, ArticleMeetings> Of(IEnumerable<ReconciledMeeting> meetings, PersonRows people)
    {
        var bySlug = new Dictionary<string, ArticleMeetings>(StringComparer.Ordinal);
        foreach (var meeting in meetings)
        {
            int[] persons = [.. meeting.PersonIds.Distinct(StringComparer.Ordinal).Select(people.IdOf)];
            foreach (var account in meeting.Accounts)
            {
                if (!bySlug.TryGetValue(account.Slug, out var article)) bySlug[account.Slug] = article = new ArticleMeetings();
                article.Add(meeting.Place, persons);
            }
        }

        return bySlug;
    }

    /// <summary>Writes the terms behind others.</summary>
    public void AppendTo(StringBuilder facts)
    {
        foreach (var term in terms) facts.Append(' ').Append(term);
        foreach (var word in Places.SelectMany(FactTerms.Words).Distinct(StringComparer.Ordinal)) facts.Append(' ').Append(FactTerms.Place(word));
    }

    /// <summary>Adds a meeting.</summary>
    public void Add(string? place, IReadOnlyList<int> persons)
    {
        if (place is not null && !Places.Contains(place)) Places.Add(place);
        for (var i = 0; i < persons.Count; i++)
        {
            terms.Add(FactTerms.Meets(persons[i]));
            if (persons.Count > MostPaired) continue;
            for (var j = i + 1; j < persons.Count; j++) terms.Add(FactTerms.Meets(persons[i], persons[j]));
        }
    }
}
