using NewsArchive.Values;

namespace NewsArchive.Tests.Extraction.Quotes;

public class QuotationTests
{
    [Theory]
    [InlineData("\"The bridge is safe,\" Silva said.", "The bridge is safe,")]
    [InlineData("“The bridge is safe,” Silva said.", "The bridge is safe,")]
    [InlineData("«The bridge is safe», Silva said.", "The bridge is safe")]
    [InlineData("„The bridge is safe”, Silva said.", "The bridge is safe")]
    [InlineData("‘The bridge is safe,’ Silva said.", "The bridge is safe,")]
    [InlineData("'It's the town's bridge,' Silva said.", "It's the town's bridge,")]
    [InlineData("``The bridge is safe,'' Silva said.", "The bridge is safe,")]
    [InlineData("“He told me ‘the bridge is safe’ and left,” Silva said.", "He told me ‘the bridge is safe’ and left,")]
    [InlineData("“He called it “safe” and left,” Silva said.", "He called it “safe” and left,")]
    [InlineData("Silva called the bridge “safe“ on Monday.", "safe")]
    [InlineData("”The bridge is safe,” Silva said.", "The bridge is safe,")]
    [InlineData("“The bridge [over the Arda] is safe,” Silva said.", "The bridge [over the Arda] is safe,")]
    [InlineData("“The bridge is safe, Silva said.", "The bridge is safe, Silva said.")]
    [InlineData("\"He called it “safe” and left,\" Silva said.", "He called it “safe” and left,")]
    [InlineData("More from Silva: “The bridge is safe. It was never closed.", "The bridge is safe. It was never closed.")]
    [InlineData("Silva told him “to walk over it. I did so myself. “It is safe,” Silva said.", "to walk over it. I did so myself.")]
    [InlineData("\"“The bridge is safe,” Silva said.", "The bridge is safe,")]
    public void Marks_of_every_make_hold_a_quotation(string text, string words)
    {
        var read = QuoteText.Read(text);
        read.Marked.First().Text.Should().Be(words);
        read.Text[read.Marked.First().Start..read.Marked.First().End].Should().Be(words);
    }

    [Theory]
    [InlineData("“The bridge,” she said, “is safe.”", 2)]
    [InlineData("“The bridge is safe,” Silva said. “I walked over it.”", 2)]
    [InlineData("Silva said: “The bridge is safe.|“I walked over it.|“Twice.”", 3)]
    [InlineData("Silva said: “The bridge is safe.|I walked over it.” She left.", 2)]
    [InlineData("The pole was 6' 2\" high and 5\" wide.", 0)]
    public void A_quotation_has_a_part_for_every_run_of_words(string text, int parts) => QuoteText.Read(text).Marked.Should().HaveCount(parts);

    [Theory]
    [InlineData("“The bridge is safe,” Silva said.", QuoteKind.Direct)]
    [InlineData("Silva said: “The bridge is safe.”", QuoteKind.Direct)]
    [InlineData("Silva said, “the bridge is safe.”", QuoteKind.Direct)]
    [InlineData("Silva said the bridge was “perfectly safe.”", QuoteKind.Partial)]
    [InlineData("Silva said that “the bridge is safe” for now.", QuoteKind.Partial)]
    public void Whole_sentences_are_direct_and_carried_words_partial(string text, QuoteKind kind) => QuoteText.Read(text).Only.Kind.Should().Be(kind);

    [Theory]
    [InlineData("The so-called “quiet bridge” opened on Monday.")]
    [InlineData("Silva's film, titled “the bridge,” opens on Monday.")]
    [InlineData("The band played “River of the Night” at the opening.")]
    [InlineData("Omar “Bolts” Haddad built it.")]
    [InlineData("Crews keep to the “slow lane” rule on the bridge.")]
    [InlineData("The law makes them register as “foreign agents” there.")]
    [InlineData("The town was the home of an “open-door” movement.")]
    [InlineData("Haddad stayed away, as the “plan” showed.")]
    [InlineData("The delay earned Silva “what now?” headlines.")]
    [InlineData("“Dry run” is a term for a rehearsal.")]
    [InlineData("“Arda” should only be used for the river.")]
    [InlineData("Haddad agreed to a “flying” visit once the bridge was open.")]
    [InlineData("Ana Silva met a man in a shirt that read “Mind the gap.”")]
    [InlineData("Crowds came to the anti-levy (“no toll”) march, officials say.")]
    [InlineData("Haddad goes by the nickname “Bolts”.")]
    [InlineData("Silva spoke.|“No more tolls” poster on the bridge.")]
    [InlineData("The so-called “quiet bridge” opened. “Quiet bridge” has a toll.")]
    [InlineData("Silva signed the “Safe Roads, Bridges, Tunnels, and Ferries for All of Our Children in Every Town Act of 2022” at noon.")]
    public void Words_that_nobody_is_reported_to_say_are_no_quotes(string text) => QuoteText.Read(text).Marked.Should().BeEmpty();

