using NewsArchive.Extraction.Meetings;
using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Tests.Extraction.Meetings;

public class MeetingFinderTests
{
    private const string Silva = "Ana Silva(f)/Portuguese Foreign Minister";
    private const string Okoro = "Daniel Okoro/Nigerian President";
    private const string Brandt = "Erik Brandt/foreign minister";

    [Fact]
    public void Two_who_met_are_a_meeting_with_day_and_place()
    {
        var read = MeetingText.Read("Foreign Minister Ana Silva met with President Daniel Okoro in Lisbon on May 7.", Silva, Okoro);
        read.Names(read.Only).Should().Equal("Ana Silva", "Daniel Okoro");
        read.Only.Place.Should().Be("Lisbon");
        read.Day(read.Only).Should().Contain("May 7");
        read.Only.Status.Should().Be(MeetingStatus.Held);
        read.Only.Mode.Should().Be(MeetingMode.Meeting);
    }

    [Fact]
    public void An_extended_meeting_with_two_has_three_parties_and_its_house()
    {
        var read = MeetingText.Read("Silva held an extended meeting with Okoro and his Norwegian counterpart Erik Brandt in the Kremlin on May 7.", Silva, Okoro, Brandt);
        read.Names(read.Only).Should().BeEquivalentTo("Ana Silva", "Daniel Okoro", "Erik Brandt");
        read.Only.Venue.Should().Be("Kremlin");
        read.Only.Place.Should().Be("Moscow");
    }

    [Fact]
    public void One_who_is_only_spoken_about_takes_no_part()
    {
        var read = MeetingText.Read("Silva met Okoro on Monday. Brandt said the talks between them were useful.", Silva, Okoro, Brandt);
        read.Names(read.Only).Should().Equal("Ana Silva", "Daniel Okoro");
    }

    [Fact]
    public void Telling_somebody_something_is_no_meeting() =>
        MeetingText.Read("Silva told Okoro that the border would stay open. He told Silva it would not.", Silva, Okoro).Meetings.Should().BeEmpty();

    [Theory]
    [InlineData("Silva refused to meet Okoro in Lisbon on Monday.")]
    [InlineData("Silva did not meet with Okoro on Monday.")]
    [InlineData("Silva will not meet Okoro in Lisbon.")]
    [InlineData("Silva cancelled a meeting with Okoro on Monday.")]
    [InlineData("Silva called off talks with Okoro.")]
    [InlineData("Silva cancelled a planned meeting with Okoro.")]
    [InlineData("Talks between Silva and Okoro were cancelled on Monday.")]
    public void A_refused_or_cancelled_meeting_is_never_held(string text) =>
        MeetingText.Read(text, Silva, Okoro).Meetings.Should().OnlyContain(meeting => meeting.Status == MeetingStatus.Cancelled);

    [Theory]
    [InlineData("Silva has never met Okoro.")]
    [InlineData("Silva wants to meet Okoro.")]
    [InlineData("Brandt urged Silva to meet Okoro.")]
    [InlineData("Silva called for talks with Okoro.")]
    [InlineData("Silva has no plans to meet Okoro.")]
    [InlineData("Silva had not met Okoro until she came to Lisbon.")]
    [InlineData("Brandt made requests to speak with Okoro.")]
    [InlineData("Silva and Okoro agreed to engage on both sets of issues.")]
    [InlineData("Silva welcomed the president's support for Ruritania today.")]
    [InlineData("If Silva meets Okoro, the border may open.")]
    [InlineData("A possible meeting between Silva and Okoro was on everybody's mind.")]
    public void What_is_only_wished_or_thought_of_is_no_meeting(string text) =>
        MeetingText.Read(text, Silva, Okoro, Brandt).Meetings.Should().BeEmpty();

