using NewsArchive.Values;
using NewsArchive.Web.Api;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Tests.Rendering;

public sealed class WordsTests
{
    [Theory]
    [InlineData("2013-05-07", "7 May 2013")]
    [InlineData("2013-05", "May 2013")]
    [InlineData("2013", "2013")]
    [InlineData("2013~", "about 2013")]
    [InlineData("XXXX-05-07", "7 May, year not known")]
    [InlineData("2013-04-16/2013-06-16", "between 16 April and 16 June 2013")]
    [InlineData("2013-04-16/..", "from 16 April 2013")]
    [InlineData("../2013-04-16", "by 16 April 2013")]
    public void A_date_says_no_more_than_is_known(string edtf, string words)
    {
        EdtfDate.TryParse(edtf, out var date).Should().BeTrue();
        Dates.Words(date).Should().Be(words);
    }

    [Theory]
    [InlineData("Anna Berg", "berg anna", "Berg")]
    [InlineData("Li Wei", "li wei", "Li")]
    [InlineData("Bo Ann-li", "bo ann li", "Bo")]
    [InlineData("Osric II", "osric ii", "Osric II")]
    [InlineData("Jan van der Berg", "van der berg jan", "van der Berg")]
    [InlineData("Pelé", "pele", "Pelé")]
    public void A_person_is_called_by_the_part_of_the_name_that_sorts_first(string name, string sort, string called) =>
        new PersonRef("key", name, sort).Short.Should().Be(called);

    [Theory]
    [InlineData("2013-05-07", "7 May 2013")]
    [InlineData("2013-04-16/2014-04-16", "between 16 April 2013 and 16 April 2014")]
    [InlineData("2013-04-16/2019-06-16", "2013 to 2019")]
    [InlineData("2013-04-16/..", "2013 or later")]
    [InlineData("../2013-04-16", "2013 or earlier")]
    public void A_list_gives_the_years_of_a_date_that_is_not_known_to_one(string edtf, string words)
    {
        EdtfDate.TryParse(edtf, out var date).Should().BeTrue();
        Dates.Brief(date).Should().Be(words);
    }

    [Theory]
    [InlineData("2013-05-07", "7 May")]
    [InlineData("2013-05", "May")]
    [InlineData("2013", "2013")]
    [InlineData("2013-05-07/2013-05-31", "7–31 May")]
    [InlineData("2013-05-07/2013-08-31", "May – Aug")]
    [InlineData("2013-05-07/2015-01-31", "2013–2015")]
    public void A_mark_in_a_picture_is_named_by_its_time_in_few_letters(string edtf, string words)
    {
        EdtfDate.TryParse(edtf, out var date).Should().BeTrue();
        Dates.Short(date!.Earliest!.Value, date.Latest!.Value).Should().Be(words);
    }

    [Fact]
    public void Only_what_is_dated_is_earlier_or_later()
    {
        var day = new DateOnly(2013, 5, 7);
        Neighbour.Before(day, day.AddDays(-1)).Should().Be("Earlier");
        Neighbour.After(day, DateOnly.MinValue).Should().NotContain("Later");
        Neighbour.Before(DateOnly.MinValue, DateOnly.MinValue).Should().NotContain("Earlier");
    }

    [Theory]
    [InlineData(2, 1, 0, "2 people, 1 quote")]
    [InlineData(0, 0, 0, "")]
    public void A_list_names_what_was_found_in_an_article_and_not_what_was_not(int people, int quotes, int meetings, string found) =>
        new ArticleLine { Id = 1, Slug = "bridge", PersonCount = people, QuoteCount = quotes, MeetingCount = meetings }.Found.Should().Be(found);

    [Theory]
    [InlineData("Bridge Opens", "Bridge Opens. A crowd came.", "A crowd came.")]
    [InlineData("Bridge Opens", "A crowd came.", "A crowd came.")]
    [InlineData("Bridge Opens", "Bridge Opens", null)]
    [InlineData(null, "A crowd came.", "A crowd came.")]
    public void A_list_does_not_say_the_headline_twice(string? title, string lede, string? summary) =>
        new ArticleLine { Id = 1, Slug = "bridge", Title = title, Lede = lede }.Summary.Should().Be(summary);

