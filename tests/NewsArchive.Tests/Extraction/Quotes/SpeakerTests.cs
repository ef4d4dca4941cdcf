using NewsArchive.Values;

namespace NewsArchive.Tests.Extraction.Quotes;

public class SpeakerTests
{
    [Theory]
    [InlineData("“The bridge is safe,” Silva said.", "Ana Silva", "cue-after")]
    [InlineData("“The bridge is safe,” the mayor, Ana Silva, said.", "Ana Silva", "cue-after")]
    [InlineData("“The bridge is safe,” Silva, who took office in May, told reporters.", "Ana Silva", "cue-after")]
    [InlineData("“Is the bridge safe?” Silva asked.", "Ana Silva", "cue-after")]
    [InlineData("“The bridge is safe.” Silva said.", "Ana Silva", "cue-after")]
    [InlineData("“The bridge is safe,” Silva (Labour) said on Monday.", "Ana Silva", "cue-after")]
    [InlineData("“The bridge,” Silva also said, “is safe.”", "Ana Silva", "cue-after")]
    [InlineData("“The bridge is safe,” said Silva.", "Ana Silva", "cue-inverted")]
    [InlineData("“The bridge is safe,” said the mayor, Ana Silva.", "Ana Silva", "cue-inverted")]
    [InlineData("“The bridge is safe,” said Ms Silva, a former teacher.", "Ana Silva", "cue-inverted")]
    [InlineData("“Delighted” with the bridge, said Silva, a former teacher.", "Ana Silva", "cue-inverted")]
    [InlineData("Silva said: “The bridge is safe.”", "Ana Silva", "cue-before")]
    [InlineData("Silva said the bridge was “perfectly safe.”", "Ana Silva", "cue-before")]
    [InlineData("In a letter on Monday, Silva wrote that the bridge was “perfectly safe.”", "Ana Silva", "cue-before")]
    [InlineData("Silva, 52, a former teacher who grew up by the river, said the bridge was “perfectly safe.”", "Ana Silva", "cue-before")]
    [InlineData("Silva opened the bridge on Monday, saying it was “perfectly safe.”", "Ana Silva", "cue-before")]
    [InlineData("Silva laughed and said, “The bridge is safe.”", "Ana Silva", "cue-before")]
    [InlineData("Silva went on to say that the bridge was “perfectly safe.”", "Ana Silva", "cue-before")]
    [InlineData("Silva pointed out that the bridge was “perfectly safe.”", "Ana Silva", "cue-before")]
    [InlineData("Haddad, who met Silva on Monday, called the bridge “perfectly safe.”", "Omar Haddad", "cue-before")]
    [InlineData("The bridge is “perfectly safe,” according to Silva.", "Ana Silva", "according-to")]
    [InlineData("The bridge is “perfectly safe,” as Silva put it.", "Ana Silva", "according-to")]
    [InlineData("As Silva put it, “nobody asked us about the bridge.”", "Ana Silva", "cue-before")]
    [InlineData("In the words of Silva, “nobody asked us about the bridge.”", "Ana Silva", "cue-before")]
    [InlineData("From Silva's letter: “The bridge is safe.”", "Ana Silva", "colon")]
    [InlineData("Silva had one line for the critics: “The bridge is safe.”", "Ana Silva", "colon")]
    [InlineData("Silva blasted the old bridge for “swaying like a drunk.”", "Ana Silva", "clause-subject")]
    [InlineData("The voters liked Silva's promise of “free rides for all.”", "Ana Silva", "owner-of-words")]
    [InlineData("Haddad left the hall. Silva smiled. “The bridge is safe.”", "Ana Silva", "sentence-before-subject")]
    [InlineData("Silva said nothing would fall. “The bridge is safe.”", "Ana Silva", "sentence-before-speaks")]
    [InlineData("Silva issued the following statement:|“The bridge is safe.”", "Ana Silva", "colon-before")]
    [InlineData("“The bridge is safe.” — Ana Silva, mayor", "Ana Silva", "signature")]
    [InlineData("“SILVA: The bridge is safe.”|Silva sat down.", "Ana Silva", "label-inside")]
    [InlineData("“The bridge is safe,” wrote Silva in a statement on the works.", "Ana Silva", "cue-inverted")]
    [InlineData("The author of the study published in the paper of Haddad said the bridge was “perfectly safe.”", "author of the study", "cue-before")]
    [InlineData("The woman who lived in the house of Haddad said the bridge was “perfectly safe.”", "woman", "cue-before")]
    public void A_rule_finds_the_speaker_of_its_example(string text, string speaker, string rule)
    {
        var quote = QuoteText.Read(text).Marked.First();
        quote.Speaker!.Name.Should().Be(speaker);
        quote.Rule.Should().Be(rule);
    }

    [Fact]
    public void Where_it_was_said_is_none_of_the_speakers_words() =>
        QuoteText.Read("“The bridge is safe,” wrote Silva in a statement on the works.").Only.Speaker!.Text.Should().Be("Silva");

