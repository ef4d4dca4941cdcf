using NewsArchive.Search;

namespace NewsArchive.Tests.Search;

public class ArchiveSearchTests
{
    private const string Bridge = """
        Minister Opens Bridge

        Prime Minister Jane Harlow opened the new bridge over the river in Leeds on Monday.

        "This bridge joins two halves of one city," Harlow said.

        She was welcomed by Mayor Peter Grant, who thanked the builders for their patience.

        The work took four years and was finished a month before its time, the city said.
        """;

    private const string Strike = """
        Builders Call Off Strike After Late Talks

        Builders in the north called off a strike late on Thursday after negotiations with the employers.

        The union's leader, Ana Müller, said her members had negotiated in good faith for weeks.

        "We found common ground on pay," Müller said. "The rest will follow in the spring."

        The employers said that they would meet the union again, and that every site would be open.
        """;

    [Fact]
    public async Task Words_find_articles_with_all_of_them()
    {
        await using var archive = await TwoArticles();
        var search = archive.Search;
        Titles(search, "builders").Should().HaveCount(2);
        Titles(search, "builders strike").Should().Equal("Builders Call Off Strike After Late Talks");
        Titles(search, "builders volcano").Should().BeEmpty();
    }

    [Fact]
    public async Task A_phrase_finds_words_side_by_side()
    {
        await using var archive = await TwoArticles();
        var search = archive.Search;
        Titles(search, "“common ground”").Should().ContainSingle();
        Titles(search, "\"ground common\"").Should().BeEmpty();
    }

    [Fact]
    public async Task Other_forms_of_a_word_and_letters_without_their_marks_are_found()
    {
        await using var archive = await TwoArticles();
        var search = archive.Search;
        Titles(search, "negotiating").Should().ContainSingle();
        Titles(search, "muller").Should().ContainSingle();
        Titles(search, "MÜLLER").Should().ContainSingle();
    }

    [Fact]
    public async Task What_is_excluded_is_left_out_and_alternatives_add()
    {
        await using var archive = await TwoArticles();
        var search = archive.Search;
        Titles(search, "builders -strike").Should().Equal("Minister Opens Bridge");
        Titles(search, "-strike").Should().Equal("Minister Opens Bridge");
        Titles(search, "strike OR bridge").Should().HaveCount(2);
        Titles(search, "negotiat*").Should().ContainSingle();
    }

    [Fact]
    public async Task A_surname_finds_everybody_who_bears_it_also_where_one_article_prints_nothing_more()
    {
        await using var archive = await TwoArticles();
        await archive.ImportAsync(archive.File("note.txt", "Harbour Toll Ends\n\nThe toll at the harbour ends in spring, Harlow told reporters.\n\n\"It has done its work,\" Harlow said."));
        await using (var context = archive.Database.OpenContext()) context.People.Select(person => person.Key).Should().Contain(["harlow", "jane-harlow"]);
        Titles(archive.Search, "person:harlow").Should().HaveCount(2);
        Titles(archive.Search, "person:\"Jane Harlow\"").Should().Equal("Minister Opens Bridge");
        Titles(archive.Search, "person:jane-harlow").Should().Equal("Minister Opens Bridge");
        archive.Search.Run(SearchQuery.Parse("harlow"), new SearchOptions()).Hits.Where(hit => hit.Kind == HitKind.Person).Should().HaveCount(2);
    }

    [Fact]
    public async Task Two_people_lead_to_their_meetings_and_to_no_others()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(
            archive.File("a.txt", "Ministers Meet In Geneva\n\nForeign Minister Jane Harlow met Foreign Minister Peter Grant in Geneva on May 7, 2013.\n"),
            archive.File("b.txt", "Talks In Oslo\n\nForeign Minister Jane Harlow met Foreign Minister Ana Silva in Oslo on June 3, 2014.\n"));
        Meetings("with:harlow with:grant").Should().ContainSingle().Which.Should().Contain("geneva");
        Meetings("with:harlow").Should().HaveCount(2);
        Meetings("with:harlow -with:grant").Should().ContainSingle().Which.Should().Contain("oslo");
        Meetings("with:grant with:silva").Should().BeEmpty();
        Meetings("kind:meeting with:harlow year:2014").Should().ContainSingle().Which.Should().Contain("oslo");

