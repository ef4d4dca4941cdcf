using NewsArchive.Values;

namespace NewsArchive.Tests.Extraction.Meetings;

public class MeetingTimesTests
{
    private const string Silva = "Ana Silva(f)/Portuguese Foreign Minister";
    private const string Okoro = "Daniel Okoro/Nigerian President";

    [Fact]
    public void What_was_planned_and_is_put_off_is_one_plan_for_the_new_day()
    {
        var read = MeetingText.Read("Talks between Silva and Okoro, planned for Tuesday, have been postponed to Friday, officials in Porto said on Monday. The two were to meet in Lisbon on Tuesday.", Silva, Okoro);
        read.Only.Status.Should().Be(MeetingStatus.Planned);
        read.Day(read.Only).Should().Be("Friday");
        read.Only.Place.Should().Be("Lisbon");
    }

    [Fact]
    public void A_clause_with_where_has_the_place_and_day_it_follows()
    {
        var read = MeetingText.Read("Silva is due in Abuja on Tuesday, where she will meet Okoro.", Silva, Okoro);
        read.Only.Place.Should().Be("Abuja");
        read.Day(read.Only).Should().Contain("Tuesday");
        read.Only.Status.Should().Be(MeetingStatus.Planned);
    }

    [Fact]
    public void A_handshake_before_talks_is_of_the_day_and_place_of_the_talks()
    {
        var read = MeetingText.Read("Silva shook hands with Okoro before talks on Monday in Lisbon.", Silva, Okoro);
        read.Day(read.Only).Should().Contain("Monday");
        read.Only.Place.Should().Be("Lisbon");
    }

    [Fact]
    public void A_day_said_by_the_way_is_not_the_meetings()
    {
        var read = MeetingText.Read("The council met in Lisbon on Wednesday. Silva, who arrived late on Tuesday, also paid a courtesy call on Okoro.", Silva, Okoro);
        read.Day(read.Only).Should().NotBe("late on Tuesday");
    }

    [Theory]
    [InlineData("Silva spoke with Okoro and mourned the crew lost earlier this evening.")]
    [InlineData("Silva met with Okoro. She thanked him for opening the fair in Lisbon tonight.")]
    public void What_was_talked_of_today_dates_the_talk(string text)
    {
        var read = MeetingText.Read(text, Silva, Okoro);
        read.Day(read.Only).Should().NotBeNull();
    }

    [Theory]
    [InlineData("Silva met with Okoro. She will open the fair in Lisbon tonight.")]
    [InlineData("Silva met with Okoro. The council voted on the port today.")]
    public void Other_news_of_today_does_not(string text)
    {
        var read = MeetingText.Read(text, Silva, Okoro);
        read.Day(read.Only).Should().BeNull();
    }

    [Fact]
    public void A_guest_awaited_on_a_day_is_planned()
    {
        var read = MeetingText.Read("Silva looks forward to welcoming Okoro to Lisbon on May 9.", Silva, Okoro);
        read.Only.Status.Should().Be(MeetingStatus.Planned);
        read.Day(read.Only).Should().Contain("May 9");
    }

    [Fact]
    public void A_guest_awaited_some_day_is_a_wish() =>
        MeetingText.Read("Silva looks forward to meeting Okoro in Lisbon.", Silva, Okoro).Meetings.Should().BeEmpty();

    [Theory]
    [InlineData("Silva has ruled out meeting Okoro.")]
    [InlineData("Silva avoided meeting Okoro in Lisbon.")]
    public void A_meeting_ruled_out_is_not_held(string text) =>
        MeetingText.Read(text, Silva, Okoro).Meetings.Should().OnlyContain(meeting => meeting.Status == MeetingStatus.Cancelled);

    [Fact]
    public void A_journey_of_a_past_year_ended_in_the_meeting_it_was_for() =>
        MeetingText.Read("She became minister in 1996. Silva flew to Abuja to meet Okoro in May 1998.", Silva, Okoro).Only.Status.Should().Be(MeetingStatus.Held);

    [Fact]
    public void Who_spoke_by_video_had_a_call_whatever_it_is_called_then()
    {
        var read = MeetingText.Read("Silva and Okoro spoke by video for two hours on Friday, their first conversation since May. The call began late.", Silva, Okoro);
        read.Only.Mode.Should().Be(MeetingMode.Call);
    }

    [Fact]
    public void A_city_with_its_country_may_stand_before_the_other_party()
    {
        var read = MeetingText.Read("Silva met today in Abuja, Nigeria with President Daniel Okoro.", Silva, Okoro);
        read.Names(read.Only).Should().Equal("Ana Silva", "Daniel Okoro");
        read.Only.Place.Should().Be("Abuja");
    }

