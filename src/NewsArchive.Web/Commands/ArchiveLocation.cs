using System.CommandLine;

namespace NewsArchive.Web.Commands;

/// <summary>Which archive a command works on: <c>--db</c>, else NEWSARCHIVE_DB, else news.db in the user's data folder.</summary>
internal static class ArchiveLocation
{
    private const string Variable = "NEWSARCHIVE_DB";

    /// <summary>The option that all commands on an archive have.</summary>
    public static Option<string> Option() => new("--db")
    {
        Description = $"The archive: the path of a SQLite file. Default: {Variable}, else {Default()}.",
        HelpName = "FILE",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Default(),
    };

    private static string Default() =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "newsarchive", "news.db");
}
