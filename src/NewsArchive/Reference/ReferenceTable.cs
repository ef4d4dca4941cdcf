using System.Text;

namespace NewsArchive.Reference;

/// <summary>Reads the tables of facts that travel inside the library: comma separated, quoted where a value holds a comma, <c>#</c> comments, one head line.</summary>
internal static class ReferenceTable
{
    /// <summary>The rows of one embedded table, without its head line.</summary>
    /// <exception cref="InvalidDataException">A row has another number of columns than the head line, or the table is missing.</exception>
    public static IEnumerable<string[]> Rows(string fileName)
    {
        using var stream = typeof(ReferenceTable).Assembly.GetManifestResourceStream("NewsArchive.Reference." + fileName)
            ?? throw new InvalidDataException($"The table {fileName} is not inside the library.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        foreach (var row in Rows(reader, fileName)) yield return row;
    }

    /// <summary>The rows of a table, without its head line.</summary>
    /// <exception cref="InvalidDataException">A row has another number of columns than the head line.</exception>
    public static IEnumerable<string[]> Rows(TextReader reader, string name)
    {
        var columns = 0;
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var row = Split(line);
            if (columns == 0)
            {
                columns = row.Length;
                continue;
            }

            if (row.Length != columns) throw new InvalidDataException($"{name}: {row.Length} columns where {columns} belong: {line}");
            yield return row;
        }
    }

    /// <summary>"a|b|c" → its parts; nothing for an empty value.</summary>
    public static string[] Alternatives(string value) =>
        value.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>One line's values: <c>a,"b, with a comma and a ""mark""",c</c>.</summary>
    public static string[] Split(string line)
    {
        var values = new List<string>();
        var value = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (quoted && c == '"' && i + 1 < line.Length && line[i + 1] == '"') value.Append(line[i++]);
            else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) Take(values, value);
            else value.Append(c);
        }

        Take(values, value);
        return [.. values];
    }

    private static void Take(List<string> values, StringBuilder value)
    {
        values.Add(value.ToString().Trim());
        value.Clear();
    }
}