    [Theory]
    [InlineData("The bridge is what is being called the “greatest of all our many wins.”")]
    [InlineData("Haddad was asked about the thin and dubious “book of all the blessed tolls” that exists.")]
    public void Words_that_nobody_is_told_to_say_have_no_speaker(string text) =>
        QuoteText.Read(text).Marked.Should().OnlyContain(quote => quote.Speaker == null || quote.Speaker.Person != null);

    [Fact]
    public void A_long_speech_with_few_labels_is_a_transcript()
    {
        var quotes = QuoteText.Read("Silva met Novak.|MAYOR SILVA: Good morning.|We built it.|We paid for it.|We walk over it.|We like it.|It is ours.|MR. NOVAK: Thank you.|It is a fine bridge.|I saw it.|MAYOR SILVA: Good night.").Quotes;
        quotes.Should().HaveCount(10);
        quotes[1].Speaker!.Name.Should().Be("Ana Silva");
        quotes[7].Speaker!.Name.Should().Be("Paul Novak");
    }

    [Theory]
    [InlineData("Haddad said Silva insisted the bridge was “perfectly safe.”", "Omar Haddad")]
    [InlineData("Silva called the bridge “perfectly safe,” Haddad said.", "Omar Haddad")]
    [InlineData("While Silva called the bridge “perfectly safe,” Haddad said he had doubts.", "Ana Silva")]
    public void The_outermost_cue_has_the_words(string text, string speaker) => QuoteText.Read(text).Only.Speaker!.Name.Should().Be(speaker);

    [Theory]
    [InlineData("Silva met Haddad on Monday. “The bridge is safe,” she said.", "Ana Silva")]
    [InlineData("Silva met Haddad on Monday. “The bridge is safe,” he said.", "Omar Haddad")]
    [InlineData("Novak said the bridge would stay. Haddad's crew went home. “The bridge is safe,” he said.", "Paul Novak")]
    [InlineData("Novak told Haddad that the bridge was safe. “I will pay for it,” he said.", "Paul Novak")]
    [InlineData("Haddad welcomed the plan. He said the bridge was “perfectly safe.”", "Omar Haddad")]
    [InlineData("“I saw Haddad there,” Novak said.|“The bridge is safe,” he added.", "Paul Novak")]
    [InlineData("Haddad walked over the bridge. He saw the crew of Novak. “It is safe,” he said.", "Omar Haddad")]
    [InlineData("Novak left for the coast.|To Haddad, the old plan is the better one.|“It is safe,” he said.", "Omar Haddad")]
    [InlineData("Haddad, who calls the bridge “a dream,” says he will stay.", "Omar Haddad")]
    [InlineData("Silva waved so wildly at Haddad that he laughed about “the quiet little room upstairs” again.", "Omar Haddad")]
    public void A_pronoun_means_the_last_speaker_or_subject_of_its_gender(string text, string speaker) => QuoteText.Read(text).Marked.Last().Speaker!.Name.Should().Be(speaker);

    [Fact]
    public void A_pronoun_that_fits_two_alike_means_nobody() =>
        QuoteText.Read("The bridge was built for Haddad and Novak. “It is safe,” he said.").Only.Speaker.Should().BeNull();

    [Theory]
    [InlineData("Silva opened the fair. “The bridge is safe,” the mayor said.", "Ana Silva", "the mayor")]
    [InlineData("Speaking of Ms Silva, her transport minister said: “The bridge is safe.” Paul Novak, the transport minister, smiled.", null, "her transport minister")]
    [InlineData("Paul Novak, the transport minister, arrived. Speaking of Ms Silva, her transport minister said: “The bridge is safe.”", "Paul Novak", "her transport minister")]
    [InlineData("Haddad opened the fair. “The bridge is safe,” the 52-year-old said.", "Omar Haddad", "the 52-year-old")]
    public void An_office_or_age_means_the_person_printed_with_it(string text, string? speaker, string words)
    {
        var found = QuoteText.Read(text).Marked.First().Speaker!;
        found.Text.Should().Be(words);
        if (speaker is null) found.Person.Should().BeNull();
        else found.Name.Should().Be(speaker);
    }

    [Theory]
    [InlineData("The White House said the bridge was “perfectly safe.”", "White House")]
    [InlineData("“The bridge is safe,” a spokesman for Silva said.", "a spokesman for Silva")]
    [InlineData("“The bridge is safe,” Silva's campaign said.", "Silva's campaign")]
    [InlineData("A senior official with knowledge of the plans said the bridge was “perfectly safe.”", "A senior official with knowledge of the plans")]
    [InlineData("“The bridge is safe,” officials told reporters.", "officials")]
    public void A_speaker_without_a_name_keeps_the_description(string text, string name)
    {
        var speaker = QuoteText.Read(text).Only.Speaker!;
        speaker.Name.Should().Be(name);
        speaker.Person.Should().BeNull();
    }

