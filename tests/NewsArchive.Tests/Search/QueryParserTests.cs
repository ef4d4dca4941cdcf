using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Search;
using NewsArchive.Values;

namespace NewsArchive.Tests.Search;

public class QueryParserTests
{
    [Fact]
    public void Words_are_clauses_of_their_own()
    {
        var query = SearchQuery.Parse("  bridge   opened ");
        query.Clauses.Select(clause => (clause.Field, clause.Alternatives[0].Value)).Should().Equal((QueryField.Words, "bridge"), (QueryField.Words, "opened"));
    }

    [Theory]
    [InlineData("\"common ground\"")]
    [InlineData("“common ground”")]
    [InlineData("„common ground“")]
    public void A_phrase_stands_in_straight_or_curly_marks(string typed)
    {
        var part = SearchQuery.Parse(typed).Clauses.Should().ContainSingle().Which.Alternatives[0];
        part.Should().BeEquivalentTo(new { Value = "common ground", IsPhrase = true, Field = QueryField.Words });
    }

    [Fact]
    public void A_field_takes_a_word_or_a_phrase()
    {
        var query = SearchQuery.Parse("person:harlow speaker:\"Peter Grant\" OUTLET:Courier");
        query.Clauses.Select(clause => (clause.Field, clause.Alternatives[0].Value)).Should()
            .Equal((QueryField.Person, "harlow"), (QueryField.Speaker, "Peter Grant"), (QueryField.Outlet, "Courier"));
    }

    [Fact]
    public void An_unknown_field_is_words_side_by_side() =>
        SearchQuery.Parse("colour:red").Clauses[0].Alternatives[0].Should().BeEquivalentTo(new { Field = QueryField.Words, Value = "colour red", IsPhrase = true });

    [Fact]
    public void A_minus_excludes_a_word_a_phrase_or_a_field() =>
        SearchQuery.Parse("bridge -toll -\"new road\" -person:grant").Clauses.Select(clause => clause.IsExcluded).Should().Equal(false, true, true, true);

    [Fact]
    public void A_minus_alone_or_inside_a_word_excludes_nothing() =>
        SearchQuery.Parse("- co-operation").Clauses.Should().OnlyContain(clause => !clause.IsExcluded);

    [Fact]
    public void OR_joins_what_stands_beside_it()
    {
        var query = SearchQuery.Parse("bridge OR tunnel river");
        query.Clauses.Should().HaveCount(2);
        query.Clauses[0].Alternatives.Select(part => part.Value).Should().Equal("bridge", "tunnel");
        query.Clauses[0].Text.Should().Be("bridge OR tunnel");
    }

    [Theory]
    [InlineData("OR")]
    [InlineData("bridge OR")]
    [InlineData("OR bridge")]
    public void OR_with_nothing_beside_it_is_a_word(string typed) =>
        SearchQuery.Parse(typed).Clauses.SelectMany(clause => clause.Alternatives).Select(part => part.Value).Should().Contain("OR");

    [Fact]
    public void A_star_asks_for_a_beginning() =>
        SearchQuery.Parse("negotiat*").Clauses[0].Alternatives[0].Should().BeEquivalentTo(new { Value = "negotiat", IsPrefix = true });

    [Theory]
    [InlineData("date:2013-05", "2013-05-01", "2013-05-31")]
    [InlineData("date:2013-05..2015", "2013-05-01", "2015-12-31")]
    [InlineData("date:2015..2013", "2013-01-01", "2015-12-31")]
    [InlineData("year:2013", "2013-01-01", "2013-12-31")]
    [InlineData("date:2013-05-07", "2013-05-07", "2013-05-07")]
    [InlineData("after:2013 before:2015-02", "2014-01-01", "2015-01-31")]
    public void Days_are_read_from_fields_of_time(string typed, string first, string last) =>
        SearchQuery.Parse(typed).Days.Should().Be(new DayRange(DateOnly.Parse(first), DateOnly.Parse(last)));

    [Fact]
    public void An_open_end_is_open()
    {
        SearchQuery.Parse("date:..2013").Days.Should().Be(DayRange.Until(new DateOnly(2013, 12, 31)));
        SearchQuery.Parse("date:2013..").Days.Should().Be(DayRange.From(new DateOnly(2013, 1, 1)));
    }

    [Theory]
    [InlineData("date:yesterdayish")]
    [InlineData("before:")]
    [InlineData("date:2013-13")]
    [InlineData("date:..")]
    [InlineData("year:99999999999")]
    public void A_time_that_nobody_can_read_is_words(string typed)
    {
        var query = SearchQuery.Parse(typed);
        query.Days.Should().Be(DayRange.Always);
        query.Clauses.Should().OnlyContain(clause => clause.Field == QueryField.Words);
    }

    [Fact]
    public void In_title_is_asked_of_the_whole_query() => SearchQuery.Parse("bridge in:title").InTitle.Should().BeTrue();

    [Fact]
    public void Each_part_can_be_taken_away()
    {
        var query = SearchQuery.Parse("bridge \"new road\" person:grant");
        query.Without(query.Clauses[1]).Should().Be("bridge person:grant");
        query.With("year:2013").Should().Be("bridge \"new road\" person:grant year:2013");
    }

    [Fact]
    public void A_very_long_query_is_cut() => SearchQuery.Parse(new string('a', 100_000)).Text.Should().HaveLength(SearchQuery.MaxLength);

    [Fact]
    public void Nothing_typed_is_no_clause() => SearchQuery.Parse(null).Clauses.Should().BeEmpty();

    [Fact]
    public void Whatever_is_typed_is_understood_and_understood_the_same_without_one_part() => Prop.ForAll<string?>(typed =>
    {
        var query = SearchQuery.Parse(typed);
        return query.Clauses.All(clause => SearchQuery.Parse(query.Without(clause)) is not null);
    }).QuickCheckThrowOnFailure();
}
