using NewsArchive.Values;

namespace NewsArchive.Tests.Extraction.Meetings;

/// <summary>The ways in which offices of many countries write of whom their head met.</summary>
public class ReadoutTests
{
    private const string Silva = "Ana Silva(f)/Portuguese Prime Minister";
    private const string Okoro = "Daniel Okoro/President of Nigeria";
    private const string Brandt = "Erik Brandt/foreign minister";

    [Theory]
    [InlineData("Silva spoke to the President of Nigeria, Daniel Okoro, this afternoon.", MeetingMode.Call)]
    [InlineData("Silva on Wednesday met with Okoro at the palace in Abuja.", MeetingMode.Meeting)]
    [InlineData("Silva, on Wednesday, met Okoro.", MeetingMode.Meeting)]
    [InlineData("Silva paid a courtesy call on Okoro on Monday.", MeetingMode.Meeting)]
    [InlineData("Silva received in audience the President of Nigeria, Daniel Okoro, on Thursday.", MeetingMode.Meeting)]
    [InlineData("Silva hosted a state dinner for Okoro in Lisbon.", MeetingMode.Meeting)]
    [InlineData("Silva and Okoro discussed the ferry in a phone call on Sunday.", MeetingMode.Call)]
    [InlineData("Silva flew to Abuja on Monday, where she was greeted by Okoro.", MeetingMode.Meeting)]
    public void Two_are_found_however_an_office_puts_it(string text, MeetingMode mode)
    {
        var read = MeetingText.Read(text, Silva, Okoro);
        read.Names(read.Only).Should().BeEquivalentTo("Ana Silva", "Daniel Okoro");
        read.Only.Mode.Should().Be(mode);
        read.Only.Status.Should().Be(MeetingStatus.Held);
    }

    [Fact]
    public void A_head_of_office_whom_nobody_names_is_kept_as_printed()
    {
        var read = MeetingText.Read("The Secretary-General met with Okoro on Monday.", Okoro);
        read.Names(read.Only).Should().Equal("Daniel Okoro");
        read.Only.Others.Should().Equal("Secretary-General");
    }

    [Fact]
    public void The_foreign_secretary_is_no_other_secretary()
    {
        var read = MeetingText.Read("The Foreign Secretary spoke with Secretary Daniel Okoro yesterday.", "Daniel Okoro/Secretary");
        read.Only.Others.Should().Equal("Foreign Secretary");
    }

    [Fact]
    public void Who_leads_a_delegation_takes_part()
    {
        var read = MeetingText.Read("Silva received a delegation of farmers led by Erik Brandt in Lisbon on Monday.", Silva, Brandt);
        read.Names(read.Only).Should().Equal("Ana Silva", "Erik Brandt");
        read.Only.Others.Should().Equal("delegation of farmers");
    }

    [Fact]
    public void Whom_somebody_called_on_is_not_the_host_of_the_next_talks() =>
        MeetingText.Read("During the visit, EAM called on Prime Minister Ana Silva and held talks with Okoro.", Silva, Okoro).Meetings.Should().BeEmpty();

    [Fact]
    public void A_council_that_is_convened_meets()
    {
        var read = MeetingText.Read("Silva convened the National Water Council on Monday to review the plan.", Silva);
        read.Only.Others.Should().Equal("National Water Council");
    }

    [Fact]
    public void The_day_of_another_event_is_not_the_meetings() =>
        MeetingText.Read("Silva held a call with Okoro ahead of the summit on May 19.", Silva, Okoro).Only.When.Should().BeNull();

    [Fact]
    public void The_month_of_a_topic_is_not_the_meetings() =>
        MeetingText.Read("Silva and Okoro spoke about the elections in November.", Silva, Okoro).Only.When.Should().BeNull();

    [Theory]
    [InlineData("Silva flew to Lisbon on Tuesday for talks with Okoro. The meeting lasted two hours.", MeetingStatus.Held)]
    [InlineData("Silva flew to Lisbon on Tuesday for talks with Okoro. Silva said after the meeting that the tax would stay.", MeetingStatus.Held)]
    [InlineData("Silva is to meet Okoro in Lisbon on Tuesday. The meeting will last two hours.", MeetingStatus.Planned)]
    [InlineData("Silva is to meet Okoro in Lisbon on Tuesday. After the meeting, Silva will speak to the press.", MeetingStatus.Planned)]
    public void What_is_told_of_the_meeting_later_says_whether_it_was_held(string text, MeetingStatus status) =>
        MeetingText.Read(text, Silva, Okoro).Only.Status.Should().Be(status);

    [Fact]
    public void The_meeting_told_before_gets_its_house_and_length_from_the_next_sentence()
    {
        var read = MeetingText.Read("Silva met Okoro in Lisbon on Tuesday. The two-hour meeting at the Grand Hotel ended with a handshake.", Silva, Okoro);
        read.Only.Venue.Should().Be("Grand Hotel");
        read.Only.Evidence.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("Silva met Okoro in Lisbon on Tuesday. The security council meeting in Geneva was cancelled.")]
    [InlineData("Silva met Okoro in Lisbon on Tuesday. The Geneva talks lasted two hours.")]
    public void Another_meeting_with_an_article_is_not_the_one_before(string text) =>
        MeetingText.Read(text, Silva, Okoro).Meetings.Should().OnlyContain(meeting => meeting.Evidence.Count == 1);

    [Fact]
    public void A_joint_news_conference_is_the_twos()
    {
        var read = MeetingText.Read("Silva and Okoro signed an accord in Lisbon on Monday. At a joint news conference, Silva said the deal was fair.", Silva, Okoro);
        read.Names(read.Only).Should().BeEquivalentTo("Ana Silva", "Daniel Okoro");
        read.Only.Mode.Should().Be(MeetingMode.PressConference);
    }

    [Fact]
    public void A_meeting_that_lies_ahead_is_not_the_one_just_held()
    {
        var read = MeetingText.Read("Silva and Okoro had a meeting at the palace in Lisbon. Silva will meet Okoro in November.", Silva, Okoro);
        read.Meetings.Select(meeting => meeting.Status).Should().BeEquivalentTo([MeetingStatus.Held, MeetingStatus.Planned]);
    }

    [Fact]
    public void A_headline_settles_the_mode_also_of_a_junior() =>
        MeetingText.ReadTitled("Silva's Call with Daniel Okoro, Jr.", "Silva spoke on Monday in Lisbon with Daniel Okoro, Jr.", Silva, "Daniel Okoro").Only.Mode.Should().Be(MeetingMode.Call);
}
