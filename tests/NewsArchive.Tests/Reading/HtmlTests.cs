using System.Text;
using NewsArchive.Reading;
using NewsArchive.Values;

namespace NewsArchive.Tests.Reading;

public sealed class HtmlTests
{
    private const string Body = """
        <p>The bridge over the river was opened on Monday after four years of work, the mayor of the old town said.</p>
        <h2>Two lanes</h2>
        <p>It has two lanes for cars and a wide path for cyclists, and it cost a third more than the council had planned.</p>
        <p>“We are glad that it is done,” said the mayor, who had opened the works with a spade in her hand.</p>
        """;

    private static ArticleDocument Read(string html) =>
        ArticleReader.Read(Encoding.UTF8.GetBytes(html), "a.html", ReadLimits.Default).Should().ContainSingle().Which
            .Should().BeOfType<ReadOutcome.Read>().Subject.Article;

    private static string Page(string head, string body) => $"<!DOCTYPE html><html lang=en><head><title>Bridge Opens In Lyon - The Courier</title>{head}</head><body>{body}</body></html>";

    [Fact]
    public void The_article_is_told_from_the_page_around_it()
    {
        var article = Read(Page("", $"""
            <nav><a href="/">Home</a> <a href="/world">World</a></nav>
            <div class="sidebar"><p>This long paragraph advertises a newsletter about bridges and rivers, which nobody has asked for.</p></div>
            <article><h1>Bridge Opens In Lyon</h1><div class="share-tools"><a href="#">Share</a></div>{Body}
            <div class="related-links"><h3>More</h3><ul><li><a href="/1">Ferry company closes its doors</a></li></ul></div></article>
            <div id="comments"><p>I was there on Monday and I must say that the bridge is a beauty, whatever the price of it may be.</p></div>
            <footer>© The Courier. All rights reserved.</footer>
            """));
        article.Title.Should().Be("Bridge Opens In Lyon");
        article.Text.Should().StartWith("The bridge over").And.EndWith("in her hand.").And.NotContain("newsletter").And.NotContain("Ferry").And.NotContain("beauty").And.NotContain("Share");
        article.Blocks.Select(b => b.Kind).Should().Equal(BlockKind.Paragraph, BlockKind.Heading, BlockKind.Paragraph, BlockKind.Paragraph);
    }

    [Fact]
    public void A_name_such_as_sidebar_around_the_whole_page_does_not_hide_the_article() =>
        Read(Page("", $"<div class='page has-sidebar paywall'>{Body}</div>")).Text.Should().Contain("four years of work");

    public static TheoryData<string, string, string> Dates => new()
    {
        { """<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge Opens In Lyon","datePublished":"2014-06-03T09:00:00+02:00"}</script><meta name="pubdate" content="2011-01-01">""", "", "json-ld" },
        { """<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":["Article"],"datePublished":"2014-06-03"}]}</script>""", "", "json-ld" },
        { "", """<div itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="datePublished" content="2014-06-03"></div>""", "microdata" },
        { """<meta property="article:published_time" content="2014-06-03T22:10:00Z"><meta property="article:modified_time" content="2019-06-03">""", "", "meta" },
        { "", """<time class="published" datetime="2014-06-03">yesterday</time>""", "time" },
        { "", """<h1>Bridge Opens In Lyon</h1><div class="byline">By Ada Nowak</div><div class="date">Published June 3, 2014 at 9:00 a.m.</div>""", "printed-date" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void The_day_of_publication_is_what_the_strongest_evidence_states(string head, string top, string from)
    {
        var stated = Read(Page(head, top + Body)).Stated;
        stated!.Date.Text.Should().Be("2014-06-03");
        stated.From.Should().Be(from);
    }

    [Theory]
    [InlineData("""<div class="header">Tuesday, June 3, 2014</div>""")]
    [InlineData("""<footer>© 2014 The Courier. Last updated June 3, 2014</footer>""")]
    [InlineData("""<aside><time datetime="2014-06-03">June 3</time> <a href="/2014/06/03/ferry">Ferry closes</a></aside>""")]
    public void The_page_around_the_article_dates_nothing(string chrome) =>
        Read(Page("", chrome + "<h1>Bridge Opens In Lyon</h1>" + Body)).Stated.Should().BeNull();

    [Fact]
    public void A_page_that_builds_its_text_by_script_is_read_from_its_data()
    {
        var text = string.Join(@"\n", Enumerable.Repeat("The bridge was opened on Monday after four years of work on both sides of the river.", 4));
        var article = Read(Page($$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge","articleBody":"{{text}}"}</script>""", "<div id=app></div>"));
        article.Text.Should().StartWith("The bridge was opened");
    }

    [Fact]
    public void Nesting_without_end_is_bounded()
    {
        var article = Read("<html><body>" + new string('x', 0) + string.Concat(Enumerable.Repeat("<div>", 100_000)) + Body);
        article.Text.Should().Contain("four years of work");
    }

    [Theory]
    [InlineData("<p>READ MORE: Ferry company closes its doors</p>")]
    [InlineData("<p><strong>ALSO READ:</strong> <a href='/1'>Ferry company closes its doors</a></p>")]
    [InlineData("<p>Also read: Ferry company closes its doors</p>")]
    public void A_labelled_link_between_paragraphs_is_related_and_no_paragraph(string link)
    {
        var article = Read(Page("", $"<article><h1>Bridge Opens In Lyon</h1>{Body}{link}<p>The ferry across the river will stop on Friday, and its two boats are for sale, the council said.</p></article>"));
        article.Blocks.Where(b => b.Kind == BlockKind.Related).Select(b => article.Text[b.Start..b.End]).Should().Equal("Ferry company closes its doors");
        article.Text.Should().EndWith("the council said.").And.NotContainEquivalentOf("read");
    }

    [Fact]
    public void A_labelled_link_below_the_last_paragraph_is_left_out() =>
        Read(Page("", $"<article><h1>Bridge Opens In Lyon</h1>{Body}<p>READ MORE: Who pays for the bridge and the road to it, and who does not?</p></article>")).Text.Should().EndWith("in her hand.");

    [Fact]
    public void When_a_page_was_changed_last_is_no_paragraph() =>
        Read(Page("", $"<article><h1>Bridge Opens In Lyon</h1>{Body}<p>Updated 4:15 p.m. ET with what the mayor of the old town said.</p></article>")).Text.Should().EndWith("in her hand.");
}
