using NewsArchive.Extraction;
using NewsArchive.Reconciliation;
using NewsArchive.Values;

namespace NewsArchive.Tests.Reconciliation;

public class MeetingMergingTests
{
    private static readonly string[] Pair = ["ana-silva", "daniel-okoro"];

    [Fact]
    public void Accounts_of_one_day_and_pair_are_one_meeting()
    {
        var meetings = MeetingMerging.Merge([Account("a", "2020-03-04", "Lisbon"), Account("b", "2020-03-04", null), Account("c", "2020-03-04", "Portugal")]);
        meetings.Should().ContainSingle().Which.Accounts.Should().HaveCount(3);
        meetings[0].Id.Should().Be("2020-03-04-lisbon-silva-okoro");
    }

    [Fact]
    public void The_same_two_on_two_days_are_two_meetings() =>
        MeetingMerging.Merge([Account("a", "2020-03-04"), Account("b", "2020-03-05")]).Should().HaveCount(2);

    [Fact]
    public void An_open_day_between_two_meetings_joins_neither()
    {
        var meetings = MeetingMerging.Merge([Account("a", "2020-03-04"), Account("b", "2020-03-25"), Account("c", "2020-03", published: "2020-04-01")]);
        meetings.Should().HaveCount(3);
    }

    [Fact]
    public void An_open_day_joins_the_only_meeting_it_allows() =>
        MeetingMerging.Merge([Account("a", "2020-03-04"), Account("b", "2021-03-25"), Account("c", "2020-03", published: "2020-04-01")]).Should().HaveCount(2);

    [Fact]
    public void A_day_without_its_year_joins_the_only_year_that_has_it() =>
        MeetingMerging.Merge([Account("a", "2020-03-04"), Account("b", "XXXX-03-04", published: null)]).Should().ContainSingle();

    [Fact]
    public void A_planned_meeting_becomes_held()
    {
        var meeting = MeetingMerging.Merge([Account("a", "2020-03-04", status: MeetingStatus.Planned, published: "2020-03-01"), Account("b", "2020-03-04", published: "2020-03-05")]).Should().ContainSingle().Subject;
        meeting.Status.Should().Be(MeetingStatus.Held);
        meeting.Accounts.Select(account => account.Slug).Should().Equal("a", "b");
    }

    [Fact]
    public void A_call_is_never_one_with_a_meeting_face_to_face() =>
        MeetingMerging.Merge([Account("a", "2020-03-04"), Account("b", "2020-03-04", mode: MeetingMode.Call)]).Should().HaveCount(2);

    [Fact]
    public void Places_that_contradict_each_other_are_two_meetings() =>
        MeetingMerging.Merge([Account("a", "2020-03-04", "Lisbon"), Account("b", "2020-03-04", "Lagos"), Account("c", "2020-03-04", null)]).Should().HaveCount(3);

    [Fact]
    public void Three_at_one_table_take_in_the_accounts_of_two_of_them()
    {
        var meeting = MeetingMerging.Merge([
            Account("a", "2020-03-04", people: ["ana-silva", "daniel-okoro", "erik-brandt"]),
            Account("b", "2020-03-04", people: ["daniel-okoro", "ana-silva"]),
            Account("c", "2020-03-04", people: ["erik-brandt", "ana-silva"]),
        ]).Should().ContainSingle().Subject;
        meeting.PersonIds.Should().Equal("ana-silva", "daniel-okoro", "erik-brandt");
    }

    [Fact]
    public void Ids_that_would_be_equal_are_numbered()
    {
        var meetings = MeetingMerging.Merge([Account("a", "2020-03-04", "Lisbon", people: ["ana-silva", "daniel-okoro"]), Account("b", "2020-03-04", "Lisbon", people: ["ines-silva", "paul-okoro"])]);
        meetings.Select(meeting => meeting.Id).Should().Equal("2020-03-04-lisbon-silva-okoro", "2020-03-04-lisbon-silva-okoro-2");
    }

    [Fact]
    public void The_order_of_the_accounts_changes_nothing()
    {
        MergeableAccount[] accounts =
        [
            Account("a", "2020-03-04", "Lisbon"), Account("b", "2020-03", published: "2020-03-20"), Account("c", null, published: "2020-03-05"), Account("d", "2020-05-01"),
            Account("e", "2020-03-04", "Lagos"), Account("f", "2020-05-01", status: MeetingStatus.Cancelled, published: "2020-05-02"),
        ];
        var expected = Told(MeetingMerging.Merge(accounts));
        foreach (var order in CorpusBuilder.Orders(accounts)) Told(MeetingMerging.Merge(order)).Should().Equal(expected);
    }

    [Fact]
    public void Neighbours_share_a_key()
    {
        var one = CorpusBuilder.Article("One", "2013-05-07", "John Kerry met Vladimir Putin in Moscow on May 7.");
        var other = CorpusBuilder.Article("Two", "2013-05-08", "Vladimir Putin kept John Kerry waiting before their meeting in Moscow.");
        NeighbourKeys.Of(one, one.OwnDate).Should().Contain(key => NeighbourKeys.Of(other, other.OwnDate).Any(key.Meets));
    }

    private static IEnumerable<string> Told(IReadOnlyList<ReconciledMeeting> meetings) =>
        meetings.Select(meeting => $"{meeting.Id} {meeting.Status} {meeting.Place} {string.Join(',', meeting.Accounts.Select(account => account.Slug))}");

    private static MergeableAccount Account(string slug, string? date, string? place = null, MeetingStatus status = MeetingStatus.Held, MeetingMode mode = MeetingMode.Meeting, string? published = "2020-03-06", string[]? people = null)
    {
        var day = EdtfDate.TryParse(date, out var told) ? told : null;
        var printed = EdtfDate.TryParse(published, out var stated) ? stated : null;
        var account = new MeetingAccount { People = [0, 1], Place = place, Status = status, Mode = mode, Evidence = [new TextSpan(0, 1)], Rule = "given" };
        return new MergeableAccount(slug, 0, account, people ?? Pair, day, printed?.Range ?? DayRange.Always);
    }
}
