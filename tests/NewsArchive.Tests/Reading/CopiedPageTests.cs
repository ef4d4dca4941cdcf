using System.Text;
using NewsArchive.Reading;
using NewsArchive.Values;

namespace NewsArchive.Tests.Reading;

/// <summary>What stands around an article on a page that was copied whole.</summary>
public sealed class CopiedPageTests
{
    private const string Lede = "The bridge was opened on Monday after four years of work.";
    private const string Second = "It has two lanes and a path for cyclists, and the council paid for both.";

    private static ArticleDocument Read(string text) =>
        ArticleReader.Read(Encoding.UTF8.GetBytes(text), "a.txt", ReadLimits.Default).Should().ContainSingle().Which
            .Should().BeOfType<ReadOutcome.Read>().Subject.Article;

    private static IEnumerable<string> Of(ArticleDocument article, BlockKind kind) =>
        article.Blocks.Where(b => b.Kind == kind).Select(b => article.Text[b.Start..b.End]);

    [Theory]
    [InlineData("Home > World > Europe")]
    [InlineData("Home » News » Bridge Opens In The Old Town")]
    [InlineData("Rivers › Bridges › Openings")]
    [InlineData("NATIONAL")]
    [InlineData("Middle East")]
    [InlineData("WORLD | EUROPE")]
    [InlineData("HARBOUR")]
    public void A_trail_or_the_name_of_a_section_is_no_headline(string above)
    {
        var article = Read($"{above}\n\nBridge Opens In The Old Town\n\nBy Ada Nowak\n\n{Lede}\n\n{Second}\n");
        article.Title.Should().Be("Bridge Opens In The Old Town");
        article.Text.Should().Be($"{Lede}\n\n{Second}");
    }

    [Theory]
    [InlineData("Europe > Asia")]
    [InlineData("Bridge Opens")]
    [InlineData("NATIONAL")]
    [InlineData("World Politics")]
    public void A_headline_over_the_text_stays_whatever_its_words(string title) =>
        Read($"{title}\n\n{Lede}\n\n{Second}\n").Title.Should().Be(title);

    [Theory]
    [InlineData("23 Comments", "harbourman\nAbout time too, the old one was a disgrace.\n\nriver_girl\nWho will pay for it, I wonder.")]
    [InlineData("Comments (23)", "Ada 2 hours ago\n\nAbout time too, the old one was a disgrace.\n\nReply\n\nWho will pay for it, I wonder.")]
    [InlineData("1,204 Comments", "Sort by: Newest\n\nHarbour Man says:\n\nAbout time too, the old one was a disgrace. I wonder.")]
    public void What_readers_wrote_is_no_part_of_the_article(string counter, string thread)
    {
        var article = Read($"Bridge Opens In The Old Town\n\n{Lede}\n\n{Second}\n\n{counter}\n\n{thread}\n");
        article.Text.Should().Be($"{Lede}\n\n{Second}");
        article.LeftOut.Should().Contain(l => l.Rule == "comment-thread" && l.Words.Contains("wonder", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("23 Comments")]
    [InlineData("Comments (23)")]
    public void A_counter_above_the_text_ends_nothing(string counter) =>
        Read($"Bridge Opens In The Old Town\n\nThe mayor of the old town cut the ribbon.\n\n{counter}\n\n{Lede}\n\nTwo lanes\n\n{Second}\n").Text.Should().Contain(Lede).And.EndWith(Second).And.NotContain("omments");
}
