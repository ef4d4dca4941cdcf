using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Tests.Rendering;

public sealed class TimeBarsTests
{
    [Fact]
    public void Two_years_are_drawn_by_month_from_the_first_January_on()
    {
        var bars = TimeBars.OfDays([(new(2013, 5, 7), 2), (new(2013, 5, 9), 1), (new(2014, 3, 1), 4)]);
        bars.AreMonths.Should().BeTrue();
        bars.All.Should().HaveCount(24);
        bars.All[0].Should().Be(new TimeBar("2013-01", "2013-01", "January 2013", "2013", 0));
        bars.All[4].Should().Be(new TimeBar("2013-05", "2013-05", "May 2013", "May", 3));
        bars.All.Sum(bar => bar.Count).Should().Be(7);
    }

    [Fact]
    public void More_years_are_drawn_by_year_and_those_without_anything_too()
    {
        var bars = TimeBars.OfDays([(new(2013, 5, 7), 2), (new(2016, 7, 14), 1)]);
        bars.AreMonths.Should().BeFalse();
        bars.All.Select(bar => (bar.From, bar.Count)).Should().Equal(("2013", 2), ("2014", 0), ("2015", 0), ("2016", 1));
    }

    [Fact]
    public void A_long_time_is_drawn_by_tens_or_hundreds_of_years_and_nothing_is_left_out()
    {
        var bars = TimeBars.OfYears(new Dictionary<int, int> { [1891] = 3, [1899] = 1, [2013] = 5 });
        bars.All[0].Should().Be(new TimeBar("1890", "1899", "1890 to 1899", "1890", 4));
        bars.All[^1].Should().Be(new TimeBar("2010", "2019", "2010 to 2019", "2010", 5));
        TimeBars.OfYears(new Dictionary<int, int> { [2] = 1, [9998] = 1 }).All.Should().HaveCountLessThan(60).And.Subject.Sum(bar => bar.Count).Should().Be(2);
    }

    [Fact]
    public void What_has_no_date_is_no_bar()
    {
        TimeBars.OfDays([(DateOnly.MinValue, 9)]).All.Should().BeEmpty();
        TimeBars.OfDays([(DateOnly.MinValue, 9), (new(2013, 5, 7), 1)]).IsWorthDrawing.Should().BeFalse();
    }
}
