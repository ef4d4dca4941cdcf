namespace NewsArchive.Web.Commands;

/// <summary>What a command answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Some input failed: each is named on standard error with its reason, the rest is done.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;
}
