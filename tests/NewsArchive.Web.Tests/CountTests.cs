using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsArchive.Import;

namespace NewsArchive.Web.Tests;

/// <summary>A list says how many there are, whichever way that was counted, and a person with two thousand articles has a light page.</summary>
public sealed class CountTests : IAsyncLifetime
{
    private const int Articles = 2_000;
    private const int MostBytes = 100_000;

    private readonly string folder = Directory.CreateTempSubdirectory("newsarchive-counts-").FullName;
    private EmptySite site = null!;

    public async Task InitializeAsync()
    {
        site = await EmptySite.StartAsync();
        var path = Path.Combine(folder, "many.jsonl");
        await File.WriteAllLinesAsync(path, Enumerable.Range(0, Articles).Select(Line));
        await new ArchiveImport(site.Database, TimeProvider.System).RunAsync([path]);
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_filtered_list_counts_right()
    {
        (string Address, string Said)[] lists =
        [
            ("/articles?from=1990&to=1994", "1,305 articles"), ("/articles?from=1990-01-20&to=1990-03-05", "32 articles"), ("/articles?from=1990-01-20&to=1990-01-25", "4 articles"),
            ("/articles?outlet=Evening+Courier", "1,000 articles"), ("/articles?outlet=Evening+Courier&from=1990&to=1990", "131 articles"), ("/articles?outlet=Nobody+Knows", "0 articles"),
            ("/quotes?from=1990&to=1994", "1,305 quotes"), ("/quotes?outlet=Evening+Courier&from=1990&to=1990", "131 quotes"), ("/articles?person=ada-harlow&from=1990&to=1994", "1,305 articles"),
        ];
        foreach (var (address, said) in lists) (await PageAsync(address)).QuerySelector("main")!.TextContent.Should().Contain(said, address);
    }

    [Fact]
    public async Task A_list_of_a_place_pages_alike_whether_few_or_many_are_of_it()
    {
        string[] found = [.. Titles(await PageAsync("/articles?place=Lyon")), .. Titles(await PageAsync("/articles?place=Lyon&page=2"))];
        found.Should().HaveCount(50).And.OnlyHaveUniqueItems();
        Titles(await PageAsync("/articles?place=Oslo")).Should().HaveCount(1);
        var last = await PageAsync("/articles?place=Lyon&page=80");
        last.QuerySelectorAll(".rows .what").Length.Should().BeInRange(1, 25);
    }

    [Fact]
    public async Task No_page_of_somebody_with_thousands_of_entries_is_heavy()
    {
        foreach (var address in new[] { "/people/ada-harlow", "/timeline", "/timeline?person=ada-harlow", "/timeline?person=ada-harlow&person=tomas-lindqvist&page=3", "/articles?person=ada-harlow", "/quotes?person=ada-harlow", "/meetings?person=ada-harlow", "/", "/search?q=bridge", "/meetings.ics", "/articles.atom" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.AcceptEncoding.ParseAdd("br");
            using var answer = await site.Client.SendAsync(request);
            answer.Content.Headers.ContentEncoding.Should().Equal(["br"], address);
            (await answer.Content.ReadAsByteArrayAsync()).Length.Should().BeInRange(500, MostBytes, address);
        }
    }

    private static string[] Titles(IDocument page) => [.. page.QuerySelectorAll(".rows .what").Select(title => title.TextContent)];

    private static string Line(int number)
    {
        var day = new DateOnly(1990, 1, 1).AddDays(number * 7 / 5);
        var place = number == 100 ? "Oslo" : "Lyon";
        return string.Create(CultureInfo.InvariantCulture, $$"""
            {"title": "Harlow And Lindqvist Talk About Bridge Number {{number}}", "date": "{{day:yyyy-MM-dd}}", "source": "{{(number % 2 == 0 ? "Evening Courier" : "Harbour Times")}}", "text": "Foreign Minister Ada Harlow met President Tomas Lindqvist in {{place}} on {{day:MMMM d, yyyy}}, to talk about bridge number {{number}}.\n\n\"We shall open bridge number {{number}} before the summer of {{number + 1000}} ends,\" Harlow told reporters."}
            """);
    }

    private async Task<IDocument> PageAsync(string address) => await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync(address));
}
