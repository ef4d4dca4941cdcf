using System.CommandLine;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;

namespace NewsArchive.Web.Commands;

/// <summary><c>record import FILE…</c>: the official record of journeys, to check meetings against.</summary>
internal static class RecordCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "The record's own XML, or a CSV of the same columns." };
        var location = ArchiveLocation.Option();
        var import = new Command("import", "Imports journeys; one of a number that is there already takes its place.") { files, location };
        import.SetAction((parsed, cancel) => RunAsync(parsed.GetRequiredValue(files), new ArchiveDatabase(parsed.GetRequiredValue(location)), cancel));
        return new Command("record", "The official record of journeys, which meetings are checked against.") { import };
    }

    private static async Task<int> RunAsync(string[] files, ArchiveDatabase database, CancellationToken cancel)
    {
        try
        {
            var report = await new RecordImport(database).RunAsync(files, cancel);
            foreach (var problem in report.Problems) await Console.Error.WriteLineAsync(problem);
            Console.WriteLine($"{report.Trips} journeys imported");
            return report.Problems.Count == 0 ? ExitCode.Done : ExitCode.SomeFailed;
        }
        catch (Exception trouble) when (trouble is IOException or InvalidDataException or Microsoft.Data.Sqlite.SqliteException)
        {
            await Console.Error.WriteLineAsync($"{database.Path}: {trouble.Message}");
            return ExitCode.SomeFailed;
        }
    }
}
