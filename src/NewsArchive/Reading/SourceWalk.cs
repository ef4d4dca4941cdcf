using NewsArchive.Reading.Containers;

namespace NewsArchive.Reading;

/// <summary>Finds the sources in files and folders, in ordinal order of names.</summary>
internal static class SourceWalk
{
    public static IEnumerable<RawSource> From(string path, ReadLimits limits, CancellationToken cancel)
    {
        if (Directory.Exists(path)) return Folder(path, limits, cancel);
        return File.Exists(path) ? OneFile(path, limits, cancel) : [RawSource.Failed(path, "there is no such file or folder")];
    }

    private static IEnumerable<RawSource> Folder(string folder, ReadLimits limits, CancellationToken cancel)
    {
        string[] entries;
        string? trouble = null;
        try
        {
            entries = Directory.GetFileSystemEntries(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            entries = [];
            trouble = e.Message;
        }

        if (trouble is not null) yield return RawSource.Failed(folder, $"the folder cannot be opened: {trouble}");
        else if (entries.Length == 0) yield return RawSource.Failed(folder, "the folder is empty");

        Array.Sort(entries, StringComparer.Ordinal);
        var names = new HashSet<string>(entries.Select(e => Path.GetFileName(e)), StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var source in Entry(entry, names, limits, cancel)) yield return source;
        }
    }

    private static IEnumerable<RawSource> Entry(string entry, HashSet<string> beside, ReadLimits limits, CancellationToken cancel)
    {
        var name = Path.GetFileName(entry);
        if (name.StartsWith('.')) return [RawSource.Skipped(entry, "a hidden file")];
        if (!Directory.Exists(entry)) return OneFile(entry, limits, cancel);
        if (new DirectoryInfo(entry).LinkTarget is not null) return [RawSource.Skipped(entry, "a link to another folder")];
        return IsPicturesOfSavedPage(name, beside) ? [RawSource.Skipped(entry, "the pictures and scripts of a saved page")] : Folder(entry, limits, cancel);
    }

    /// <summary>Browsers save "Talks.html" with a folder "Talks_files" beside it, some in their own language.</summary>
    private static bool IsPicturesOfSavedPage(string folder, HashSet<string> beside)
    {
        foreach (var ending in (ReadOnlySpan<string>)["_files", " Files", "-Dateien", "_fichiers", ".fichiers", "_archivos", "_file", "_arquivos", "_bestanden", "-filer", "_filer", "_pliki"])
        {
            if (!folder.EndsWith(ending, StringComparison.Ordinal)) continue;
            var page = folder[..^ending.Length];
            if (beside.Contains(page + ".html") || beside.Contains(page + ".htm") || beside.Contains(page + ".xhtml")) return true;
        }

        return false;
    }

    private static IEnumerable<RawSource> OneFile(string path, ReadLimits limits, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        FileStream? file = null;
        string? trouble = null;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            trouble = e.Message;
        }

        if (file is null)
        {
            yield return RawSource.Failed(path, $"the file cannot be opened: {trouble}");
            yield break;
        }

        using (file)
        {
            foreach (var source in new ContainerWalk(limits, cancel).Open(file, path, 0)) yield return source;
        }
    }
}
