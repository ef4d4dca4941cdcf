namespace NewsArchive.Tests.Extraction.Words;

public class SentenceEndsTests
{
    [Theory]
    [InlineData("He left. She stayed.", "He left.", "She stayed.")]
    [InlineData("Mr. Doe met Gen. Anna K. Berg in St. Louis.", "Mr. Doe met Gen. Anna K. Berg in St. Louis.")]
    [InlineData("U.S. President Sam Doe left the U.S. The talks go on.", "U.S. President Sam Doe left the U.S.", "The talks go on.")]
    [InlineData("\"We won.\" She smiled.", "\"We won.\"", "She smiled.")]
    [InlineData("\"Who won?\" he asked.", "\"Who won?\" he asked.")]
    [InlineData("It was late... Then it rained.", "It was late...", "Then it rained.")]
    [InlineData("It cost 3.5 million. Nobody paid.", "It cost 3.5 million.", "Nobody paid.")]
    [InlineData("The train left at 6:30 p.m. on Sunday.", "The train left at 6:30 p.m. on Sunday.")]
    [InlineData("He said so (in May). Nobody heard.", "He said so (in May).", "Nobody heard.")]
    [InlineData("Sens. Doe and Berg cited Doe v. Berg. They won.", "Sens. Doe and Berg cited Doe v. Berg.", "They won.")]
    [InlineData("They left camps.Last month they returned.", "They left camps.", "Last month they returned.")]
    [InlineData("It is No. 7 on the list. It fell.", "It is No. 7 on the list.", "It fell.")]
    [InlineData("“It is done.” ‘Is it?’ “Yes!”", "“It is done.”", "‘Is it?’", "“Yes!”")]
    public void A_sentence_ends_at_its_own_stop(string text, params string[] sentences) => NamedText.Read(text).Sentences.Should().Equal(sentences);
}
