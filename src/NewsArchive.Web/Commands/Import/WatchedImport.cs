using NewsArchive.Data.Sqlite;
using NewsArchive.Import;

namespace NewsArchive.Web.Commands.Import;

/// <summary>Runs an import, or what works like one, for somebody who watches it in the terminal.</summary>
internal static class WatchedImport
{
    /// <summary>Runs it to its end and says how it went.</summary>
    /// <param name="database">The archive, named where something is wrong with it.</param>
    /// <param name="progress">What is told meanwhile.</param>
    /// <param name="stopped">What is said where Ctrl-C ended it.</param>
    /// <param name="run">The run.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(ArchiveDatabase database, ImportProgress progress, string stopped, Func<Task<ImportReport>> run)
    {
        try
        {
            var report = await run();
            progress.End(report);
            return report.IsClean ? ExitCode.Done : ExitCode.SomeFailed;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(stopped);
            return ExitCode.SomeFailed;
        }
        catch (Exception trouble) when (trouble is IOException or InvalidDataException or UnauthorizedAccessException or Microsoft.Data.Sqlite.SqliteException)
        {
            await Console.Error.WriteLineAsync($"{database.Path}: {trouble.Message}");
            return ExitCode.SomeFailed;
        }
    }
}