    [Theory]
    [InlineData("Silva will meet Okoro in Lisbon on May 9.")]
    [InlineData("Silva is to meet Okoro in Lisbon on May 9.")]
    [InlineData("Silva was scheduled to meet with Okoro in Lisbon on May 9.")]
    [InlineData("Silva and Okoro are to meet in Lisbon on May 9.")]
    [InlineData("Silva plans to hold talks with Okoro in Lisbon on May 9.")]
    [InlineData("A meeting between Silva and Okoro is scheduled in Lisbon for May 9.")]
    [InlineData("The visit may pave the way for Silva to hold talks with Okoro in Lisbon on May 9.")]
    public void A_meeting_to_come_is_planned(string text)
    {
        var read = MeetingText.Read(text, Silva, Okoro);
        read.Only.Status.Should().Be(MeetingStatus.Planned);
        read.Names(read.Only).Should().BeEquivalentTo("Ana Silva", "Daniel Okoro");
        read.Only.Place.Should().Be("Lisbon");
    }

    [Theory]
    [InlineData("President Okoro spoke today with Foreign Minister Ana Silva of Portugal.")]
    [InlineData("Silva phoned Okoro on Monday.")]
    [InlineData("Silva called Okoro on Monday to congratulate him.")]
    [InlineData("Silva spoke by phone with Okoro.")]
    [InlineData("Silva held a phone call with Okoro.")]
    [InlineData("Silva and Okoro spoke this morning about the border.")]
    [InlineData("In a phone call on Thursday, Silva and Okoro discussed the ferry.")]
    [InlineData("In a telephone conversation with Okoro, Silva praised the ferry.")]
    [InlineData("Silva met by video link with Okoro on Monday.")]
    public void Talking_over_a_distance_is_a_call(string text) =>
        MeetingText.Read(text, Silva, Okoro).Only.Mode.Should().Be(MeetingMode.Call);

    [Fact]
    public void Calling_somebody_a_name_is_no_call() =>
        MeetingText.Read("Silva called Okoro a liar. She called on Okoro to resign.", Silva, Okoro).Meetings.Should().BeEmpty();

    [Theory]
    [InlineData("Talks between Silva and Okoro were postponed until May 9.", MeetingStatus.Planned, "May 9")]
    [InlineData("Silva postponed a meeting with Okoro to May 9.", MeetingStatus.Planned, "May 9")]
    [InlineData("Talks between Silva and Okoro have been postponed.", MeetingStatus.Cancelled, null)]
    [InlineData("Silva postponed a meeting with Okoro.", MeetingStatus.Cancelled, null)]
    public void What_is_put_off_is_planned_for_its_new_day_and_else_called_off(string text, MeetingStatus status, string? day)
    {
        var read = MeetingText.Read(text, Silva, Okoro);
        read.Only.Status.Should().Be(status);
        read.Day(read.Only).Should().Be(day);
    }

    [Theory]
    [InlineData("Is Silva meeting with Okoro in Lisbon?")]
    [InlineData("When I met with Silva and Okoro in May, the border was shut.")]
    [InlineData("Applications for the spring session of the Silva Academy will open on May 9.")]
    public void Questions_and_the_writer_s_own_guests_make_no_meeting(string text) => MeetingText.Read(text, Silva, Okoro).Meetings.Should().BeEmpty();

    [Fact]
    public void Whose_aide_somebody_is_takes_no_part()
    {
        var read = MeetingText.Read("Silva met with Erik Brandt, Chief of Staff to President Daniel Okoro, on Monday.", Silva, Okoro, Brandt);
        read.Names(read.Only).Should().BeEquivalentTo("Ana Silva", "Erik Brandt");
    }

    [Fact]
    public void A_call_looked_back_on_was_held()
    {
        var read = MeetingText.Read("Silva met Okoro on May 2. Following their May 7 phone call, Silva and Okoro will write to the League.", Silva, Okoro);
        read.Meetings.Should().OnlyContain(meeting => meeting.Status == MeetingStatus.Held);
    }

    [Fact]
    public void A_caption_shows_a_meeting()
    {
        var read = MeetingText.Read("[caption] Portugal's Ana Silva (left) and Daniel Okoro shake hands in Lisbon on Monday.", Silva, Okoro);
        read.Names(read.Only).Should().BeEquivalentTo("Ana Silva", "Daniel Okoro");
        read.Only.Place.Should().Be("Lisbon");
    }

