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

    [Theory]
    [InlineData("More from the Courier:")]
    [InlineData("MORE FROM THE COURIER")]
    [InlineData("Latest from the Old Town")]
    [InlineData("From the section Europe")]
    public void The_headlines_under_a_label_with_a_name_are_other_articles(string label)
    {
        const string Links = "Ferry company closes its doors\nHarbour strike goes into its third week\nWho owns the river?";
        Read($"Bridge Opens In The Old Town\n\n{Lede}\n\n{label}\n{Links}\n\nTwo lanes\n\n{Second}\n").Text.Should().Be($"{Lede}\n\nTwo lanes\n\n{Second}");
        Read($"Bridge Opens In The Old Town\n\n{Lede}\n\n{Second}\n\n{label}\n\n{Links}\n").Text.Should().Be($"{Lede}\n\n{Second}");
        Read($"Bridge Opens In The Old Town\n\n{label}\n{Links}\n\n{Lede}\n\n{Second}\n").Text.Should().Be($"{Lede}\n\n{Second}");
    }

    [Fact]
    public void The_note_of_a_section_goes_without_a_list_too()
    {
        var article = Read($"Bridge Opens In The Old Town\n\n3 June 2014\n\nFrom the section Europe\n\n{Lede}\n\n{Second}\n");
        article.Title.Should().Be("Bridge Opens In The Old Town");
        article.Text.Should().Be($"{Lede}\n\n{Second}");
    }

    [Theory]
    [InlineData("More from the mayor:\n\nThe bridge is open to all, she said, and it will stay open.")]
    [InlineData("Latest from the river\n\nThe water has fallen by a metre since Sunday, the mayor said.")]
    [InlineData("Best of three\n\nThe council tried two other builders before it found this one.")]
    public void A_label_without_links_stays(string text) =>
        Read($"Bridge Opens In The Old Town\n\n{Lede}\n\n{text}\n\n{Second}\n").Text.Should().Be($"{Lede}\n\n{text}\n\n{Second}");

    [Theory]
    [InlineData("Updated 4:15 p.m. ET, Tuesday, June 3, 2014")]
    [InlineData("Updated 4:15 PM ET, Tue June 3, 2014")]
    [InlineData("(Updated at 4 p.m. with what the mayor said)")]
    [InlineData("Last updated: 16.15 GMT")]
    public void When_the_page_was_changed_last_is_no_part_of_the_article(string note)
    {
        Read($"Bridge Opens In The Old Town\n\nBy Ada Nowak\n\n{note}\n\n{Lede}\n\n{Second}\n").Text.Should().Be($"{Lede}\n\n{Second}");
        var below = Read($"Bridge Opens In The Old Town\n\n{Lede}\n\n{note}\n\n{Second}\n");
        below.Text.Should().Be($"{Lede}\n\n{Second}");
        below.Stated.Should().BeNull("a later change does not say when the article was published");
    }

    [Theory]
    [InlineData("Updated 4:15 p.m.: The bridge is closed to cars again.")]
    [InlineData("Updated 12.5 percent of the maps, the office said.")]
    [InlineData("Updated rules for cyclists apply from 4 p.m. on Tuesday.")]
    public void What_an_update_tells_stays(string update) =>
        Read($"Bridge Opens In The Old Town\n\n{Lede}\n\n{update}\n\n{Second}\n").Text.Should().Contain(update);
}
