using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Tests.Reference;

public sealed class RecordMatchingTests
{
    private static readonly RecordTrip Moscow = Trip("s-1", "2013-05-07", "2013-05-08", "Russia", "Moscow", "Vladimir Putin", "Sergei Lavrov");
    private static readonly RecordTrip Geneva = Trip("s-2", "2015-03-02", "2015-03-04", "Switzerland", "Geneva, Montreux", "Sergei Lavrov");
    private static readonly RecordTrip Sochi = Trip("s-3", "2015-05-12", "2015-05-12", "Russia", "Sochi", "Vladimir Putin", "Sergei Lavrov");
    private static readonly RecordTrip[] All = [Sochi, Moscow, Geneva];

    [Theory]
    [InlineData("Moscow")]
    [InlineData("Russia")]
    [InlineData(null)]
    public void A_meeting_on_the_days_and_at_the_place_of_a_journey_is_confirmed(string? place) =>
        RecordMatching.Check(Meeting("2013-05-07", place, "John Kerry", "Vladimir Putin"), All).Should().BeOfType<RecordVerdict.Confirmed>().Which.Trip.Should().Be(Moscow);

    [Fact]
    public void Any_city_of_the_journey_will_do() =>
        RecordMatching.Check(Meeting("2015-03-03", "Montreux", "John Kerry", "Sergei Lavrov"), All).Should().BeOfType<RecordVerdict.Confirmed>();

    [Fact]
    public void Spellings_of_a_name_do_not_matter() =>
        RecordMatching.Check(Meeting("2015-05-12", "Sochi", "John Kerry", "Sergey Lavrov"), All).Should().BeOfType<RecordVerdict.Confirmed>();

    [Fact]
    public void Somebody_the_record_does_not_name_is_said_and_no_contradiction() =>
        RecordMatching.Check(Meeting("2013-05-07", "Moscow", "John Kerry", "Sergei Lavrov", "Michael McFaul"), All).Should().BeOfType<RecordVerdict.Confirmed>().Which.Unnamed.Should().Equal("Michael McFaul");

    [Fact]
    public void Another_place_on_the_same_day_differs() =>
        RecordMatching.Check(Meeting("2015-05-12", "Moscow", "John Kerry", "Vladimir Putin"), All)
            .Should().BeOfType<RecordVerdict.Differs>().Which.How.Should().Be("the record has Sochi, not Moscow");

    [Fact]
    public void The_same_place_a_day_off_differs() =>
        RecordMatching.Check(Meeting("2013-05-09", "Moscow", "John Kerry", "Vladimir Putin"), All)
            .Should().BeOfType<RecordVerdict.Differs>().Which.How.Should().Be("the record has 2013-05-07/2013-05-08, not 2013-05-09");

    [Fact]
    public void A_meeting_said_to_be_cancelled_differs_from_one_on_record() =>
        RecordMatching.Check(Meeting("2013-05-07", "Moscow", "John Kerry", "Vladimir Putin") with { Status = MeetingStatus.Cancelled }, All)
            .Should().BeOfType<RecordVerdict.Differs>().Which.How.Should().Be("the record says that it took place");

    [Theory]
    [InlineData("2013-06-20", "Moscow", "John Kerry", "Vladimir Putin")]
    [InlineData("2013-05-07", "Moscow", "John Kerry", "Michael McFaul")]
    [InlineData("2013-05-07", "Moscow", "Vladimir Putin", "Sergei Lavrov")]
    public void The_record_says_nothing_of_other_days_and_other_people(string day, string place, string one, string other) =>
        RecordMatching.Check(Meeting(day, place, one, other), All).Should().BeOfType<RecordVerdict.NotOnRecord>();

    [Fact]
    public void A_meeting_without_days_is_not_matched() =>
        RecordMatching.Check(Meeting("2013-05-07", "Moscow", "John Kerry", "Vladimir Putin") with { Days = DayRange.Always }, All).Should().BeOfType<RecordVerdict.NotOnRecord>();

