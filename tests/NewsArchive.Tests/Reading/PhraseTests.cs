using NewsArchive.Reading.Phrases;

namespace NewsArchive.Tests.Reading;

public sealed class PhraseTests
{
    private static readonly NoticeSet Notices = new(["for our harbour letter", "harbour watch", "©"]);

    [Theory]
    [InlineData("Sign up for our Harbour Letter today", 8)]
    [InlineData("The HARBOUR WATCH writes", 4)]
    [InlineData("Town press © all year", 11)]
    [InlineData("The harbour was quiet", -1)]
    [InlineData("our harbour letter", -1)]
    [InlineData("Harbours watch", -1)]
    [InlineData("", -1)]
    public void A_notice_is_found_where_its_words_stand(string text, int at) => Notices.FirstIn(text).Should().Be(at);

    [Fact]
    public void Openings_are_those_with_the_first_letter_in_their_order()
    {
        var openings = EdgePhrases.Openings(["read more", "also", "read"]);
        openings.For("Read more here").Should().Equal("read more", "read");
        openings.For("Élan").Should().BeEmpty();
        openings.For("").Should().BeEmpty();
    }

    [Fact]
    public void Endings_are_those_with_the_last_letter() => EdgePhrases.Endings(["to this report", "reporting"]).For("They added TO THIS REPORT").Should().Equal("to this report");
}
