using NewsArchive.Reading;
using NewsArchive.Reconciliation;
using NewsArchive.Reconciliation.Dating;
using NewsArchive.Values;

namespace NewsArchive.Tests.Reconciliation.Dating;

public class DateLedgerTests
{
    private const string Stated = "stated-meta";

    [Fact]
    public void A_text_without_a_clue_has_no_date()
    {
        var date = LedgerArticle.Dated("The cat slept. The dog did too.");
        date.Date.Should().BeNull();
        date.Basis.Should().Be(DateBasis.Unknown);
        date.Confidence.Should().Be(0);
        date.Clues.Should().BeEmpty();
    }

    [Fact]
    public void Metadata_states_the_date()
    {
        var date = LedgerArticle.Of("The ferry sank.", new StatedDate(EdtfDate.Day(new(2011, 3, 4)), "meta", "2011-03-04")).Dated();
        date.Date!.Text.Should().Be("2011-03-04");
        date.Basis.Should().Be(DateBasis.Stated);
        date.Clues.Should().ContainSingle().Which.Rule.Should().Be(Stated);
    }

    [Fact]
    public void A_proclamation_is_of_the_day_it_was_signed()
    {
        var date = LedgerArticle.Dated("The council proclaims a week of the river.\n\nIN WITNESS WHEREOF, I have hereunto set my hand this ninth day of May, in the year of our Lord two thousand thirteen.");
        date.Date!.Text.Should().Be("2013-05-09");
        date.Clues.Should().Contain(clue => clue.Rule == "signed-day");
    }

    [Fact]
    public void A_date_alone_at_the_end_tells_the_week() =>
        LedgerArticle.Dated("The emergency goes on.\n\nThis notice shall be published.\n\nANNA BERG\n\nTHE HARBOUR OFFICE,\n\nMay 9, 2013.").Date!.Text.Should().Be("2013-05-08/2013-05-13");

    [Fact]
    public void The_day_of_a_correction_is_none_of_the_text() =>
        LedgerArticle.Dated("The emergency goes on.\n\nIt was long.\n\nAn earlier version of this text misspelt a name.\n\nFriday, May 10, 2013").Clues.Should().NotContain(clue => clue.Rule == "signed-day");

    [Fact]
    public void A_date_inside_the_text_is_no_signature() =>
        LedgerArticle.Dated("The emergency goes on.\n\nMay 9, 2013.\n\nIt was long.\n\nIt was cold.\n\nIt was dark.").Clues.Should().NotContain(clue => clue.Rule == "signed-day");

    [Fact]
    public void Who_is_nominated_for_an_office_does_not_hold_it() =>
        LedgerArticle.Dated("The senators met John Kerry, nominee for Secretary of State, and left.", "John Kerry|nominee for Secretary of State").Clues.Should().BeEmpty();

    [Fact]
    public void A_day_printed_once_may_be_of_another_week() =>
        LedgerArticle.Dated("The minister spoke about the floods of the coast on July 15. Aid is on its way.").Date.Should().BeNull();

    [Fact]
    public void What_the_page_states_stands_against_a_day_in_the_text()
    {
        var date = LedgerArticle.Of("The envoy met the president on December 13. They met again on December 14.", new StatedDate(EdtfDate.Day(new(2022, 12, 15)), "front-matter", "2022-12-15")).Dated();
        date.Date!.Text.Should().Be("2022-12-15");
        date.Basis.Should().Be(DateBasis.Stated);
    }

    [Fact]
    public void An_age_of_a_war_tells_the_year()
    {
        var date = LedgerArticle.Dated("U.S. President Barack Obama spoke of the nearly five-year-old civil war in Syria.", "Barack Obama|U.S. President");
        date.Date!.Range.Contains(new(2015, 12, 15)).Should().BeTrue();
        date.Date.Range.Days.Should().BeLessThan(400);
    }

    [Fact]
    public void A_month_beside_a_known_event_tells_how_far_it_lies_back()
    {
        var date = LedgerArticle.Dated("Shelling broke the Minsk agreements that were signed in February by Ukraine and the rebels.");
        date.Date!.Earliest.Should().Be(new DateOnly(2015, 2, 12));
        date.Date.Latest!.Value.Should().BeBefore(new DateOnly(2016, 2, 1));
    }

