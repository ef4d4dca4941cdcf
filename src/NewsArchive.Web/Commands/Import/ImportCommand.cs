using System.CommandLine;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;
using NewsArchive.Web.Commands.Import;

namespace NewsArchive.Web.Commands;

/// <summary><c>import PATH…</c>: articles into the archive.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Files, folders or archives." };
        var location = ArchiveLocation.Option();
        var command = new Command("import", "Imports articles: what is in the archive already is left unchanged.") { paths, location };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetRequiredValue(paths), new ArchiveDatabase(parsed.GetRequiredValue(location)), cancel));
        return command;
    }

    private static Task<int> RunAsync(string[] paths, ArchiveDatabase database, CancellationToken cancel)
    {
        var progress = new ImportProgress(Console.Out, Console.Error, TimeProvider.System, isTerminal: !Console.IsOutputRedirected, Task.Run(() => Files(paths), cancel));
        return WatchedImport.RunAsync(database, progress, "Stopped. What was imported so far is kept; the same command goes on from there.",
            () => new ArchiveImport(database, TimeProvider.System) { Untold = progress }.RunAsync(paths, progress, cancellationToken: cancel));
    }

    /// <summary>How many files there are, about: the import itself finds them one by one as it goes.</summary>
    private static int Files(string[] paths) => paths.Sum(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true }).Count() : 1);
}
