using NewsArchive.Search;

namespace NewsArchive.Tests.Search;

/// <summary>What is held in memory must find what the index finds.</summary>
public class ReadAheadTests
{
    private static readonly string[] Queries =
    [
        "harbour", "the harbour", "harbours opened", "harbour -ferry", "-ferry", "ferry OR bridge", "harb*", "open*", "the*", "\"the harbour\"", "\"of the city\"",
        "analyses", "analysing", "quote:\"the harbour\"", "harbour in:title", "outlet:courier", "person:harlow harbour", "year:2013 harbour", "harbour year:2014", "negotiat* -bridge", "zebra", "z*",
    ];

    [Fact]
    public async Task What_is_read_ahead_changes_no_answer()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        for (var i = 0; i < 24; i++) archive.File($"a{i}.txt", Article(i));
        await archive.ImportAsync(archive.Folder);
        var before = Answers(archive);
        archive.Search.ReadAhead(0, CancellationToken.None);
        Answers(archive).Should().Equal(before);
        // The second time what was asked is held too.
        Answers(archive).Should().Equal(before);
    }

    [Fact]
    public async Task What_comes_in_later_is_found_beside_what_is_held()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        for (var i = 0; i < 12; i++) archive.File($"a{i}.txt", Article(i));
        await archive.ImportAsync(archive.Folder);
        archive.Search.ReadAhead(0, CancellationToken.None);
        _ = Answers(archive);
        for (var i = 12; i < 24; i++) archive.File($"a{i}.txt", Article(i));
        await archive.ImportAsync(archive.Folder);
        var held = Answers(archive);
        using var fresh = new ArchiveSearch(archive.Database);
        held.Should().Equal(Queries.Select(query => Answer(fresh, query)));
    }

    [Fact]
    public async Task A_page_stays_what_it_was_while_articles_come_in()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        for (var i = 0; i < 12; i++) archive.File($"a{i}.txt", Article(i));
        await archive.ImportAsync(archive.Folder);
        var first = archive.Search.Run(SearchQuery.Parse("harbour"), new SearchOptions(PageSize: 4));
        for (var i = 12; i < 24; i++) archive.File($"a{i}.txt", Article(i));
        await archive.ImportAsync(archive.Folder);
        var again = archive.Search.Run(SearchQuery.Parse("harbour"), new SearchOptions(PageSize: 4, UpTo: first.UpTo));
        again.Total.Should().Be(first.Total);
        archive.Search.Run(SearchQuery.Parse("harbour")).Total.Should().BeGreaterThan(first.Total);
    }

    private static List<string> Answers(TemporaryArchive archive) => [.. Queries.Select(query => Answer(archive.Search, query))];

    private static string Answer(ArchiveSearch search, string query)
    {
        var results = search.Run(SearchQuery.Parse(query), new SearchOptions(PageSize: 100));
        return $"{query}: {results.Total} {string.Join(' ', results.Hits.Where(hit => hit.Kind == HitKind.Article).Select(hit => hit.Key).Order(StringComparer.Ordinal))}";
    }

    private static string Article(int i) => $"""
        Harbour Report Number {i}

        {(i % 3 == 0 ? "The Daily Courier" : "Morning Post")}

        Mayor Jane Harlow opened {(i % 2 == 0 ? "the harbour of the city" : "a bridge")} on May {i + 1}, {2013 + (i % 2)}, after negotiating for years.

        "We built {(i % 4 == 0 ? "the harbour" : "the ferry")} for everybody in town," Harlow said. Analysts had published analyses of {(i % 5 == 0 ? "zones" : "harbours")}.

        It has {string.Join(", ", Enumerable.Range(0, 120).Select(part => FormattableString.Invariant($"part{i}x{part}")))}.
        """;
}
