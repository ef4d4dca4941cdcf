using NewsArchive.Reference;

namespace NewsArchive.Tests.Reference;

public class WorldEventsTests
{
    [Theory]
    [InlineData("The blast recalled the Oklahoma City bombing, he said.", "oklahoma-city-1995", "Oklahoma City bombing")]
    [InlineData("They spoke for the first time since Iraq's forces invaded neighbouring Kuwait.", "kuwait-invasion-1990", "Iraq's forces invaded neighbouring Kuwait")]
    [InlineData("Before 9/11 few had heard of him.", "september-11-2001", "9/11")]
    [InlineData("The second Chechen war had begun.", "second-chechen-war-1999", "second Chechen war")]
    public void A_sentence_names_an_event_by_its_words(string sentence, string id, string words)
    {
        var mention = WorldEvents.Find(sentence).Should().ContainSingle().Subject;
        mention.Event.Id.Should().Be(id);
        mention.Span.In(sentence).ToString().Should().Be(words);
    }

    [Theory]
    [InlineData("The city council met in Oklahoma City.")]
    [InlineData("A bombing was feared, but nothing happened.")]
    [InlineData("the sandy beach and a hurricane lamp")]
    [InlineData("The council condemned the invasion of Ukraine by Russian troops.")]
    [InlineData("")]
    public void Words_that_are_not_all_there_name_nothing(string sentence) => WorldEvents.Find(sentence).Should().BeEmpty();

    [Fact]
    public void Words_far_apart_name_nothing() =>
        WorldEvents.Find("In Dhahran " + string.Join(' ', Enumerable.Repeat("and so on", 10)) + " a truck bombing.").Should().BeEmpty();

    [Fact]
    public void A_year_beside_the_words_that_is_not_the_events_own_denies_it() =>
        WorldEvents.Find("The 1966 World Trade Center bombing never was.").Should().BeEmpty();

    [Fact]
    public void Hostile_length_is_answered_quickly()
    {
        var text = string.Concat(Enumerable.Repeat("Oklahoma City World Trade Center ", 20_000));
        WorldEvents.Find(text).Should().BeEmpty();
    }

    [Fact]
    public void An_event_is_found_by_its_id()
    {
        WorldEvents.ById("rwanda-genocide-1994")!.Place.Should().Be("Rwanda");
        WorldEvents.ById("nothing").Should().BeNull();
    }

    [Fact]
    public void Only_what_is_planned_can_be_spoken_of_before_it_happens()
    {
        WorldEvents.ById("athens-olympics-2004")!.Foreseeable.Should().BeTrue();
        WorldEvents.ById("lockerbie-1988")!.Foreseeable.Should().BeFalse();
    }
}
