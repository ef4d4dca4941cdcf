using System.Reflection;

namespace NewsArchive.Extraction.Words;

/// <summary>Reads a list that travels inside the library: one entry a line, "#" opens a comment.</summary>
public static class WordList
{
    /// <summary>The entries of an embedded list; none where there is no such list.</summary>
    public static IEnumerable<string> Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource);
        if (stream is null) yield break;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var end = line.IndexOf('#', StringComparison.Ordinal);
            var entry = (end < 0 ? line : line[..end]).Trim();
            if (entry.Length > 0) yield return entry;
        }
    }
}
