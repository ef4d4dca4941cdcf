using System.Diagnostics;
using Microsoft.Data.Sqlite;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;
using NewsArchive.Tests;

namespace NewsArchive.Web.Tests.Import;

public sealed class KilledImportTests : IDisposable
{
    private const int Kills = 20;
    private const int Articles = 600;

    private readonly string folder = Directory.CreateTempSubdirectory("newsarchive-kill-").FullName;

    [Fact]
    public async Task An_import_killed_at_any_moment_and_run_again_gives_the_archive_of_one_clean_import()
    {
        var articles = Path.Combine(folder, "articles");
        WriteArticles(articles);
        var clean = new ArchiveDatabase(Path.Combine(folder, "clean.db"));
        (await new ArchiveImport(clean, TimeProvider.System).RunAsync([articles])).Added.Should().Be(Articles);
        var expected = await ArchiveContent.OfAsync(clean);
        for (var (kills, round) = (0, 0); kills < Kills; round++)
        {
            var killed = new ArchiveDatabase(Path.Combine(folder, $"killed-{round}.db"));
            while (kills < Kills && await KilledAsync(killed, articles, Moment(kills))) kills++;
            await new ArchiveImport(killed, TimeProvider.System).RunAsync([articles]);
            (await ArchiveContent.OfAsync(killed)).Should().Be(expected, "round {0} ended after {1} kills", round, kills);
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    // Milliseconds after the start, scattered over the time an import takes, the same in every run.
    private static int Moment(int kill) => 150 + (kill * 487 % 1_350);

    // Whether the program was still at work when it was killed.
    private static async Task<bool> KilledAsync(ArchiveDatabase archive, string articles, int milliseconds)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "newsarchive.dll"), "import", articles, "--db", archive.Path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var program = Process.Start(start)!;
        var output = Task.WhenAll(program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(milliseconds);
        try
        {
            await program.WaitForExitAsync(patience.Token);
            program.ExitCode.Should().Be(0, string.Join('\n', await output));
            return false;
        }
        catch (OperationCanceledException)
        {
            program.Kill();
            await program.WaitForExitAsync(CancellationToken.None);
            return true;
        }
    }

    private static void WriteArticles(string articles)
    {
        string[] places = ["Leeds", "Oslo", "Lisbon", "Nairobi", "Lima"];
        string[] people = ["Jane Harlow", "Peter Grant", "Ana Silva", "Tomas Lindqvist", "Ruth Okello", "Henri Duval"];
        Directory.CreateDirectory(articles);
        for (var i = 0; i < Articles; i++)
        {
            var (host, guest, place) = (people[i % 6], people[(i + 1 + (i % 5)) % 6], places[i % 5]);
            File.WriteAllText(Path.Combine(articles, $"{i:0000}.txt"), $"""
                {host} Meets {guest} In {place}, Visit {i}

                Prime Minister {host} met Foreign Minister {guest} in {place} on March {(i % 28) + 1}, {2000 + (i % 20)}, for talks about trade and the harbour.

                "We agreed on {i} points, and on the rest we shall go on talking in the summer of next year," {host.Split(' ')[1]} said.

                The two will meet again in {places[(i + 2) % 5]} next month, officials said. The harbour has been closed since the storm.
                """);
        }
    }
}
