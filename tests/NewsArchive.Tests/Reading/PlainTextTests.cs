using System.Text;
using NewsArchive.Reading;
using NewsArchive.Values;

namespace NewsArchive.Tests.Reading;

public sealed class PlainTextTests
{
    private static ArticleDocument Read(string text) =>
        ArticleReader.Read(Encoding.UTF8.GetBytes(text), "a.txt", ReadLimits.Default).Should().ContainSingle().Which
            .Should().BeOfType<ReadOutcome.Read>().Subject.Article;

    private static IEnumerable<string> Of(ArticleDocument article, BlockKind kind) =>
        article.Blocks.Where(b => b.Kind == kind).Select(b => article.Text[b.Start..b.End]);

    [Fact]
    public void A_caption_printed_twice_is_kept_once()
    {
        var article = Read("Bridge Opens In Lyon\n\nThe mayor cuts the ribbon in Lyon on June 3.\nThe mayor cuts the ribbon in Lyon on June 3.\nThe bridge was opened on Monday after four years of work.\n");
        Of(article, BlockKind.Caption).Should().Equal("The mayor cuts the ribbon in Lyon on June 3.");
        article.LeftOut.Should().ContainSingle(l => l.Rule == "repeated-caption");
        article.Title.Should().Be("Bridge Opens In Lyon");
    }

    [Fact]
    public void Tags_that_were_left_in_a_text_are_taken_out_and_entities_read()
    {
        var article = Read("""
            Bridge Opens

            <span style="letter-spacing: 0.2px">The bridge was opened on </span><a href="https://courier.example/a_b">Monday</a> after four years of work &amp; worry.

            <figure> <a href="#"><img src="/ribbon.jpg" style="width:504px" /></a> </figure><!-- <p>a note of the editors</p> --><script>var a = 1 < 2;</script>

            <p>The mayor, whose team had asked for <em>two</em> lanes, cut the ribbon.</p><p>Nobody spoke.</p>
            """);
        Of(article, BlockKind.Paragraph).Should().Equal(
            "The bridge was opened on Monday after four years of work & worry.",
            "The mayor, whose team had asked for two lanes, cut the ribbon.",
            "Nobody spoke.");
    }

    [Theory]
    [InlineData("The committee found that 3 < 5 and 7 > 6, which surprised the nine members who had come.")]
    [InlineData("Write to <ada.nowak@courier.example> before the end of the week, the council told the owners.")]
    [InlineData("Every page begins with the <p> tag, the teacher told the class on the first morning of school.")]
    public void Signs_of_arithmetic_addresses_and_tags_that_are_spoken_of_stay(string sentence) =>
        Read("Bridge Opens\n\n" + sentence + "\n\nThe bridge was opened on Monday after four years of work.\n").Text.Should().Contain(sentence);

    [Fact]
    public void A_photographers_name_is_a_credit_and_no_part_of_the_caption()
    {
        var article = Read("Bridge Opens\n\nThe mayor at the bridge yesterday. Photograph: Reuters/Ada Nowak\n\nThe bridge was opened yesterday after four years of work.\n");
        Of(article, BlockKind.Caption).Should().Equal("The mayor at the bridge yesterday.");
        Of(article, BlockKind.Credit).Should().Equal("Photograph: Reuters/Ada Nowak");
        article.Credits.Should().BeEmpty();
    }

    [Fact]
    public void A_sentence_that_the_page_broke_is_whole_again()
    {
        var article = Read("Bridge Opens\n\nThe council of the old town, backed by the region, has\n\nrefused three offers to sell the land beside the river.\n\nThe camps.\n");
        article.Text.Should().StartWith("The council of the old town, backed by the region, has refused three offers");
    }

    [Fact]
    public void A_blank_lost_between_two_sentences_is_put_back() =>
        Read("Bridge Opens\n\nWorkers left the camps.Last month they returned to the river.\n").Text.Should().Contain("the camps. Last month");

    [Theory]
    [InlineData("With reporting by AP and Reuters", new[] { "AP", "Reuters" })]
    [InlineData("With reporting by, TASS, Interfax, and AFP", new[] { "TASS", "Interfax", "AFP" })]
    [InlineData("The Associated Press contributed to this report.", new[] { "AP" })]
    public void Agencies_are_credited(string line, string[] credits) =>
        Read($"Bridge Opens\n\nThe bridge was opened on Monday after four years of work.\n\n{line}\n").Credits.Should().Equal(credits);

    [Fact]
    public void A_link_to_another_article_is_no_part_of_this_one()
    {
        var article = Read("Bridge Opens\n\nThe bridge was opened on Monday after four years of work.\n\nALSO SEE: Ferry Company Closes Its Doors\n\nIt has two lanes and a path for cyclists.\n");
        Of(article, BlockKind.Related).Should().Equal("Ferry Company Closes Its Doors");
    }

    [Theory]
    [InlineData("MARSEILLE, June 3, 2014 (Reuters) — The bridge was opened after four years of work.", "2014-06-03", "MARSEILLE", "Reuters")]
    [InlineData("MARSEILLE, June 3 (AP) -- The bridge was opened after four years of work.", "XXXX-06-03", "MARSEILLE", "Associated Press")]
    [InlineData("AL-AIN, United Arab Emirates (AP) - The bridge was opened after four years of work.", null, "AL-AIN, United Arab Emirates", null)]
    public void A_dateline_says_when_and_where(string lede, string? date, string place, string? outlet)
    {
        var article = Read($"Bridge Opens In The South\n\n{lede}\n");
        (article.Stated?.Date.Text).Should().Be(date);
        article.Dateline!.Place.Should().Be(place);
        article.Text.Should().StartWith(place, "a dateline stays in the text");
        if (outlet is not null) article.Outlet.Should().EndWith(outlet);
    }

    [Theory]
    [InlineData("A version of this article appears in print on June 3, 2014, on page 4 of the city edition.", "2014-06-03")]
    [InlineData("This story was originally published on June 3, 2014, and has grown since. All rights reserved.", "2014-06-03")]
    [InlineData("© 2014 The Courier. All rights reserved.", null)]
    public void A_notice_dates_an_article_only_where_it_says_so(string notice, string? date) =>
        (Read($"Bridge Opens In Lyon\n\nThe bridge was opened on Monday after four years of work.\n\nIt has two lanes and a path for cyclists.\n\n{notice}\n").Stated?.Date.Text).Should().Be(date);

    [Fact]
    public void An_empty_file_is_named_with_its_reason() =>
        ArticleReader.Read(default, "a.txt", ReadLimits.Default).Should().Equal(new ReadOutcome.Failed("a.txt", "the file is empty"));
}
