using NewsArchive.Extraction;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;
using NewsArchive.Values;

namespace NewsArchive.Tests.Reconciliation;

public class CorpusOrderTests
{
    [Fact]
    public void All_orders_of_the_seeds_give_the_same_people_dates_meetings_and_ids()
    {
        var seeds = Seeds();
        var expected = Told(Corpus.Reconcile(seeds));
        foreach (var order in CorpusBuilder.Orders(seeds)) Told(Corpus.Reconcile(order)).Should().Be(expected);
    }

    [Fact]
    public void Copies_of_one_article_get_slugs_of_their_own()
    {
        var article = CorpusBuilder.Article("One", "2020-03-04", "John Kerry met Vladimir Putin in Moscow on March 3.");
        var corpus = Corpus.Reconcile([article, article]);
        corpus.Articles.Select(one => one.Slug).Should().OnlyHaveUniqueItems();
        corpus.Meetings.Should().ContainSingle().Which.Accounts.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("2020-03-01", "will meet President Daniel Okoro in Lisbon on Tuesday.", "met President Daniel Okoro in Lisbon on Tuesday.")]
    [InlineData("2020-03-02", "will meet President Daniel Okoro in Lisbon tomorrow.", "met President Daniel Okoro in Lisbon yesterday.")]
    [InlineData("2020-02-28", "is to meet President Daniel Okoro next Tuesday.", "met with President Daniel Okoro in Lisbon on March 3.")]
    public void What_one_article_plans_and_a_later_one_tells_is_one_meeting_that_was_held(string before, string plan, string told)
    {
        var planned = CorpusBuilder.Article("Before", before, $"Foreign Minister Ana Silva {plan}");
        var held = CorpusBuilder.Article("After", "2020-03-04", $"Foreign Minister Ana Silva {told}");
        foreach (var order in CorpusBuilder.Orders([planned, held]))
        {
            var meeting = Corpus.Reconcile(order).Meetings.Should().ContainSingle().Subject;
            meeting.Status.Should().Be(MeetingStatus.Held);
            meeting.Date!.Text.Should().Be("2020-03-03");
            meeting.Accounts.Should().HaveCount(2);
        }
    }

    private static ReadArticle[] Seeds() =>
        [.. Repository.Seeds.Select(Read)];

    private static ReadArticle Read(string path)
    {
        var outcome = ArticleReader.Read(path, ReadLimits.Default, CancellationToken.None).OfType<ReadOutcome.Read>().Single();
        return new ReadArticle(outcome.Article, FactExtraction.Extract(outcome.Article));
    }

    private static string Told(ReconciledCorpus corpus) => string.Join('\n', corpus.Articles
        .Select(article => $"{article.Slug} {article.Published.Date} {article.Published.Basis} {article.Published.Confidence} {string.Join(',', article.PersonIds)} {string.Join(',', article.DateMeanings)}")
        .Order(StringComparer.Ordinal)
        .Concat(corpus.People.Select(person => $"{person.Id} {person.Name} {string.Join(',', person.Names)}"))
        .Concat(corpus.Meetings.Select(meeting => $"{meeting.Id} {meeting.Date} {meeting.Status} {meeting.Mode} {meeting.Place} {meeting.Venue} {string.Join(',', meeting.PersonIds)} {string.Join(',', meeting.Accounts)}")));
}
