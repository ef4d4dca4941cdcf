using NewsArchive.Extraction;
using NewsArchive.Reconciliation;
using NewsArchive.Reconciliation.Dating;
using NewsArchive.Values;

namespace NewsArchive.Tests.Reconciliation.Dating;

public class NeighbourTests
{
    private static readonly string[] Ids = ["john-kerry", "vladimir-putin"];

    [Fact]
    public void Another_account_of_the_meeting_tells_when_yesterday_was()
    {
        var undated = Meeting("Secretary of State John Kerry met Vladimir Putin in Moscow yesterday.");
        var own = CorpusDating.Own(undated);
        var clue = NeighbourClues.Of(undated, own, Ids, [new("the-other-paper", Ids, "Moscow", new(2013, 5, 7))]).Should().ContainSingle().Subject;
        clue.Words.Should().Be("yesterday");
        clue.FromArticle.Should().Be("the-other-paper");
        DateLedger.Weigh([.. own.Clues, clue]).Date!.Text.Should().Be("2013-05-08");
    }

    [Fact]
    public void An_account_of_another_place_or_of_other_people_says_nothing()
    {
        var undated = Meeting("Secretary of State John Kerry met Vladimir Putin in Moscow yesterday.");
        var own = CorpusDating.Own(undated);
        NeighbourClues.Of(undated, own, Ids, [new("a", Ids, "Geneva", new(2013, 5, 7)), new("b", ["john-kerry", "sergei-lavrov"], "Moscow", new(2013, 5, 7))]).Should().BeEmpty();
    }

    [Fact]
    public void Meetings_of_the_same_people_on_several_days_leave_several_days()
    {
        var undated = Meeting("Secretary of State John Kerry met Vladimir Putin in Moscow yesterday.");
        var own = CorpusDating.Own(undated);
        var clue = NeighbourClues.Of(undated, own, Ids, [new("a", Ids, "Moscow", new(2013, 5, 7)), new("b", Ids, "Moscow", new(2015, 12, 15))]).Should().ContainSingle().Subject;
        clue.Allows.Should().Equal(DayRange.On(new(2013, 5, 8)), DayRange.On(new(2015, 12, 16)));
        DateLedger.Weigh([.. own.Clues, clue]).Date!.IsDay.Should().BeFalse();
    }

    [Fact]
    public void A_day_outside_the_terms_of_office_is_not_taken()
    {
        var undated = Meeting("Secretary of State John Kerry met Vladimir Putin in Moscow yesterday.");
        NeighbourClues.Of(undated, CorpusDating.Own(undated), Ids, [new("a", Ids, "Moscow", new(2003, 5, 7))]).Should().BeEmpty();
    }

    [Fact]
    public void Only_articles_with_a_day_of_their_own_date_their_neighbours()
    {
        var undated = Meeting("Secretary of State John Kerry met Vladimir Putin in Moscow yesterday.");
        NeighbourClues.DatedMeetings(undated, CorpusDating.Own(undated), "it", Ids).Should().BeEmpty();
    }

    private static ReadArticle Meeting(string text)
    {
        var article = LedgerArticle.Of(text, null, "John Kerry|Secretary of State", "Vladimir Putin");
        var account = new MeetingAccount
        {
            People = [0, 1],
            When = 0,
            Place = "Moscow",
            Status = MeetingStatus.Held,
            Mode = MeetingMode.Meeting,
            Evidence = [new(0, text.Length)],
            Rule = "test",
        };
        return article with { Facts = article.Facts with { Meetings = [account] } };
    }
}
