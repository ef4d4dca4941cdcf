using NewsArchive.Values;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Tells the headings between paragraphs: "Bridges Closed" above a paragraph about bridges.</summary>
internal static class Crossheads
{
    private const int Longest = 90;
    private const int MostWords = 12;

    /// <param name="pieces">The parts of the text.</param>
    /// <param name="at">Which of them is asked about.</param>
    /// <param name="inMail">In a mail a question and a lone word are speech, and a name closes it.</param>
    public static bool IsCrosshead(List<DraftBlock> pieces, int at, bool inMail)
    {
        var text = pieces[at].Text;
        if (inMail && (text[^1] == '?' || !text.Contains(' ', StringComparison.Ordinal))) return false;
        if (!HasShape(text) || at + 1 >= pieces.Count) return false;
        var next = pieces[at + 1];
        if (next.Kind is BlockKind.Caption or BlockKind.Related && at + 2 < pieces.Count) next = pieces[at + 2];
        if (next.Kind != BlockKind.List && !(next.Kind is BlockKind.Paragraph or BlockKind.Quote && IsRunningText(next.Text))) return false;
        return at == 0 || pieces[at - 1].Kind is not (BlockKind.Paragraph or BlockKind.Heading) || LineFeatures.EndsSentence(pieces[at - 1].Text) || pieces[at - 1].Text[^1] == ':';
    }

    private static bool HasShape(string text)
    {
        if (text.Length is < 3 or > Longest || text[^1] is ',' or ';' or ':' or '-' or '—' || text[^1] != '?' && LineFeatures.EndsSentence(text) || text.Contains('\n', StringComparison.Ordinal)) return false;
        if (!(char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] is '\'' or '‘' or '"' or '“')) return false;
        if (text.AsSpan().ContainsAny("@|=") || text[^1] is ')' or ']') return false;
        if (IsSpeechLabel(text) || text.AsSpan().Count('"') == 1 || IsTableRow(text)) return false;
        return text.AsSpan().Count(' ') < MostWords && text.Any(char.IsLetter);
    }

    /// <summary>"Q: How long will it take?", "MAYOR: Who paid for it?" is somebody's turn to speak.</summary>
    private static bool IsSpeechLabel(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < 30 && !text.AsSpan(0, colon).ContainsAnyInRange('a', 'z');
    }

    /// <summary>"Norway 961 1,683 5,539".</summary>
    private static bool IsTableRow(string text)
    {
        var numbers = 0;
        foreach (var word in text.AsSpan().Split(' '))
        {
            if (text.AsSpan(word) is { Length: > 0 } w && char.IsAsciiDigit(w[^1])) numbers++;
        }

        return numbers >= 2;
    }

    private static bool IsRunningText(string text) => text.Length >= 40 && (LineFeatures.EndsSentence(text) || text[^1] is ':' or ',');
}
