using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Tests.Extraction.Dates;

public class DateFinderTests
{
    // A Wednesday.
    private static readonly EdtfDate Published = EdtfDate.Day(new(2013, 5, 8));

    [Theory]
    [InlineData("The treaty was signed on March 3, 2011, in Oslo.", "March 3, 2011", "2011-03-03")]
    [InlineData("The treaty was signed on 3 March 2011 in Oslo.", "3 March 2011", "2011-03-03")]
    [InlineData("It was signed on the 3rd of March, 2011.", "the 3rd of March, 2011", "2011-03-03")]
    [InlineData("It was signed on Thursday, March 3rd, 2011.", "Thursday, March 3rd, 2011", "2011-03-03")]
    [InlineData("It was signed on 2011-03-03.", "2011-03-03", "2011-03-03")]
    [InlineData("The form says 23/03/2011.", "23/03/2011", "2011-03-23")]
    [InlineData("The form says 03/23/2011.", "03/23/2011", "2011-03-23")]
    [InlineData("The fair ran June 3-5, 2012.", "June 3-5, 2012", "2012-06-03/2012-06-05")]
    [InlineData("The fair ran from April 29 to May 2, 2012.", "April 29 to May 2, 2012", "2012-04-29/2012-05-02")]
    [InlineData("Sept. 11, 2001, changed the city.", "Sept. 11, 2001", "2001-09-11")]
    [InlineData("The war began in March 2011.", "March 2011", "2011-03")]
    [InlineData("She left in late October 2012.", "late October 2012", "2012-10-20/2012-10-31")]
    [InlineData("She left in mid-October 2012.", "mid-October 2012", "2012-10-10/2012-10-20")]
    [InlineData("Given on this seventh day of May, in the year of our Lord two thousand thirteen.", "seventh day of May, in the year of our Lord two thousand thirteen", "2013-05-07")]
    [InlineData("Given on the twenty-first day of May, nineteen hundred and ninety-five.", "twenty-first day of May, nineteen hundred and ninety-five", "1995-05-21")]
    [InlineData("Given on the 21st day of May, 1995, in Oslo.", "21st day of May, 1995", "1995-05-21")]
    [InlineData("The bridge opened in 1998.", "1998", "1998")]
    [InlineData("The bridge opened in early 1998.", "early 1998", "1998-01-01/1998-04-30")]
    [InlineData("The war of 1990-91 ruined the port.", "1990-91", "1990-01-01/1991-12-31")]
    [InlineData("It was built in the 1930s.", "1930s", "1930-01-01/1939-12-31")]
    [InlineData("A fort of the 19th century stands there.", "19th century", "1801-01-01/1900-12-31")]
    [InlineData("Sales rose in the third quarter of 2012.", "the third quarter of 2012", "2012-07-01/2012-09-30")]
    [InlineData("They met in the summer of 2010.", "summer of 2010", "2010-06-01/2010-08-31")]
    [InlineData("It was agreed on Easter Sunday 2012.", "Easter Sunday 2012", "2012-04-08")]
    public void A_date_with_its_year_means_the_same_whenever_it_is_read(string text, string words, string edtf)
    {
        var date = WrittenArticle.DatesIn(text).Should().ContainSingle().Subject;
        date.Words(text).Should().Be(words);
        DateMeaning.Of(date, null)!.Text.Should().Be(edtf);
        DateMeaning.Of(date, Published)!.Text.Should().Be(edtf);
    }

