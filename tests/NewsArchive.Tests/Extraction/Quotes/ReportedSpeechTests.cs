using NewsArchive.Values;

namespace NewsArchive.Tests.Extraction.Quotes;

public sealed class ReportedSpeechTests
{
    [Theory]
    [InlineData("Silva said there was no point in closing the bridge.", "there was no point in closing the bridge")]
    [InlineData("Silva said earlier this week the talks were nearing an end.", "the talks were nearing an end")]
    [InlineData("According to a statement from the town hall, the bridge was opened at noon.", "the bridge was opened at noon")]
    [InlineData("Having opened the bridge, Silva added, the town wished to see a second one.", "the town wished to see a second one")]
    [InlineData("Across the valley, the damage will be heavy, Silva said.", "Across the valley, the damage will be heavy")]
    [InlineData("At least 87 houses were flooded, Silva said Tuesday.", "At least 87 houses were flooded")]
    [InlineData("Silva told the town that the bridge was safe, according to a source in the yard.", "the bridge was safe")]
    public void What_somebody_said_without_marks_is_found(string text, string words)
    {
        var reported = QuoteText.Read(text).Quotes.Where(quote => quote.Kind == QuoteKind.Indirect).Should().Contain(quote => quote.Text == words, text).Which;
        reported.Speaker.Should().NotBeNull();
    }

    [Theory]
    [InlineData("Silva announced a plan to end the quarrel and also discussed the ferry with the yard.")]
    [InlineData("Silva declared an emergency and blocked the road to the yard.")]
    [InlineData("Silva recalled Novak's last visit to the yard in May.")]
    [InlineData("Silva, a resident of the valley and confirmed friend of the ferry, convicted of nothing, left.")]
    public void A_thing_that_is_announced_or_recalled_is_no_speech(string text) => QuoteText.Read(text).Quotes.Should().BeEmpty();

    [Theory]
    [InlineData("Few came to the fair, Silva noted, because it rained all day.")]
    [InlineData("To close the bridge, said Ana Silva, senior engineer of the town, takes the yard a year.")]
    public void The_tail_of_a_sentence_is_not_taken_for_all_that_was_said(string text) =>
        QuoteText.Read(text).Quotes.Should().NotContain(quote => quote.Text.StartsWith("because", StringComparison.Ordinal) || quote.Text.StartsWith("senior", StringComparison.Ordinal));

    [Fact]
    public void A_mark_that_took_the_stop_of_the_sentence_before_opens_all_the_same() =>
        QuoteText.Read("The bridge is closed .\"The yard will not open it before May,\" Silva told the town.").Only.Speaker!.Name.Should().Be("Ana Silva");
}