    [Fact]
    public void A_title_that_comes_late_may_be_a_supposition()
    {
        var date = LedgerArticle.Dated("Donald Trump spoke in Ohio. Trump won there, and Trump is glad of it. Some fear the day on which there is a President Trump.", "Donald Trump|President");
        date.Date.Should().BeNull();
    }

    [Fact]
    public void A_printed_day_alone_is_a_part_of_a_date_and_never_a_year()
    {
        var date = LedgerArticle.Dated("The ferry sank on May 7 off the coast. Divers found the wreck late on May 7.");
        date.Date!.Text.Should().Be("XXXX-05-07");
        date.Basis.Should().Be(DateBasis.Inferred);
    }

    [Fact]
    public void A_printed_day_and_terms_of_office_leave_one_day()
    {
        var date = LedgerArticle.Dated(
            "U.S. Secretary of State John Kerry came to Oslo on May 7. Kerry dined with U.S. Ambassador to Russia Michael McFaul. McFaul and Kerry spoke on May 7. McFaul left.",
            "John Kerry|U.S. Secretary of State", "Michael McFaul|U.S. Ambassador to Russia");
        date.Date!.Text.Should().Be("2013-05-07");
        date.Clues.Select(clue => clue.Rule).Should().Contain(["printed-day", "term-of-office"]);
        date.Clues.Should().OnlyContain(clue => !clue.GaveWay);
    }

    [Fact]
    public void A_weekday_with_its_day_leaves_the_year_in_which_it_is_one()
    {
        var date = LedgerArticle.Dated("U.S. Secretary of State John Kerry arrived on Tuesday, May 7. Kerry left on May 8.", "John Kerry|U.S. Secretary of State");
        date.Date!.Text.Should().Be("2013-05-08");
    }

    [Fact]
    public void A_day_that_is_still_ahead_is_after_the_writing()
    {
        var date = LedgerArticle.Dated("The envoys arrived late on May 7 in Riga. On May 8, they will meet the mayor.");
        date.Date!.Text.Should().Be("XXXX-05-07");
        date.Clues.Should().Contain(clue => clue.Rule == "planned-day");
    }

    [Fact]
    public void What_is_told_with_its_year_was_before_the_writing()
    {
        var date = LedgerArticle.Dated("The old bridge was destroyed in March 2011. Builders returned in 2012.");
        date.Date!.Earliest.Should().Be(new DateOnly(2011, 12, 31));
        date.Date.Latest.Should().BeNull();
    }

    [Theory]
    [InlineData("The council signed a pledge to halve the waste by 2050.")]
    [InlineData("The order was extended until December 16, 2050.")]
    public void A_limit_is_no_sign_that_its_day_has_passed(string text) => LedgerArticle.Dated(text).Date.Should().BeNull();

    [Fact]
    public void A_printed_day_that_is_to_come_is_not_the_day_of_writing() =>
        LedgerArticle.Dated("This is the third flight to carry milk from Bremen to Leeds on May 7. The milk is in shops from May 8 on.").Clues.Should().NotContain(clue => clue.Rule == "printed-day");

    [Fact]
    public void How_long_a_war_lasted_when_it_ended_is_not_its_age() =>
        LedgerArticle.Dated("Two years ago they ended nearly two decades of war in Afghanistan.").Clues.Should().NotContain(clue => clue.Rule == "age-of-event");

    [Fact]
    public void A_war_that_talks_are_to_end_goes_on_and_has_an_age() =>
        LedgerArticle.Dated("The talks are to bring an end to the five-year-old civil war in Syria.").Clues.Should().Contain(clue => clue.Rule == "age-of-event");

    [Fact]
    public void Candidates_of_two_votes_in_words_that_only_contain_those_of_a_campaign_are_in_none() =>
        LedgerArticle.Dated("Mitt Romney spoke of pollution. Rick Santorum generally agreed. Romney and Santorum left.", "Mitt Romney", "Rick Santorum").Clues.Should().NotContain(clue => clue.Rule == "campaign");

