using NewsArchive.Import;
using NewsArchive.Web.Commands.Import;

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
}