    [Fact]
    public void An_office_with_a_strangers_name_is_not_its_holder_in_the_article() =>
        MeetingText.Read("Silva praised Okoro. She met with Deputy President Xanthou Ypsi.", Silva, Okoro).Meetings.Should().BeEmpty();

    [Fact]
    public void The_presidents_of_several_countries_are_a_group_with_all_of_them() =>
        MeetingText.Read("Silva met the presidents of Ghana, Norway and the Czech Republic in Lisbon.", Silva).Only.Others.Should().Equal("presidents of Ghana, Norway and the Czech Republic");

    [Theory]
    [InlineData("Silva kept Okoro waiting for half an hour before their talks in Lisbon on Thursday.", "delay", "half an hour")]
    [InlineData("Silva met Okoro in Lisbon on Thursday for about ninety minutes.", "duration", "about ninety minutes")]
    [InlineData("Silva met Okoro in Lisbon on Thursday, an hour behind schedule.", "delay", "an hour")]
    [InlineData("Silva held a two-hour closed-door meeting with Okoro in Lisbon.", "duration", "two-hour")]
    public void Its_length_and_delay_are_details(string text, string kind, string words)
    {
        var read = MeetingText.Read(text, Silva, Okoro);
        read.Only.Details.Where(detail => detail.Topic == kind).Select(detail => detail.Span.In(read.Text).ToString()).Should().Equal(words);
    }

    [Theory]
    [InlineData("Silva met Okoro in Lisbon two hours after the vote.")]
    [InlineData("Silva flew for six hours to meet Okoro in Lisbon.")]
    [InlineData("Silva met Okoro in Lisbon and agreed on a 72-hour truce.")]
    public void The_hours_of_something_else_are_not(string text) =>
        MeetingText.Read(text, Silva, Okoro).Only.Details.Should().NotContain(detail => detail.Topic == "duration");

    [Fact]
    public void The_president_is_nobody_who_advises_one()
    {
        var read = MeetingText.Read("Steve Costa heard them. The President met with CEOs from Lisbon on Monday.", "Steve Costa/Counselor to the President");
        read.Meetings.Should().NotContain(meeting => meeting.People.Count > 0);
    }

    [Fact]
    public void Two_who_spoke_to_a_crowd_did_not_speak_with_each_other() =>
        MeetingText.Read("Silva and Okoro both spoke to the crowd in Lisbon.", Silva, Okoro).Meetings.Should().BeEmpty();

    [Fact]
    public void What_is_decided_after_they_meet_is_said_before_it() =>
        MeetingText.Read("Silva may resign on Thursday after she meets with Okoro in Lisbon.", Silva, Okoro).Only.Status.Should().Be(MeetingStatus.Planned);

    [Fact]
    public void Somebodys_allies_are_not_that_person() =>
        MeetingText.Read("Silva allies, such as the harbour union, have been hosting activists at house parties in Lisbon.", Silva).Meetings.Should().BeEmpty();

    [Fact]
    public void A_second_verb_may_stand_before_the_other_party() =>
        MeetingText.Read("Silva met with and thanked Okoro in Lisbon.", Silva, Okoro).Only.Place.Should().Be("Lisbon");

    [Fact]
    public void The_margins_of_a_convention_with_its_year_are_a_venue()
    {
        var read = MeetingText.Read("Silva met Okoro on the margins of the 2031 Harbour Convention in Lisbon.", Silva, Okoro);
        read.Only.Place.Should().Be("Lisbon");
        read.Only.Venue.Should().Be("Harbour Convention");
    }

    [Fact]
    public void Two_who_spoke_to_some_purpose_spoke_with_each_other() =>
        MeetingText.Read("Silva and Okoro spoke to reaffirm the pact.", Silva, Okoro).Only.Mode.Should().Be(MeetingMode.Call);

    [Fact]
    public void A_day_may_end_the_sentence_without_a_preposition()
    {
        var read = MeetingText.Read("Silva sat down with Okoro Wednesday. The two are scheduled to meet again July 1.", Silva, Okoro);
        read.Meetings.Should().HaveCount(2);
        read.Day(read.Meetings[1]).Should().Be("July 1");
    }

    [Fact]
    public void A_house_with_its_citys_name_is_in_that_city()
    {
        var read = MeetingText.Read("Silva met Okoro at Prague Castle on Thursday.", Silva, Okoro);
        read.Only.Place.Should().Be("Prague");
        read.Only.Venue.Should().Be("Prague Castle");
    }
}
