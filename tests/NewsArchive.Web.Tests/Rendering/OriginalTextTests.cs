using NewsArchive.Data;
using NewsArchive.Values;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Tests.Rendering;

public sealed class OriginalTextTests
{
    private const string Read = "The bridge opened on Monday.\n\nA crowd came. It rained.";

    [Fact]
    public void A_line_stands_beside_the_block_it_became_with_its_first_sentence()
    {
        var rows = Rows("Bridge Opens\n\nThe  bridge opened on\nMonday.\nA crowd came. It rained.");
        rows.Select(row => string.Join('|', row.Read.Select(part => part.Sentence))).Should().Equal("0", "1", "2");
        string.Concat(rows[1].Pieces.Select(piece => piece.Words)).Should().Be("The  bridge opened on\nMonday.");
    }

    [Fact]
    public void What_was_left_out_is_marked_with_its_rule_and_becomes_nothing()
    {
        var rows = Rows("Bridge Opens\nSHARE THIS\nThe bridge opened on Monday.\nA crowd came. It rained.", new LeftOutWords("SHARE THIS", "furniture-line"));
        rows[1].Read.Should().BeEmpty();
        rows[1].Pieces.Should().ContainSingle().Which.Rule.Should().Be("furniture-line");
    }

    [Fact]
    public void A_line_repeated_is_kept_once()
    {
        var rows = Rows("Bridge Opens\nThe bridge opened on Monday.\nThe bridge opened on Monday.\nA crowd came. It rained.", new LeftOutWords("The bridge opened on Monday.", "repeated-caption"));
        rows.Select(row => row.Read.Count).Should().Equal(1, 1, 0, 1);
    }

    [Fact]
    public void The_page_around_the_article_is_one_row_and_said_to_be_left_out()
    {
        var text = Text("Home\nWeather\nSport\nBridge Opens\nThe bridge opened on Monday.\nA crowd came. It rained.\nMore news");
        text.Rows.Select(row => row.IsAround).Should().Equal(true, false, false, false, true);
        string.Concat(text.Rows[0].Pieces.Select(piece => piece.Words)).Should().Be("Home · Weather · Sport");
        text.HasLeftOut.Should().BeTrue();
        Text("Bridge Opens\nThe bridge opened on Monday.\nA crowd came. It rained.").HasLeftOut.Should().BeFalse();
    }

    [Fact]
    public void A_sentence_that_the_page_prints_before_the_article_too_takes_nothing_of_the_article_away()
    {
        var rows = Rows("Bridge Opens\nA crowd came. It rained.\nThe bridge opened on Monday.\nA crowd came. It rained.");
        rows.Should().OnlyContain(row => row.Read.Count > 0);
        rows.Select(row => row.Read[0].Sentence).Should().Equal(0, 2, 1, 2);
    }

    private static IReadOnlyList<OriginalRow> Rows(string original, params LeftOutWords[] leftOut) => Text(original, leftOut).Rows;

    private static OriginalText Text(string original, params LeftOutWords[] leftOut) => OriginalText.Of(new ArticleView
    {
        Id = 1,
        Slug = "bridge",
        Title = "Bridge Opens",
        Source = new(1, "bridge.txt", "text", original.Length, "00", DateTime.UnixEpoch),
        Body = new ArticleBody
        {
            Text = Read,
            Blocks = [new(BlockKind.Paragraph, 0, 28), new(BlockKind.Paragraph, 30, Read.Length)],
            Sentences = [new(1, 0, 28, 0), new(2, 30, 43, 1), new(3, 44, Read.Length, 1)],
            LeftOut = leftOut,
        },
    }, original);
}