    [Theory]
    [InlineData("The ferry sank on May 7.", "May 7", "2013-05-07")]
    [InlineData("The ferry sank on December 15.", "December 15", "2012-12-15")]
    [InlineData("The ferry will sail on December 15.", "December 15", "2013-12-15")]
    [InlineData("The talks will be held May 14–16 in Riga.", "May 14–16", "2013-05-14/2013-05-16")]
    [InlineData("On May 10, the envoys will visit the port.", "May 10", "2013-05-10")]
    [InlineData("She arrived late on May 7.", "late on May 7", "2013-05-07")]
    [InlineData("She spoke on Tuesday.", "Tuesday", "2013-05-07")]
    [InlineData("She will speak on Friday.", "Friday", "2013-05-10")]
    [InlineData("She was expected to speak on Friday.", "Friday", "2013-05-10")]
    [InlineData("She spoke last Wednesday.", "last Wednesday", "2013-05-01")]
    [InlineData("The vote is next Wednesday.", "next Wednesday", "2013-05-15")]
    [InlineData("The vote is next Friday.", "next Friday", "2013-05-10/2013-05-17")]
    [InlineData("The office closed Monday night.", "Monday night", "2013-05-06")]
    [InlineData("He resigned yesterday.", "yesterday", "2013-05-07")]
    [InlineData("He resigned the day before yesterday.", "the day before yesterday", "2013-05-06")]
    [InlineData("He resigned last night.", "last night", "2013-05-07")]
    [InlineData("He resigned this morning.", "this morning", "2013-05-08")]
    [InlineData("She leaves tomorrow.", "tomorrow", "2013-05-09")]
    [InlineData("Rain fell last week.", "last week", "2013-04-29/2013-05-05")]
    [InlineData("Rain fell last month.", "last month", "2013-04")]
    [InlineData("Rain fell last year.", "last year", "2012")]
    [InlineData("The plan was made last June.", "last June", "2012-06")]
    [InlineData("The plan was made in June last year.", "June last year", "2012-06")]
    [InlineData("The summit will be held in June.", "June", "2013-06")]
    [InlineData("The raids began in September.", "September", "2012-09")]
    [InlineData("The raids began in late September.", "late September", "2012-09-20/2012-09-30")]
    [InlineData("The two met earlier this month.", "earlier this month", "2013-05-01/2013-05-08")]
    [InlineData("The two could meet later this month.", "later this month", "2013-05-08/2013-05-31")]
    [InlineData("A deal is wanted by the end of the month.", "the end of the month", "2013-05-21/2013-05-31")]
    [InlineData("Three raids were flown in the past week.", "the past week", "2013-05-01/2013-05-08")]
    [InlineData("The plan stalled two years ago.", "two years ago", "2011")]
    [InlineData("It opened last summer.", "last summer", "2012-06-01/2012-08-31")]
    [InlineData("It closed on Christmas Eve.", "Christmas Eve", "2012-12-24")]
    [InlineData("Shops will close on Thanksgiving.", "Thanksgiving", "2013-11-28")]
    [InlineData("They met over New Year's Day.", "New Year's Day", "2013-01-01")]
    public void A_date_without_its_year_counts_from_the_day_of_writing(string text, string words, string edtf)
    {
        var date = WrittenArticle.DatesIn(text).Should().ContainSingle().Subject;
        date.Words(text).Should().Be(words);
        DateMeaning.Of(date, Published)!.Text.Should().Be(edtf);
    }

    [Fact]
    public void Almost_a_year_ago_means_some_months_around_that_day()
    {
        var date = WrittenArticle.DatesIn("The plan failed almost a year ago.").Should().ContainSingle().Subject;
        var meaning = DateMeaning.Of(date, Published)!.Range;
        meaning.Contains(new(2012, 6, 30)).Should().BeTrue();
        meaning.Days.Should().BeInRange(180, 400);
    }

    [Theory]
    [InlineData("You may go, and they might.")]
    [InlineData("The minister said it may rain.")]
    [InlineData("Theresa May said no.")]
    [InlineData("Prime Minister May spoke.")]
    [InlineData("The veterans march on parliament.")]
    [InlineData("The Sun reported it.")]
    [InlineData("She finished second.")]
    [InlineData("They sat down for a second.")]
    [InlineData("In 2,000 homes the light went out.")]
    [InlineData("About 2000 people came.")]
    [InlineData("Resolution 1973 was adopted.")]
    [InlineData("The fall of the city was near.")]
    [InlineData("A summer dress hung there.")]
    public void A_word_that_only_looks_like_a_date_is_none(string text) =>
        WrittenArticle.DatesIn(text).Should().BeEmpty();

    [Theory]
    [InlineData("The war has cost lives for more than two years.", "more than two years", 2, TimeUnit.Year, DurationBound.Over)]
    [InlineData("It is a five-year-old conflict.", "five-year-old", 5, TimeUnit.Year, DurationBound.Exact)]
    [InlineData("It is a nearly five-year-old war.", "nearly five-year-old", 5, TimeUnit.Year, DurationBound.Under)]
    [InlineData("After a three-hour meeting they left.", "three-hour", 3, TimeUnit.Hour, DurationBound.Exact)]
    [InlineData("The four-decade reign ended.", "four-decade", 4, TimeUnit.Decade, DurationBound.Exact)]
    [InlineData("The decade-long rule ended.", "decade-long", 1, TimeUnit.Decade, DurationBound.Exact)]
    [InlineData("They waited about two and a half hours.", "about two and a half hours", 2.5, TimeUnit.Hour, DurationBound.About)]
    public void A_length_of_time_is_no_place_in_it(string text, string words, double amount, TimeUnit unit, DurationBound bound)
    {
        var date = WrittenArticle.DatesIn(text).Should().ContainSingle().Subject;
        date.Words(text).Should().Be(words);
        date.Value.Should().Be(new WrittenDate.Duration(amount, unit, bound));
        DateMeaning.Of(date, Published).Should().BeNull();
    }

