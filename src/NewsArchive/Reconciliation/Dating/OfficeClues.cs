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
        var titled = Titled(article);
        var (newest, since) = (default(PrintedRole), DateOnly.MinValue);
        foreach (var one in titled)
        {
            var (role, match) = (one.Role, one.Match);
            if (one.Introduced && match.Days[0].First > since) (newest, since) = (role, match.Days[0].First);
            var who = match.Person ?? string.Join(" or ", match.People);
            var weight = HasRival(one, titled) ? ClueWeight.Weak : one.Weight;
            clues.Add(article.Clue(new(role.Start, role.End), $"{who}, {role.Text}: {Printed(match.Hull)}", "term-of-office", Days(role, match), weight));
        }

        if (since == DateOnly.MinValue) return;
        // A title may outlive the office ("President Reagan's daughter"), but nobody has it before.
        // Against a printed day one title is one witness, not two: papers misname deputies.
        var beside = article.Document.Stated is { Date.IsDay: true, IsPublication: true } ? ClueWeight.Weak : ClueWeight.Sure;
        clues.Add(article.Clue(new(newest.Start, newest.End), $"nobody is called so before {ArticleWords.Printed(since)}", "title-not-before", [DayRange.From(since)], beside));
    }

    private static List<TitledPerson> Titled(ReadArticle article)
    {
        var people = article.Facts.People;
        var titled = new List<TitledPerson>();
        for (var p = 0; p < people.Count; p++)
        {
            if (Title(people[p]) is not { } held) continue;
            var introduced = Introduces(held.Role, people[p]);
            titled.Add(new(held.Role, held.Match, introduced, introduced && !EraTitles.IsOfThen(article, held.Role) ? Weight(article, p) : ClueWeight.Weak));
        }

        return titled;
    }

    // "President Garcia … President Silva" of one country: only one of them is in office, and the title of the other is a courtesy.
    private static bool HasRival(TitledPerson one, List<TitledPerson> titled)
    {
        foreach (var other in titled)
        {
            if (other.Weight < one.Weight || other.Match.Person == one.Match.Person || !ShareOffice(one.Match, other.Match)) continue;
            if (!Meet(one.Match.Days, other.Match.Days)) return true;
        }

        return false;
    }

    private static bool ShareOffice(TitleMatch one, TitleMatch other) =>
        one.Terms.Any(term => !term.Office.Shared && other.Terms.Any(second => second.Office == term.Office));

    // The day of handing over belongs to both.
    private static bool Meet(IReadOnlyList<DayRange> one, IReadOnlyList<DayRange> other) =>
        one.Any(run => other.Any(second => run.Intersect(second) is { IsEmpty: false, Days: > 1 }));

    /// <summary>Somebody whose title the tables know.</summary>
    /// <param name="Role">The title as printed.</param>
    /// <param name="Match">What it means.</param>
    /// <param name="Introduced">Whether it stands where the person is first named.</param>
    /// <param name="Weight">How much it tells of the day of writing.</param>
    private readonly record struct TitledPerson(PrintedRole Role, TitleMatch Match, bool Introduced, double Weight);

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

    // A title is still printed in the weeks after its end ("died", "resigned"); one of courtesy ("Secretary Clinton", "Governor Bush") is kept for life, and one that is part of the name ("Pope John") for ever.
    private static IReadOnlyList<DayRange> Days(PrintedRole role, TitleMatch match)
    {
        if (IsCourtesy(role)) return [DayRange.From(match.Days[0].First)];
        return InOffice(match);
    }

    private static bool IsCourtesy(PrintedRole role) =>
        !role.Text.Contains(' ', StringComparison.Ordinal) && role.Text is not ("President" or "president" or "Chancellor" or "chancellor");

    // "Chairman", "Senator": one of so many that a surname does not tell which.
    private static bool IsOneOfMany(string title) =>
        title is "Chairman" or "Chairwoman" or "Chair" or "Director" or "Minister" or "Commissioner" or "General" or "Admiral" or "Ambassador" or "Governor" or "Senator" or "Judge" or "Justice" or "Mayor";

    /// <summary>The days on which the title is printed of its holder: the terms, and the weeks after them.</summary>
    public static IReadOnlyList<DayRange> InOffice(TitleMatch match) =>
        DayRuns.Ordered([.. match.Days.Select(run => run with { Last = DayRange.Moved(run.Last, AfterTheEnd) })]);

    /// <summary>The person's title with the narrowest term, where one is known.</summary>
    public static (PrintedRole Role, TitleMatch Match)? Title(PersonInArticle person)
    {
        (PrintedRole Role, TitleMatch Match)? best = null;
        foreach (var role in person.Roles)
        {
            if (IsAspired(role.Text) || IsOneOfMany(role.Text) && !person.Name.Contains(' ', StringComparison.Ordinal) || OfficeTerms.Match(person.Name, role.Text) is not { } match) continue;
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
