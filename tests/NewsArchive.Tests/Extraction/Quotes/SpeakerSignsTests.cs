namespace NewsArchive.Tests.Extraction.Quotes;

/// <summary>Signs of who speaks that were learnt from texts read by eye.</summary>
public class SpeakerSignsTests
{
    [Theory]
    [InlineData("DOVER - Silva won the vote on Sunday, saying the bridge was “perfectly safe.”")]
    [InlineData("DOVER, May 3 - Silva won the vote on Sunday, saying the bridge was “perfectly safe.”")]
    [InlineData("NEW DOVER — Silva won the vote on Sunday, saying the bridge was “perfectly safe.”")]
    public void The_place_of_a_dateline_says_nothing(string text) => QuoteText.Read(text).Only.Speaker!.Name.Should().Be("Ana Silva");

    [Fact]
    public void What_is_reported_begins_behind_the_dateline()
    {
        var read = QuoteText.Read("DOVER - The old bridge was closed for a week, Silva said.");
        read.Text[read.Reported.Start..read.Reported.End].Should().Be("The old bridge was closed for a week");
    }

    [Fact]
    public void An_organisation_before_a_dash_may_still_speak() =>
        QuoteText.Read("NATO - the alliance of the west - said the bridge was “perfectly safe.”").Only.Speaker.Should().NotBeNull();

    [Fact]
    public void One_of_a_people_is_the_one_told_of_last() =>
        QuoteText.Read("Silva refused to blame the rain. “It was a good bridge,” the Pole said.").Only.Speaker!.Name.Should().Be("Ana Silva");

    [Fact]
    public void A_whole_people_is_nobody_named() =>
        QuoteText.Read("Silva refused to blame the rain. “It was a good bridge,” the French said.").Only.Speaker!.Person.Should().BeNull();

    [Fact]
    public void The_name_before_an_apposition_is_the_subject_of_its_own_clause() =>
        QuoteText.Read("The row comes as Omar Haddad, the head of the yard, threatened to close the “rotten bridge for good.”").Only.Speaker!.Name.Should().Be("Omar Haddad");

    [Fact]
    public void A_mere_thing_has_said_nothing_without_a_word_of_saying() =>
        QuoteText.Read("The old effort clashed with the promise of a “bridge for all of the people.”").Marked.Should().OnlyContain(quote => quote.Speaker == null);

    [Theory]
    [InlineData("73 percent of voters blasted the bridge for “swaying like a drunk.”", "73 percent of voters")]
    [InlineData("A letter blasted the bridge for “swaying like a drunk.”", "A letter")]
    public void Somebody_counted_or_a_letter_may_have_said_it(string text, string speaker) => QuoteText.Read(text).Only.Speaker!.Name.Should().Be(speaker);

    [Theory]
    [InlineData("The bridge is “perfectly safe,” according to Iraqi military.", "Iraqi military")]
    [InlineData("The bridge is “perfectly safe,” according to preliminary reports.", "preliminary reports")]
    public void Whom_it_is_according_to_is_read_to_the_end(string text, string speaker) => QuoteText.Read(text).Only.Speaker!.Name.Should().Be(speaker);

    [Fact]
    public void With_goes_for_both_who_are_joined_by_and()
    {
        var quotes = QuoteText.Read("The town blamed the yard, with Silva calling the bridge “a poor joke” and Haddad calling it “a rope of sand and of glue.”").Marked.ToList();
        quotes[0].Speaker!.Name.Should().Be("Ana Silva");
        quotes[1].Speaker!.Name.Should().Be("Omar Haddad");
    }

    [Fact]
    public void What_was_announced_to_be_something_has_not_said_it() =>
        QuoteText.Read("The flood was previously announced to be a “national disaster of some size.”").Marked.Should().OnlyContain(quote => quote.Speaker == null);

    [Theory]
    [InlineData("Health care providers blamed the bridge, warning that it was “a great danger to all.”", "Health care providers")]
    [InlineData("A similarly fresh poll called the bridge “a great danger to all.”", "A similarly fresh poll")]
    public void A_speaker_is_described_in_full(string text, string name) => QuoteText.Read(text).Only.Speaker!.Name.Should().Be(name);

    [Fact]
    public void A_thing_that_is_claimed_is_no_speech() =>
        QuoteText.Read("Silva has claimed victory as the council concluded its third hearing on the bridge.").Quotes.Should().BeEmpty();

    [Fact]
    public void A_name_that_is_given_is_no_speech() =>
        QuoteText.Read("The mayor is survived by a son, three nieces and a parrot called Verdi.").Quotes.Should().BeEmpty();

    [Fact]
    public void Half_a_sentence_before_the_marks_is_no_speech_of_its_own() =>
        QuoteText.Read("The bridge of last May was, wrote Silva, “less a bridge than a rope.”").Quotes.Should().ContainSingle().Which.Text.Should().Be("less a bridge than a rope.");

    [Fact]
    public void Letters_that_are_no_word_are_the_name_of_a_show() =>
        QuoteText.Read("Silva said she would appear again on “QXTV.”").Marked.Should().BeEmpty();
}
