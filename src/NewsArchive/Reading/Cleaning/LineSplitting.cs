namespace NewsArchive.Reading.Cleaning;

/// <summary>Cuts a text into its lines.</summary>
internal static class LineSplitting
{
    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var blanks = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).Trim();
            var bullet = line.Length > 1 && line[0] is '•' or '●' or '▪' or '■' or '◦' or '‣' or '·' or '►' or '▶';
            if (!bullet && line.Length > 2 && line[0] is '*' or '-' or '–' && line[1] == ' ') bullet = true;
            var mark = bullet ? line[0] : default;
            if (bullet) line = line[1..].TrimStart();
            if (line.IsEmpty)
            {
                blanks++;
                continue;
            }

            lines.Add(new(Spaces(line), blanks, bullet, bullet ? mark : default));
            blanks = 0;
        }

        KeepLoneDashes(lines);
        return lines;
    }

    /// <summary>A list has two items or more; a single line that opens with a dash is a line with a dash.</summary>
    private static void KeepLoneDashes(List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Mark is not ('*' or '-' or '–')) continue;
            var listed = i > 0 && lines[i - 1].Mark == line.Mark || i + 1 < lines.Count && lines[i + 1].Mark == line.Mark;
            if (!listed) lines[i] = new($"{line.Mark} {line.Text}", line.BlanksBefore, false, default);
        }
    }

    /// <summary>One blank between two words.</summary>
    private static string Spaces(ReadOnlySpan<char> line)
    {
        if (!line.Contains('\t') && line.IndexOf("  ", StringComparison.Ordinal) < 0) return line.ToString();
        var kept = new char[line.Length];
        var length = 0;
        foreach (var c in line)
        {
            var blank = c is ' ' or '\t';
            if (blank && length > 0 && kept[length - 1] == ' ') continue;
            kept[length++] = blank ? ' ' : c;
        }

        return new(kept, 0, length);
    }
}