    [Fact]
    public void Two_meetings_of_the_same_two_on_two_days_stay_two()
    {
        var read = MeetingText.Read("Silva met Okoro in Lisbon on May 7. The two will meet again in Lagos on June 3.", Silva, Okoro);
        read.Meetings.Should().HaveCount(2);
        read.Meetings.Select(meeting => meeting.Place).Should().Equal("Lisbon", "Lagos");
        read.Meetings.Select(meeting => meeting.Status).Should().Equal(MeetingStatus.Held, MeetingStatus.Planned);
    }

    [Fact]
    public void Many_sentences_about_one_meeting_are_one_account()
    {
        var read = MeetingText.Read("Silva met Okoro in Lisbon on May 7.\nSilva said after her talks with Okoro that the border would open.\nAt the three-hour meeting with Okoro, Silva was frank.", Silva, Okoro);
        read.Only.Evidence.Should().HaveCount(3);
        read.Only.Details.Should().Contain(detail => detail.Topic == "duration");
    }

    [Fact]
    public void Keeping_somebody_waiting_is_a_delay()
    {
        var read = MeetingText.Read("Okoro kept Silva waiting three hours before their Kremlin meeting on Monday.", Silva, Okoro);
        read.Only.Venue.Should().Be("Kremlin");
        read.Only.Details.Should().ContainSingle(detail => detail.Topic == "delay");
    }

    [Fact]
    public void A_group_takes_part_as_printed()
    {
        var read = MeetingText.Read("On May 8, Silva will meet members of Portugal's beleaguered civil society at the home of Ambassador Erik Brandt.", Silva, Brandt);
        read.Names(read.Only).Should().Equal("Ana Silva");
        read.Only.Others.Should().Equal("members of Portugal's beleaguered civil society");
        read.Only.Venue.Should().Contain("home of Ambassador Erik Brandt");
        read.Only.Status.Should().Be(MeetingStatus.Planned);
    }

    [Fact]
    public void The_press_is_no_party() =>
        MeetingText.Read("Silva met with reporters in Lisbon. She met with skepticism.", Silva).Meetings.Should().BeEmpty();

    [Fact]
    public void The_leader_of_a_country_is_known_by_the_office()
    {
        var read = MeetingText.Read("Silva arrived in Lagos on Monday and met immediately with the Nigerian leader. President Okoro smiled.", Silva, Okoro);
        read.Names(read.Only).Should().BeEquivalentTo("Ana Silva", "Daniel Okoro");
        read.Only.Place.Should().Be("Lagos");
    }

    [Fact]
    public void A_place_is_carried_over_from_the_visit()
    {
        var read = MeetingText.Read("Silva arrived in the Russian capital on May 7. She was scheduled to speak with Foreign Minister Erik Brandt May 8.", Silva, Brandt);
        read.Only.Place.Should().Be("Moscow");
        read.Only.Mode.Should().Be(MeetingMode.Meeting);
        read.Only.Status.Should().Be(MeetingStatus.Planned);
    }

    [Fact]
    public void A_conference_without_names_is_kept_by_its_own()
    {
        var read = MeetingText.Read("A planned international conference on Ruritania will take place in New York on December 18.");
        read.Only.Others.Should().Equal("international conference on Ruritania");
        read.Only.Place.Should().Be("New York");
        read.Only.People.Should().BeEmpty();
        read.Only.Status.Should().Be(MeetingStatus.Planned);
    }

    [Fact]
    public void A_joint_press_conference_brings_its_speakers_together()
    {
        var read = MeetingText.Read("The plan was announced on May 7 at a press conference in Lisbon by Foreign Minister Ana Silva and President Daniel Okoro.", Silva, Okoro);
        read.Only.Mode.Should().Be(MeetingMode.PressConference);
        read.Names(read.Only).Should().BeEquivalentTo("Ana Silva", "Daniel Okoro");
        read.Only.Place.Should().Be("Lisbon");
        read.Day(read.Only).Should().Contain("May 7");
    }