    [Fact]
    public void Journeys_that_no_meeting_tells_of_are_the_gaps()
    {
        var withNobody = Trip("s-4", "2014-01-01", "2014-01-02", "France", "Paris");
        var findings = RecordMatching.Match([Meeting("2013-05-07", "Moscow", "John Kerry", "Vladimir Putin")], [.. All, withNobody]);
        findings.Verdicts.Should().ContainSingle().Which.Verdict.Should().BeOfType<RecordVerdict.Confirmed>();
        findings.Gaps.Should().Equal(Geneva, Sochi);
    }

    [Fact]
    public void A_first_time_since_is_contradicted_by_an_occasion_between()
    {
        var claim = new FirstSinceClaim("John Kerry", "Vladimir Putin", "Russia", On("2013-05-07"), On("2015-12-15"));
        var check = FirstSinceClaims.Check(claim, All.Select(KnownOccasion.Of));
        check.Standing.Should().Be(ClaimStanding.Contradicted);
        check.By!.Source.Should().Be("s-3");
    }

    [Fact]
    public void A_first_time_since_is_consistent_where_the_earlier_one_is_known_and_none_between()
    {
        var check = FirstSinceClaims.Check(new("John Kerry", "Vladimir Putin", "Russia", new(new(2013, 5, 1), new(2013, 5, 31)), On("2015-05-12")), All.Select(KnownOccasion.Of));
        check.Standing.Should().Be(ClaimStanding.Consistent);
        check.By!.Source.Should().Be("s-1");
    }

    [Fact]
    public void A_first_time_since_is_unknown_where_nothing_is_known() =>
        FirstSinceClaims.Check(new("John Kerry", null, "Peru", On("2013-05-07"), On("2015-12-15")), All.Select(KnownOccasion.Of)).Should().Be(new CheckedClaim(ClaimStanding.Unknown, null));

    [Fact]
    public void An_occasion_that_may_lie_between_leaves_it_unknown()
    {
        var vague = new KnownOccasion("John Kerry", ["Vladimir Putin"], ["Moscow", "Russia"], DayRange.From(new(2013, 5, 8)), "m-1");
        FirstSinceClaims.Check(new("John Kerry", "Vladimir Putin", "Russia", On("2013-05-07"), On("2015-05-12")), [KnownOccasion.Of(Moscow), vague]).Standing.Should().Be(ClaimStanding.Unknown);
    }

    [Fact]
    public void A_call_is_on_no_journey() =>
        RecordMatching.Check(Meeting("2013-05-07", "Moscow", "John Kerry", "Vladimir Putin") with { Mode = MeetingMode.Call }, All).Should().BeOfType<RecordVerdict.NotOnRecord>();

    [Fact]
    public void An_interval_without_a_place_is_confirmed_only_within_the_journey()
    {
        var weeks = Meeting("2013-05-07", null, "John Kerry", "Vladimir Putin") with { Days = new(new(2013, 5, 1), new(2013, 5, 20)) };
        RecordMatching.Check(weeks, All).Should().BeOfType<RecordVerdict.NotOnRecord>();
        RecordMatching.Check(weeks with { Days = new(new(2013, 5, 7), new(2013, 5, 8)) }, All).Should().BeOfType<RecordVerdict.Confirmed>();
    }

    [Fact]
    public void Ids_of_the_archive_stand_for_names() =>
        RecordMatching.Check(Meeting("2013-05-07", "Moscow", "john-kerry", "vladimir-putin"), All).Should().BeOfType<RecordVerdict.Confirmed>();

    private static MeetingToCheck Meeting(string day, string? place, params string[] people) => new("m", people, On(day), place, MeetingStatus.Held);

    private static DayRange On(string day) => DayRange.On(DateOnly.Parse(day));

    private static RecordTrip Trip(string id, string start, string end, string country, string city, params string[] met) =>
        new(id, "secretary", "John Kerry", new(DateOnly.Parse(start), DateOnly.Parse(end)), country, city, met, "test");
}
