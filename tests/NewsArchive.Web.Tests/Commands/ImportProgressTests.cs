using NewsArchive.Import;
using NewsArchive.Web.Commands.Import;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Tests.Commands;

public sealed class ImportProgressTests
{
    [Fact]
    public void The_closing_report_names_formats_and_reasons()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter();
        var report = new ImportReport(1_026, 2, 1, 4, new SortedDictionary<string, FormatCount> { ["feed"] = new(2, 1_025), ["html"] = new(1, 1) },
            [new NotRead(ImportOutcome.Failed, "the file is empty", 1, "a.txt"), new NotRead(ImportOutcome.Skipped, "a picture", 4, "b.png")], 9_000);
        new ImportProgress(output, errors, TimeProvider.System, isTerminal: false).End(report);
        output.ToString().Should().StartWith("1,026 added, 2 unchanged, 1 failed, 4 skipped (");
        output.ToString().Split('\n')[1..^1].Should().Equal(
            "  feed: 1,025 articles from 2 files", "  html: 1 article", "  failed: 1, the file is empty (a.txt)", "  skipped: 4, a picture (b.png, …)");
    }

    [Fact]
    public void On_a_terminal_the_line_says_the_rate_and_what_is_left()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var time = new SetTime();
        var progress = new ImportProgress(output, errors, time, isTerminal: true, Task.FromResult(101));
        foreach (var part in new[] { "a.zip!1", "a.zip!2", "b.txt" })
        {
            time.Seconds += 5;
            progress.Report(new ImportEvent(part, ImportOutcome.Added, null, []));
        }

        // One file of 101 is done for sure after 15 seconds: the container, of which both parts were told.
        output.ToString().Split('\r')[^1].Trim().Should().Be("3 read, 0 a second, 0 failed, about 25 min left");
    }

    [Theory]
    [InlineData(1, 2, 10, "about 10 s left")]
    [InlineData(10, 610, 2, "about 2 min left")]
    [InlineData(1, 1_001, 8, "about 2 h 10 min left")]
    [InlineData(0, 5, 10, null)]
    [InlineData(5, 5, 10, null)]
    [InlineData(7, 5, 10, null)]
    public void What_is_left_is_told_by_what_is_done(int done, int all, int seconds, string? words) => TimeLeft.Words(done, all, TimeSpan.FromSeconds(seconds)).Should().Be(words);

    private sealed class SetTime : TimeProvider
    {
        public int Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds + 1;
    }
}