    [Fact]
    public void What_a_meeting_did_not_deal_with_does_not_cancel_it()
    {
        var read = MeetingText.Read("Silva met Okoro in Lisbon on May 7. Silva said her talks with Okoro did not focus on the ferry.", Silva, Okoro);
        read.Only.Status.Should().Be(MeetingStatus.Held);
    }

    [Fact]
    public void The_counterpart_of_one_who_holds_talks_is_known_by_rank()
    {
        var read = MeetingText.Read("The visit may pave the way for Okoro to hold talks with his Russian counterpart in September, when Russia hosts a summit of the League. Both are to meet at a G8 summit in Britain in June. President Brandt smiled.", Okoro, "Erik Brandt/President");
        read.Meetings.Select(meeting => meeting.Place).Should().Equal("Russia", "Britain");
        read.Meetings.Should().OnlyContain(meeting => meeting.People.Count == 2 && meeting.Status == MeetingStatus.Planned);
    }

    [Fact]
    public void Earlier_in_the_day_is_the_day_last_told_of()
    {
        var read = MeetingText.Read("[caption] Ana Silva and Daniel Okoro arrive for their meeting in Lisbon on May 7.\nSilva arrived in Lisbon earlier in the day. Earlier, Silva met with President Daniel Okoro.", Silva, Okoro);
        read.Day(read.Only).Should().Be("May 7");
    }

    [Fact]
    public void A_headline_tells_how_two_spoke()
    {
        MeetingText.ReadTitled("Silva's Meeting with Okoro", "Silva spoke today with Okoro.", Silva, Okoro).Only.Mode.Should().Be(MeetingMode.Meeting);
        MeetingText.ReadTitled("Silva's Call with Okoro", "Silva spoke today with Okoro.", Silva, Okoro).Only.Mode.Should().Be(MeetingMode.Call);
    }

    [Fact]
    public void Separate_meetings_are_as_many_as_the_guests()
    {
        var read = MeetingText.Read("Silva held separate meetings with Okoro and Brandt in Lisbon on Sunday.", Silva, Okoro, Brandt);
        read.Meetings.Select(meeting => string.Join('+', read.Names(meeting))).Should().Equal("Ana Silva+Daniel Okoro", "Ana Silva+Erik Brandt");
    }

    [Theory]
    [InlineData("Silva and her Norwegian counterpart, Erik Brandt, held six hours of talks in Vienna on Sunday.")]
    [InlineData("Silva last met Brandt in Vienna in February.")]
    [InlineData("The Silva-Brandt talks in Vienna ended without a deal.")]
    [InlineData("Silva met Brandt in Vienna to prepare a final agreement.")]
    public void Two_are_found_in_many_forms(string text)
    {
        var read = MeetingText.Read(text, Silva, Brandt);
        read.Names(read.Only).Should().BeEquivalentTo("Ana Silva", "Erik Brandt");
        read.Only.Place.Should().Be("Vienna");
    }

    [Fact]
    public void Every_word_that_opens_a_rule_is_looked_for()
    {
        const MeetingTerm Triggers = MeetingTerm.Met | MeetingTerm.Noun | MeetingTerm.Spoke | MeetingTerm.HostVerb | MeetingTerm.PhoneVerb | MeetingTerm.SatVerb | MeetingTerm.HandshakeVerb | MeetingTerm.EngageVerb;
        var words = WordList.Read("NewsArchive.Extraction.Words.Lists.MeetingWord.txt").ToHashSet();
        foreach (var term in Enum.GetValues<MeetingTerm>().Where(term => (term & Triggers) == term && ulong.IsPow2((ulong)term)))
        {
            WordList.Read($"NewsArchive.Extraction.Meetings.Lists.{term}.txt").Should().NotBeEmpty().And.BeSubsetOf(words);
        }
    }

