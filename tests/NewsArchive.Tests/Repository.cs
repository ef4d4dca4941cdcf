namespace NewsArchive.Tests;

/// <summary>Where the tests find the repository's own files, and measuring data beside it.</summary>
internal static class Repository
{
    /// <summary>The folder of NewsArchive.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The five bundled articles, in order.</summary>
    public static IReadOnlyList<string> Seeds { get; } = [.. Directory.GetFiles(Path.Combine(Root, "seeds"), "*.txt").Order(StringComparer.Ordinal)];

    /// <summary>A file or folder of the measuring data beside the repository; null where a clone has none.</summary>
    public static string? Shared(params string[] parts)
    {
        var path = Path.Combine([Root, "..", "shared", .. parts]);
        return File.Exists(path) || Directory.Exists(path) ? Path.GetFullPath(path) : null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsArchive.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run inside a checkout: NewsArchive.sln stands in no folder above them.");
    }
}
