using NewsArchive.Extraction;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;
using NewsArchive.Reconciliation.Shelf;
using NewsArchive.Values;

namespace NewsArchive.Tests.Reconciliation.Shelf;

public sealed class ArticleShelfTests
{
    [Fact]
    public void An_article_comes_back_from_its_bytes_as_it_was()
    {
        foreach (var path in Repository.Seeds)
        {
            var read = ArticleReader.Read(path, ReadLimits.Default, CancellationToken.None).OfType<ReadOutcome.Read>().Single();
            var document = read.Article with { Original = "", LeftOut = [] };
            ShouldComeBack(new ReadArticle(document, FactExtraction.Extract(document)));
        }

        ShouldComeBack(CorpusBuilder.Article("Talks in Лион – \uD83D\uDD4A", null, "LYON, June 3 (AP) — Ada Nowak met Jan Meer. “It’s done,” she said."));
    }

    public static TheoryData<string> KindsOfDates => [.. Dates().Select(date => date.ToString())];

    [Theory]
    [MemberData(nameof(KindsOfDates))]
    public void Every_kind_of_date_as_written_comes_back(string kind) =>
        ShouldComeBack(With(new DateMention(0, 4, Dates().Single(date => date.ToString() == kind), Tense.Past, "r") { Time = new(DayPart.Late, new TimeOnly(7, 30), "EDT") }));

    [Fact]
    public void No_kind_of_date_is_left_out_of_these_tests() =>
        Dates().Select(date => date.GetType()).Should().BeEquivalentTo(typeof(WrittenDate).GetNestedTypes());

    [Fact]
    public void All_that_facts_and_documents_can_say_comes_back()
    {
        var span = new TextSpan(1, 3);
        var document = new ArticleDocument
        {
            Source = new("a!b", "html", 1L << 40, "ff"),
            Ordinal = 3,
            Title = "T",
            Standfirst = "S",
            Outlet = "O",
            Bylines = ["A", "B"],
            Credits = ["AP"],
            Language = "en-GB",
            Canonical = "https://courier.example/1",
            Stated = new(EdtfDate.AboutYear(2013), "meta", "2013", span),
            Dateline = new("LYON", "AP", EdtfDate.DayOfUnknownYear(6, 3), span),
            Text = "Text",
            Blocks = [new(BlockKind.Quote, 0, 4)],
            Original = "",
        };
        var person = new PersonInArticle { Name = "Ada", Gender = Gender.Female, Roles = [new("mayor", 1, 2)], Mentions = [new(0, 1, "r")], Confidence = 0.3 };
        var quote = new Quote { Text = "q", Start = 1, End = 2, Kind = QuoteKind.Partial, Speaker = new("she", "Ada", 0, -1, -1), Cue = "said", Addressee = "reporters", Continues = true, Rule = "r", Confidence = 0.4 };
        var meeting = new MeetingAccount
        {
            People = [0],
            Others = ["guests"],
            When = 0,
            Place = "Lyon",
            Venue = "Hall",
            Status = MeetingStatus.Planned,
            Mode = MeetingMode.Summit,
            Evidence = [span],
            Details = [new("delay", span)],
            IsEarlier = true,
            Rule = "r",
            Confidence = 0.5,
        };
        ShouldComeBack(new(document, new([new(1, 0, 4, 0)], [person], [quote], [], [meeting])));
    }

    [Fact]
    public void Articles_beyond_what_is_held_in_memory_come_back_from_the_disk_in_any_order()
    {
        using var shelf = new ArticleShelf();
        var text = new string('x', 1 << 20);
        for (var n = 0; n < 30; n++) shelf.Put(PackedArticle.Pack(CorpusBuilder.Article($"Article {n}", "2020-03-04", text)));
        shelf.Count.Should().Be(30);
        foreach (var n in new[] { 29, 0, 17, 8, 1, 28 }) shelf.Take(n).Document.Title.Should().Be($"Article {n}");
    }

    private static void ShouldComeBack(ReadArticle article)
    {
        var back = PackedArticle.Unpack(PackedArticle.Pack(article));
        back.Document.Should().BeEquivalentTo(article.Document with { Original = "" }, options => options.RespectingRuntimeTypes().ComparingByMembers<ArticleDocument>());
        back.Facts.Should().BeEquivalentTo(article.Facts, options => options.RespectingRuntimeTypes().WithStrictOrdering());
        back.OwnDate.Should().BeEquivalentTo(article.OwnDate, options => options.WithStrictOrdering());
        back.PersonIds.Should().Equal(article.PersonIds);
    }

    private static ReadArticle With(DateMention date)
    {
        var article = CorpusBuilder.Article("Dates", null, "Text");
        return new(article.Document, article.Facts with { Dates = [date] });
    }

    private static WrittenDate[] Dates() =>
    [
        new WrittenDate.Absolute(EdtfDate.Interval(new(new(2013, 4, 16), DateOnly.MaxValue))),
        new WrittenDate.DayMonth(5, 7, DayOfWeek.Tuesday, 8),
        new WrittenDate.MonthOnly(6, Shift.Last, -1, Part.Late),
        new WrittenDate.DayOfTheWeek(DayOfWeek.Sunday, Shift.NextWeek),
        new WrittenDate.Relative(-1, TimeUnit.Week, true, Part.Early),
        new WrittenDate.Stretch(2, TimeUnit.Year),
        new WrittenDate.SeasonOnly(Season.Winter, Shift.Next, 1),
        new WrittenDate.QuarterOnly(3, Shift.This, -2),
        new WrittenDate.Holiday("Thanksgiving", Shift.Last, -1),
        new WrittenDate.TimeOfDay(new(DayPart.Noon, new TimeOnly(12, 0), "GMT")),
        new WrittenDate.Duration(2.5, TimeUnit.Month, DurationBound.Over),
    ];
}
