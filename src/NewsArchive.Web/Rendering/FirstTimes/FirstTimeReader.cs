using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>A claim of a first time as an article makes it.</summary>
/// <param name="Sentence">Its number.</param>
/// <param name="Words">"first meeting with Okoro since May".</param>
/// <param name="Claim">What it says of whom, by ids of the archive.</param>
public sealed record FirstTime(int Sentence, string Words, FirstSinceClaim Claim);

/// <summary>Reads "her first visit to Moscow since May", "Silva's first meeting with Okoro since the war began in 2011" from an article's sentences and what was found in them.</summary>
public static class FirstTimeReader
{
    private const int FurthestNoun = 60;

    private static readonly string[] Visits = ["visit", "trip", "journey"];

    private static readonly string[] Meetings = ["meeting", "talks", "encounter", "summit", "face-to-face"];

    private static readonly string[] Beginnings = ["becoming", "being named", "being appointed", "being elected", "being sworn in", "taking office", "taking over", "he became", "she became", "he took office", "she took office", "assuming"];

    /// <summary>In the order of the text; a claim whose people, place or times are not told is left out.</summary>
    public static IEnumerable<FirstTime> Of(ArticleView article) =>
        article.Body.Sentences.Select(sentence => Read(article, sentence)).OfType<FirstTime>();

    private static FirstTime? Read(ArticleView article, Sentence sentence)
    {
        var text = article.Body.Text.AsSpan(sentence.Start, sentence.End - sentence.Start);
        if (Word(text, "first", 0) is not (>= 0 and var first)) return null;
        if (Noun(text, first) is not { } noun || Word(text, "since", noun.End) is not (>= 0 and var since)) return null;
        if (PersonBefore(article, sentence, sentence.Start + first) is not { } person) return null;
        var partner = PersonBetween(article, sentence.Start + noun.End, sentence.Start + since, person.Key);
        var account = Account(article, sentence, person.Key, partner);
        if (!noun.IsVisit && partner is null) partner = account is { Meeting.People: [var one, var two] } ? (one.Key == person.Key ? two : one).Key : null;
        var place = noun.IsVisit ? PlaceBehind(text, noun.End, since) ?? account?.Meeting.Place : null;
        if (partner is null && place is null) return null;
        if (Since(article, sentence, sentence.Start + since, person) is not { } from || At(article, sentence, sentence.Start + since, account) is not { } at || from.Days.First >= at.First) return null;
        var end = Math.Max(from.End, sentence.Start + since + "since".Length);
        var words = article.Body.Text[(sentence.Start + first)..end].ReplaceLineEndings(" ");
        return new(sentence.Number, words, new(person.Key, partner, place, from.Days, at));
    }

    private static (int End, bool IsVisit)? Noun(ReadOnlySpan<char> text, int first)
    {
        var near = text[..Math.Min(text.Length, first + FurthestNoun)];
        foreach (var visit in Visits)
        {
            if (Word(near, visit, first) is >= 0 and var at) return (at + visit.Length, true);
        }

        foreach (var meeting in Meetings)
        {
            if (Word(near, meeting, first) is >= 0 and var at) return (at + meeting.Length, false);
        }

        return null;
    }

    /// <summary>Who is named last before the words, in the sentence or the two before it.</summary>
    private static PersonHere? PersonBefore(ArticleView article, Sentence sentence, int position) => article.People
        .SelectMany(person => person.Mentions.Where(mention => mention.Start < position && article.SentenceAt(mention.Start) is > 0 and var number && number >= sentence.Number - 2).Select(mention => (Person: person, mention.Start)))
        .OrderByDescending(named => named.Start).Select(named => named.Person).FirstOrDefault();

    private static string? PersonBetween(ArticleView article, int first, int end, string except) => article.People
        .Where(person => person.Key != except && person.Mentions.Any(mention => mention.Start >= first && mention.End <= end)).Select(person => person.Key).FirstOrDefault();

    /// <summary>The meeting told of in the sentence, or else the first one of these people.</summary>
    private static AccountHere? Account(ArticleView article, Sentence sentence, string person, string? partner) => article.Accounts
        .Where(account => account.Meeting.Status == MeetingStatus.Held && account.Meeting.People.Any(one => one.Key == person) && (partner is null || account.Meeting.People.Any(one => one.Key == partner)))
        .OrderByDescending(account => account.Evidence.Any(span => span.Overlaps(sentence.Span))).ThenBy(account => account.Sentence).FirstOrDefault();

    /// <summary>"to [Moscow] since", "to [Saudi Arabia] since".</summary>
    private static string? PlaceBehind(ReadOnlySpan<char> text, int from, int since)
    {
        if (Word(text, "to", from) is not (>= 0 and var to) || to + 3 >= since) return null;
        var words = text[(to + 3)..since].Trim().ToString().Split(' ').SkipWhile(word => word == "the").TakeWhile(word => char.IsUpper(word[0])).ToArray();
        return words.Length is > 0 and < 4 ? string.Join(' ', words).TrimEnd(',') : null;
    }

    /// <summary>The time named behind "since"; the beginning of the term for "since becoming …".</summary>
    private static (DayRange Days, int End)? Since(ArticleView article, Sentence sentence, int since, PersonHere person)
    {
        var date = article.Body.Dates.FirstOrDefault(date => date.Start > since && date.End <= sentence.End);
        if (date is { Meaning: { Earliest: not null, Latest: not null } meaning }) return (meaning.Range, date.End);
        var behind = article.Body.Text.AsSpan(since + "since".Length, sentence.End - since - "since".Length).TrimStart();
        foreach (var beginning in Beginnings)
        {
            if (behind.StartsWith(beginning, StringComparison.Ordinal) && TermBegan(person) is { } began) return (DayRange.On(began), since + "since".Length + beginning.Length + 1);
        }

        return null;
    }

    private static DateOnly? TermBegan(PersonHere person)
    {
        foreach (var role in person.Roles)
        {
            if (OfficeTerms.Match(person.Name, role.Text) is { Terms: [var term] }) return term.Days.First;
        }

        return null;
    }

    /// <summary>When the occasion was: the day printed before the words, that of the meeting, or the days of publication.</summary>
    private static DayRange? At(ArticleView article, Sentence sentence, int since, AccountHere? account)
    {
        var printed = article.Body.Dates.FirstOrDefault(date => date.Start >= sentence.Start && date.End < since && date.Meaning is { IsDay: true });
        var days = printed.Meaning ?? account?.Meeting.Date ?? article.Published;
        return days is { Earliest: not null, Latest: not null } told ? told.Range : null;
    }

    private static int Word(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text[at..].IndexOf(word, StringComparison.Ordinal) is not (>= 0 and var step)) return -1;
            at += step;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]))) return at;
        }

        return -1;
    }
}
