using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;
using NewsArchive.Web.Commands;

namespace NewsArchive.Web.Tests.Commands;

public sealed class ExportTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsarchive-export-").FullName;

    private string Database => Path.Combine(folder, "news.db");

    public async Task InitializeAsync() =>
        await new ArchiveImport(new ArchiveDatabase(Database), TimeProvider.System).RunAsync(Directory.EnumerateFiles(SiteHost.SeedsFolder, "*.txt").Order(StringComparer.Ordinal));

    public Task DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Json_lines_hold_every_article_with_its_text_and_every_listing()
    {
        var output = Path.Combine(folder, "all");
        (await ExportAsync("jsonl", output)).Should().Be(ExitCode.Done);
        Directory.EnumerateFiles(output).Select(Path.GetFileName).Order(StringComparer.Ordinal).Should().Equal("articles.jsonl", "meetings.jsonl", "people.jsonl", "quotes.jsonl");
        var articles = (await File.ReadAllLinesAsync(Path.Combine(output, "articles.jsonl"))).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        articles.Should().HaveCount(5).And.OnlyContain(article => article.GetProperty("text").GetString()!.Length > 500 && article.GetProperty("people").GetArrayLength() > 0);
        articles[0].GetProperty("article").GetProperty("url").GetString().Should().StartWith("https://archive.example/news/articles/");
        await using var archive = new ArchiveDatabase(Database).OpenContext();
        (await File.ReadAllLinesAsync(Path.Combine(output, "quotes.jsonl"))).Should().HaveCount(archive.Quotes.Count());
        (await File.ReadAllLinesAsync(Path.Combine(output, "meetings.jsonl"))).Should().HaveCount(archive.Meetings.Count());
    }

    [Fact]
    public async Task Csv_has_a_line_a_row_under_its_head()
    {
        var output = Path.Combine(folder, "tables");
        (await ExportAsync("csv", output)).Should().Be(ExitCode.Done);
        var people = await File.ReadAllLinesAsync(Path.Combine(output, "people.csv"));
        people[0].Should().StartWith("id,name,");
        people.Should().HaveCountGreaterThan(5).And.Contain(line => line.StartsWith("john-kerry,John Kerry,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_calendar_and_the_feed_are_read_by_the_programs_they_are_for()
    {
        var (calendar, feed) = (Path.Combine(folder, "meetings.ics"), Path.Combine(folder, "articles.atom"));
        (await ExportAsync("ics", calendar)).Should().Be(ExitCode.Done);
        (await ExportAsync("atom", feed)).Should().Be(ExitCode.Done);
        Ical.Net.Calendar.Load(await File.ReadAllTextAsync(calendar))!.Events.Should().NotBeEmpty().And.OnlyContain(one => one.Url!.Host == "archive.example");
        using var text = XmlReader.Create(feed);
        SyndicationFeed.Load(text).Items.Should().HaveCount(5);
        Directory.EnumerateFiles(folder, "*.part").Should().BeEmpty();
    }

    [Theory]
    [InlineData("--format", "parchment")]
    [InlineData("--format", "csv", "--url", "nowhere")]
    public async Task A_wrong_command_line_is_told_as_such(params string[] options) =>
        (await CommandLine.RunAsync(["export", .. options, Path.Combine(folder, "out"), "--db", Database])).Should().Be(ExitCode.WrongUsage);

    [Fact]
    public async Task Where_there_is_no_archive_nothing_is_written()
    {
        var output = Path.Combine(folder, "nothing");
        (await CommandLine.RunAsync(["export", "--format", "csv", output, "--db", Path.Combine(folder, "none.db")])).Should().Be(ExitCode.SomeFailed);
        Directory.Exists(output).Should().BeFalse();
    }

    [Fact]
    public async Task A_sound_archive_is_told_from_a_damaged_one()
    {
        (await CommandLine.RunAsync(["check", "--db", Database])).Should().Be(ExitCode.Done);
        (await CommandLine.RunAsync(["check", "--db", Path.Combine(folder, "none.db")])).Should().Be(ExitCode.SomeFailed);
    }

    private Task<int> ExportAsync(string format, string output) => CommandLine.RunAsync(["export", "--format", format, output, "--url", "https://archive.example/news/", "--db", Database]);
}
