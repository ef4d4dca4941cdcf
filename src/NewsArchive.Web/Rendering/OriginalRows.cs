using System.Text;
using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

/// <summary>
/// Lays the lines of a text as imported beside the parts of the article they became. Letters and digits alone are compared:
/// reading mends spaces, quotation marks and broken lines.
/// </summary>
internal sealed class OriginalRows
{
    private const int ShortestPart = 8;

    // Letters of a line that may be looked for inside a part.
    private const int ShortestAnywhere = 16;

    private readonly List<ReadPart> parts;
    private readonly List<int> starts = [];
    private readonly string stream;
    private readonly List<(string Folded, LeftOutWords Part)> leftOut;
    private readonly List<OriginalRow> rows = [];
    private int at;
    private int lastPart = -1;

    private OriginalRows(ArticleView article)
    {
        parts = Parts(article);
        var clean = new StringBuilder();
        foreach (var part in parts)
        {
            starts.Add(clean.Length);
            clean.Append(Folded(part.Words));
        }

        stream = clean.ToString();
        leftOut = [.. article.Body.LeftOut.Select(part => (Folded(part.Words), part)).Where(part => part.Item1.Length > 0)];
    }

    public static IReadOnlyList<OriginalRow> Of(ArticleView article, string original)
    {
        var beside = new OriginalRows(article);
        foreach (var line in original.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) beside.Add(line);
        return Joined(beside.rows);
    }

    /// <summary>Lines of the page around the article follow one another in one row: a menu is not a screen long.</summary>
    private static List<OriginalRow> Joined(List<OriginalRow> rows)
    {
        var joined = new List<OriginalRow>(rows.Count);
        foreach (var row in rows)
        {
            if (row.IsAround && joined is [.., { IsAround: true } before]) joined[^1] = new([.. before.Pieces, new(" · ", null), .. row.Pieces], []);
            else joined.Add(row);
        }

        return joined;
    }

    private void Add(string line)
    {
        if (IsKept(Folded(line), [new(line, null)])) return;
        var folded = Folded(line);
        // A line that was left out whole, alone or with its neighbours; or a line of which a part was.
        var whole = leftOut.Where(part => folded.Length > 0 && part.Folded.Contains(folded, StringComparison.Ordinal)).Select(part => part.Part.Rule).FirstOrDefault();
        if (whole is not null)
        {
            rows.Add(new([new(line, whole)], []));
            return;
        }

        var pieces = Cut(line);
        var kept = Folded(string.Concat(pieces.Where(piece => piece.Rule is null).Select(piece => piece.Words)));
        // A page may print a sentence of the article before the article begins: what comes then stands before that sentence.
        if (!IsNext(folded, pieces) && !IsKept(kept, pieces) && !IsKept(kept, pieces, anywhere: true)) rows.Add(new(pieces, []));
    }

    /// <summary>Adds a row where the words stand in the article behind those of the row before.</summary>
    private bool IsKept(string kept, IReadOnlyList<OriginalPiece> line, bool anywhere = false)
    {
        var found = anywhere ? kept.Length < ShortestAnywhere ? -1 : stream.IndexOf(kept, StringComparison.Ordinal) : Find(kept);
        if (found < 0) return false;
        at = found + kept.Length;
        var (first, last) = (PartAt(found), PartAt(at - 1));
        // A line that carries on the part of the line before it stands in the same row.
        if (first == lastPart && rows.Count > 0 && rows[^1].Read.Count > 0) rows[^1] = new([.. rows[^1].Pieces, new("\n", null), .. line], [.. rows[^1].Read, .. parts[(first + 1)..(last + 1)]]);
        else rows.Add(new(line, parts[first..(last + 1)]));
        lastPart = last;
        return true;
    }

    /// <summary>Where the words stand behind those of the row before. A word or two are looked for only where a part begins: "Home" stands in many a sentence.</summary>
    private int Find(string kept)
    {
        if (kept.Length == 0) return -1;
        if (kept.Length >= ShortestAnywhere) return stream.IndexOf(kept, at, StringComparison.Ordinal);
        if (string.CompareOrdinal(stream, at, kept, 0, kept.Length) == 0) return at;
        var part = starts.FindIndex(Math.Max(0, lastPart), start => start >= at && string.CompareOrdinal(stream, start, kept, 0, kept.Length) == 0);
        return part < 0 ? -1 : starts[part];
    }

    /// <summary>"ALSO SEE: A bridge opens" became "A bridge opens": the line ends with one of the next parts.</summary>
    private bool IsNext(string folded, IReadOnlyList<OriginalPiece> line)
    {
        for (var part = lastPart + 1; part < Math.Min(parts.Count, lastPart + 4); part++)
        {
            var words = Folded(parts[part].Words);
            if (words.Length < ShortestPart || !folded.EndsWith(words, StringComparison.Ordinal)) continue;
            rows.Add(new(line, [parts[part]]));
            (lastPart, at) = (part, starts[part] + words.Length);
            return true;
        }

        return false;
    }

    private List<OriginalPiece> Cut(string line)
    {
        var pieces = new List<OriginalPiece>();
        var from = 0;
        foreach (var (_, part) in leftOut)
        {
            var words = part.Words.TrimEnd('…').Trim();
            if (words.Length == 0 || line.IndexOf(words, from, StringComparison.Ordinal) is not (>= 0 and var found)) continue;
            if (found > from) pieces.Add(new(line[from..found], null));
            pieces.Add(new(words, part.Rule));
            from = found + words.Length;
        }

        if (from < line.Length) pieces.Add(new(line[from..], null));
        return pieces;
    }

    private static List<ReadPart> Parts(ArticleView article)
    {
        var parts = new List<ReadPart>();
        if (article.Title is { } title) parts.Add(new(title, 0));
        if (article.Standfirst is { } standfirst) parts.Add(new(standfirst, 0));
        var first = article.Body.Sentences.GroupBy(sentence => sentence.Block).ToDictionary(group => group.Key, group => group.First().Number);
        parts.AddRange(article.Body.Blocks.Select((block, index) => new ReadPart(article.Body.Text[block.Start..block.End], first.GetValueOrDefault(index))));
        return parts;
    }

    private int PartAt(int position)
    {
        var part = starts.BinarySearch(position);
        if (part < 0) return ~part - 1;
        // Parts without a letter begin where the next one does.
        while (part + 1 < starts.Count && starts[part + 1] == position) part++;
        return part;
    }

    private static string Folded(string words)
    {
        var letters = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }
}
