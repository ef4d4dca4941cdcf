using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>One thing found in a sentence, for the panel that opens where the sentence is pointed at.</summary>
/// <param name="What">"Person", "Said", "Meeting", "Date".</param>
/// <param name="Words">What it is.</param>
/// <param name="Href">Its page; null where it has none.</param>
/// <param name="Fact">Its id in the list beside the text.</param>
public sealed record SentenceNote(string What, string Words, string? Href, string Fact);

/// <summary>Everything found in an article, by the sentence it stands in.</summary>
public static class SentenceNotes
{
    public static ILookup<int, SentenceNote> Of(ArticleView article, IReadOnlyList<CheckedFirstTime> firstTimes) =>
        People(article).Concat(Quotes(article)).Concat(Meetings(article)).Concat(Dated(article)).Concat(Claimed(firstTimes))
            .Where(note => note.Sentence > 0)
            .Distinct()
            .ToLookup(note => note.Sentence, note => note.Note);

    private static IEnumerable<(int Sentence, SentenceNote Note)> People(ArticleView article) =>
        from person in article.People
        from mention in person.Mentions
        select (article.SentenceAt(mention.Start), new SentenceNote("Person", person.Name, Links.Person(person.Key), FactIds.Person(person.Key)));

    private static IEnumerable<(int Sentence, SentenceNote Note)> Quotes(ArticleView article) =>
        from quote in article.Quotes
        let kind = quote.Kind switch { QuoteKind.Indirect => "Reported", QuoteKind.Partial => "Quoted", _ => "Said" }
        let to = quote.Addressee is null ? "" : " to " + quote.Addressee
        select (quote.Sentence, new SentenceNote(kind, (quote.IsDoubtful ? "perhaps " : "") + (quote.SpeakerName ?? "speaker not told") + to, quote.SpeakerKey is null ? null : Links.Person(quote.SpeakerKey), FactIds.Quote(quote.Number)));

    private static IEnumerable<(int Sentence, SentenceNote Note)> Meetings(ArticleView article) =>
        from account in article.Accounts
        from evidence in account.Evidence
        select (article.SentenceAt(evidence.Start), new SentenceNote("Meeting", $"{account.Meeting.Title}, {Dates.Words(account.Meeting.Date)}", Links.Meeting(account.Meeting.Key), FactIds.Meeting(account.Meeting.Id)));

    private static IEnumerable<(int Sentence, SentenceNote Note)> Claimed(IReadOnlyList<CheckedFirstTime> firstTimes) =>
        firstTimes.Select(claim => (claim.Claimed.Sentence, new SentenceNote("First since", $"{claim.Verdict}: {claim.Why} {claim.By}".TrimEnd(), claim.Href, FactIds.FirstTime(claim.Claimed.Sentence))));

    private static IEnumerable<(int Sentence, SentenceNote Note)> Dated(ArticleView article) =>
        from date in article.Body.Dates
        where date.Meaning is not null
        let words = article.Body.Text[date.Start..date.End].ReplaceLineEndings(" ")
        select (article.SentenceAt(date.Start), new SentenceNote("Date", $"“{words}” is {Dates.Words(date.Meaning)}", null, FactIds.Date(date.Meaning!)));
}