    [Theory]
    [InlineData("She landed on May 7 at 9:40 p.m. EDT.", "May 7 at 9:40 p.m. EDT", 21, 40, "EDT")]
    [InlineData("She landed at 0930 GMT.", "0930 GMT", 9, 30, "GMT")]
    [InlineData("She landed at 7pm local time.", "7pm local time", 19, 0, "local time")]
    public void A_time_of_day_is_read_with_its_zone(string text, string words, int hour, int minute, string zone)
    {
        var date = WrittenArticle.DatesIn(text).Should().ContainSingle().Subject;
        date.Words(text).Should().Be(words);
        var time = date.Time ?? ((WrittenDate.TimeOfDay)date.Value).Time;
        time.Should().Be(new ClockTime(DayPart.None, new(hour, minute), zone));
    }

    [Theory]
    [InlineData("They met on May 7.", Tense.Past)]
    [InlineData("They will meet on May 9.", Tense.Future)]
    [InlineData("They are to meet on May 9.", Tense.Future)]
    [InlineData("A meeting scheduled for May 9 is in doubt.", Tense.Future)]
    [InlineData("On May 9, they will meet.", Tense.Future)]
    [InlineData("Since launching the raids in September, they have hit ports.", Tense.Past)]
    [InlineData("They met two years ago.", Tense.Past)]
    [InlineData("The ban was extended until May 9, 2031.", Tense.Unknown)]
    [InlineData("The council committed to halving it by 2031.", Tense.Unknown)]
    [InlineData("The talks were postponed to Friday.", Tense.Future)]
    [InlineData("The end of support has been moved up from May 2039 to December 31, 2031.", Tense.Unknown)]
    [InlineData("The tour has been rescheduled for May 9.", Tense.Future)]
    [InlineData("She was to meet the mayor on Friday.", Tense.Future)]
    [InlineData("They decided to go on with it on May 9, 2031.", Tense.Unknown)]
    [InlineData("The council approved the plan for 2031.", Tense.Unknown)]
    [InlineData("It barred bonds issued after May 9, 2031.", Tense.Unknown)]
    [InlineData("The harbour pays for workers covered by the plan in 2031.", Tense.Unknown)]
    [InlineData("It will pay a bonus for displaced families in 2031.", Tense.Future)]
    [InlineData("The office announced a concert on the lawn on May 9.", Tense.Unknown)]
    [InlineData("The office announced on May 9 that the lawn is closed.", Tense.Past)]
    [InlineData("She was named for a term ending May 9, 2031.", Tense.Unknown)]
    [InlineData("The ministry announced that, beginning in early 2031, ferries will run.", Tense.Unknown)]
    [InlineData("The firm is set to expire in May 2031.", Tense.Future)]
    [InlineData("The firm committed to build it in 2031.", Tense.Unknown)]
    [InlineData("He came to power in 2011.", Tense.Past)]
    public void The_verb_beside_a_date_tells_whether_it_is_past(string text, Tense tense) =>
        WrittenArticle.DatesIn(text)[0].Tense.Should().Be(tense);

    [Fact]
    public void Yesterday_in_an_article_of_an_unknown_year_is_the_day_before()
    {
        var date = WrittenArticle.DatesIn("He resigned yesterday.")[0];
        DateMeaning.Of(date, EdtfDate.DayOfUnknownYear(5, 8))!.Text.Should().Be("XXXX-05-07");
        DateMeaning.Of(date, null).Should().BeNull();
    }

    [Fact]
    public void Hostile_text_is_read_in_time_that_grows_with_its_length()
    {
        Growth.IsLinear(times =>
        {
            var text = string.Join(' ', Enumerable.Repeat("last last the of 12 May 2013 - 11-11-11 more than a year ago '90s the end of the", times));
            DateFinder.Find(TokenizedArticle.Cut(WrittenArticle.Of(text))).Should().NotBeEmpty();
        }, 8_000);
    }

    [Fact]
    public void Every_feast_in_the_list_has_a_day_in_every_year()
    {
        foreach (var name in Holidays.Names)
        {
            for (var year = 1985; year < 2030; year++) Holidays.On(name, year)!.Value.Year.Should().Be(year);
            Lexicon.Of(name.Split(' ')[0].Replace("'s", "", StringComparison.Ordinal)).HasFlag(WordClass.DateWord).Should().BeTrue($"{name} is looked for by its first word");
        }

        Holidays.On("thanksgiving", 2015).Should().Be(new DateOnly(2015, 11, 26));
        Holidays.On("memorial day", 2016).Should().Be(new DateOnly(2016, 5, 30));
        Holidays.On("easter", 2024).Should().Be(new DateOnly(2024, 3, 31));
    }
}