    [Theory]
    [InlineData("Statement by Secretary of State John Kerry on the Ferries", true)]
    [InlineData("Readout of Secretary Kerry's Call with the Mayor", true)]
    [InlineData("The Life of Secretary of State John Kerry", false)]
    public void Who_issues_a_text_holds_the_office_of_its_headline(string title, bool told)
    {
        var clues = DateLedger.OwnClues(CorpusBuilder.Article(title, null, "The ferries will run again."));
        clues.Any(clue => clue.Rule == "headline-office").Should().Be(told);
        if (told) clues.Single(clue => clue.Rule == "headline-office").Allows[0].First.Should().Be(new DateOnly(2013, 2, 1));
    }

    [Fact]
    public void A_former_holder_of_an_office_is_named_after_the_term()
    {
        var date = LedgerArticle.Dated("Former Secretary of State Colin Powell spoke in Boston. Powell was cheered.", "Colin Powell|Former Secretary of State");
        date.Date!.Earliest!.Value.Should().BeOnOrAfter(new DateOnly(2005, 1, 1));
    }

    [Fact]
    public void Candidates_of_one_election_are_named_together_during_the_campaign()
    {
        var date = LedgerArticle.Dated("Mitt Romney won the primary in Ohio. Rick Santorum, his rival for the nomination, was second. Romney and Santorum go on counting delegates.", "Mitt Romney", "Rick Santorum");
        date.Date!.Earliest!.Value.Should().BeOnOrAfter(new DateOnly(2011, 1, 1));
        date.Date.Latest!.Value.Should().BeOnOrBefore(new DateOnly(2012, 11, 30));
    }

    [Fact]
    public void A_first_visit_since_taking_office_is_made_soon_after()
    {
        var date = LedgerArticle.Dated("Secretary of State Condoleezza Rice landed in Ankara. It is Rice's first visit since becoming America's top diplomat in January.", "Condoleezza Rice|Secretary of State");
        date.Date!.Earliest.Should().Be(new DateOnly(2005, 1, 26));
        date.Date.Latest!.Value.Should().BeOnOrBefore(new DateOnly(2005, 12, 31));
    }

    [Fact]
    public void Two_strong_votes_that_contradict_each_other_leave_both_open_and_are_shown()
    {
        var date = DateLedger.Weigh([Clue("a", new(2001, 1, 1), new(2001, 12, 31), 0.93), Clue("b", new(2005, 1, 1), new(2005, 12, 31), 0.93)]);
        date.Date!.Text.Should().NotBe("2001").And.NotBe("2005");
        date.Days.Should().HaveCount(2);
        date.Clues.Should().OnlyContain(clue => clue.GaveWay);
    }

    [Fact]
    public void The_weaker_vote_gives_way_to_the_stronger_and_says_so()
    {
        var date = DateLedger.Weigh([Clue("weak", new(2001, 1, 1), new(2001, 12, 31), 0.75), Clue("strong", new(2005, 1, 1), new(2005, 12, 31), 0.97)]);
        date.Date!.Text.Should().Be("2005");
        date.Clues.Single(clue => clue.GaveWay).Rule.Should().Be("weak");
    }

    [Fact]
    public void A_weak_vote_alone_narrows_nothing() =>
        DateLedger.Weigh([Clue("weak", new(2001, 1, 1), new(2001, 12, 31), 0.75)]).Date.Should().BeNull();

    [Fact]
    public void The_ledger_lists_the_widest_vote_first()
    {
        var date = DateLedger.Weigh([Clue("day", new(2005, 5, 7), new(2005, 5, 7), 0.97), Clue("decade", new(2000, 1, 1), new(2009, 12, 31), 0.97), Clue("year", new(2005, 1, 1), new(2005, 12, 31), 0.97)]);
        date.Clues.Select(clue => clue.Rule).Should().Equal("decade", "year", "day");
    }

    internal static DateClue Clue(string rule, DateOnly first, DateOnly last, double weight) => new()
    {
        Words = rule,
        Says = rule,
        Rule = rule,
        Allows = [new(first, last)],
        Weight = weight,
    };
}