    [Fact]
    public void A_meeting_is_named_by_its_people_and_its_place()
    {
        PersonRef[] two = [new("a", "Anna Berg", "berg anna"), new("b", "Otto Lund", "lund otto")];
        MeetingTitle.Of(MeetingStatus.Held, MeetingMode.Meeting, "Oslo", null, two, []).Should().Be("Berg and Lund meet in Oslo");
        MeetingTitle.Of(MeetingStatus.Planned, MeetingMode.Meeting, "Oslo", null, two, []).Should().Be("Berg and Lund to meet in Oslo");
        MeetingTitle.Of(MeetingStatus.Held, MeetingMode.Call, null, null, two, []).Should().Be("Berg and Lund speak by telephone");
        MeetingTitle.Of(MeetingStatus.Held, MeetingMode.Meeting, null, null, two, ["harbour masters"]).Should().Be("Berg and Lund meet harbour masters");
        MeetingTitle.Of(MeetingStatus.Held, MeetingMode.Meeting, null, null, [two[0]], ["harbour masters"]).Should().Be("Berg meets harbour masters");
        MeetingTitle.Of(MeetingStatus.Held, MeetingMode.Meeting, null, null, [two[0]], ["farmers"]).Should().Be("Berg meets farmers");
        MeetingTitle.Of(MeetingStatus.Planned, MeetingMode.Meeting, "Oslo", null, [], ["a peace conference"]).Should().Be("A peace conference in Oslo");
        MeetingTitle.Of(MeetingStatus.Cancelled, MeetingMode.Meeting, "Oslo", null, two, []).Should().EndWith("(cancelled)");
    }

    [Fact]
    public void The_pager_shows_the_ends_and_the_neighbours()
    {
        new Pager(1, 1).Numbers().Should().Equal(1);
        new Pager(1, 9).Numbers().Should().Equal(1, 2, 3, 0, 9);
        new Pager(50, 100).Numbers().Should().Equal(1, 0, 48, 49, 50, 51, 52, 0, 100);
        new Pager(1_000_000, 4).Numbers().Should().Equal(1, 0, 4);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@sum", "'@sum")]
    public void A_cell_of_CSV_is_text_and_never_a_formula(string value, string cell) => ApiFiles.Cell(value).Should().Be(cell);

    [Fact]
    public void A_cursor_is_read_as_it_was_written_and_nothing_else_is_one()
    {
        Cursor.TryParse(new Cursor(735_000, 12, 3).ToString(), out var read).Should().BeTrue();
        read.Should().Be(new Cursor(735_000, 12, 3));
        foreach (var wrong in new[] { "", "x", "!!!!", "MS4y", new string('a', 500) }) Cursor.TryParse(wrong, out _).Should().BeFalse(wrong);
    }

    [Fact]
    public void Days_of_two_clues_are_those_that_both_allow()
    {
        var mays = new DaySet([Day(2012, 5, 7), Day(2013, 5, 7), Day(2014, 5, 7)]);
        var office = new DaySet([DayRange.From(new(2013, 2, 1))]);
        mays.Intersect(office).Runs.Should().Equal(Day(2013, 5, 7), Day(2014, 5, 7));
        office.Days.Should().BeNull();
        mays.Days.Should().Be(3);
        new DaySet([Day(2013, 5, 7), Day(2013, 5, 8)]).Runs.Should().HaveCount(1);
    }

    [Fact]
    public void A_mark_stands_where_its_day_is()
    {
        var scale = TimeScale.OfYears(2013, 2016);
        scale.At(new(2013, 1, 1)).Value.Should().Be(0);
        scale.At(new(2015, 1, 1)).Value.Should().BeApproximately(50, 0.1);
        scale.Ticks.Select(tick => tick.Label).Should().Equal("2013", "2014", "2015", "2016");
        scale.DayAt(scale.At(new(2014, 6, 3))).Should().Be(new DateOnly(2014, 6, 3));
    }

    private static DayRange Day(int year, int month, int day) => DayRange.On(new(year, month, day));
}
