using NewsArchive.Data;
using NewsArchive.Values;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Tests.Rendering;

public sealed class ProofStepsTests
{
    [Fact]
    public void Each_clue_of_a_proof_leaves_fewer_days_than_those_before_it()
    {
        var steps = ProofSteps.Of([Clue("ever since 1990", From(1990)), Clue("the mayor", Term(2010, 2014)), Clue("after the flood", From(2012, 6)), Clue("yesterday", Day(2013, 3, 4))]);
        steps.Narrowing.Select(step => step.Clue.Words).Should().Equal("the mayor", "after the flood", "yesterday");
        steps.Narrowing.Select(step => step.Left.Days).Should().BeInDescendingOrder().And.EndWith(1);
    }

    [Fact]
    public void A_clue_that_only_says_again_what_a_closer_one_says_is_kept_apart()
    {
        var steps = ProofSteps.Of([Clue("ever since 1990", From(1990)), Clue("since 2001", From(2001)), Clue("the mayor", Term(2010, 2014)), Clue("the mayor again", Term(2010, 2014))]);
        steps.Narrowing.Select(step => step.Clue.Words).Should().Equal("the mayor");
        steps.Agreeing.Select(clue => clue.Words).Should().Equal("ever since 1990", "since 2001", "the mayor again");
    }

    [Fact]
    public void A_clue_that_gave_way_narrows_nothing_and_is_named()
    {
        var steps = ProofSteps.Of([Clue("the mayor", Term(2010, 2014)), Clue("in 1950", Term(1950, 1950)) with { GaveWay = true }]);
        steps.Narrowing.Should().ContainSingle();
        steps.SetAside.Should().ContainSingle().Which.Words.Should().Be("in 1950");
    }

    [Fact]
    public void A_clue_without_an_end_is_told_where_nothing_closer_is_known()
    {
        var steps = ProofSteps.Of([Clue("after the flood", From(2012, 6))]);
        steps.Narrowing.Should().ContainSingle().Which.Left.Days.Should().BeNull();
    }

    private static Clue Clue(string words, DayRange allows) => new() { Words = words, Says = words, Rule = "test", Allows = [allows] };

    private static DayRange From(int year, int month = 1) => DayRange.From(new(year, month, 1));

    private static DayRange Term(int first, int last) => new(new(first, 1, 1), new(last, 12, 31));

    private static DayRange Day(int year, int month, int day) => DayRange.On(new(year, month, day));
}
