using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Tests.Rendering;

public sealed class SameWordsTests
{
    private const string Said = "We will open the bridge before the end of the year";

    [Fact]
    public void The_same_words_are_one_run_whatever_their_marks() =>
        SameWords.Align(Said, "We will open the bridge, before the end of the year.").Should().ContainSingle().Which.In.Should().Be(WordsIn.Both);

    [Fact]
    public void What_only_one_of_the_two_prints_is_told_apart()
    {
        var runs = SameWords.Align(Said, "We shall open the new bridge before the end of the year")!;
        runs.Where(run => run.In == WordsIn.First).Select(run => run.Words).Should().Equal("will");
        runs.Where(run => run.In == WordsIn.Other).Select(run => run.Words).Should().Equal("shall", "new");
        string.Join(' ', runs.Where(run => run.In != WordsIn.First).Select(run => run.Words)).Should().Be("We shall open the new bridge before the end of the year");
    }

    [Theory]
    [InlineData("The river rose again last night and nobody slept in the town")]
    [InlineData("before the end")]
    [InlineData("")]
    public void Other_words_are_not_the_same_quotation(string other) => SameWords.Align(Said, other).Should().BeNull();
}
