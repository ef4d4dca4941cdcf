using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Tests.Rendering;

public sealed class OfficesHeldTests
{
    private static readonly DateOnly InOffice = new(2013, 5, 7);

    [Fact]
    public void Offices_are_shown_where_an_article_prints_one_that_was_held_on_its_day()
    {
        var held = OfficesHeld.Of("John Kerry", [("U.S. Secretary of State", InOffice)]);
        held!.Offices.Should().Contain(office => office.Title == "Secretary of state" && office.Country == "United States" && office.Years == "2013–2017");
        held.Offices.Should().NotContain(office => office.Title.Contains("candidate"));
    }

    [Theory]
    [InlineData("John Kerry", "plumber", 2013)] // a namesake, for all the article says
    [InlineData("John Kerry", "U.S. Secretary of State", 1975)] // nobody of the tables held it then
    [InlineData("George Bush", "President", 2003)] // two of the tables bear the name
    [InlineData("Jane Harlow", "Prime Minister", 2013)] // nobody of the tables
    public void Where_it_is_not_certain_who_this_is_no_office_is_shown(string name, string role, int year) =>
        OfficesHeld.Of(name, [(role, new DateOnly(year, 6, 1))]).Should().BeNull();

    [Fact]
    public void An_article_without_a_date_proves_nobody() =>
        OfficesHeld.Of("John Kerry", [("U.S. Secretary of State", DateOnly.MinValue)]).Should().BeNull();
}
