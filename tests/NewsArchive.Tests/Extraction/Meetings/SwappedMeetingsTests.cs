using NewsArchive.Extraction;
using NewsArchive.Reading;

namespace NewsArchive.Tests.Extraction.Meetings;

public class SwappedMeetingsTests
{
    [Fact]
    public void With_every_name_changed_the_same_meetings_are_found()
    {
        foreach (var seed in SwappedSeeds.All())
        {
            Told(seed.Changed, name => name).Should().Equal(Told(seed.Printed, seed.Swap.Apply), "nothing in {0} hangs on whom it names ({1})", seed.File, seed.Swap);
        }
    }

    private static List<string> Told(ArticleDocument article, Func<string, string> swap)
    {
        var facts = FactExtraction.Extract(article);
        return [.. facts.Meetings.Select(meeting =>
            $"{meeting.Status} {meeting.Mode}: {string.Join(", ", meeting.People.Select(person => swap(facts.People[person].Name)).Order(StringComparer.Ordinal))} {string.Join(", ", meeting.Others.Select(swap))}")];
    }
}
