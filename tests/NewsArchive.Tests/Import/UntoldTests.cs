using Microsoft.EntityFrameworkCore;
using NewsArchive.Import;

namespace NewsArchive.Tests.Import;

/// <summary>What a new article changes of those that are in the archive, and what it leaves alone.</summary>
public class UntoldTests
{
    private const string Undated = """
        Harlow And Grant Meet In Lima

        Prime Minister Jane Harlow met President Peter Grant in Lima yesterday, her office said.

        "We have settled the matter of the harbour and of the two bridges for good and all," Harlow said.
        """;

    private const string Dated = """
        Two Countries Settle A Dispute

        LIMA, May 8, 2003 - Prime Minister Jane Harlow met President Peter Grant in Lima on May 7, 2003.

        The harbour will open again, the two of them told reporters after the talks.
        """;

    private const string Later = """
        A Second Round Of Talks

        LIMA, June 21, 2003 - Prime Minister Jane Harlow met President Peter Grant in Lima on June 20, 2003.

        The northern road was on the table this time.
        """;

    [Fact]
    public async Task A_new_article_tells_an_old_one_its_day_in_the_end_and_says_how_many_are_left()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("undated.txt", Undated));
        (await PublishedAsync(archive, "undated.txt")).Should().BeNull();
        var told = new List<int>();
        await new ArchiveImport(archive.Database, TimeProvider.System) { Untold = new Listener(told) }.RunAsync([archive.File("dated.txt", Dated)]);
        (await PublishedAsync(archive, "undated.txt")).Should().Be("2003-05-08");
        told.Should().Equal(1);
        (await NumberAsync(archive, "SELECT count(*) AS Value FROM Untold")).Should().Be(0);
    }

    [Fact]
    public async Task What_a_run_left_untold_the_next_one_tells()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("undated.txt", Undated), archive.File("dated.txt", Dated));
        await using (var context = archive.Database.OpenContext())
        {
            await context.Database.ExecuteSqlRawAsync("""
                INSERT INTO Untold SELECT Id FROM Articles WHERE Title = 'Harlow And Grant Meet In Lima';
                UPDATE Bodies SET Clues = x'' WHERE ArticleId IN (SELECT ArticleId FROM Untold);
                UPDATE Articles SET Published = NULL, Earliest = NULL, Latest = NULL WHERE Id IN (SELECT ArticleId FROM Untold);
                """);
        }

        (await PublishedAsync(archive, "undated.txt")).Should().BeNull();
        (await archive.ImportAsync(archive.File("dated.txt", Dated))).Unchanged.Should().Be(1);
        (await PublishedAsync(archive, "undated.txt")).Should().Be("2003-05-08");
    }

    [Fact]
    public async Task An_untold_article_whose_source_is_damaged_stays_as_it_is_and_holds_up_nobody()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("undated.txt", Undated), archive.File("other.txt", Undated.Replace("Lima", "Oslo", StringComparison.Ordinal)));
        await using (var context = archive.Database.OpenContext())
        {
            await context.Database.ExecuteSqlRawAsync("UPDATE Sources SET Content = x'00ff00ff' WHERE Path LIKE '%undated.txt'");
        }

        (await archive.ImportAsync(archive.File("dated.txt", Dated))).IsClean.Should().BeTrue();
        (await PublishedAsync(archive, "undated.txt")).Should().BeNull();
        (await NumberAsync(archive, "SELECT count(*) AS Value FROM Untold")).Should().Be(0);
    }

    [Fact]
    public async Task Articles_and_meetings_of_which_nothing_else_is_said_are_not_written_again()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("told.txt", Undated.Replace("Prime", "LIMA, May 8, 2003 - Prime", StringComparison.Ordinal)), archive.File("dated.txt", Dated));
        const string Rows = "SELECT sum(f.Version) * 1000 + (SELECT sum(Id) FROM Meetings WHERE Id IN (SELECT MeetingId FROM Accounts WHERE ArticleId <= 2)) AS Value FROM FacetRows f WHERE f.ArticleId <= 2";
        var before = await NumberAsync(archive, Rows);
        await archive.ImportAsync(archive.File("later.txt", Later));
        (await NumberAsync(archive, Rows)).Should().Be(before);
        (await NumberAsync(archive, "SELECT count(*) AS Value FROM Meetings")).Should().Be(2);
    }

    private static async Task<string?> PublishedAsync(TemporaryArchive archive, string file)
    {
        await using var context = archive.Database.OpenContext();
        return (await context.Articles.Where(article => article.Source!.Path.EndsWith(file)).SingleAsync()).Published?.Text;
    }

    private static async Task<long> NumberAsync(TemporaryArchive archive, string sql)
    {
        await using var context = archive.Database.OpenContext();
        return await context.Database.SqlQueryRaw<long>(sql).SingleAsync();
    }

    private sealed class Listener(List<int> told) : IProgress<int>
    {
        public void Report(int value) => told.Add(value);
    }
}
