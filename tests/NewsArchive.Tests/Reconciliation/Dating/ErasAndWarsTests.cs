namespace NewsArchive.Tests.Reconciliation.Dating;

public class ErasAndWarsTests
{
    private const string Obama = "Barack Obama|President";
    private const string Bush = "George W. Bush|President ";

    [Fact]
    public void A_title_of_a_year_told_of_does_not_date_the_text()
    {
        var date = LedgerArticle.Dated("In 2010, President Barack Obama opened the bridge. Barack Obama called it long. Barack Obama left.", Obama);
        date.Date?.Latest.Should().BeNull();
    }

    [Fact]
    public void A_title_of_the_day_dates_the_text() =>
        LedgerArticle.Dated("President Barack Obama, elected in 2008, opened the bridge on Tuesday.", Obama).Date!.Latest.Should().NotBeNull();

    [Fact]
    public void What_happened_under_a_president_was_written_then_or_later() =>
        LedgerArticle.Dated("The bridge fell under President Barack Obama.", Obama).Date!.Text.Should().Be("2009-01-20/..");

    [Fact]
    public void Two_presidents_of_one_country_do_not_date_a_text_to_the_month_of_handing_over()
    {
        var date = LedgerArticle.Dated("President Barack Obama praised the bridge that President  George W. Bush opened.", Obama, Bush);
        date.Date!.Latest.Should().BeAfter(new(2016, 1, 1));
    }

    [Fact]
    public void A_pope_keeps_his_title_for_ever() =>
        LedgerArticle.Dated("Pope Benedict XVI loved the bridge.", "Benedict XVI|Pope").Date!.Latest.Should().BeNull();

    [Fact]
    public void The_nth_day_of_a_war_is_a_day()
    {
        var date = LedgerArticle.Dated("On the 100th day of the war, Ukrainian President Volodymyr Zelensky met Slovak Prime Minister Eduard Heger in Kyiv.", "Volodymyr Zelensky|Ukrainian President", "Eduard Heger|Slovak Prime Minister");
        date.Date!.Text.Should().Be("2022-06-03/2022-06-04");
        date.Clues.Should().Contain(clue => clue.Rule == "count-of-war");
    }

    [Fact]
    public void The_nth_month_of_a_war_is_about_a_month() =>
        LedgerArticle.Dated("The war in Sudan, now in its fourth month, has emptied Khartoum.").Date!.Earliest.Should().BeOnOrAfter(new(2023, 7, 1));

    [Fact]
    public void The_nth_day_in_a_year_told_of_says_nothing() =>
        LedgerArticle.Dated("In 2022 the bridge fell on the 100th day of the war in Ukraine.").Clues.Should().NotContain(clue => clue.Rule == "count-of-war");

    [Fact]
    public void Years_of_war_without_a_place_of_their_own_say_nothing_where_several_wars_are_named() =>
        LedgerArticle.Dated("They served in Iraq and in Afghanistan.\n\nFew have borne the 20 years of war.").Clues.Should().NotContain(clue => clue.Rule == "age-of-event");

    [Fact]
    public void An_event_so_many_years_ago_today_tells_the_day() =>
        LedgerArticle.Dated("On this day 40 years ago, America lost the crew of the Space Shuttle Challenger.").Date!.Earliest.Should().Be(new(2026, 1, 28));

    [Fact]
    public void A_day_that_names_its_event_may_be_of_years_ago() =>
        LedgerArticle.Dated("He sat there on January 6 as the mob stormed the Capitol.").Date!.Latest.Should().BeNull();

    [Fact]
    public void A_plain_decade_is_no_lower_bound() =>
        LedgerArticle.Dated("The plan looked to a cleaner power system and moved to it in the 2030s.").Date.Should().BeNull();

    [Fact]
    public void One_of_many_chairmen_is_not_told_by_a_surname() =>
        LedgerArticle.Dated("Chairman Brown heard her out.", "Brown|Chairman").Date.Should().BeNull();

    [Fact]
    public void What_opens_with_today_does_not_print_its_own_day() =>
        LedgerArticle.Dated("Today, the harbour announced a ferry. It arrived on July 10. Goods for July 11 came too.").Clues.Should().NotContain(clue => clue.Rule == "printed-day");
}
