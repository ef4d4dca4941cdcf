using System.Globalization;
using System.Text;
using NewsArchive.Reading;

namespace NewsArchive.Tests.Reading;

public sealed class FingerprintTests
{
    private static Fingerprint Of(string text)
    {
        var article = ArticleReader.Read(Encoding.UTF8.GetBytes(text), "a.txt", ReadLimits.Default).OfType<ReadOutcome.Read>().Single().Article;
        return Fingerprint.Of(article.Text, article.Blocks);
    }

    private static string Story(int seed, int sentences) =>
        "Headline Of The Day\n\n" + string.Join("\n\n", Enumerable.Range(0, sentences).Select(i => $"The {Word(seed, i, 1)} of {Word(seed, i, 2)} told the {Word(seed, i, 3)} on Monday that {Word(seed, i, 4)} would pay for {Word(seed, i, 5)}."));

    private static string Word(int seed, int i, int place) => "w" + ((seed * 7919 + i * 104729 + place * 1299709) % 99991).ToString(CultureInfo.InvariantCulture);

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
        longer.Keys.Intersect(story.Keys).Should().NotBeEmpty();
    }

    [Fact]
    public void A_wire_story_is_the_same_copy_with_another_outlets_dateline_and_credit()
    {
        var body = string.Join("\n\n", Story(3, 12).Split("\n\n").Skip(1));
        var first = Of("One Headline\n\nLYON (AP) — " + body + "\n\nWith reporting by AP");
        var second = Of("Another Headline\n\n" + body);
        first.Likeness(second).Should().BeGreaterThan(0.9);
    }

    [Theory]
    [InlineData(67, 0.45)]
    [InlineData(89, 0.95)]
    [InlineData(95, 0.99)]
    public void Texts_that_share_much_meet_under_a_key(int shared, double often)
    {
        var met = Enumerable.Range(1, 200).Count(i => Of(Mixed(i, shared)).Keys.Intersect(Of(Mixed(i, 100)).Keys).Any());
        met.Should().BeGreaterThanOrEqualTo((int)(200 * often));
    }

    [Fact]
    public void Texts_that_share_a_phrase_seldom_meet_under_a_key()
    {
        var prints = Enumerable.Range(1, 200).Select(i => Of(Mixed(i, 100) + "\n\nThe ministry said in a statement on Monday that it could neither confirm nor deny the report.").Keys).ToList();
        prints.SelectMany(keys => keys).GroupBy(key => key).Count(group => group.Skip(1).Any()).Should().Be(0);
    }

    [Fact]
    public void Other_stories_are_unlike()
    {
        var stories = Enumerable.Range(1, 30).Select(i => Of(Story(i, 20))).ToList();
        stories.Skip(1).Should().OnlyContain(s => s.Likeness(stories[0]) < 0.35);
    }

    [Fact]
    public void A_text_of_a_few_words_is_like_nothing()
    {
        var line = Of("Headline\n\nA short line of text is here.");
        line.Keys.Should().BeEmpty();
        line.Likeness(line).Should().Be(0);
    }

    // So many of a hundred runs of a story's own words; the others are of another story. Two such stories share shared / (200 - shared) of all their runs.
    private static string Mixed(int seed, int shared)
    {
        var kept = Enumerable.Range(0, 400).Select(i => (i < shared * 4 ? "" : "x") + Word(seed * 31, i, seed));
        return "Headline Of The Day\n\nThe " + string.Join(' ', kept) + " end.";
    }
}