    [Fact]
    public void Words_in_quotation_marks_tell_of_no_meeting_of_the_reporter() =>
        MeetingText.Read("\"After our meeting in Lisbon Silva met Okoro,\" a porter said.", Silva, Okoro).Meetings.Should().BeEmpty();

    [Fact]
    public void Who_meets_in_a_final_plays() =>
        MeetingText.Read("Silva met Okoro in the semi-final on Monday.", Silva, Okoro).Meetings.Should().BeEmpty();

    [Fact]
    public void An_aside_between_commas_does_not_hide_the_subject()
    {
        var read = MeetingText.Read("Silva, who had dined with Brandt in Oslo, met Okoro on Monday.", Silva, Okoro, Brandt);
        read.Meetings.Should().Contain(meeting => read.Names(meeting).SequenceEqual(new[] { "Ana Silva", "Daniel Okoro" }));
    }

    [Fact]
    public void What_follows_and_may_be_a_clause_of_its_own()
    {
        var read = MeetingText.Read("Silva met with Okoro on Monday, and Brandt said the border would open.", Silva, Okoro, Brandt);
        read.Names(read.Only).Should().Equal("Ana Silva", "Daniel Okoro");
    }

    [Theory]
    [InlineData("Silva met with a bipartisan group of senators on Monday.", "bipartisan group of senators")]
    [InlineData("Silva met with factory owners in Lisbon on Monday.", "factory owners")]
    public void A_group_is_kept_as_printed(string text, string group) => MeetingText.Read(text, Silva).Only.Others.Should().Equal(group);

    [Fact]
    public void The_day_right_before_the_noun_is_the_meetings()
    {
        var read = MeetingText.Read("A witness said on Tuesday that she had listened in on Silva's April 25 call with Okoro.", Silva, Okoro);
        read.Day(read.Only).Should().Be("April 25");
    }

    [Fact]
    public void The_day_of_a_dateline_is_the_writers()
    {
        var read = MeetingText.Read("RIGA, May 7, 2013 (NQX) — A summit between Silva and Okoro was called off.", Silva, Okoro);
        read.Day(read.Only).Should().BeNull();
    }

    [Fact]
    public void Talks_with_somebody_and_a_word_on_the_visit_are_no_call() =>
        MeetingText.Read("Silva held talks with Okoro in Lisbon, her first visit since the vote.", Silva, Okoro).Only.Mode.Should().Be(MeetingMode.Meeting);

    [Theory]
    [InlineData("The meeting of Silva and Okoro in Lisbon lasted three hours.", "duration", "three hours")]
    [InlineData("The meeting of Silva and Okoro in Lisbon began an hour late.", "delay", "an hour")]
    public void Durations_and_delays_are_details_with_their_words(string text, string kind, string words)
    {
        var read = MeetingText.Read(text, Silva, Okoro);
        read.Only.Details.Should().Contain(detail => detail.Topic == kind && text.Substring(detail.Span.Start, detail.Span.End - detail.Span.Start) == words);
    }

    [Theory]
    [InlineData("Silva hosted Okoro for lunch at the palace today.")]
    [InlineData("Silva welcomed Okoro to Lisbon today.")]
    [InlineData("Silva received President Daniel Okoro in Lisbon.")]
    [InlineData("Silva sat down with Okoro in Lisbon.")]
    [InlineData("After talks with Okoro in Lisbon, Silva said the border would open.")]
    [InlineData("Meeting with Okoro in Lisbon, Silva said the border would open.")]
    [InlineData("Silva had the opportunity to meet with Okoro in Lisbon.")]
    public void Meetings_are_told_in_many_words(string text)
    {
        var read = MeetingText.Read(text, Silva, Okoro);
        read.Names(read.Only).Should().BeEquivalentTo("Ana Silva", "Daniel Okoro");
        read.Only.Status.Should().Be(MeetingStatus.Held);
        read.Only.Mode.Should().Be(MeetingMode.Meeting);
    }