    [Theory]
    [InlineData("Silva said the bridge was safe.", "the bridge was safe", "said-clause")]
    [InlineData("Silva told reporters on Monday that the bridge was safe.", "the bridge was safe", "said-that")]
    [InlineData("Silva said on Monday that the bridge was safe, adding nothing.", "the bridge was safe", "said-that")]
    [InlineData("The bridge was safe, Silva said.", "The bridge was safe", "clause-said")]
    [InlineData("The bridge was safe, according to Silva.", "The bridge was safe", "according-to-clause")]
    public void Speech_without_marks_is_kept_with_its_clause(string text, string words, string rule)
    {
        var quote = QuoteText.Read(text).Reported;
        quote.Text.Should().Be(words);
        quote.Rule.Should().Be(rule);
        quote.Speaker!.Name.Should().Be("Ana Silva");
    }

    [Theory]
    [InlineData("Haddad said Silva, who left at noon, would walk over the bridge.", "Silva, who left at noon, would walk over the bridge")]
    [InlineData("Haddad said the man who built the bridge was ill.", "the man who built the bridge was ill")]
    public void A_clause_that_holds_another_is_kept_whole(string text, string words) => QuoteText.Read(text).Reported.Text.Should().Be(words);

    [Theory]
    [InlineData("Silva declined to say whether the bridge was safe.")]
    [InlineData("Silva did not say that the bridge was safe.")]
    [InlineData("Silva thinks the bridge is safe.")]
    [InlineData("Silva read the reports on the bridge.")]
    [InlineData("The wind was to blame for the closure, and initial reports described the bridge as safe.")]
    [InlineData("Silva announced plans for ferries that would cross the river by night.")]
    [InlineData("Silva wrote about the storms that followed the opening of the bridge.")]
    [InlineData("Silva announced a big toll on the bridge to pay for the ferry, and left.")]
    [InlineData("Silva denied any part in the theft, which shocked the town.")]
    [InlineData("The toll is paid in three states where the river is wide and slow.")]
    [InlineData("As I said in the town hall, we need the bridge more than ever.")]
    [InlineData("Several alleged thieves of the bridge were tried in May.")]
    [InlineData("The ferrymen went on to build a second pier by the old bridge.")]
    [InlineData("The toll declared in the order of the council must go on until May.")]
    [InlineData("The ferry added 200 seats, or a deck, that were sold out by noon.")]
    [InlineData("Prices were far below what was feared, a gain made on the new bridge, this week.")]
    [InlineData("What Silva said ten years ago was right: bridges are safe.")]
    [InlineData("We’ll start by noting that the bridge is the safest in the land.")]
    public void What_is_not_said_is_no_speech(string text) => QuoteText.Read(text).Quotes.Should().BeEmpty();

    [Fact]
    public void A_passage_set_off_as_a_quotation_is_one()
    {
        var quote = QuoteText.Read("Silva issued the following statement:|[quote] The bridge is safe. I walked over it.").Only;
        quote.Text.Should().Be("The bridge is safe. I walked over it.");
        quote.Speaker!.Name.Should().Be("Ana Silva");
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("\"a ")]
    [InlineData("said ")]
    [InlineData("“A,” he said, ")]
    [InlineData("Silva, ")]
    [InlineData("(“")]
    [InlineData("'a ")]
    [InlineData("Q: a|")]
    public void Endless_marks_and_cues_are_read_in_time(string piece)
    {
        // A walk that starts over at every mark would take sixteen times as long for four times as much.
        Growth.IsLinear(length => QuoteText.Read(string.Concat(Enumerable.Repeat(piece, length / piece.Length))), 200_000);
    }
}
