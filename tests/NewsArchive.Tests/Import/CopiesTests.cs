using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Search;

namespace NewsArchive.Tests.Import;

public class CopiesTests
{
    private const string Body = """
        LYON, June 3 (Reuters) - Foreign Minister Ada Harlow met President Tomas Lindqvist in Lyon on Tuesday to talk about the new bridge over the river.

        "We shall open the bridge before the summer ends, and both of our countries will pay for it in equal parts," Harlow told reporters after the meeting.

        Lindqvist said the talks had been long and open, and that engineers of both countries would meet again in the autumn to settle what remained.

        The bridge is to carry trains and lorries between the two ports. Ferries have carried them since the old bridge was closed four years ago after a flood.

        Merchants on both banks have asked for a toll that is no higher than the fare of the ferry, and the mayor of Lyon has promised to put their wish to the council.
        """;

    private static string Page(string outlet, string body, string title = "Ministers Agree On Bridge", string day = "2014-06-03") => $$$"""
        <html><head><title>{{{title}}}</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "{{{title}}}", "datePublished": "{{{day}}}",
        "publisher": {"@type": "Organization", "name": "{{{outlet}}}"}}</script></head>
        <body><article><h1>{{{title}}}</h1>{{{string.Concat(body.Split("\n\n").Select(paragraph => "<p>" + paragraph.Trim() + "</p>"))}}}</article></body></html>
        """;

    private static string Edited => Body.Replace("four years ago", "in 2010", StringComparison.Ordinal);