    [Fact]
    public void That_official_is_the_official_of_the_sentence_before()
    {
        var quotes = QuoteText.Read("A senior city official said the bridge was “perfectly safe.” That official said it was “not for sale.”").Marked.ToList();
        quotes[1].Speaker!.Name.Should().Be("A senior city official");
        quotes[1].Speaker!.Text.Should().Be("That official");
    }

    [Theory]
    [InlineData("“The bridge is safe,” Silva told reporters.", "reporters")]
    [InlineData("“The bridge is safe,” Silva told Haddad.", "Omar Haddad")]
    [InlineData("Haddad asked. “The bridge is safe,” Silva said to him.", "Omar Haddad")]
    public void Whom_it_is_said_to_is_kept(string text, string addressee) => QuoteText.Read(text).Marked.Last().Addressee.Should().Be(addressee);

    [Theory]
    [InlineData("“The bridge is safe,” Silva said. “I walked over it.”", "same-paragraph")]
    [InlineData("“The bridge is safe,” Silva said.|“I walked over it.”", "next-paragraph")]
    [InlineData("“The bridge is safe,” Silva said.|[related] ALSO SEE: Ten bridges|“I walked over it.”", "next-paragraph")]
    [InlineData("“The bridge is safe,” Silva said.|[heading] A walk|“I walked over it.”", "next-paragraph")]
    [InlineData("Silva said: “The bridge is safe.|“I walked over it.”", "next-paragraph")]
    [InlineData("“Small towns,” Silva said. They lie far from the sea. “I walked over it.”", "paragraph-speaker")]
    public void Words_without_a_cue_carry_on_the_speech_before(string text, string rule)
    {
        var last = QuoteText.Read(text).Marked.Last();
        last.Speaker!.Name.Should().Be("Ana Silva");
        last.Continues.Should().BeTrue();
        last.Rule.Should().Be(rule);
    }

    [Fact]
    public void A_transcript_gives_each_turn_to_its_label()
    {
        var quotes = QuoteText.Read("Silva met the press.|Q: Is it safe?|MS. SILVA: It is.|We checked.|Q: Who paid?|MS. SILVA: The city.").Quotes;
        quotes.Select(quote => (quote.Speaker!.Name, quote.Text)).Should().Equal(
            ("questioner", "Is it safe?"), ("Ana Silva", "It is."), ("Ana Silva", "We checked."), ("questioner", "Who paid?"), ("Ana Silva", "The city."));
    }

    [Fact]
    public void A_question_without_a_colon_is_nobody_elses_turn()
    {
        var quotes = QuoteText.Read("Silva met the press.|Q Is it safe?|MS. SILVA: It is.|Q Who paid?|MS. SILVA: The city.|Q Why?|MS. SILVA: No comment.").Quotes;
        quotes.Where(quote => quote.Speaker!.Name == "questioner").Select(quote => quote.Text).Should().Equal("Is it safe?", "Who paid?", "Why?");
    }

    [Fact]
    public void Headings_with_a_colon_are_no_turns() =>
        QuoteText.Read("LOWERING TOLLS: The bridge is free.|RAISING THE DECK: The bridge is high.|OPENING NEW LANES: The bridge is wide.").Quotes.Should().BeEmpty();

    [Theory]
    [InlineData("On Friday the government announced the bridge would be closed.", "government")]
    [InlineData("The next day on the radio Silva claimed the bridge was safe.", "Ana Silva")]
    [InlineData("And this morning, Silva, the mayor of the town, reported that the bridge was safe.", "Ana Silva")]
    public void The_time_before_a_subject_is_none_of_it(string text, string speaker) => QuoteText.Read(text).Reported.Speaker!.Name.Should().Be(speaker);

    [Fact]
    public void The_head_of_something_is_not_the_last_speaker() =>
        QuoteText.Read("Haddad spoke first. “It is safe,” the head of the police's inquiry said.").Only.Speaker!.Person.Should().BeNull();

    [Fact]
    public void In_a_chain_with_marks_the_outermost_has_the_marked_words_and_each_layer_is_kept()
    {
        var quotes = QuoteText.Read("Haddad said Silva insisted the bridge was “perfectly safe.”").Quotes;
        quotes.Select(quote => (quote.Speaker!.Name, quote.Kind, quote.Text)).Should().Equal(
            ("Omar Haddad", QuoteKind.Indirect, "Silva insisted the bridge was “perfectly safe.”"), ("Ana Silva", QuoteKind.Indirect, "the bridge was “perfectly safe.”"), ("Omar Haddad", QuoteKind.Partial, "perfectly safe."));
    }

    [Fact]
    public void In_a_chain_both_have_said_it()
    {
        var quotes = QuoteText.Read("Haddad said Silva stressed that the bridge was safe for now.").Quotes;
        quotes.Select(quote => (quote.Speaker!.Name, quote.Text)).Should().Equal(
            ("Omar Haddad", "Silva stressed that the bridge was safe for now"), ("Ana Silva", "the bridge was safe for now"));
    }
}
