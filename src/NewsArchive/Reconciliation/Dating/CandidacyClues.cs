using NewsArchive.Extraction;
using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>Campaigns for an office: candidates of one election who are named together, in the words of a campaign.</summary>
internal static class CandidacyClues
{
    // Candidates are talked of before they announce it.
    private const int TalkBefore = 60;

    // Votes are counted, and the losers concede, in the weeks after.
    private const int CountAfter = 21;

    private static readonly string[] CampaignWords = ["primary", "primaries", "caucus", "caucuses", "nominee", "nomination", "front-runner", "frontrunner", "candidate", "candidates", "campaign", "delegates", "convention", "debate", "GOP", "poll", "polls", "rally", "hopeful", "hopefuls", "rival", "rivals", "super PAC", "election"];

    public static void Add(ReadArticle article, List<DateClue> clues)
    {
        var running = new List<(Candidacy Candidacy, PersonInArticle Person)>();
        foreach (var person in article.Facts.People)
        {
            foreach (var candidacy in Candidacies.Of(person.Name)) running.Add((candidacy, person));
        }

        if (running.Count < 2 || Words(article) < 2) return;
        var elections = running.GroupBy(one => one.Candidacy.Election, StringComparer.Ordinal)
            .Select(group => group.OrderBy(one => one.Candidacy.Days.First).ThenBy(one => one.Candidacy.Person, StringComparer.Ordinal).ToList())
            .Where(IsNamedEnough).ToList();
        if (elections.Count == 0) return;
        // Some run twice: the election is meant whose candidates are talked of most, or any of several that are alike.
        var most = elections.Max(Mentions);
        var meant = elections.Where(group => Mentions(group) == most).OrderBy(group => group[0].Candidacy.ElectionDay).ToList();
        clues.Add(Clue(article, meant, meant[0].Count > 2 ? ClueWeight.Strong : ClueWeight.Fair));
    }

    // Two may be named together by chance, one of them in passing.
    private static bool IsNamedEnough(List<(Candidacy Candidacy, PersonInArticle Person)> group) =>
        group.Count > 2 || group.Count == 2 && group.TrueForAll(one => one.Person.Mentions.Count > 1);

    private static int Mentions(List<(Candidacy Candidacy, PersonInArticle Person)> group) => group.Sum(one => one.Person.Mentions.Count);

    private static DateClue Clue(ReadArticle article, List<List<(Candidacy Candidacy, PersonInArticle Person)>> elections, double weight)
    {
        var mention = elections[0][1].Person.Mentions[0];
        var names = string.Join(", ", elections[0].Take(4).Select(one => one.Candidacy.Person));
        var votes = string.Join(" or ", elections.Select(group => ArticleWords.Printed(group[0].Candidacy.ElectionDay)));
        var days = elections.Select(group => new DayRange(group[1].Candidacy.Days.First.AddDays(-TalkBefore), group[0].Candidacy.ElectionDay.AddDays(CountAfter))).ToList();
        return article.Clue(new(mention.Start, mention.End), $"{names} ran in the election of {votes}", "campaign", DayRuns.Ordered(days), weight);
    }

    private static int Words(ReadArticle article)
    {
        var text = article.Document.Text;
        var found = 0;
        foreach (var word in CampaignWords)
        {
            if (HasWord(text, word)) found++;
        }

        return found;
    }

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]))) return true;
        }

        return false;
    }
}
