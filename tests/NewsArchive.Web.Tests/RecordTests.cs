using AngleSharp.Html.Parser;
using NewsArchive.Values;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Tests;

[Collection(SiteCollection.Name)]
public sealed class RecordTests(SiteFixture site)
{
    [Fact]
    public async Task Each_meeting_on_record_is_confirmed_with_its_number_and_the_gaps_are_named()
    {
        var page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync("/record"));
        string Row(string number) => page.GetElementById("r" + number)!.TextContent;
        foreach (var confirmed in new[] { "secretary-3349", "secretary-3614", "secretary-3685" }) Row(confirmed).Should().Contain("Confirms: ").And.NotContain("Gap");
        Row("secretary-3568").Should().Contain("Sochi").And.Contain("12 May 2015").And.Contain("Gap");
        Row("secretary-3652").Should().Contain("Moscow").And.Contain("March 2016").And.Contain("Gap");
    }

    [Fact]
    public async Task A_first_time_since_is_checked_at_its_sentence()
    {
        var articles = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync("/articles"));
        var read = new List<string>();
        foreach (var link in articles.QuerySelectorAll("a[href^='/articles/']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Distinct())
        {
            var page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync(link));
            read.AddRange(page.QuerySelectorAll("[id^='f-since']").Select(claim => claim.TextContent));
            foreach (var claim in page.QuerySelectorAll("[id^='f-since']")) page.QuerySelectorAll($"#s{claim.Id!["f-since".Length..]} a[href='#{claim.Id}']").Should().ContainSingle();
        }

        read.Should().HaveCount(3).And.ContainSingle(claim => claim.Contains("Consistent", StringComparison.Ordinal) && claim.Contains("Kerry in Sochi, 12 May 2015 (record no. 3568)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_meeting_elsewhere_on_the_days_of_a_trip_differs_and_leaves_no_gap()
    {
        var line = Trips.Confirm([Meeting("2013-05-07", "Sochi")]).Single();
        line.Record.Should().BeNull();
        line.RecordDiffers.Should().Be(new RecordDifference("secretary-1", "the record has Moscow, not Sochi"));
        Trips.Covering(line)!.Number.Should().Be("secretary-1");
        Trips.Gaps([line]).Should().BeEmpty();
    }

    [Fact]
    public void A_meeting_of_another_month_is_not_on_record_and_the_trip_is_a_gap()
    {
        var line = Trips.Confirm([Meeting("2013-07-07", "Moscow")]).Single();
        (line.Record, line.RecordDiffers).Should().Be(((string?)null, (RecordDifference?)null));
        Trips.Gaps([line]).Should().ContainSingle();
    }

    [Fact]
    public void A_trip_on_which_the_record_names_nobody_is_no_gap() =>
        new[] { Trips[0] with { Met = [] } }.Gaps([]).Should().BeEmpty();

    private static readonly TripLine[] Trips =
        [new("secretary-1", "ana-silva", "Ana Silva", "secretary", new(2013, 5, 7), new(2013, 5, 8), "Russia", "Moscow", [new("daniel-okoro", "Daniel Okoro")])];

    private static MeetingLine Meeting(string day, string place) => new()
    {
        Id = 1,
        Key = "m",
        Date = EdtfDate.Day(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)),
        Status = MeetingStatus.Held,
        Mode = MeetingMode.Meeting,
        Place = place,
        People = [new("ana-silva", "Ana Silva", "Silva"), new("daniel-okoro", "Daniel Okoro", "Okoro")],
    };
}