    [Theory]
    [InlineData("Foreign Minister Ana Silva and President Daniel Okoro on Monday discussed the ferry.", "Monday", null)]
    [InlineData("The Portuguese and Nigerian ministers, Ana Silva and Daniel Okoro, discussed the ferry in Lisbon on Monday.", "Monday", "Lisbon")]
    [InlineData("The heads of the two ministries – Ana Silva and Daniel Okoro – met in Lisbon on Monday.", "Monday", "Lisbon")]
    public void Two_named_at_the_head_of_a_clause_met_where_and_when_it_says(string text, string day, string? place)
    {
        var read = MeetingText.Read(text, Silva, Okoro);
        read.Names(read.Only).Should().BeEquivalentTo("Ana Silva", "Daniel Okoro");
        read.Day(read.Only).Should().Contain(day);
        read.Only.Place.Should().Be(place);
    }

    [Theory]
    [InlineData("Silva and Okoro discussed the court's award of May 7.")]
    [InlineData("Silva and Okoro discussed the ferry.")]
    [InlineData("Silva and Okoro discussed the war in Syria.")]
    [InlineData("He met with Okoro and Brandt.")]
    [InlineData("Private talks were held in Lisbon on Monday.")]
    public void What_was_discussed_some_time_somewhere_is_no_meeting(string text) => MeetingText.Read(text, Silva, Okoro, Brandt).Meetings.Should().BeEmpty();

    [Fact]
    public void A_place_behind_what_was_discussed_may_be_of_that()
    {
        var read = MeetingText.Read("Silva and Okoro on Monday discussed the war in Syria.", Silva, Okoro);
        read.Only.Place.Should().BeNull();
    }

    [Fact]
    public void A_room_is_in_its_house()
    {
        var read = MeetingText.Read("Silva met Okoro in the Roosevelt Room of the White House on Monday.", Silva, Okoro);
        read.Only.Place.Should().NotBe("Roosevelt Room");
        read.Only.Venue.Should().Contain("Roosevelt Room");
    }

    [Fact]
    public void A_list_goes_on_behind_a_semicolon()
    {
        var read = MeetingText.Read("Silva met with the Nigerian President, Daniel Okoro; Foreign Minister Erik Brandt of Norway and others on Monday.", Silva, Okoro, Brandt);
        read.Names(read.Only).Should().BeEquivalentTo("Ana Silva", "Daniel Okoro", "Erik Brandt");
    }

    [Fact]
    public void The_day_stands_in_a_lede_that_names_nobody()
    {
        var read = MeetingText.Read("The Portuguese foreign minister met the Nigerian president on Monday.\nForeign Minister Ana Silva met President Daniel Okoro, the ministry said.", Silva, Okoro);
        read.Meetings.Should().Contain(meeting => meeting.People.Count == 2).Which.When.Should().NotBeNull();
    }

    [Fact]
    public void One_meeting_told_twice_has_the_nearer_place_and_its_day()
    {
        var read = MeetingText.Read("Silva spoke of the ferry during an informal meeting with Okoro in Myanmar.\nAccording to a statement posted on Sunday, Silva met Okoro in Nay Pyi Taw on Saturday.", Silva, Okoro);
        read.Only.Place.Should().Be("Nay Pyi Taw");
        read.Day(read.Only).Should().Contain("Saturday");
    }

    [Theory]
    [InlineData("Silva and Okoro had a “serious and frank” telephone conversation on Monday.")]
    [InlineData("Silva and Okoro had a serious and frank telephone conversation on Monday.")]
    public void Adjectives_before_a_call_may_be_joined_or_quoted(string text)
    {
        var read = MeetingText.Read(text, Silva, Okoro);
        read.Names(read.Only).Should().BeEquivalentTo("Ana Silva", "Daniel Okoro");
        read.Only.Mode.Should().Be(MeetingMode.Call);
    }

    [Fact]
    public void The_US_is_no_pronoun()
    {
        var read = MeetingText.Read("Silva met with US Secretary of State Daniel Okoro and others in Paris.", Silva, Okoro);
        read.Names(read.Only).Should().BeEquivalentTo("Ana Silva", "Daniel Okoro");
    }
}
