using NewsArchive.Extraction;
using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>Terms of office of the people as the text titles them: "Secretary of State John Kerry" was written between February 2013 and January 2017.</summary>
internal static class OfficeClues
{
    private const int LedeSentences = 3;
    private const int AfterTheEnd = 30;

    public static void Add(ReadArticle article, List<DateClue> clues)
    {
        var people = article.Facts.People;
        var (newest, since) = (default(PrintedRole), DateOnly.MinValue);
        for (var p = 0; p < people.Count; p++)
        {
            if (Title(people[p]) is not { } held) continue;
            var (role, match) = held;
            var introduced = Introduces(role, people[p]);
            if (introduced && match.Days[0].First > since) (newest, since) = (role, match.Days[0].First);
            var who = match.Person ?? string.Join(" or ", match.People);
            var weight = introduced ? Weight(article, p) : ClueWeight.Weak;
            clues.Add(article.Clue(new(role.Start, role.End), $"{who}, {role.Text}: {Printed(match.Hull)}", "term-of-office", Days(role, match), weight));
        }

        if (since == DateOnly.MinValue) return;
        // A title may outlive the office ("President Reagan's daughter"), but nobody has it before.
        clues.Add(article.Clue(new(newest.Start, newest.End), $"nobody is called so before {ArticleWords.Printed(since)}", "title-not-before", [DayRange.From(since)], ClueWeight.Sure));
    }

    // News gives the title where it first names somebody; one that comes later ("the prospect of President Smith") may be a supposition.
    private static bool Introduces(PrintedRole role, PersonInArticle person)
    {
        for (var m = 0; m < Math.Min(2, person.Mentions.Count); m++)
        {
            var mention = person.Mentions[m];
            if (role.End <= mention.Start ? mention.Start - role.End <= 12 : role.Start - mention.End <= 30) return true;
        }

        return false;
    }

    // A title is still printed in the weeks after its end ("died", "resigned"); one of courtesy ("Secretary Clinton", "Governor Bush") is kept for life.
    private static IReadOnlyList<DayRange> Days(PrintedRole role, TitleMatch match)
    {
        if (!role.Text.Contains(' ', StringComparison.Ordinal) && role.Text is not ("President" or "president" or "Pope" or "pope" or "Chancellor" or "chancellor")) return [DayRange.From(match.Days[0].First)];
        return InOffice(match);
    }

    /// <summary>The days on which the title is printed of its holder: the terms, and the weeks after them.</summary>
    public static IReadOnlyList<DayRange> InOffice(TitleMatch match) =>
        DayRuns.Ordered([.. match.Days.Select(run => run with { Last = DayRange.Moved(run.Last, AfterTheEnd) })]);

    /// <summary>The person's title with the narrowest term, where one is known.</summary>
    public static (PrintedRole Role, TitleMatch Match)? Title(PersonInArticle person)
    {
        (PrintedRole Role, TitleMatch Match)? best = null;
        foreach (var role in person.Roles)
        {
            if (IsAspired(role.Text) || OfficeTerms.Match(person.Name, role.Text) is not { } match) continue;
            if (best is null || DayRuns.Size(match.Days) < DayRuns.Size(best.Value.Match.Days)) best = (role, match);
        }

        return best;
    }

    // "nominee for Harbour Secretary", "candidate for mayor": an office that is not held; a "presidential nominee" is one, and known by that.
    private static bool IsAspired(string role) =>
        role.StartsWith("nominee for ", StringComparison.OrdinalIgnoreCase) || role.StartsWith("candidate for ", StringComparison.OrdinalIgnoreCase) || role.StartsWith("nominee to be ", StringComparison.OrdinalIgnoreCase);

    // Who speaks, or stands in the lede, is of the day; who is only named once may be history.
    private static double Weight(ReadArticle article, int person)
    {
        var mentions = article.Facts.People[person].Mentions;
        foreach (var quote in article.Facts.Quotes)
        {
            if (quote.Speaker?.Person == person) return ClueWeight.Strong;
        }

        if (mentions.Count > 0 && article.SentenceAt(mentions[0].Start) < LedeSentences) return ClueWeight.Strong;
        return mentions.Count >= 3 ? ClueWeight.Fair : ClueWeight.Weak;
    }

    internal static string Printed(DayRange days) =>
        days.Last == DateOnly.MaxValue ? "since " + ArticleWords.Printed(days.First)
        : days.First == DateOnly.MinValue ? "until " + ArticleWords.Printed(days.Last)
        : ArticleWords.Printed(days.First) + " to " + ArticleWords.Printed(days.Last);
}
