using System.CommandLine;
using NewsArchive.Data.Sqlite;

namespace NewsArchive.Web.Commands;

/// <summary><c>check</c>: is the archive as it was written?</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var location = ArchiveLocation.Option();
        var command = new Command("check", "Verifies the database, the index and the checksums of the stored sources; names what is damaged.") { location };
        command.SetAction((parsed, cancel) => RunAsync(new ArchiveDatabase(parsed.GetRequiredValue(location)), cancel));
        return command;
    }

    private static async Task<int> RunAsync(ArchiveDatabase database, CancellationToken cancel)
    {
        if (!File.Exists(database.Path))
        {
            await Console.Error.WriteLineAsync($"{database.Path}: there is no archive here.");
            return ExitCode.SomeFailed;
        }

        var damaged = 0;
        var check = new ArchiveCheck(database);
        try
        {
            await database.CreateAsync(cancel);
            await foreach (var damage in check.RunAsync(cancel))
            {
                damaged++;
                await Console.Error.WriteLineAsync(damage);
            }
        }
        catch (Exception trouble) when (trouble is IOException or InvalidDataException or Microsoft.Data.Sqlite.SqliteException)
        {
            damaged++;
            await Console.Error.WriteLineAsync($"{database.Path}: {trouble.Message}");
        }

        Console.WriteLine(damaged == 0 ? $"{database.Path} is sound: {check.Sources} sources are as they came in." : $"{database.Path} is damaged in {damaged} {(damaged == 1 ? "place" : "places")}.");
        return damaged == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
