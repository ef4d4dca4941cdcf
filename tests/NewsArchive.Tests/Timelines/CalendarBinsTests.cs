using NewsArchive.Timelines;

namespace NewsArchive.Tests.Timelines;

public sealed class CalendarBinsTests
{
    [Theory]
    [InlineData("2016-02-01", "2016-02-29", 29)] // days
    [InlineData("2016-01-01", "2016-06-30", 26)] // weeks
    [InlineData("2016-01-01", "2016-12-31", 12)] // months
    [InlineData("2010-01-01", "2019-12-31", 40)] // quarters
    [InlineData("1990-01-01", "2023-12-31", 34)] // years
    [InlineData("1850-01-01", "2023-12-31", 18)] // decades
    [InlineData("0001-01-01", "9999-12-31", 100)] // centuries
    public void Time_is_divided_as_the_calendar_divides_it(string first, string last, int count)
    {
        var bins = CalendarBins.Over(Day(first), Day(last));
        bins.Should().HaveCount(count);
        bins[0].First.Should().BeOnOrBefore(Day(first));
        bins[^1].Last.Should().BeOnOrAfter(Day(last));
        bins.Zip(bins.Skip(1)).Should().OnlyContain(pair => pair.First.Last.AddDays(1) == pair.Second.First);
    }

    [Fact]
    public void Every_day_inside_is_counted_once_and_those_outside_are_not()
    {
        var bins = CalendarBins.Over(Day("2016-01-01"), Day("2016-12-31"));
        var days = new[] { "2015-12-31", "2016-01-01", "2016-01-31", "2016-02-01", "2016-12-31", "2017-01-01" }.Select(Day);
        CalendarBins.Count(bins, days).Should().Equal(2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
