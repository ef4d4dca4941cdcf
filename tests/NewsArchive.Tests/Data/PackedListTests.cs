using NewsArchive.Data;
using NewsArchive.Data.Packing;
using NewsArchive.Values;

namespace NewsArchive.Tests.Data;

public class PackedListTests
{
    private static readonly DateOnly Day = new(2013, 5, 7);

    [Fact]
    public void An_empty_list_takes_no_bytes() => PackedLists.Blocks.Pack([]).Should().BeEmpty();

    [Fact]
    public void Blocks_come_back_as_they_were()
    {
        Block[] blocks = [new(BlockKind.Caption, 0, 12), new(BlockKind.Paragraph, 14, 4000), new(BlockKind.Credit, 4002, 4003)];
        PackedLists.Blocks.Unpack(PackedLists.Blocks.Pack(blocks)).Should().Equal(blocks);
    }

    [Fact]
    public void Sentences_take_about_four_bytes_each_and_come_back()
    {
        var sentences = Enumerable.Range(0, 50).Select(i => new Sentence(i + 1, i * 100, (i * 100) + 90, i / 2)).ToArray();
        var packed = PackedLists.Sentences.Pack(sentences);
        packed.Length.Should().BeLessThan(50 * 5);
        PackedLists.Sentences.Unpack(packed).Should().Equal(sentences);
    }

    [Fact]
    public void A_repeated_rule_is_written_once()
    {
        var mentions = Enumerable.Range(0, 40).Select(i => new Mention(i * 50, (i * 50) + 10, "surname")).ToArray();
        var packed = PackedLists.Mentions.Pack(mentions);
        packed.Length.Should().BeLessThan(40 * 4 + 20);
        PackedLists.Mentions.Unpack(packed).Should().Equal(mentions);
    }

    [Fact]
    public void Spans_in_any_order_come_back()
    {
        TextSpan[] spans = [new(500, 510), new(3, 9), new(100_000, 100_001)];
        PackedLists.Spans.Unpack(PackedLists.Spans.Pack(spans)).Should().Equal(spans);
    }

    [Fact]
    public void Clues_with_open_ends_and_without_words_in_the_text_come_back()
    {
        Clue[] clues =
        [
            new() { Words = "May 7", Says = "the day", Rule = "day-month", Span = new TextSpan(7, 12), Weight = 0.5, Allows = [DayRange.On(Day), DayRange.On(Day.AddYears(6))] },
            new() { Words = "", Says = "after the speech", Rule = "event", Weight = 1, Allows = [DayRange.From(Day)], GaveWay = true, FromArticle = "another-abcdef" },
            new() { Words = "x", Says = "y", Rule = "z", Allows = [DayRange.Always] },
        ];
        PackedLists.Clues.Unpack(PackedLists.Clues.Pack(clues)).Should().BeEquivalentTo(clues);
    }

    [Fact]
    public void Dates_and_printed_roles_come_back()
    {
        DatedWords[] dates = [new(0, 9, EdtfDate.Day(Day), "yesterday"), new(40, 51, null, "duration")];
        PackedLists.Dates.Unpack(PackedLists.Dates.Pack(dates)).Should().Equal(dates);
        PrintedRole[] roles = [new("Präsident", 3, 12)];
        PackedLists.Roles.Unpack(PackedLists.Roles.Pack(roles)).Should().Equal(roles);
    }

    [Theory]
    [InlineData(new byte[] { 255, 255, 255, 255, 255, 255 })]
    [InlineData(new byte[] { 5, 1 })]
    [InlineData(new byte[] { 2, 0, 200 })]
    public void Damaged_bytes_are_told(byte[] bytes)
    {
        var read = () => PackedLists.Mentions.Unpack(bytes);
        read.Should().Throw<InvalidDataException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(20_000)]
    public void A_source_is_unpacked_byte_for_byte(int length)
    {
        var original = Enumerable.Range(0, length).Select(i => (byte)(i % 7)).ToArray();
        SourceContent.Unpack(SourceContent.Pack(original), length).Should().Equal(original);
    }
}