        List<string> Meetings(string query) => [.. archive.Search.Run(SearchQuery.Parse(query), new SearchOptions()).Hits.Where(hit => hit.Kind == HitKind.Meeting).Select(hit => hit.Key)];
    }

    [Fact]
    public async Task In_title_looks_only_there()
    {
        await using var archive = await TwoArticles();
        var search = archive.Search;
        Titles(search, "builders in:title").Should().Equal("Builders Call Off Strike After Late Talks");
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("AND (")]
    [InlineData("NOT OR AND NEAR(a b)")]
    [InlineData("(((")]
    [InlineData("*")]
    [InlineData("a* OR \"b")]
    [InlineData("Title:x ^y {z} + - * / \\ ' ; --")]
    [InlineData("person:nobody-at-all")]
    [InlineData("with:x with:y with:z")]
    [InlineData("quote:\"\"")]
    [InlineData("kind:quote")]
    [InlineData("kind:meeting kind:person year:2013")]
    [InlineData("-person:x -\"y z\" -w")]
    [InlineData("\0 \ud800 \udc00x")]
    [InlineData("person:\"\" OR speaker:*")]
    public async Task Whatever_is_typed_is_answered(string typed)
    {
        await using var archive = await TwoArticles();
        var search = archive.Search;
        var answer = () => search.Run(SearchQuery.Parse(typed), new SearchOptions());
        answer.Should().NotThrow();
    }

    [Fact]
    public async Task A_snippet_shows_the_sentence_with_the_words_marked()
    {
        await using var archive = await TwoArticles();
        var search = archive.Search;
        var hit = search.Run(SearchQuery.Parse("\"common ground\" pay"), new SearchOptions()).Hits.First(h => h.Kind == HitKind.Article);
        hit.Snippet!.Marks.Select(mark => hit.Snippet.Text[mark.Start..mark.End]).Should().Equal("common ground", "pay");
        hit.Sentences.Should().NotBeEmpty();
    }

    [Fact]
    public async Task The_very_word_typed_comes_before_its_other_forms()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        for (var i = 0; i < 4; i++) await archive.ImportAsync(archive.File($"a{i}.txt", Bridge.Replace("opened", "had his hand in opening", StringComparison.Ordinal).Replace("Opens", $"Number {i} Opening", StringComparison.Ordinal) + OwnWords(i)));
        await archive.ImportAsync(archive.File("b.txt", Bridge.Replace("Minister Opens Bridge", "Leeds Has A Bridge", StringComparison.Ordinal) + OwnWords(4)));
        var search = archive.Search;
        Titles(search, "opened").Should().StartWith("Leeds Has A Bridge");
    }

    [Theory]
    [InlineData("strkie", "strike")]
    [InlineData("employres strike", "employers strike")]
    [InlineData("person:mullre", "person:muller")]
    public async Task A_word_the_archive_does_not_have_is_mended_by_one_it_has(string typed, string meant)
    {
        await using var archive = await TwoArticles();
        archive.Search.Run(SearchQuery.Parse(typed)).DidYouMean.Should().Be(meant);
    }

    [Theory]
    [InlineData("builders")]
    [InlineData("volcano")]
    [InlineData("builders -strike -bridge")]
    public async Task What_is_found_or_near_nothing_is_not_mended(string typed)
    {
        await using var archive = await TwoArticles();
        archive.Search.Run(SearchQuery.Parse(typed)).DidYouMean.Should().BeNull();
    }

    [Fact]
    public async Task Pages_follow_one_another_and_end()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        for (var i = 0; i < 7; i++) archive.File($"a{i}.txt", Bridge.Replace("Opens", $"Number {i} Opens", StringComparison.Ordinal) + OwnWords(i));
        await archive.ImportAsync(archive.Folder);
        var search = archive.Search;
        var pages = Enumerable.Range(1, 4).Select(page => search.Run(SearchQuery.Parse("bridge"), new SearchOptions(Page: page, PageSize: 3))).ToList();
        pages.SelectMany(page => page.Hits).Where(hit => hit.Kind == HitKind.Article).Select(hit => hit.Key).Should().OnlyHaveUniqueItems().And.HaveCount(7);
        pages.Select(page => page.HasNext).Should().Equal(true, true, false, false);
        pages[0].Total.Should().Be(7);
        search.Run(SearchQuery.Parse("bridge"), new SearchOptions(Page: 1_000_000_000)).Hits.Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_imported_later_is_found_and_counted()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("a.txt", Bridge));
        var search = archive.Search;
        search.Run(SearchQuery.Parse("builders"), new SearchOptions()).Facets!.Undated.Should().Be(1);
        await archive.ImportAsync(archive.File("b.txt", Strike));
        search.Run(SearchQuery.Parse("builders"), new SearchOptions()).Facets!.Undated.Should().Be(2);
    }

    // Articles of one text are one article: each gets words of its own.
    private static string OwnWords(int article) => "\n\nIt has " + string.Join(", ", Enumerable.Range(0, 120).Select(i => FormattableString.Invariant($"part{article}x{i}"))) + ".";

    private static async Task<TemporaryArchive> TwoArticles()
    {
        var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("bridge.txt", Bridge), archive.File("strike.txt", Strike));
        return archive;
    }

    private static IEnumerable<string> Titles(ArchiveSearch search, string query) =>
        search.Run(SearchQuery.Parse(query), new SearchOptions()).Hits.Where(hit => hit.Kind == HitKind.Article).Select(hit => hit.Title.Text);
}
