using NewsArchive.Data.Sqlite;

namespace NewsArchive.Tests.Data;

public class ArchiveCheckTests
{
    private const string Article = """
        Bridge Opens In Lyon

        June 3, 2014

        Mayor Jane Harlow opened the bridge on Tuesday. "It was worth the wait," Harlow said.
        """;

    [Fact]
    public async Task An_archive_as_it_was_written_is_sound()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("bridge.txt", Article));
        (await DamageAsync(archive)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("UPDATE Sources SET Content = substr(Content, 1, length(Content) - 8) || x'0001020304050607'", "source “*bridge.txt”: *")]
    [InlineData("UPDATE Sources SET Content = x'00616263'", "source “*bridge.txt”: its bytes are not those of its SHA-256 *")]
    [InlineData("UPDATE Sources SET Content = x''", "source “*bridge.txt”: *")]
    [InlineData("DELETE FROM ArticleIndex_data WHERE id > 10", "index ArticleIndex: *")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM Sources", "database: *")]
    public async Task What_is_damaged_is_named(string damage, string named)
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync(archive.File("bridge.txt", Article));
        await using (var connection = await archive.Database.ConnectAsync(CancellationToken.None))
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The test's own statements.
            command.CommandText = damage;
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync();
        }

        (await DamageAsync(archive)).Should().ContainMatch(named);
    }

    private static async Task<List<string>> DamageAsync(TemporaryArchive archive)
    {
        var damage = new List<string>();
        await foreach (var line in new ArchiveCheck(archive.Database).RunAsync(CancellationToken.None)) damage.Add(line);
        return damage;
    }
}
