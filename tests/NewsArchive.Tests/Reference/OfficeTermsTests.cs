using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Tests.Reference;

public class OfficeTermsTests
{
    [Fact]
    public void A_full_name_with_its_title_gives_the_term() =>
        Hull("John Kerry", "U.S. Secretary of State").Should().Be("2013-02-01/2017-01-20");

    [Theory]
    [InlineData("Obama", "President", "Barack Obama")]
    [InlineData("Lavrov", "Foreign Minister", "Sergei Lavrov")]
    [InlineData("Assad", "Syrian president", "Bashar al-Assad|Hafez al-Assad")]
    [InlineData("Xi", "Chinese leader", "Xi Jinping")]
    [InlineData("Van Rompuy", "EU Council President", "Herman Van Rompuy")]
    public void A_surname_is_resolved_by_its_title(string name, string title, string people) =>
        string.Join('|', OfficeTerms.Match(name, title)!.People.Order(StringComparer.Ordinal)).Should().Be(people);

    [Fact]
    public void An_ambiguous_surname_gives_the_terms_of_all_it_can_mean()
    {
        var match = OfficeTerms.Match("Bush", "President")!;
        match.Person.Should().BeNull();
        match.Days.Should().Equal(Days("1989-01-20", "1993-01-20"), Days("2001-01-20", "2009-01-20"));
    }

    [Fact]
    public void A_former_holder_is_one_from_the_end_of_the_term() =>
        Hull("Bill Clinton", "former President").Should().Be("2001-01-20/..");

    [Theory]
    [InlineData("Clinton", "Secretary", "2009-01-21/..")]
    [InlineData("Hillary Clinton", "Secretary of State", "2009-01-21/2013-02-01")]
    public void A_courtesy_title_is_kept_for_life(string name, string title, string days) => Hull(name, title).Should().Be(days);

    [Fact]
    public void Between_two_terms_a_holder_is_a_former_one_and_not_behind_the_second_while_it_lasts() =>
        Hull("Donald Trump", "former US president").Should().Be("2021-01-20/2025-01-20");

    [Fact]
    public void An_elected_president_is_not_yet_one()
    {
        var match = OfficeTerms.Match("Obama", "President-elect")!;
        match.Hull.Contains(new(2008, 11, 20)).Should().BeTrue();
        match.Hull.Last.Should().Be(new DateOnly(2009, 1, 20));
    }

    [Theory]
    [InlineData("Putin", "Mr")]
    [InlineData("Joe Biden", "Senate President")]
    [InlineData("Ash Carter", "Navy Secretary")]
    [InlineData("John Kerry", "aide")]
    [InlineData("Barack Obama", "state Sen.")]
    [InlineData("Jeb Bush", "likely presidential candidate")]
    [InlineData("Vladimir Putin", "Ukrainian president")]
    [InlineData("Michael McFaul", "ambassador to Peru")]
    [InlineData("Nobody Atall", "President")]
    [InlineData("", "")]
    public void Words_that_are_no_title_of_the_person_give_nothing(string name, string title) =>
        OfficeTerms.Match(name, title).Should().BeNull();

    [Theory]
    [InlineData("Joe Biden", "Vice President", "2009-01-20/2017-01-20")]
    [InlineData("Joe Biden", "President", "2021-01-20/2025-01-20")]
    [InlineData("Antony Blinken", "Deputy Secretary of State", "2015-01-09/2017-01-20")]
    public void A_lesser_title_is_not_the_greater_one(string name, string title, string days) => Hull(name, title).Should().Be(days);

    [Theory]
    [InlineData("Michael McFaul", "U.S. Ambassador", "2012-01-10/2014-02-26")]
    [InlineData("Lavrov", "Russia's foreign minister", "2004-03-09/..")]
    [InlineData("Lavrov", "Russian counterpart", "1994-07-07/..")]
    [InlineData("David Cameron", "prime minister of the United Kingdom", "2010-05-11/2016-07-13")]
    [InlineData("Kim Jong-Un", "North Korean leader", "2011-12-17/..")]
    [InlineData("Ban Ki-moon", "UN Secretary-General", "2007-01-01/2017-01-01")]
    [InlineData("Powell", "Fed Chair", "2018-02-05/..")]
    [InlineData("Ted Cruz", "Republican presidential candidate", "2015-03-23/2016-05-03")]
    [InlineData("Ted Cruz", "Texas Sen.", "2013-01-03/..")]
    [InlineData("Rick Perry", "Texas Gov.", "2000-12-21/2015-01-20")]
    [InlineData("Sadiq Khan", "London mayor", "2016-05-09/..")]
    public void Titles_are_read_as_news_prints_them(string name, string title, string days) => Hull(name, title).Should().Be(days);

    [Fact]
    public void Who_held_an_office_on_a_day_is_known() =>
        OfficeTerms.Holders("us-secretary-of-state", DayRange.On(new(2013, 5, 7))).Select(term => term.Person).Should().Equal("John Kerry");

    [Fact]
    public void An_office_nobody_knows_has_no_holders() =>
        OfficeTerms.Holders("keeper-of-the-seal", DayRange.Always).Should().BeEmpty();

    [Theory]
    [InlineData("Sergey Lavrov", "Sergei Lavrov")]
    [InlineData("Moammar Qaddafi", "Muammar Gaddafi")]
    [InlineData("Bashar Al-Assad", "Bashar al-Assad")]
    [InlineData("RECEP TAYYIP ERDOGAN", "Recep Tayyip Erdoğan")]
    [InlineData("Volodymyr Zelenskyy", "Volodymyr Zelensky")]
    [InlineData("Viktor Yanukovich", "Viktor Yanukovych")]
    [InlineData("George Bush", null)]
    [InlineData("Lavrov", null)]
    public void Spellings_lead_to_one_name(string printed, string? name) => KnownPeople.Canonical(printed).Should().Be(name);

    [Theory]
    [InlineData("Russian", "Russia")]
    [InlineData("U.S.", "United States")]
    [InlineData("Russian Federation", "Russia")]
    [InlineData("Atlantis", null)]
    public void Countries_are_known_by_their_names_and_adjectives(string words, string? country) => CountryWords.Country(words).Should().Be(country);

    [Fact]
    public void A_title_of_any_length_is_answered() =>
        OfficeTerms.Match("John Kerry", new string('x', 100_000)).Should().BeNull();

    private static string Hull(string name, string title) => EdtfDate.Interval(OfficeTerms.Match(name, title)!.Hull).Text;

    private static DayRange Days(string first, string last) => new(DateOnly.Parse(first), DateOnly.Parse(last));
}
