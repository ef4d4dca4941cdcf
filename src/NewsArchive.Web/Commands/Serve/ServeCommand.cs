using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;

namespace NewsArchive.Web.Commands;

/// <summary><c>serve</c>, and no command: the site. An empty archive first imports the bundled articles.</summary>
internal static class ServeCommand
{
    private const string DefaultUrl = "http://localhost:5080";

    public static Command Create()
    {
        var url = new Option<string>("--url") { Description = "Where to listen.", HelpName = "URL", DefaultValueFactory = _ => DefaultUrl };
        var location = ArchiveLocation.Option();
        var command = new Command("serve", "Serves the site; an empty archive first imports the bundled articles.") { url, location };
        command.SetAction((parsed, cancel) => RunAsync(new ArchiveDatabase(parsed.GetRequiredValue(location)), parsed.GetRequiredValue(url), cancel));
        return command;
    }

    private static async Task<int> RunAsync(ArchiveDatabase database, string url, CancellationToken cancel)
    {
        try
        {
            // The two halves of a start use no common state but the file: side by side they take half the time.
            var filling = Task.Run(() => CreateAndFillAsync(database, cancel), cancel);
            await using var site = SiteHost.Build(database, url);
            await filling;
            await site.StartAsync(cancel);
            Console.WriteLine($"The archive {database.Path} is open at {string.Join(", ", site.Urls)} (Ctrl-C stops it).");
            await site.WaitForShutdownAsync(cancel);
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
        catch (Exception trouble) when (trouble is IOException or InvalidDataException or UnauthorizedAccessException or FormatException or Microsoft.Data.Sqlite.SqliteException)
        {
            await Console.Error.WriteLineAsync($"The site cannot start on {url} with {database.Path}: {trouble.Message}");
            return ExitCode.SomeFailed;
        }
    }

    private static async Task CreateAndFillAsync(ArchiveDatabase database, CancellationToken cancel)
    {
        await database.CreateAsync(cancel);
        await using (var context = database.OpenContext())
        {
            if (await context.Sources.AnyAsync(cancel)) return;
        }

        var report = await new ArchiveImport(database, TimeProvider.System).RunAsync(Directory.EnumerateFiles(SiteHost.SeedsFolder, "*.txt").Order(StringComparer.Ordinal), cancellationToken: cancel);
        await new RecordImport(database).RunAsync(Directory.EnumerateFiles(Path.Combine(SiteHost.SeedsFolder, "record")), cancel);
        Console.WriteLine($"The archive was empty: {report.Added} bundled articles imported.");
    }
}