    [Fact]
    public async Task A_story_that_two_outlets_ran_is_listed_twice_and_its_facts_are_told_once()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("a.html", Page("The Courier", Body)), archive.File("b.html", Page("Harbour Times", Edited, "Bridge To Open")));
        await using var context = archive.Database.OpenContext();
        var articles = await context.Articles.Include(article => article.Outlet).ToListAsync();
        articles.Should().HaveCount(2);
        articles.Count(article => article.LeadId is null).Should().Be(1);
        articles.Single(article => article.LeadId is not null).LeadId.Should().Be(articles.Single(article => article.LeadId is null).Id);
        await FactsAreToldOnce(context);
    }

    [Fact]
    public async Task A_page_saved_again_with_a_small_edit_is_a_version_that_lists_do_not_show()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("a.html", Page("The Courier", Body)));
        await archive.ImportAsync(archive.File("b.html", Page("The Courier", Edited + "\n\nThe council meets on Thursday.")));
        await using var context = archive.Database.OpenContext();
        (await context.Articles.CountAsync()).Should().Be(1);
        (await context.Articles.IgnoreQueryFilters().CountAsync()).Should().Be(2);
        var lead = await context.Articles.SingleAsync();
        var version = await context.Articles.IgnoreQueryFilters().SingleAsync(article => article.IsVersion);
        version.LeadId.Should().Be(lead.Id);
        lead.WordCount.Should().BeGreaterThan(version.WordCount, "the longer text leads, though it came later");
        (await context.Outlets.SingleAsync()).ArticleCount.Should().Be(1);
        await FactsAreToldOnce(context);
    }

    [Fact]
    public async Task A_copied_text_without_its_outlet_is_a_version_of_the_saved_page()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("a.txt", "Ministers Agree On Bridge\n\n" + Body.Replace("LYON, June 3 (Reuters) - ", "", StringComparison.Ordinal)));
        await archive.ImportAsync(archive.File("b.html", Page("The Courier", Body)));
        await using var context = archive.Database.OpenContext();
        var lead = await context.Articles.Include(article => article.Outlet).SingleAsync();
        lead.Outlet!.Name.Should().Be("The Courier");
        await FactsAreToldOnce(context);
    }

    [Fact]
    public async Task A_version_is_found_once()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("a.html", Page("The Courier", Body)));
        await archive.ImportAsync(archive.File("b.html", Page("The Courier", Edited + "\n\nThe council meets on Thursday.")));
        Found(archive, "lorries").Should().Be(1);
        Found(archive, "council Thursday").Should().Be(1, "the version that leads is the one that is found");
    }

    [Fact]
    public async Task Other_articles_about_the_same_event_are_no_copies()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        const string other = """
            Foreign Minister Ada Harlow and President Tomas Lindqvist have agreed to share the cost of a bridge at Lyon, ending years of quarrel over who should pay for it.

            The two met on Tuesday. "We shall open the bridge before the summer ends, and both of our countries will pay for it in equal parts," Harlow said.

            Critics fear the price. A report for parliament last year put it at twice what the ministers now name, and no bank has yet promised a loan to either side.
            """;
        await archive.ImportAsync(archive.File("a.html", Page("The Courier", Body)), archive.File("b.html", Page("Harbour Times", other)));
        await using var context = archive.Database.OpenContext();
        (await context.Articles.CountAsync(article => article.LeadId == null)).Should().Be(2);
        (await context.People.SingleAsync(person => person.Key == "ada-harlow")).ArticleCount.Should().Be(2);
    }

    [Fact]
    public async Task The_order_of_import_and_its_repetition_change_nothing()
    {
        string[] pages =
        [
            Page("The Courier", Body), Page("The Courier", Edited + "\n\nThe council meets on Thursday."), Page("Harbour Times", Edited, "Bridge To Open"),
            Page("Harbour Times", Body, "Bridge To Open At Last", "2014-06-04"), "Ministers Agree On Bridge\n\n" + Body,
            Page("The Observer", "Foreign Minister Ada Harlow met President Tomas Lindqvist in Lyon on Tuesday. They spoke for two hours about the fare of the ferry, and agreed on nothing, the mayor of the city said. He had hoped for more."),
        ];
        var contents = new List<string>();
        for (var start = 0; start < pages.Length; start++)
        {
            await using var archive = await TemporaryArchive.CreateAsync();
            string[] paths = [.. pages.Select((page, i) => archive.File($"{i}.{(page[0] == '<' ? "html" : "txt")}", page))];
            paths = [.. paths.Skip(start), .. paths.Take(start)];
            if (start % 2 == 0) await archive.ImportAsync(paths);
            else foreach (var path in paths) await archive.ImportAsync(path);
            (await archive.ImportAsync(paths)).Should().Match<NewsArchive.Import.ImportReport>(report => report.Added == 0 && report.Unchanged == pages.Length);
            contents.Add(await ArchiveContent.OfAsync(archive.Database));
        }

        contents.Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task A_story_that_runs_a_hundred_times_has_one_lead()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        string[] paths = [.. Enumerable.Range(0, 100).Select(i => archive.File($"{i}.html", Page($"The Courier of Town {i}", Body)))];
        await archive.ImportAsync(paths[..90]);
        await archive.ImportAsync(paths[90..]);
        await using var context = archive.Database.OpenContext();
        (await context.Articles.CountAsync(article => article.LeadId == null)).Should().Be(1);
        (await context.Articles.Select(article => article.LeadId).Where(lead => lead != null).Distinct().CountAsync()).Should().Be(1);
        await FactsAreToldOnce(context);
    }

    private static int Found(TemporaryArchive archive, string words) => archive.Search.Run(SearchQuery.Parse(words)).Hits.Count(hit => hit.Kind == HitKind.Article);

    private static async Task FactsAreToldOnce(ArchiveContext context)
    {
        var harlow = await context.People.SingleAsync(person => person.Key == "ada-harlow");
        harlow.ArticleCount.Should().Be(1);
        harlow.QuoteCount.Should().Be(1);
        harlow.MeetingCount.Should().Be(1);
        (await context.Quotes.CountAsync(quote => quote.Text.StartsWith("We shall open"))).Should().Be(1);
        (await context.Meetings.CountAsync()).Should().Be(1);
        (await context.Meetings.SingleAsync()).AccountCount.Should().Be(1);
    }
}
