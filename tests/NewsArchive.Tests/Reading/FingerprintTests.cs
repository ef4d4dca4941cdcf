using System.Text;
using NewsArchive.Reading;

namespace NewsArchive.Tests.Reading;

public sealed class FingerprintTests
{
    private static Fingerprint Of(string text) =>
        Fingerprint.Of(ArticleReader.Read(Encoding.UTF8.GetBytes(text), "a.txt", ReadLimits.Default).OfType<ReadOutcome.Read>().Single().Article);

    private static string Story(int seed, int sentences) =>
        "Headline Of The Day\n\n" + string.Join("\n\n", Enumerable.Range(0, sentences).Select(i => $"The {Word(seed, i, 1)} of {Word(seed, i, 2)} told the {Word(seed, i, 3)} on Monday that {Word(seed, i, 4)} would pay for {Word(seed, i, 5)}."));

    private static string Word(int seed, int i, int place) => "w" + (seed * 7919 + i * 104729 + place * 1299709) % 99991;

    [Fact]
    public void The_same_words_printed_otherwise_have_the_same_fingerprint()
    {
        var story = Story(1, 20);
        Of(story.ToUpperInvariant().Replace(".", " .", StringComparison.Ordinal)).Likeness(Of(story)).Should().Be(1);
    }

    [Fact]
    public void A_story_with_a_paragraph_more_is_like_itself_and_shares_a_key()
    {
        var story = Of(Story(1, 20));
        var longer = Of(Story(1, 20) + "\n\nThe ferry sails again from Tuesday, its company said, and the cafe at the harbour will be open until nine.");
        longer.Likeness(story).Should().BeGreaterThan(0.75);
        longer.Bands().Intersect(story.Bands()).Should().NotBeEmpty();
    }

    [Fact]
    public void A_wire_story_is_the_same_copy_with_another_outlets_dateline_and_credit()
    {
        var body = string.Join("\n\n", Story(3, 12).Split("\n\n").Skip(1));
        var first = Of("One Headline\n\nLYON (AP) — " + body + "\n\nWith reporting by AP");
        var second = Of("Another Headline\n\n" + body);
        first.Likeness(second).Should().BeGreaterThan(0.95);
    }

    [Fact]
    public void Other_stories_are_unlike()
    {
        var stories = Enumerable.Range(1, 30).Select(i => Of(Story(i, 20))).ToList();
        stories.Skip(1).Should().OnlyContain(s => s.Likeness(stories[0]) < 0.35);
    }

    [Fact]
    public void A_text_of_a_few_words_is_like_nothing() =>
        Of("Headline\n\nA short line of text is here.").Bands().Should().BeEmpty();
}
