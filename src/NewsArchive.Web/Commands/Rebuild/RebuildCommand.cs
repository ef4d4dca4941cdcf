using System.CommandLine;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;
using NewsArchive.Web.Commands.Import;

namespace NewsArchive.Web.Commands;

/// <summary><c>rebuild</c>: everything that is derived, anew.</summary>
internal static class RebuildCommand
{
    public static Command Create()
    {
        var location = ArchiveLocation.Option();
        var command = new Command("rebuild", "Derives everything again from the stored sources, by the rules of this version; until that is done the archive stays as it is.") { location };
        command.SetAction((parsed, cancel) => RunAsync(new ArchiveDatabase(parsed.GetRequiredValue(location)), cancel));
        return command;
    }

    private static Task<int> RunAsync(ArchiveDatabase database, CancellationToken cancel)
    {
        var progress = new ImportProgress(Console.Out, Console.Error, TimeProvider.System, isTerminal: !Console.IsOutputRedirected);
        return WatchedImport.RunAsync(database, progress, "Stopped. The archive is as it was.",
            () => new ArchiveRebuild(database, TimeProvider.System) { Untold = progress }.RunAsync(progress, cancellationToken: cancel));
    }
}
